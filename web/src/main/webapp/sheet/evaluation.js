// The evaluation's form with a script: what is typed is kept as it is typed, in this tab while there is no connection.
(() => {
  'use strict';

  const KEPT = 'evaluation ' + location.pathname;
  const form = document.querySelector('form.evaluation');
  if (!form) {
    sessionStorage.removeItem(KEPT);
    return;
  }
  const state = form.querySelector('.state');
  const version = form.elements.version;
  const say = word => {
    state.textContent = form.getAttribute('data-text-' + word);
    state.classList.toggle('waits', word === 'unsaved');
  };
  const typed = () => {
    const all = new URLSearchParams(new FormData(form));
    all.delete('version');
    return all.toString();
  };
  let saved = typed(), timer = null, busy = false, pause = 1000;

  // What this tab kept and nobody saved.
  try {
    for (const [name, value] of new URLSearchParams(sessionStorage.getItem(KEPT) || '')) {
      const field = form.elements[name];
      if (field) field.value = value;
    }
  } catch (unreadable) { /* begins anew */ }

  async function save() {
    clearTimeout(timer);
    const sending = typed();
    if (busy || sending === saved) return;
    busy = true;
    say('saving');
    try {
      const body = new URLSearchParams(new FormData(form));
      body.set('do', 'save');
      const answer = await fetch(location.href, { method: 'POST', body, credentials: 'omit', cache: 'no-store' });
      if (!answer.ok) throw new Error(String(answer.status));
      const now = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('form.evaluation');
      if (!now) {
        // Sent elsewhere meanwhile: the page itself says so.
        sessionStorage.removeItem(KEPT);
        location.replace(location.href);
        return;
      }
      version.value = now.elements.version.value;
      saved = sending;
      pause = 1000;
      if (typed() === saved) {
        sessionStorage.removeItem(KEPT);
        say('saved');
      }
    } catch (away) {
      say('unsaved');
      pause = Math.min(30000, pause * 2);
    }
    busy = false;
    if (typed() !== saved) timer = setTimeout(save, pause);
  }
  form.addEventListener('input', () => {
    try { sessionStorage.setItem(KEPT, typed()); } catch (full) { /* still in the form */ }
    clearTimeout(timer);
    timer = setTimeout(save, 800);
  });
  addEventListener('online', save);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') save(); });
  addEventListener('beforeunload', leaving => { if (typed() !== saved && !navigator.onLine) leaving.preventDefault(); });
  form.addEventListener('submit', () => { saved = typed(); });
  form.querySelector('button[value=save]')?.remove();
  if (typed() !== saved) save();
})();
