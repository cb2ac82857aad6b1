/* Firstline: the chat for a site. One file, no build, no cookies, nothing of others.
   Settings before the tag: window.firstlineSettings; after it: window.firstline.
   How it works and what it promises: docs/widget.md. MIT. */
(() => {
  'use strict';

  if (window.firstline && window.firstline.open) return;

  const TAG = document.currentScript;
  const SETTINGS = window.firstlineSettings || {};
  const ROOT = new URL((TAG && TAG.src) || location.href).origin;
  const SCRIPT = (TAG && TAG.dataset.script) || SETTINGS.script || '';
  const IS_PAGE = Boolean(TAG && 'page' in TAG.dataset);
  const NONCE = SETTINGS.nonce || (TAG && TAG.nonce) || '';
  const STORE = `firstline:${SCRIPT || 'default'}`;

  const MOST_TEXT = 4000;
  const MOST_FILE = 10 * 1024 * 1024;
  const FILES = 'image/jpeg,image/png,image/gif,image/webp,image/heic,.pdf,.doc,.docx,' +
    '.xls,.xlsx,.ppt,.pptx,.odt,.ods,.txt,.csv,.zip';
  const SLOWEST = 8000; // between two attempts
  const SILENCE = 45000; // a stream without a heartbeat is dead
  const FIRST_BYTE = 6000; // a proxy that holds a stream back is asked in short
  const UNSEEN = 60000; // a tab nobody looks at gives its connection back

  // ---- Words -----------------------------------------------------------------

  const WORDS = {
    ru: {
      launcher: 'Задать вопрос', chat: 'Чат', close: 'Закрыть чат', log: 'Переписка',
      write: 'Сообщение', hint: 'Напишите сообщение…', send: 'Отправить',
      attach: 'Прикрепить файл', you: 'Вы', bot: 'Бот', manager: 'Менеджер',
      is_bot: 'Отвечает бот', waiting: 'Зовём менеджера', is_human: 'Отвечает менеджер',
      typing: 'печатает…', phone: 'Номер телефона', share: 'Отправить номер',
      bad_phone: 'Проверьте номер: нужно не меньше 10 цифр',
      offline: 'Нет связи. Сообщения сохранены и уйдут, когда она появится.',
      too_fast: 'Слишком много сообщений подряд: отправим чуть позже.',
      sending: 'отправляется', failed: 'не отправлено', consent: 'Текст согласия',
      too_big: 'Файл больше 10 МБ', bad_file: 'Такие файлы не принимаем',
      too_long: 'Слишком длинное сообщение', refused: 'Чат на этом сайте не настроен',
      answers: 'Варианты ответа', loading: 'Загружаем переписку…', today: 'Сегодня',
      unread: 'непрочитанных', mb: 'МБ', kb: 'КБ', download: 'Скачать файл',
      telegram: 'Продолжить в Telegram',
    },
    en: {
      launcher: 'Ask a question', chat: 'Chat', close: 'Close chat', log: 'Conversation',
      write: 'Message', hint: 'Write a message…', send: 'Send',
      attach: 'Attach a file', you: 'You', bot: 'Bot', manager: 'Manager',
      is_bot: 'A bot answers', waiting: 'Calling a manager', is_human: 'A manager answers',
      typing: 'is typing…', phone: 'Phone number', share: 'Send the number',
      bad_phone: 'Check the number: it needs 10 digits or more',
      offline: 'No connection. Messages are kept and will be sent when it is back.',
      too_fast: 'Too many messages at once: the rest will follow shortly.',
      sending: 'sending', failed: 'not sent', consent: 'Text of the consent',
      too_big: 'The file is larger than 10 MB', bad_file: 'Such files are not taken',
      too_long: 'The message is too long', refused: 'The chat is not set up for this site',
      answers: 'Answers', loading: 'Loading the conversation…', today: 'Today',
      unread: 'unread', mb: 'MB', kb: 'KB', download: 'Download the file',
      telegram: 'Continue in Telegram',
    },
    pl: {
      launcher: 'Zadaj pytanie', chat: 'Czat', close: 'Zamknij czat', log: 'Rozmowa',
      write: 'Wiadomość', hint: 'Napisz wiadomość…', send: 'Wyślij',
      attach: 'Dołącz plik', you: 'Ty', bot: 'Bot', manager: 'Konsultant',
      is_bot: 'Odpowiada bot', waiting: 'Wołamy konsultanta', is_human: 'Odpowiada konsultant',
      typing: 'pisze…', phone: 'Numer telefonu', share: 'Wyślij numer',
      bad_phone: 'Sprawdź numer: potrzeba co najmniej 9 cyfr',
      offline: 'Brak połączenia. Wiadomości są zapisane i zostaną wysłane później.',
      too_fast: 'Za dużo wiadomości naraz: resztę wyślemy za chwilę.',
      sending: 'wysyłanie', failed: 'nie wysłano', consent: 'Treść zgody',
      too_big: 'Plik jest większy niż 10 MB', bad_file: 'Takich plików nie przyjmujemy',
      too_long: 'Wiadomość jest za długa', refused: 'Czat nie jest ustawiony na tej stronie',
      answers: 'Odpowiedzi', loading: 'Wczytujemy rozmowę…', today: 'Dzisiaj',
      unread: 'nieprzeczytanych', mb: 'MB', kb: 'KB', download: 'Pobierz plik',
      telegram: 'Kontynuuj w Telegramie',
    },
  };

  const spoken = (tag) => {
    const lang = String(tag || '').slice(0, 2).toLowerCase();
    return WORDS[lang] ? lang : '';
  };
  let locale = spoken(SETTINGS.locale) || spoken(document.documentElement.lang) ||
    spoken(navigator.language) || 'en';
  let isLocaleChosen = Boolean(spoken(SETTINGS.locale));
  const word = (name) => WORDS[locale][name];

  // ---- What outlives the page --------------------------------------------------

  const memory = new Map();
  const kept = {
    take(name) {
      try { return localStorage.getItem(name) || memory.get(name) || null; } catch { return memory.get(name) || null; }
    },
    put(name, value) {
      try { localStorage.setItem(name, value); } catch { memory.set(name, value); }
    },
    drop(name) {
      memory.delete(name);
      try { localStorage.removeItem(name); } catch { /* nothing was kept there */ }
    },
    names() {
      try { return [...Object.keys(localStorage), ...memory.keys()]; } catch { return [...memory.keys()]; }
    },
  };
  const isOpenHere = {
    take() { try { return sessionStorage.getItem(`${STORE}:open`) === '1'; } catch { return false; } },
    put(is) { try { sessionStorage.setItem(`${STORE}:open`, is ? '1' : '0'); } catch { /* private */ } },
  };

  // Each waiting message has an entry of its own: two tabs never overwrite each other.
  const WAITING = `${STORE}:out:`;
  const outbox = {
    files: [],
    all() {
      const found = kept.names().filter((name) => name.startsWith(WAITING)).map((name) => {
        try { return JSON.parse(kept.take(name)); } catch { kept.drop(name); return null; }
      });
      return [...found.filter(Boolean), ...this.files].sort((a, b) => a.at - b.at);
    },
    add(message) {
      if (message.file) this.files.push(message);
      else kept.put(WAITING + message.id, JSON.stringify(message));
    },
    drop(id) {
      this.files = this.files.filter((one) => one.id !== id);
      kept.drop(WAITING + id);
    },
  };

  const uuid = () => {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };

  // ---- State -------------------------------------------------------------------

  let token = kept.take(STORE);
  let cursor = '';
  let isOpen = false;
  let isLoaded = false;
  let script = { name: '', lang: '', document: '' };
  let speaking = { who: 'bot', name: '' };
  let user = {};
  let fields = {};
  let unread = 0;
  let lastDay = '';
  const lines = new Map(); // id of a line or key of a message → its element
  const listeners = {};

  const emit = (name, detail) => {
    for (const listener of listeners[name] || []) {
      try { listener(detail); } catch (error) { console.error('firstline', error); }
    }
  };

  // ---- Drawing -----------------------------------------------------------------

  const h = (tag, traits, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(traits || {})) {
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (name === 'class') element.className = value;
      else if (value === true) element.setAttribute(name, '');
      else if (value !== false && value != null) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child != null && child !== ''));
    return element;
  };
  const icon = (path) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    const drawn = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    drawn.setAttribute('d', path);
    svg.append(drawn);
    return svg;
  };
  const ICONS = {
    chat: 'M4 4h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H9l-5 4v-4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z',
    close: 'M6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12 19 6.4 17.6 5 12 10.6z',
    send: 'M3 20.5 21.5 12 3 3.5 3 10l12 2-12 2z',
    clip: 'M16.5 6v10.5a4 4 0 0 1-8 0V5a2.5 2.5 0 0 1 5 0v10.5a1 1 0 0 1-2 0V6H10v9.5a2.5 2.5 0 0 0 5 0V5a4 4 0 0 0-8 0v11.5a5.5 5.5 0 0 0 11 0V6z',
  };

  const STYLE = `
    :host { all: initial; --brand: #1d5fc2; --on-brand: #fff; --paper: #fff;
      --ink: #1c2330; --dim: #5a6474; --wash: #eef1f5; --edge: #c9d0da; --field: #79839a;
      --human: #e6f4ea; --alarm: #b3261e; --shadow: 0 12px 40px rgba(15, 25, 45, .25);
      color-scheme: light; }
    :host([data-theme=dark]) { --paper: #171b22; --ink: #eceff4; --dim: #a9b2c0;
      --wash: #262c36; --edge: #3b4452; --field: #8a94a6; --human: #1d3a2a; --alarm: #ffb4ab;
      --shadow: 0 12px 40px rgba(0, 0, 0, .6); color-scheme: dark; }
    @media (prefers-color-scheme: dark) { :host(:not([data-theme=light])) {
      --paper: #171b22; --ink: #eceff4; --dim: #a9b2c0; --wash: #262c36; --edge: #3b4452;
      --field: #8a94a6; --human: #1d3a2a; --alarm: #ffb4ab;
      --shadow: 0 12px 40px rgba(0, 0, 0, .6); color-scheme: dark; } }
    *, *::before, *::after { box-sizing: border-box; }
    [hidden] { display: none !important; }
    button, input, textarea { font: inherit; color: inherit; }
    button { cursor: pointer; border: 0; background: none; padding: 0; }
    svg { width: 22px; height: 22px; fill: currentColor; flex: none; }
    :focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
    textarea:focus-visible, input:focus-visible { outline-width: 2px; outline-offset: -1px; }
    .quiet { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .root { font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      color: var(--ink); text-align: start; }
    .launcher { position: fixed; inset-block-end: max(20px, env(safe-area-inset-bottom));
      inset-inline-end: 20px; z-index: var(--z); display: flex; align-items: center; gap: 10px;
      min-height: 56px; max-width: calc(100vw - 40px); padding: 0 22px 0 18px;
      border-radius: 28px; background: var(--brand); color: var(--on-brand);
      font-weight: 600; box-shadow: var(--shadow); }
    .left .launcher { inset-inline: 20px auto; }
    .launcher svg:nth-of-type(2), .launcher[aria-expanded=true] svg:first-of-type { display: none; }
    .launcher[aria-expanded=true] { width: 56px; justify-content: center; padding: 0; }
    .launcher[aria-expanded=true] svg:nth-of-type(2) { display: block; }
    .launcher[aria-expanded=true] span { position: absolute; clip-path: inset(50%); }
    .badge { min-width: 22px; padding: 0 6px; border-radius: 11px; background: #b3261e;
      color: #fff; font-size: 13px; line-height: 22px; text-align: center; }
    .panel { position: fixed; inset-block-end: 88px;
      inset-inline-end: 20px; z-index: var(--z); display: flex; flex-direction: column;
      width: 390px; height: min(640px, calc(100dvh - 108px)); max-width: calc(100vw - 40px);
      overflow: hidden; border-radius: 18px; background: var(--paper);
      border: 1px solid var(--edge); box-shadow: var(--shadow); }
    .left .panel { inset-inline: 20px auto; }
    .bare .panel { inset-block-end: 20px; height: min(640px, calc(100dvh - 40px)); }
    .page .panel { position: static; width: 100%; max-width: 760px; height: 100dvh;
      margin: 0 auto; border-width: 0 1px; border-radius: 0; box-shadow: none; }
    header { display: flex; align-items: center; gap: 12px; padding: 10px 8px 10px 16px;
      min-height: 64px; background: var(--brand); color: var(--on-brand); }
    .page header { padding-inline-end: 16px; }
    .face { display: grid; place-items: center; width: 40px; height: 40px; flex: none;
      border-radius: 50%; background: var(--on-brand); color: var(--brand);
      font-weight: 700; }
    .about { flex: 1; min-width: 0; }
    .title { margin: 0; font-size: 16px; font-weight: 600; overflow: hidden;
      text-overflow: ellipsis; white-space: nowrap; }
    .who { margin: 0; font-size: 14px; overflow: hidden; text-overflow: ellipsis;
      white-space: nowrap; }
    .elsewhere { color: inherit; font-size: 13px; }
    .icon { display: grid; place-items: center; width: 44px; height: 44px; flex: none;
      border-radius: 12px; }
    header :focus-visible { outline-color: var(--on-brand); outline-offset: -3px; }
    .banner { padding: 8px 16px; background: var(--wash); color: var(--ink);
      border-block-end: 1px solid var(--edge); font-size: 14px; }
    .log { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 14px 16px 6px; }
    .log:focus-visible { outline-offset: -4px; }
    .day { margin: 10px 0; color: var(--dim); font-size: 13px; text-align: center; }
    .line { display: flex; flex-direction: column; align-items: flex-start;
      margin: 0 0 8px; max-width: 88%; }
    .me { align-items: flex-end; margin-inline-start: auto; }
    .notice { align-items: center; max-width: 100%; margin-block: 12px; text-align: center; }
    .name { margin: 6px 4px 2px; color: var(--dim); font-size: 13px; font-weight: 600; }
    .bubble { padding: 9px 13px; border-radius: 16px; background: var(--wash);
      border-end-start-radius: 5px; white-space: pre-wrap; overflow-wrap: anywhere; }
    .me .bubble { background: var(--brand); color: var(--on-brand);
      border-radius: 16px; border-end-end-radius: 5px; }
    .human .bubble { background: var(--human); }
    .notice .bubble { padding: 0; background: none; color: var(--dim); font-size: 14px; }
    .bubble a, .more a { color: inherit; text-decoration: underline; }
    .bubble button { display: flex; gap: 8px; align-items: center; min-height: 44px;
      text-align: start; text-decoration: underline; overflow-wrap: anywhere; }
    .foot { margin: 2px 4px 0; color: var(--dim); font-size: 12px; }
    .foot.bad { color: var(--alarm); }
    .more { margin: 4px 4px 0; font-size: 14px; }
    .more a { display: inline-block; padding: 12px 0; }
    .options { display: flex; flex-wrap: wrap; gap: 8px; margin: 4px 0 12px; padding: 0;
      list-style: none; }
    .options button { min-height: 44px; padding: 8px 16px; border: 2px solid var(--edge);
      border-radius: 22px; background: var(--paper); color: var(--ink); font-weight: 500;
      text-align: start; overflow-wrap: anywhere; }
    .options button:hover { background: var(--wash); }
    .typing { display: flex; gap: 5px; align-items: center; min-height: 24px;
      padding: 2px 20px; color: var(--dim); font-size: 13px; }
    .typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--dim);
      animation: pulse 1.2s infinite ease-in-out; }
    .typing i:nth-child(2) { animation-delay: .15s; }
    .typing i:nth-child(3) { animation-delay: .3s; }
    @keyframes pulse { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }
    .phone { padding: 10px 12px 0; border-block-start: 1px solid var(--edge); }
    .phone label { display: block; margin: 0 4px 4px; font-size: 14px; }
    .row { display: flex; gap: 8px; align-items: flex-end; }
    .phone input, textarea { flex: 1; min-width: 0; min-height: 44px; padding: 10px 14px;
      border: 1px solid var(--field); border-radius: 14px; background: var(--paper);
      color: var(--ink); }
    textarea { height: 44px; max-height: 132px; resize: none; line-height: 22px; }
    textarea::placeholder { color: var(--dim); opacity: 1; }
    .phone .go { min-height: 44px; padding: 0 16px; border-radius: 14px;
      background: var(--brand); color: var(--on-brand); font-weight: 600; }
    .composer { padding: 10px 8px max(10px, env(safe-area-inset-bottom)); }
    .edge { border-block-start: 1px solid var(--edge); }
    .composer .icon { color: var(--dim); }
    .composer .go { background: var(--brand); color: var(--on-brand); }
    .error { margin: 4px 4px 0; color: var(--alarm); font-size: 14px; }
    .composer .error { margin: 0 8px 6px; }
    @media (max-width: 480px), (max-height: 420px) {
      .root:not(.page) .panel { inset: 0; width: 100%; max-width: none; height: 100dvh;
        border: 0; border-radius: 0; }
      .launcher[aria-expanded=true] { display: none; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .root:not(.page) .panel { animation: rise .16s ease-out; }
      @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
    }
    @media (prefers-reduced-motion: reduce) { .typing i { animation: none; opacity: .6; } }
    @media (forced-colors: active) { .panel, .bubble, .options button { border: 1px solid; } }
    @media print { .root:not(.page) { display: none; } }
  `;

  const FULL = matchMedia('(max-width: 480px), (max-height: 420px)');

  // Of white and black one always has a contrast of 4.5 with any colour.
  const readableOn = (color) => {
    const probe = h('span');
    probe.style.color = color;
    if (!probe.style.color) return null;
    probe.hidden = true;
    document.documentElement.append(probe);
    const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
    probe.remove();
    const part = (value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const light = 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
    return 1.05 / (light + 0.05) >= 4.5 ? '#fff' : '#000';
  };

  const host = h('div', { id: 'firstline' });
  const shadow = host.attachShadow({ mode: 'open' });
  const ui = {};

  const dress = () => {
    if ('adoptedStyleSheets' in Document.prototype) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      shadow.adoptedStyleSheets = [sheet];
    } else {
      const style = h('style', { nonce: NONCE });
      style.textContent = STYLE;
      shadow.append(style);
    }
    host.style.setProperty('--z', String(Number(SETTINGS.zIndex) || 2000));
    const on = SETTINGS.color && readableOn(SETTINGS.color);
    if (on) {
      host.style.setProperty('--brand', SETTINGS.color);
      host.style.setProperty('--on-brand', on);
    }
    if (SETTINGS.theme === 'light' || SETTINGS.theme === 'dark') host.dataset.theme = SETTINGS.theme;
  };

  const build = () => {
    ui.badge = h('span', { class: 'badge', hidden: true });
    ui.title = h('span');
    ui.launcher = h('button', {
      class: 'launcher', type: 'button', 'aria-expanded': 'false', 'aria-controls': 'panel',
      onclick: () => toggle(),
    }, icon(ICONS.chat), icon(ICONS.close), ui.title, ui.badge);

    ui.face = h('span', { class: 'face', 'aria-hidden': 'true' });
    ui.name = h(IS_PAGE ? 'h1' : 'h2', { class: 'title' });
    ui.who = h('p', { class: 'who', 'aria-live': 'polite' });
    ui.telegram = h('a', { class: 'elsewhere', target: '_blank', rel: 'noopener noreferrer', hidden: true });
    ui.close = h('button', { class: 'icon', type: 'button', hidden: IS_PAGE, onclick: () => close() },
      icon(ICONS.close));
    ui.banner = h('div', { class: 'banner', role: 'status', hidden: true });
    ui.log = h('div', { class: 'log', role: 'log', 'aria-live': 'off', tabindex: '0' });
    ui.typing = h('div', { class: 'typing', hidden: true, 'aria-hidden': 'true' }, h('i'), h('i'), h('i'), h('span'));

    ui.phoneError = h('p', { class: 'error', id: 'phone-error', role: 'alert', hidden: true });
    ui.phoneInput = h('input', {
      id: 'phone', type: 'tel', inputmode: 'tel', autocomplete: 'tel', maxlength: '40',
      'aria-describedby': 'phone-error',
    });
    ui.phoneLabel = h('label', { for: 'phone' });
    ui.phoneSend = h('button', { class: 'go', type: 'submit' });
    ui.phone = h('form', { class: 'phone', hidden: true, novalidate: true, onsubmit: onPhone },
      ui.phoneLabel, h('div', { class: 'row' }, ui.phoneInput, ui.phoneSend), ui.phoneError);

    ui.error = h('p', { class: 'error', id: 'error', role: 'alert', hidden: true });
    ui.file = h('input', { type: 'file', accept: FILES, hidden: true, onchange: onFile });
    ui.attach = h('button', { class: 'icon', type: 'button', onclick: () => ui.file.click() }, icon(ICONS.clip));
    ui.text = h('textarea', {
      rows: '1', 'aria-describedby': 'error', enterkeyhint: 'send',
      oninput: grow, onkeydown: onKey,
    });
    ui.send = h('button', { class: 'icon go', type: 'submit' }, icon(ICONS.send));
    ui.composer = h('form', { class: 'composer edge', onsubmit: onSubmit },
      ui.error, h('div', { class: 'row' }, ui.attach, ui.text, ui.send), ui.file);

    ui.panel = h('section', {
      class: 'panel', id: 'panel', role: IS_PAGE ? 'region' : 'dialog', hidden: true,
      onkeydown: onPanelKey,
    },
    h('header', {}, ui.face, h('div', { class: 'about' }, ui.name, ui.who, ui.telegram), ui.close),
    ui.banner, ui.log, ui.typing, ui.phone, ui.composer);

    const places = ['root'];
    if (SETTINGS.position === 'left') places.push('left');
    if (IS_PAGE) places.push('page');
    ui.root = h('div', { class: places.join(' ') }, ui.panel);
    if (!IS_PAGE) ui.root.append(ui.launcher);
    if (SETTINGS.hideLauncher) { ui.launcher.hidden = true; ui.root.classList.add('bare'); }
    shadow.append(ui.root);
    name();
  };

  const name = () => {
    host.lang = locale;
    const company = script.name || SETTINGS.title || '';
    const title = company || word('chat');
    ui.title.textContent = SETTINGS.launcherTitle || word('launcher');
    ui.name.textContent = title;
    ui.face.textContent = (speaking.name || title).trim().slice(0, 1).toUpperCase();
    ui.who.textContent = speaking.who === 'human'
      ? (speaking.name ? `${speaking.name} · ${word('manager').toLowerCase()}` : word('is_human'))
      : word(speaking.who === 'waiting' ? 'waiting' : 'is_bot');
    ui.panel.setAttribute('aria-label', company ? `${word('chat')}: ${company}` : word('chat'));
    ui.close.setAttribute('aria-label', word('close'));
    ui.telegram.hidden = !/^https:\/\/t\.me\//.test(script.telegram || '');
    if (!ui.telegram.hidden) ui.telegram.href = script.telegram;
    ui.telegram.textContent = word('telegram');
    ui.log.setAttribute('aria-label', word('log'));
    ui.text.setAttribute('aria-label', word('write'));
    ui.text.placeholder = word('hint');
    ui.send.setAttribute('aria-label', word('send'));
    ui.attach.setAttribute('aria-label', word('attach'));
    ui.phoneLabel.textContent = word('phone');
    ui.phoneSend.textContent = word('share');
    badge();
  };

  const badge = () => {
    ui.badge.hidden = !unread;
    ui.badge.textContent = unread ? String(unread) : '';
    const title = ui.title.textContent;
    if (unread) ui.launcher.setAttribute('aria-label', `${title}, ${unread} ${word('unread')}`);
    else ui.launcher.removeAttribute('aria-label');
  };

  const tell = (text) => {
    ui.banner.textContent = text || '';
    ui.banner.hidden = !text;
  };
  const complain = (text) => {
    ui.error.textContent = text || '';
    ui.error.hidden = !text;
    if (text) ui.text.setAttribute('aria-invalid', 'true');
    else ui.text.removeAttribute('aria-invalid');
  };

  // ---- Lines -------------------------------------------------------------------

  const isAtEnd = () => ui.log.scrollHeight - ui.log.scrollTop - ui.log.clientHeight < 80;
  const toEnd = () => { ui.log.scrollTop = ui.log.scrollHeight; };

  // Only what we say can be a link; what a prospect writes stays words.
  const worded = (text, isOurs) => {
    if (!isOurs) return [text];
    // A sum and its sign stay together.
    return text.replace(/(\d) (?=\d{3}(?!\d)|[₽€$%]|zł|руб)/g, '$1\u00a0').split(/(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]»])/).map((part, place) => (
      place % 2 ? h('a', { href: part, target: '_blank', rel: 'noopener noreferrer nofollow' },
        part === script.document ? word('consent') : part) : part
    ));
  };

  const sized = (bytes) => (bytes < 1048576
    ? `${Math.max(1, Math.round(bytes / 1024))} ${word('kb')}`
    : `${(bytes / 1048576).toFixed(1)} ${word('mb')}`);

  const shownFile = (file) => {
    const told = `${file.name} (${sized(file.size)})`;
    if (!file.id) return h('span', {}, `📎 ${told}`);
    return h('button', { type: 'button', title: word('download'), onclick: () => download(file) }, `📎 ${told}`);
  };

  const day = (at) => {
    const date = new Date(at);
    const key = date.toDateString();
    if (key === lastDay) return;
    lastDay = key;
    const told = key === new Date().toDateString() ? word('today')
      : date.toLocaleDateString(locale, { day: 'numeric', month: 'long' });
    ui.log.append(h('div', { class: 'day' }, told));
  };

  // Of lines that one says in the same minute only the last shows when.
  let last = { by: '', told: '', foot: null };
  const group = (line, element) => {
    const told = clock(line.at);
    const foot = element.querySelector('.foot');
    if (last.foot && last.by === line.by && last.told === told) last.foot.classList.add('quiet');
    last = { by: line.by, told, foot };
  };

  const clock = (at) => new Date(at).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

  const drawn = (line) => {
    const isMe = line.by === 'me';
    const speaker = isMe ? word('you') : line.by === 'human' ? line.name || word('manager') : word('bot');
    const bubble = h('div', { class: 'bubble' });
    if (line.by !== 'notice') bubble.append(h('span', { class: 'quiet' }, `${speaker}: `));
    if (line.text) bubble.append(...worded(line.text, !isMe));
    if (line.file) bubble.append(shownFile(line.file));
    const element = h('div', { class: `line ${line.by}` });
    if (line.by === 'human') element.append(h('div', { class: 'name', 'aria-hidden': 'true' }, speaker));
    element.append(bubble);
    if (line.question === 'consent' && /^https?:/.test(script.document)
      && !line.text.includes(script.document)) {
      element.append(h('div', { class: 'more' },
        h('a', { href: script.document, target: '_blank', rel: 'noopener noreferrer' }, word('consent'))));
    }
    if (line.by !== 'notice') {
      element.append(h('div', { class: 'foot' },
        h('time', { datetime: new Date(line.at).toISOString() }, clock(line.at))));
    }
    return element;
  };

  const dropOptions = () => {
    if (!ui.options) return;
    // What is pressed goes away: the focus must not fall out of the panel with it.
    if (ui.options.contains(shadow.activeElement)) ui.text.focus({ preventScroll: true });
    ui.options.remove();
    ui.options = null;
  };

  const offer = (line, after) => {
    dropOptions();
    if (!line.buttons || !line.buttons.length) return;
    ui.options = h('ul', { class: 'options', 'aria-label': word('answers') },
      ...line.buttons.map((button) => h('li', {}, h('button', {
        type: 'button',
        onclick: () => say({ type: 'pressed', payload: button.payload, label: button.label }),
      }, button.label))));
    after.after(ui.options);
  };

  const askPhone = (is) => {
    ui.phone.hidden = !is;
    ui.composer.classList.toggle('edge', !is);
    ui.phoneError.hidden = true;
  };

  const add = (line) => {
    const wasAtEnd = isAtEnd();
    const old = lines.get(line.edits || line.id) || (line.key && lines.get(line.key));
    const element = drawn(line);
    if (old && isLoaded) {
      old.replaceWith(element);
    } else {
      // Said before the conversation was read: its place is after what is read now.
      if (old) old.remove();
      day(line.at);
      group(line, element);
      ui.log.append(element);
    }
    lines.set(line.edits || line.id, element);
    if (line.key) lines.set(line.key, element);
    if (line.by === 'me') {
      if (!old) { dropOptions(); askPhone(false); }
    } else {
      think(false);
      if (line.question || (line.buttons && line.buttons.length)) {
        offer(line, element);
        askPhone(Boolean(line.contact));
      }
    }
    if (wasAtEnd || line.by === 'me') toEnd();
  };

  const mark = (message, text, isBad) => {
    const element = lines.get(message.id);
    const foot = element && element.querySelector('.foot');
    if (!foot) return;
    foot.textContent = text || clock(message.at);
    foot.classList.toggle('bad', Boolean(isBad));
  };

  const sketch = (message) => {
    if (lines.has(message.id)) return;
    const text = message.text || message.label || message.phone || '';
    const file = message.file && { name: message.file.name, size: message.file.size };
    add({ id: message.id, key: message.id, at: message.at, by: 'me', text, file });
    mark(message, word('sending'));
  };

  let thinking = 0;
  const think = (is, text) => {
    clearTimeout(thinking);
    ui.typing.hidden = !is;
    ui.typing.lastChild.textContent = is ? text || '' : '';
    if (is) thinking = setTimeout(() => think(false), 8000);
  };

  // ---- Asking the server ---------------------------------------------------------

  const ask = async (path, options = {}) => {
    const headers = { ...options.headers };
    if (token) headers.Authorization = `Bearer ${token}`;
    if (options.body && typeof options.body === 'string') headers['Content-Type'] = 'application/json';
    return fetch(ROOT + path, {
      ...options, headers, credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer',
    });
  };

  // What was asked for and what it is worth trying again for.
  class Refused extends Error {
    constructor(status, seconds) { super(`status ${status}`); this.status = status; this.seconds = seconds; }
  }
  const checked = async (response) => {
    if (response.ok) return response;
    throw new Refused(response.status, Number(response.headers.get('Retry-After')) || 0);
  };
  const isFinal = (error) => error instanceof Refused && error.status >= 400 && error.status < 500
    && ![401, 408, 425, 429].includes(error.status);

  const pause = (tries, error) => {
    const seconds = (error && error.seconds) || 0;
    const wait = Math.min(SLOWEST, 1000 * 2 ** Math.min(tries, 5));
    return Math.max(seconds * 1000, wait * (0.5 + Math.random() / 2));
  };

  const source = () => {
    const found = {};
    const here = new URL(location.href);
    for (const [key, value] of here.searchParams) {
      if (/^utm_[a-z_]+$|^[gy]clid$|^fbclid$/.test(key)) found[key] = value.slice(0, 200);
    }
    found.page = (here.origin + here.pathname).slice(0, 300);
    try {
      const from = new URL(document.referrer);
      if (from.origin !== here.origin) found.referrer = (from.origin + from.pathname).slice(0, 300);
    } catch { /* nobody sent them */ }
    return found;
  };
  const CAME = source(); // where the visit began, not where the chat was opened

  let beginning = null;
  const begin = () => {
    beginning = beginning || (async () => {
      const body = { script: SCRIPT, source: CAME, fields };
      if (user.name) body.name = String(user.name).slice(0, 100);
      if (user.phone) body.phone = String(user.phone).slice(0, 40);
      if (user.token) body.identity = user.token;
      const response = await checked(await ask('/webchat/session', { method: 'POST', body: JSON.stringify(body) }));
      const made = await response.json();
      // Another tab may have been faster: one conversation is enough.
      token = kept.take(STORE) || made.token;
      kept.put(STORE, token);
    })().finally(() => { beginning = null; });
    return beginning;
  };

  // ---- Sending: once however often it is tried -----------------------------------

  const say = (what) => {
    const message = { id: uuid(), at: Date.now(), ...what };
    outbox.add(message);
    sketch(message);
    if (speaking.who === 'bot') setTimeout(() => { if (isUnanswered(message)) think(true); }, 250);
    flush();
  };
  const isUnanswered = (message) => ui.log.lastElementChild === lines.get(message.id);

  const post = (message) => {
    if (message.file) {
      return ask(`/webchat/files?id=${message.id}`, {
        method: 'POST',
        body: message.file,
        headers: { 'X-File-Name': encodeURIComponent(message.file.name), 'Content-Type': 'application/octet-stream' },
      });
    }
    const { at, label, ...body } = message;
    return ask('/webchat/messages', { method: 'POST', body: JSON.stringify(body) });
  };

  let flushing = false;
  let again = 0;
  let tries = 0;
  const flush = async () => {
    clearTimeout(again);
    if (flushing) return;
    flushing = true;
    try {
      for (let next = outbox.all()[0]; next; [next] = outbox.all()) {
        if (!token) await begin();
        try {
          await checked(await post(next));
          outbox.drop(next.id);
          mark(next);
          tries = 0;
          tell('');
          if (!link.isOn) link.start();
        } catch (error) {
          if (!isFinal(error)) throw error;
          if (error.status === 403) { refuse(); return; }
          outbox.drop(next.id);
          mark(next, word('failed'), true);
          complain(word({ 413: 'too_big', 415: 'bad_file' }[error.status] || 'failed'));
          think(false);
        }
      }
    } catch (error) {
      think(false);
      if (error instanceof Refused && error.status === 401) { forget(); tries += 1; }
      else if (isFinal(error)) { refuse(); return; }
      else if (error.status !== 429) tell(word('offline'));
      else if (tries) tell(word('too_fast'));
      again = setTimeout(flush, pause(tries, error));
      tries += 1;
    } finally {
      flushing = false;
    }
  };

  const refuse = () => {
    tell(word('refused'));
    think(false);
    console.error(`firstline: ${location.origin} is not among FIRSTLINE_WIDGET__ORIGINS, or there is no script “${SCRIPT}”`);
  };

  // ---- Hearing: a stream, or questions where a proxy lets no stream through --------

  const hear = (kind, id, data) => {
    if (id) cursor = id;
    if (kind === 'line') {
      const isNews = isLoaded && !lines.has(data.id);
      add(data);
      if (isNews && data.by !== 'me') {
        if (!isOpen) { unread += 1; badge(); }
        emit('message', { by: data.by, text: data.text });
      }
      if (isOpen) kept.put(`${STORE}:seen`, cursor);
    } else if (kind === 'speaking') {
      const was = speaking.who;
      speaking = { name: '', ...data };
      if (was === 'bot' && speaking.who !== 'bot' && isLoaded) emit('lead', { who: speaking.who });
      name();
    } else if (kind === 'script') {
      script = data;
      if (!isLocaleChosen && spoken(data.lang)) locale = spoken(data.lang);
      name();
    } else if (kind === 'loaded') {
      loaded();
    } else if (kind === 'typing') {
      think(true, [speaking.name, word('typing')].filter(Boolean).join(' '));
    }
  };

  const loaded = () => {
    if (isLoaded) return;
    isLoaded = true;
    for (const message of outbox.all()) {
      if (lines.has(message.id)) ui.log.append(lines.get(message.id));
      else sketch(message);
    }
    ui.log.removeAttribute('aria-busy');
    toEnd();
    // What was there before is not read out, what comes is.
    setTimeout(() => ui.log.setAttribute('aria-live', 'polite'), 100);
    tell('');
  };

  const link = {
    isOn: false, tries: 0, short: 0, aborter: null, timer: 0,

    start() {
      if (this.isOn || !token) return;
      this.isOn = true;
      this.run();
    },
    stop() {
      this.isOn = false;
      clearTimeout(this.timer);
      if (this.aborter) this.aborter.abort();
    },
    async run() {
      const mine = new AbortController();
      this.aborter = mine;
      try {
        if (this.short >= 2) await this.poll(mine);
        else await this.stream(mine);
        this.tries = 0;
        if (this.isOn && this.aborter === mine) this.timer = setTimeout(() => this.run(), 200);
      } catch (error) {
        if (!this.isOn || this.aborter !== mine) return;
        if (error instanceof Refused && error.status === 401) {
          this.isOn = false;
          forget();
          if (isOpen) start();
          return;
        }
        if (isFinal(error)) { this.isOn = false; refuse(); return; }
        if (isOpen && this.tries) tell(word('offline'));
        this.timer = setTimeout(() => this.run(), pause(this.tries, error));
        this.tries += 1;
      }
    },
    async stream(mine) {
      let hasBegun = false;
      let dog = setTimeout(() => mine.abort(), FIRST_BYTE);
      const watch = () => { clearTimeout(dog); dog = setTimeout(() => mine.abort(), SILENCE); };
      try {
        const headers = { Accept: 'text/event-stream' };
        if (cursor) headers['Last-Event-ID'] = cursor;
        const response = await checked(await ask('/webchat/events', { headers, signal: mine.signal }));
        if (!response.body) { this.short = 2; return; }
        const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = '';
        for (;;) {
          const { value, done } = await reader.read();
          if (done) return;
          if (!hasBegun) { hasBegun = true; this.short = 0; this.tries = 0; this.isBack(); }
          watch();
          const blocks = (rest + value).split('\n\n');
          rest = blocks.pop();
          for (const block of blocks) this.take(block);
        }
      } catch (error) {
        // An answer that never begins to come: something on the way collects it.
        if (!hasBegun && mine.signal.aborted && this.isOn) this.short += 1;
        throw error;
      } finally {
        clearTimeout(dog);
      }
    },
    isBack() {
      if (isLoaded && !outbox.all().length) tell('');
    },
    take(block) {
      const found = {};
      for (const row of block.split('\n')) {
        const [, key, value] = row.match(/^(\w+): ?(.*)$/) || [];
        if (key) found[key] = value;
      }
      if (found.event) hear(found.event, found.id, found.data ? JSON.parse(found.data) : null);
    },
    async poll(mine) {
      const dog = setTimeout(() => mine.abort(), SILENCE);
      try {
        const wait = isLoaded ? 25 : 0;
        const response = await checked(await ask(
          `/webchat/lines?after=${encodeURIComponent(cursor)}&wait=${wait}`, { signal: mine.signal },
        ));
        const told = await response.json();
        if (told.script) hear('script', '', told.script);
        hear('speaking', '', told.speaking);
        for (const line of told.lines) hear('line', '', line);
        cursor = told.cursor;
        hear('loaded');
        this.isBack();
      } finally {
        clearTimeout(dog);
      }
    },
  };

  const download = async (file) => {
    try {
      const response = await checked(await ask(`/webchat/files/${file.id}`));
      const url = URL.createObjectURL(await response.blob());
      h('a', { href: url, download: file.name }).click();
      setTimeout(() => URL.revokeObjectURL(url), 10000);
    } catch { complain(word('offline')); }
  };

  // ---- What a person does ----------------------------------------------------------

  const grow = () => {
    ui.text.style.height = 'auto';
    ui.text.style.height = `${Math.min(132, Math.max(44, ui.text.scrollHeight + 2))}px`;
    complain('');
  };

  function onSubmit(event) {
    event.preventDefault();
    const text = ui.text.value.trim();
    if (!text) return;
    if (text.length > MOST_TEXT) { complain(word('too_long')); return; }
    ui.text.value = '';
    grow();
    say({ type: 'said', text });
  }

  function onKey(event) {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) onSubmit(event);
  }

  function onPhone(event) {
    event.preventDefault();
    const phone = ui.phoneInput.value.trim();
    const isWrong = phone.replace(/\D/g, '').length < (locale === 'pl' ? 9 : 10);
    ui.phoneError.textContent = isWrong ? word('bad_phone') : '';
    ui.phoneError.hidden = !isWrong;
    ui.phoneInput.setAttribute('aria-invalid', String(isWrong));
    if (isWrong) { ui.phoneInput.focus(); return; }
    ui.phoneInput.value = '';
    say({ type: 'contact', phone });
    ui.text.focus({ preventScroll: true });
  }

  function onFile() {
    const [file] = ui.file.files;
    ui.file.value = '';
    if (!file) return;
    if (file.size > MOST_FILE) { complain(word('too_big')); return; }
    complain('');
    say({ type: 'file', file });
  }

  const focusable = () => [...ui.panel.querySelectorAll('button, textarea, input, a, [tabindex="0"]')]
    .filter((one) => one.getClientRects().length && !one.disabled);

  function onPanelKey(event) {
    if (event.key === 'Escape' && !IS_PAGE) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab' && FULL.matches && !IS_PAGE) {
      // It covers everything, so there is nothing behind it to go to.
      const all = focusable();
      const edge = event.shiftKey ? all[0] : all[all.length - 1];
      if (shadow.activeElement === edge) {
        event.preventDefault();
        all[event.shiftKey ? all.length - 1 : 0].focus();
      }
    }
  }

  let scrolling = null; // how the page scrolled before it was covered
  const cover = () => {
    const is = isOpen && FULL.matches && !IS_PAGE;
    if (is) ui.panel.setAttribute('aria-modal', 'true');
    else ui.panel.removeAttribute('aria-modal');
    const page = document.documentElement.style;
    if (is && scrolling === null) { scrolling = page.overflow; page.overflow = 'hidden'; }
    else if (!is && scrolling !== null) { page.overflow = scrolling; scrolling = null; }
  };

  const start = async () => {
    if (!isLoaded) {
      ui.log.setAttribute('aria-busy', 'true');
      if (!ui.log.childElementCount) tell(word('loading'));
    }
    try {
      if (!token) await begin();
      link.start();
      flush();
    } catch (error) {
      if (isFinal(error)) { refuse(); return; }
      tell(word(error.status === 429 ? 'too_fast' : 'offline'));
      setTimeout(() => { if (isOpen) start(); }, pause(link.tries, error));
      link.tries += 1;
    }
  };

  const open = (options) => {
    if (options && options.fields) fields = { ...fields, ...options.fields };
    if (isOpen) return;
    isOpen = true;
    isOpenHere.put(true);
    unread = 0;
    badge();
    ui.panel.hidden = false;
    ui.launcher.setAttribute('aria-expanded', 'true');
    cover();
    toEnd();
    // A page that was changed must not take the focus from where one reads.
    if (!options || options.focus !== false) ui.text.focus({ preventScroll: true });
    start();
    emit('open');
  };

  const close = () => {
    if (!isOpen || IS_PAGE) return;
    isOpen = false;
    isOpenHere.put(false);
    ui.panel.hidden = true;
    ui.launcher.setAttribute('aria-expanded', 'false');
    cover();
    if (opener && opener.isConnected) opener.focus();
    else ui.launcher.focus();
    opener = null;
    emit('close');
  };

  let opener = null;
  const toggle = (options) => (isOpen ? close() : open(options));

  const clear = () => {
    lines.clear();
    ui.log.replaceChildren();
    ui.log.setAttribute('aria-live', 'off');
    ui.options = null;
    askPhone(false);
    lastDay = '';
    last = { by: '', told: '', foot: null };
    cursor = '';
    isLoaded = false;
    speaking = { who: 'bot', name: '' };
    name();
  };

  // The server does not know the token any more: what waits is said in a new chat.
  const forget = () => {
    if (kept.take(STORE) === token) kept.drop(STORE);
    token = kept.take(STORE);
    link.stop();
    clear();
  };

  const reset = () => {
    for (const message of outbox.all()) outbox.drop(message.id);
    kept.drop(STORE);
    kept.drop(`${STORE}:seen`);
    token = null;
    link.stop();
    clear();
    if (isOpen) start();
  };

  const setUser = async (told) => {
    user = { ...user, ...told };
    if (!token || !user.token) return;
    try {
      const response = await checked(await ask('/webchat/identity', {
        method: 'POST', body: JSON.stringify({ identity: user.token }),
      }));
      const { moved } = await response.json();
      if (moved) { link.stop(); clear(); if (isOpen) start(); }
    } catch (error) {
      // The chat of another person, who used this browser before.
      if (error.status === 409) reset();
      else console.error('firstline: setUser', error);
    }
  };

  window.firstline = {
    open: (options) => {
      // From a button of the site: the focus goes back to it.
      if (!isOpen && document.activeElement && document.activeElement !== document.body
        && document.activeElement !== host) opener = document.activeElement;
      open(options);
    },
    close,
    toggle: (options) => (isOpen ? close() : window.firstline.open(options)),
    setUser,
    setFields: (told) => { fields = { ...fields, ...told }; },
    setLocale: (told) => {
      if (!spoken(told)) return;
      locale = spoken(told);
      isLocaleChosen = true;
      name();
    },
    reset,
    on: (event, listener) => {
      (listeners[event] = listeners[event] || []).push(listener);
      if (event === 'ready' && host.isConnected) listener();
      return () => { listeners[event] = listeners[event].filter((one) => one !== listener); };
    },
    get isOpen() { return isOpen; },
  };

  // ---- The page --------------------------------------------------------------------

  let hiding = 0;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiding);
    if (document.hidden) hiding = setTimeout(() => link.stop(), UNSEEN);
    else if (token && (isOpen || isLoaded)) link.start();
  });
  addEventListener('online', () => {
    if (!token && !isOpen) return;
    link.stop();
    if (isOpen || isLoaded) start();
  });
  addEventListener('offline', () => { if (isOpen) tell(word('offline')); });
  addEventListener('storage', (event) => {
    if (event.key !== STORE || event.newValue === token) return;
    token = event.newValue;
    link.stop();
    clear();
    if (isOpen && token) start();
  });
  addEventListener('beforeunload', (event) => { if (outbox.files.length) event.preventDefault(); });
  addEventListener('pagehide', () => link.stop());
  addEventListener('pageshow', (event) => { if (event.persisted && token && isOpen) link.start(); });
  FULL.addEventListener('change', cover);

  const glance = async () => {
    // One question: is there something new since the chat was looked at?
    try {
      const seen = kept.take(`${STORE}:seen`) || '';
      const response = await ask(`/webchat/lines?after=${encodeURIComponent(seen)}&wait=0`);
      if (!response.ok) return;
      const told = await response.json();
      if (isOpen || !seen) return;
      unread = told.lines.filter((line) => line.by !== 'me').length;
      badge();
    } catch { /* the launcher works without */ }
  };

  const mount = () => {
    dress();
    build();
    (IS_PAGE && document.getElementById('firstline-page') || document.body).append(host);
    if (IS_PAGE) open();
    else if (isOpenHere.take()) open({ focus: false });
    else if (new URL(location.href).searchParams.get('firstline') === 'open') open();
    else {
      if (token) glance();
      if (outbox.all().length) flush();
    }
    if (SETTINGS.openAfter > 0) setTimeout(() => open({ focus: false }), SETTINGS.openAfter * 1000);
    emit('ready');
    dispatchEvent(new CustomEvent('firstline:ready'));
  };

  if (document.body) mount();
  else document.addEventListener('DOMContentLoaded', mount);
})();
