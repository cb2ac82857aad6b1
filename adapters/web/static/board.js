// The desk while it is open: hears of changes, keys, dragging, canned replies.
"use strict";

const russian = document.documentElement.lang === "ru";
const page = document.querySelector("[data-lead-page]");
const notify = (text) => window.firstline.tell(text);

// ── What changes while one looks ─────────────────────────────────────────────

let stream = null;
let stale = false;
let asking = false;
let again = false;

function listen() {
  if (stream || document.hidden || !document.querySelector("[data-live]")) return;
  stream = new EventSource("/desk/events" + (page ? "?lead=" + page.dataset.leadPage : ""));
  // One comes with the beginning too: what changed meanwhile is not missed.
  stream.addEventListener("changed", refresh);
}

// A tab that nobody looks at keeps no connection: browsers allow few of them.
document.addEventListener("visibilitychange", () => {
  if (!document.hidden) { listen(); return; }
  if (stream) stream.close();
  stream = null;
});
setInterval(() => { if (!document.hidden) refresh(); }, 60000);
document.addEventListener("changed", refresh);

// Whoever types, drags or has a menu open is not disturbed; the change waits.
let held = false;
document.addEventListener("pointerdown", (event) => { held = event.target.closest('[draggable="true"]') !== null; });
for (const name of ["pointerup", "pointercancel", "dragend"]) document.addEventListener(name, () => { held = false; }, true);

function isBusy(live) {
  if (held) return true;
  const focus = document.activeElement;
  const isTyping = live.contains(focus) && focus.matches("input, select, textarea");
  return isTyping || live.querySelector("details[open].menu, details[open][data-hold], .dragged") !== null;
}

async function refresh() {
  const live = document.querySelector("[data-live]");
  // What changed while an answer was on its way is asked for when it has come.
  if (asking) { again = true; return; }
  if (!live || isBusy(live)) { stale = true; return; }
  stale = false;
  asking = true;
  try {
    const answer = await fetch(live.dataset.live, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (answer.redirected || answer.status === 401) { location.reload(); return; }
    if (answer.status === 404) { location.assign("/desk"); return; }
    if (!answer.ok) return;
    const told = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const one of told.querySelectorAll("[data-also]")) {
      const old = document.getElementById(one.id);
      if (old) old.replaceWith(one);
    }
    compose(told.getElementById("composer"));
    const fresh = told.querySelector("[data-live]");
    if (fresh && !isBusy(live)) put(live, fresh); else stale = true;
  } catch {
    stale = true;
  } finally {
    asking = false;
    if (again) { again = false; refresh(); }
  }
}

// Who may write changes with the owner of the lead; what was typed stays.
function compose(fresh) {
  const old = document.getElementById("composer");
  if (!old || !fresh || old.dataset.owner === fresh.dataset.owner) return;
  const [before, after] = [old, fresh].map((one) => one.querySelector("[data-words]"));
  const typing = before && before === document.activeElement;
  if (before && after) after.value = before.value;
  old.replaceWith(fresh);
  if (window.htmx) window.htmx.process(fresh);
  if (typing && after) after.focus();
}

function put(live, fresh) {
  const talk = live.querySelector("[data-talk]");
  const atEnd = !talk || talk.scrollHeight - talk.scrollTop - talk.clientHeight < 60;
  const place = talk ? talk.scrollTop : 0;
  const open = [...live.querySelectorAll("details[open]")].map((one) => one.querySelector("summary").textContent);
  const focused = live.contains(document.activeElement) ? document.activeElement.closest("[data-lead]") : null;
  live.replaceWith(fresh);
  for (const one of fresh.querySelectorAll("details")) if (open.includes(one.querySelector("summary").textContent)) one.open = true;
  const now = fresh.querySelector("[data-talk]");
  if (now) now.scrollTop = atEnd ? now.scrollHeight : place;
  if (focused) select(fresh.querySelector(`[data-lead="${CSS.escape(focused.dataset.lead)}"]`));
  if (window.htmx) window.htmx.process(fresh);
}

for (const name of ["focusout", "toggle", "dragend", "pointerup"]) {
  document.addEventListener(name, () => setTimeout(() => { if (stale) refresh(); }, 200), true);
}

listen();
const talk = document.querySelector("[data-talk]");
if (talk) talk.scrollTop = talk.scrollHeight;

// ── Keys ─────────────────────────────────────────────────────────────────────

const NEIGHBOURS = "firstline:leads";
const cards = () => [...document.querySelectorAll(".lead-card[data-lead]")];
if (!page && cards().length) sessionStorage.setItem(NEIGHBOURS, JSON.stringify(cards().map((one) => one.dataset.lead)));

function select(card) {
  if (!card) return;
  for (const one of document.querySelectorAll(".lead-card.chosen")) one.classList.remove("chosen");
  card.classList.add("chosen");
  card.querySelector("a.open").focus();
}

function go(step) {
  if (page) {
    const known = JSON.parse(sessionStorage.getItem(NEIGHBOURS) || "[]");
    const next = known[known.indexOf(page.dataset.leadPage) + step];
    if (known.includes(page.dataset.leadPage) && next) location.assign("/desk/leads/" + next);
    return;
  }
  const all = cards();
  const now = all.findIndex((one) => one.contains(document.activeElement));
  select(all[now < 0 ? 0 : Math.min(Math.max(now + step, 0), all.length - 1)]);
}

function take() {
  const own = document.querySelector("[data-take]");
  if (own) { own.click(); return; }
  const card = cards().find((one) => one.contains(document.activeElement));
  const button = card && card.querySelector('button[name="stage"][value="work"]');
  if (button) button.click();
}

function open(selector) {
  const details = document.querySelector(selector);
  if (!details) return;
  details.open = true;
  const first = details.querySelector("select, input:not([type=hidden]), button");
  if (first) first.focus();
}

const KEYS = {
  j: () => go(1), k: () => go(-1), t: take,
  r: () => write(), n: () => write(), e: () => open("[data-close]"),
  "/": () => { const field = page ? write("/") : document.querySelector("[data-search]"); if (field) field.focus(); },
};
// The same keys where the keyboard is Russian.
const LAYOUT = { о: "j", л: "k", е: "t", к: "r", т: "n", у: "e", ".": "/" };

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const typing = event.target.closest("input, select, textarea, [contenteditable]");
  if (typing) { if (event.key === "Escape") typing.blur(); return; }
  const key = event.key.toLowerCase();
  const act = KEYS[LAYOUT[key] || key];
  if (act) { event.preventDefault(); act(); }
});

// ── Writing: canned replies, Ctrl+Enter, that somebody types ─────────────────

function write(text) {
  const field = document.querySelector("[data-words]");
  if (!field) return null;
  if (text && !field.value) { field.value = text; offer(field); }
  field.focus();
  return field;
}

function offer(field) {
  const list = field.form.querySelector("[data-canned]");
  const wanted = /^\/(\S*)$/.exec(field.value);
  let shown = 0;
  for (const row of list.children) {
    const name = row.querySelector("b").textContent.slice(1).toLowerCase();
    row.hidden = !wanted || !name.startsWith(wanted[1].toLowerCase());
    shown += row.hidden ? 0 : 1;
  }
  list.hidden = shown === 0;
}

let typedAt = 0;
document.addEventListener("input", (event) => {
  if (!event.target.matches("[data-words]")) return;
  offer(event.target);
  if (page && document.querySelector("[data-reply]") && Date.now() - typedAt > 3000) {
    typedAt = Date.now();
    const csrf = document.querySelector('meta[name="csrf"]').content;
    fetch(`/desk/leads/${page.dataset.leadPage}/typing`, { method: "POST", headers: { "X-CSRF-Token": csrf }, credentials: "same-origin" }).catch(() => {});
  }
});

document.addEventListener("click", (event) => {
  const canned = event.target.closest("[data-text]");
  if (canned) {
    const field = canned.closest("form").querySelector("[data-words]");
    field.value = canned.dataset.text;
    offer(field);
    field.focus();
  }
  const copied = event.target.closest("[data-copy]");
  if (copied && navigator.clipboard) navigator.clipboard.writeText(copied.dataset.copy).then(() => notify(russian ? "Скопировано" : "Copied"));
});

document.addEventListener("keydown", (event) => {
  if (!event.target.matches("[data-words]")) return;
  const list = event.target.form.querySelector("[data-canned]");
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const button = event.target.form.querySelector("[data-reply]") || event.target.form.querySelector("[data-note]");
    if (button) { event.preventDefault(); button.click(); }
  } else if ((event.key === "Enter" || event.key === "Tab") && !list.hidden) {
    event.preventDefault();
    list.querySelector("li:not([hidden]) button").click();
  }
});

// ── Dragging: cards between columns, appointments between days and hours ─────

let dragged = null;

document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest('[draggable="true"]');
  if (!dragged) return;
  dragged.classList.add("dragged");
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", "");
  // A browser that sees the page change under its hand at once lets go of it.
  if (dragged.dataset.at) setTimeout(() => { if (dragged) offerHours(dragged); }, 0);
});

document.addEventListener("dragover", (event) => {
  const place = dragged && target(event);
  for (const one of document.querySelectorAll(".over")) if (one !== place) one.classList.remove("over");
  if (place) { event.preventDefault(); place.classList.add("over"); }
});

document.addEventListener("drop", (event) => {
  const place = dragged && target(event);
  if (!place) return;
  event.preventDefault();
  const stage = dragged.querySelector(`button[name="stage"][value="${place.dataset.stage}"]`);
  if (place.dataset.stage && stage) send(stage.form, stage);
  if (place.dataset.time) move(dragged, place.dataset.time);
  else if (place.dataset.day) shift(dragged, place.dataset.day);
});

document.addEventListener("dragend", () => {
  for (const one of document.querySelectorAll(".over")) one.classList.remove("over");
  for (const one of document.querySelectorAll(".hours")) one.remove();
  if (dragged) dragged.classList.remove("dragged");
  dragged = null;
});

function target(event) {
  return event.target.closest && event.target.closest(dragged.dataset.lead ? "[data-stage]" : "[data-time], [data-day]");
}

// The hours that an appointment may be dropped on: a booking has its free times.
function offerHours(entry) {
  const field = entry.querySelector("form").elements.at;
  const now = new Date();
  for (const day of document.querySelectorAll("[data-day]")) {
    const free = field.tagName === "SELECT"
      ? [...field.options].map((one) => one.value).filter((value) => value.startsWith(day.dataset.day))
      : OFFICE.map((hour) => `${day.dataset.day}T${hour}`).filter((value) => new Date(value) > now);
    if (!free.length) continue;
    const hours = document.createElement("ol");
    hours.className = "hours";
    for (const value of free) {
      const hour = document.createElement("li");
      hour.dataset.time = value;
      hour.textContent = value.slice(11, 16);
      hours.append(hour);
    }
    day.querySelector("h2").after(hours);
  }
}

const OFFICE = Array.from({ length: 12 }, (_, place) => `${String(place + 9).padStart(2, "0")}:00`);

function move(entry, time) {
  const form = entry.querySelector("form");
  form.elements.at.value = time;
  send(form);
}

// An appointment keeps its hour; a booking takes the free time that is nearest to it.
function shift(entry, day) {
  const form = entry.querySelector("form");
  const field = form.elements.at;
  const wanted = day + entry.dataset.at.slice(10, 16);
  if (field.tagName !== "SELECT") { field.value = wanted; send(form); return; }
  const free = [...field.options].filter((one) => one.value.startsWith(day));
  if (!free.length) { notify(russian ? "В этот день нет свободного времени" : "That day has no free time"); return; }
  const minutes = (value) => Number(value.slice(11, 13)) * 60 + Number(value.slice(14, 16));
  free.sort((one, other) => Math.abs(minutes(one.value) - minutes(wanted)) - Math.abs(minutes(other.value) - minutes(wanted)));
  field.value = free[0].value;
  send(form);
}

async function send(form, button) {
  const data = new URLSearchParams(new FormData(form, button));
  try {
    const answer = await fetch(form.action, { method: "POST", body: data, headers: { "HX-Request": "true" }, credentials: "same-origin" });
    const address = answer.headers.get("HX-Redirect");
    if (address) { location.assign(address); return; }
    const told = JSON.parse(answer.headers.get("HX-Trigger") || "{}");
    if (told.notice) notify(told.notice);
    refresh();
  } catch {
    notify(russian ? "Нет связи с сервером" : "The server cannot be reached");
  }
}
