// The answering form with a script: one item at a time or all on a page, saved as it goes, nothing lost with a connection.
(() => {
  'use strict';

  const KEPT = 'sheet ' + location.pathname;
  const done = document.querySelector('[data-sheet-done]');
  if (done) {
    sessionStorage.removeItem(done.dataset.sheetDone ? 'sheet ' + done.dataset.sheetDone : KEPT);
    return;
  }
  const form = document.querySelector('form.sheet');
  if (!form) return;

  const text = word => form.getAttribute('data-text-' + word);
  const fill = (sentence, values) => sentence.replace(/\[(\w+)]/g, (all, name) => values[name]);
  const make = (tag, className, words) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (words) made.textContent = words;
    return made;
  };
  const button = (className, words, act) => {
    const made = make('button', className, words);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  // An address that ends open is followed by the secret in the page's own.
  const saveTo = form.dataset.saveTo?.replace(/\/$/, '/' + location.pathname.split('/').pop());
  const version = form.elements.version.value;
  const items = [...form.querySelectorAll('fieldset.item')];
  const comments = form.querySelector('.comments');
  const send = form.querySelector('button[value=send]');
  const before = form.querySelector('.before');
  const radios = item => [...item.querySelectorAll('input')];
  const given = item => radios(item).find(radio => radio.checked);
  const open = () => items.filter(item => !given(item));
  form.noValidate = true;
  form.querySelector('button[value=save]')?.remove();

  // What was typed and is not saved yet: kept in this tab, over a reload too.
  let kept = { version, way: null, answers: {}, comments: {} };
  try {
    const found = JSON.parse(sessionStorage.getItem(KEPT));
    if (found && found.version === version) kept = found;
  } catch (unreadable) { /* begins anew */ }
  const keep = () => { try { sessionStorage.setItem(KEPT, JSON.stringify(kept)); } catch (full) { /* still in memory */ } };
  const unsent = () => Object.keys(kept.answers).length + Object.keys(kept.comments).length;

  const put = (name, value) => {
    if (name.startsWith('a.')) {
      const radio = radios(form).find(one => one.name === name && one.value === String(value));
      if (radio) radio.checked = true;
    } else {
      const area = form.elements[name];
      if (area && document.activeElement !== area) area.value = value;
    }
  };
  for (const [item, value] of Object.entries(kept.answers)) put('a.' + item, value);
  for (const [question, words] of Object.entries(kept.comments)) put('w.' + question, words);

  // How far it is, and whether it is saved.
  const bar = make('div', 'bar');
  const count = bar.appendChild(make('span', 'count'));
  const state = bar.appendChild(make('span', 'state'));
  state.setAttribute('role', 'status');
  const progress = bar.appendChild(document.createElement('progress'));
  progress.max = items.length;
  form.insertBefore(bar, form.querySelector('.wrong, .items'));
  const say = (word, waits) => {
    state.textContent = text(word);
    state.classList.toggle('waits', !!waits);
  };
  const counted = () => {
    const done = items.length - open().length;
    progress.value = done;
    count.textContent = fill(text('answered'), { count: done, total: items.length });
    progress.setAttribute('aria-label', count.textContent);
  };

  // Saving. One call at a time; what changes meanwhile goes with the next one.
  let busy = false, timer = null, pause = 0, finishing = false;
  const later = delay => { clearTimeout(timer); timer = setTimeout(push, delay); };
  const waits = word => {
    pause = Math.min(30000, Math.max(2000, pause * 2));
    say(word, true);
    later(pause);
  };
  async function push() {
    clearTimeout(timer);
    if (!saveTo || busy || !finishing && !unsent()) return;
    const sent = { answers: { ...kept.answers }, comments: { ...kept.comments }, finished: finishing };
    busy = true;
    say(finishing ? 'sending' : 'saving');
    let answer, now;
    try {
      answer = await fetch(saveTo, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', 'If-Match': '"' + version + '"',
          'Accept-Language': document.documentElement.lang },
        body: JSON.stringify(sent), credentials: 'omit', cache: 'no-store',
      });
      now = await answer.json();
    } catch (away) {
      busy = false;
      waits('offline');
      return;
    }
    busy = false;
    if (answer.status === 429 || answer.status >= 500) {
      pause = Math.max(pause, 1000 * Number(answer.headers.get('Retry-After') || 0) / 2);
      waits('busy');
    } else if (answer.status === 422) {
      refused(now.errors || []);
    } else if (!answer.ok) {
      // Answered elsewhere, closed, or asked in another version: the page itself says which.
      sessionStorage.removeItem(KEPT);
      location.replace(location.href);
    } else if (finishing) {
      sessionStorage.removeItem(KEPT);
      location.replace(location.pathname + location.search);
    } else {
      pause = 0;
      for (const kind of ['answers', 'comments'])
        for (const [key, value] of Object.entries(sent[kind]))
          if (kept[kind][key] === value) delete kept[kind][key];
      keep();
      takeOver(now);
      if (unsent()) later(0); else say('saved');
    }
  }
  // What was answered on another device meanwhile.
  function takeOver(now) {
    for (const [item, value] of Object.entries(now.answers || {})) if (!(item in kept.answers)) put('a.' + item, value);
    for (const [question, words] of Object.entries(now.comments || {})) if (!(question in kept.comments)) put('w.' + question, words);
    counted();
  }
  function refused(errors) {
    finishing = false;
    send.disabled = false;
    pause = 0;
    for (const error of errors) {
      const [kind, key] = [error.field.split('.')[0], error.field.slice(error.field.indexOf('.') + 1)];
      if (kept[kind]) delete kept[kind][key];
    }
    keep();
    say('not-sent', true);
    if (open().length) toMissing();
    form.querySelector('.wrong')?.remove();
    const wrong = make('p', 'wrong', errors.map(error => error.detail).join(' '));
    wrong.setAttribute('role', 'alert');
    bar.after(wrong);
  }
  addEventListener('online', () => { pause = 0; push(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') push(); });
  addEventListener('beforeunload', leaving => { if (saveTo && unsent() && !navigator.onLine) leaving.preventDefault(); });

  form.addEventListener('input', changed => {
    const name = changed.target.name || '';
    if (name.startsWith('a.')) {
      kept.answers[name.slice(2)] = Number(changed.target.value);
    } else if (name.startsWith('w.')) {
      kept.comments[name.slice(2)] = changed.target.value;
    } else return;
    keep();
    counted();
    if (!saveTo) say('kept');
    else if (!pause) { say('saving'); later(name.startsWith('w.') ? 1000 : 300); }
  });

  // One at a time, or all of it.
  const steps = make('div', 'steps');
  const back = steps.appendChild(button('second', text('back'), () => show(at - 1)));
  const next = steps.appendChild(button('', text('next'), () => show(at + 1)));
  const last = make('div', 'last');
  const end = form.querySelector('.end');
  const foot = make('div', 'foot');
  form.insertBefore(last, end);
  form.insertBefore(foot, end);
  foot.append(steps, end);
  const parts = comments ? [...items, comments, last] : [...items, last];
  let at = -1;

  const heading = before.querySelector('h1');
  heading.tabIndex = -1;
  const way = make('div', 'way');
  const choice = (kind, primary) => {
    const made = button(primary ? '' : 'second', text(kind), () => begin(kind));
    made.append(make('small', '', text(kind + '-hint')));
    return made;
  };
  way.append(choice('one', true), choice('page', false));
  before.append(make('h2', '', text(items.length > open().length ? 'resume' : 'begin')), way);

  function begin(kind) {
    kept.way = kind;
    keep();
    before.hidden = true;
    bar.hidden = false;
    if (kind === 'page') {
      at = -1;
      for (const part of parts) part.hidden = false;
      last.hidden = next.hidden = true;
      steps.hidden = end.hidden = false;
      focus(open()[0] || items[0]);
    } else {
      show(open().length ? parts.indexOf(open()[0]) : parts.length - 1);
    }
  }
  function show(step) {
    if (step < 0) {
      start();
      heading.focus();
      return;
    }
    at = Math.min(step, parts.length - 1);
    parts.forEach((part, place) => { part.hidden = place !== at; });
    steps.hidden = false;
    next.hidden = parts[at] === last;
    end.hidden = parts[at] !== last;
    if (parts[at] === last) review();
    scrollTo(0, 0);
    focus(parts[at]);
  }
  function start() {
    at = -1;
    for (const part of parts) part.hidden = true;
    before.hidden = false;
    bar.hidden = steps.hidden = end.hidden = true;
  }
  function review() {
    const missing = open();
    last.replaceChildren(make('h2', '', missing.length ? fill(text('missing'), { count: missing.length }) : text('all-answered')));
    last.firstChild.tabIndex = -1;
    if (missing.length) {
      const row = last.appendChild(make('div', 'open'));
      for (const item of missing)
        row.append(button('second', fill(text('open'), { place: items.indexOf(item) + 1 }), () => show(parts.indexOf(item))));
    } else {
      last.append(make('p', '', text('check-hint')));
    }
    send.disabled = missing.length > 0;
  }
  function focus(part) {
    const target = part.classList.contains('item') ? given(part) || radios(part)[0] : part.querySelector('textarea') || part.querySelector('h2');
    target?.focus({ preventScroll: kept.way === 'one' });
  }
  function toMissing() {
    const missing = open();
    say('not-sent', true);
    if (kept.way === 'one') show(parts.length - 1);
    else { focus(missing[0]); missing[0].scrollIntoView({ block: 'center' }); }
  }
  // On from an answered item, for a finger and for digits; arrows only choose.
  function onwards(item) {
    if (kept.way === 'one') setTimeout(() => { if (parts[at] === item) show(at + 1); }, 180);
  }
  let tapped = null;
  for (const item of items) {
    for (const label of item.querySelectorAll('label')) {
      label.addEventListener('pointerdown', () => { tapped = item; });
      label.addEventListener('click', () => { if (tapped === item) { tapped = null; onwards(item); } });
    }
  }
  form.addEventListener('keydown', key => {
    if (key.target.tagName === 'TEXTAREA' || key.altKey || key.ctrlKey || key.metaKey || !before.hidden) return;
    const item = at >= 0 ? parts[at] : key.target.closest('.item');
    if (!item?.classList.contains('item')) return;
    if (key.key === 'Enter' && key.target.tagName === 'INPUT') {
      key.preventDefault();
      if (kept.way === 'one') show(at + 1); else focus(items[items.indexOf(item) + 1] || item);
      return;
    }
    const radio = radios(item).find(one => one.value === key.key);
    if (!radio) return;
    key.preventDefault();
    radio.checked = true;
    radio.focus();
    radio.dispatchEvent(new Event('input', { bubbles: true }));
    if (kept.way === 'one') onwards(item); else focus(items[items.indexOf(item) + 1] || item);
  });

  form.addEventListener('submit', sent => {
    const by = sent.submitter;
    if (by && by.name === 'language') {
      sent.preventDefault();
      keep();
      // What is not saved by then is kept in the tab.
      const there = location.pathname + '?language=' + by.value;
      Promise.race([push(), new Promise(done => setTimeout(done, 1500))]).then(() => location.replace(there));
      return;
    }
    if (open().length) {
      sent.preventDefault();
      toMissing();
    } else if (saveTo) {
      sent.preventDefault();
      send.disabled = true;
      finishing = true;
      pause = 0;
      push();
    } else if (!navigator.onLine) {
      sent.preventDefault();
      say('offline', true);
    }
  });

  counted();
  start();
  if (kept.way && (form.querySelector('.wrong') || unsent() || items.length > open().length)) begin(kept.way);
  if (unsent()) { if (saveTo) push(); else say('kept'); }
})();
