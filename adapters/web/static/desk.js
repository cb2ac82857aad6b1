// What all pages share: the form's word for htmx, notices, menus that close.
"use strict";

document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector('meta[name="csrf"]');
  if (csrf) event.detail.headers["X-CSRF-Token"] = csrf.content;
});

// A notice of the server comes as an event: HX-Trigger: {"notice": "…"}.
document.addEventListener("notice", (event) => tell(event.detail.value));

document.addEventListener("htmx:sendError", () => tell(document.documentElement.lang === "ru" ? "Нет связи с сервером" : "The server cannot be reached"));

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// <button data-confirm="…"> asks before a form is sent.
document.addEventListener("submit", (event) => {
  const asked = event.submitter && event.submitter.dataset.confirm;
  if (asked && !window.confirm(asked)) event.preventDefault();
});

// <select data-submit> sends its form when it is changed.
document.addEventListener("change", (event) => {
  if (event.target.matches && event.target.matches("[data-submit]")) event.target.form.requestSubmit();
});

function tell(text) {
  const place = document.getElementById("notices");
  if (!place || !text) return;
  const notice = document.createElement("p");
  notice.textContent = text;
  place.append(notice);
  setTimeout(() => notice.remove(), 6000);
}
window.firstline = { tell };
