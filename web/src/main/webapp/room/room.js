// The room with a script: follows the day as it goes on; sends what is typed once, whenever there is a connection.
(() => {
  'use strict';

  const root = document.querySelector('.room');
  if (!root) return;
  const text = (word, values = {}) =>
    (root.getAttribute('data-text-' + word) || '').replace(/\[(\w+)]/g, (all, name) => values[name]);
  const counted = count => count === 1 ? text('count-one') : text('count', { count });
  const make = (tag, className, words) => {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (words !== undefined) made.textContent = words;
    return made;
  };
  const button = (className, words, act) => {
    const made = make('button', className, words);
    made.type = 'button';
    made.addEventListener('click', act);
    return made;
  };

  const token = location.pathname.split('/').pop();
  const api = '/api/public/room/' + token;
  const MAX = Number(root.dataset.max);
  const random = count => crypto.getRandomValues(new Uint8Array(count));
  const uuid = () => {
    const bytes = random(16);
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    const hex = [...bytes].map(one => one.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  const read = (key, otherwise) => {
    try { return JSON.parse(localStorage.getItem(key)) ?? otherwise; } catch (unreadable) { return otherwise; }
  };
  const write = (key, value) => { try { localStorage.setItem(key, JSON.stringify(value)); } catch (full) { /* in memory */ } };

  // The device's secret: by it what was sent here can be changed here, and nowhere else.
  let device = read('room device', null);
  if (!device) {
    device = btoa(String.fromCharCode(...random(32))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    write('room device', device);
  }
  let state = null, offset = 0, ended = false, editing = null, online = true;
  let kept = { items: [], me: null, draft: {} };
  const keep = () => { if (state) write('room ' + state.workshopId, kept); };

  // The page.
  const onWall = () => location.hash === '#wall';
  root.querySelectorAll(':scope > :not(header)').forEach(one => one.remove());
  const head = root.querySelector('header');
  const clock = make('div', 'clock');
  const clockTime = clock.appendChild(make('span', 'time'));
  const clockWord = clock.appendChild(make('span', 'word'));
  clock.setAttribute('role', 'timer');
  head.append(clock);
  const line = make('p', 'line');
  line.setAttribute('role', 'status');
  const now = make('section', 'now');
  const title = now.appendChild(make('p', 'title'));
  const question = now.appendChild(make('h1', 'question'));
  const hint = now.appendChild(make('p', 'hint'));
  const total = now.appendChild(make('p', 'total'));
  const box = make('form', 'box');
  // Until it is known what is asked.
  box.hidden = true;
  const mine = make('section', 'mine');
  const all = make('section', 'all');
  const join = make('aside', 'join');
  const foot = make('footer', 'foot');
  const says = make('div', 'says');
  says.setAttribute('aria-live', 'polite');
  root.append(line, now, box, all, mine, join, foot, says);
  const code = join.appendChild(document.createElement('img'));
  code.alt = text('join');
  join.append(make('p', '', text('join')));
  const toWall = foot.appendChild(make('a', '', text('wall')));
  toWall.href = '#wall';
  const toPhone = foot.appendChild(make('a', '', text('phone')));
  toPhone.href = '#';
  const shape = () => {
    document.body.classList.toggle('wall', onWall());
    if (onWall() && !code.src) code.src = api + '/qr.svg';
  };
  addEventListener('hashchange', shape);
  shape();

  // The box, and who writes.
  const who = box.appendChild(make('fieldset', 'who'));
  who.append(make('legend', '', text('who')), make('p', 'hint', text('who-hint')), make('p', 'error', text('who-missing')));
  const whoLabel = (words, field) => {
    const label = make('label', '', words);
    label.append(field);
    return label;
  };
  const person = document.createElement('select');
  const name = document.createElement('input');
  name.maxLength = 120;
  name.autocomplete = 'name';
  const party = document.createElement('select');
  const named = make('div', 'someone');
  named.append(whoLabel(text('your-name'), name), whoLabel(text('party'), party));
  who.append(whoLabel(text('named'), person), named);
  const label = box.appendChild(make('label', 'yours'));
  const area = document.createElement('textarea');
  area.id = 'contribution';
  label.htmlFor = area.id;
  area.maxLength = MAX;
  area.rows = 4;
  box.append(area);
  const buttons = box.appendChild(make('div', 'choices'));
  const send = buttons.appendChild(make('button', '', text('send')));
  send.type = 'submit';
  const cancel = buttons.appendChild(button('second', text('cancel'), () => edit(null)));
  cancel.hidden = true;

  const option = (value, words) => {
    const made = make('option', '', words);
    made.value = value;
    return made;
  };
  let people = '';
  function offerPeople() {
    const offered = JSON.stringify(state.parties);
    if (offered === people) return;
    people = offered;
    const chosen = kept.me || {};
    person.replaceChildren(option('', ''));
    party.replaceChildren();
    for (const one of state.parties) {
      party.append(option(one.id, one.name));
      if (!one.people.length) continue;
      const group = document.createElement('optgroup');
      group.label = one.name;
      for (const each of one.people) group.append(option(each.id, each.name));
      person.append(group);
    }
    person.append(option('-', text('someone')));
    person.value = chosen.participantId || (chosen.name ? '-' : '');
    name.value = chosen.name || '';
    if (chosen.partyId) party.value = chosen.partyId;
    who.classList.toggle('chosen', !!chosen.participantId);
  }
  const me = () => person.value && person.value !== '-' ? { participantId: person.value }
    : person.value === '-' ? { partyId: party.value, name: name.value.trim() } : null;
  const whoChanged = () => {
    named.hidden = person.value !== '-';
    kept.me = me();
    who.classList.remove('missing');
    who.classList.toggle('chosen', !!kept.me?.participantId);
    keep();
  };
  who.addEventListener('input', whoChanged);

  area.addEventListener('input', () => {
    if (state?.block && !editing) { kept.draft = { [state.block.id]: area.value }; keep(); }
  });
  area.addEventListener('keydown', key => {
    if (key.key === 'Enter' && (key.ctrlKey || key.metaKey)) { key.preventDefault(); box.requestSubmit(); }
  });
  box.addEventListener('submit', sent => {
    sent.preventDefault();
    const words = area.value.trim();
    if (!words || !state?.block) { area.focus(); return; }
    const author = state.block.attributed ? me() : null;
    if (!who.hidden && !(author && (author.participantId || author.name))) {
      who.classList.add('missing');
      (named.hidden ? person : name).focus();
      say(text('who-missing'));
      return;
    }
    if (editing) {
      const item = kept.items.find(one => one.id === editing);
      if (item) Object.assign(item, { text: words, state: 'kept' });
    } else {
      kept.items.push({ id: uuid(), blockId: state.block.id, text: words, author, state: 'kept' });
    }
    area.value = '';
    kept.draft = {};
    edit(null);
    keep();
    showMine();
    flush();
    if (matchMedia('(pointer: fine)').matches) area.focus();
  });
  function edit(item) {
    editing = item?.id || null;
    area.value = item ? item.text : kept.draft[state?.block?.id] || '';
    cancel.hidden = !item;
    if (item) area.focus();
  }

  // Sending: one after the other, each until it is there; the id makes it one, however often it is sent.
  let busy = false, pause = 0, timer = null;
  const later = () => {
    pause = Math.min(15000, Math.max(1000, pause * 2));
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  };
  const call = (method, item, body) => fetch(api + '/contributions/' + item.id, {
    method,
    headers: { 'Content-Type': 'application/json', 'Counterpart-Device': device, 'Accept-Language': document.documentElement.lang },
    body: body && JSON.stringify(body), credentials: 'omit', cache: 'no-store',
  });
  async function flush() {
    clearTimeout(timer);
    if (busy || !state) return;
    const item = kept.items.find(one => one.state === 'kept' || one.state === 'leaving');
    if (!item) return;
    busy = true;
    const words = item.text;
    const leaving = item.state === 'leaving';
    let answer;
    try {
      answer = leaving ? await call('DELETE', item)
        : await call('PUT', item, { blockId: item.blockId, text: words, ...item.author });
    } catch (away) {
      busy = false;
      connected(false);
      later();
      return;
    }
    busy = false;
    if (answer.status === 429 || answer.status >= 500) {
      later();
      return;
    }
    connected(true);
    pause = 0;
    if (answer.ok && leaving) {
      kept.items = kept.items.filter(one => one !== item);
    } else if (answer.ok) {
      // Said otherwise meanwhile: sent once more.
      item.state = item.state === 'kept' && item.text !== words ? 'kept' : item.state === 'leaving' ? 'leaving' : 'sent';
      item.why = '';
    } else {
      const problem = await answer.json().catch(() => ({}));
      item.state = leaving ? 'sent' : 'refused';
      item.why = problem.detail || '';
    }
    keep();
    showMine();
    flush();
  }
  addEventListener('online', () => { pause = 0; flush(); });
  addEventListener('offline', () => connected(false));
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') { pause = 0; flush(); } });

  function connected(is) {
    online = is;
    line.textContent = is ? '' : text('offline');
    line.classList.toggle('away', !is);
    if (!is) showMine();
  }

  // What this device sent, for the block that is on; and whatever waits or was not taken.
  function showMine() {
    const block = state?.block;
    const items = kept.items.filter(one => one.blockId === block?.id || one.state !== 'sent');
    mine.hidden = !items.length;
    if (!items.length) { mine.replaceChildren(); return; }
    const list = make('ul');
    for (const item of [...items].reverse()) {
      const row = list.appendChild(make('li', item.state));
      row.append(make('p', 'words', item.text));
      const below = row.appendChild(make('div', 'below'));
      const word = item.state === 'sent' ? text('sent') : item.state === 'refused' ? text('not-sent')
        : online ? text('sending') : text('kept');
      below.append(make('span', 'how', item.why ? word + ': ' + item.why : word));
      if (item.state === 'refused') {
        below.append(button('small', text('copy'), click => navigator.clipboard?.writeText(item.text)
          .then(() => { click.target.textContent = text('copied'); })));
      } else if (block && item.blockId === block.id && block.phase === 'SILENT' && item.state !== 'leaving') {
        const both = below.appendChild(make('span', 'both'));
        both.append(button('small', text('change'), () => edit(item)),
          button('small', text('take-back'), () => { item.state = 'leaving'; keep(); showMine(); flush(); }));
      }
    }
    mine.replaceChildren(make('h2', '', text('mine')), list);
  }

  // What everybody said, group by group; what was there stays where it is.
  const cards = new Map();
  function showAll() {
    const block = state.block;
    const lines = state.lines;
    all.hidden = !block || !lines.length;
    if (all.hidden) { all.replaceChildren(); cards.clear(); return; }
    const parties = new Map(state.parties.map(one => [one.id, one.name]));
    const groups = new Map();
    for (const one of lines) {
      if (!groups.has(one.theme)) groups.set(one.theme, []);
      groups.get(one.theme).push(one);
    }
    const themes = [...groups.keys()].sort((a, b) => !a - !b || groups.get(b).length - groups.get(a).length || a.localeCompare(b));
    const seen = new Set();
    const shown = themes.map(theme => {
      const group = make('div', 'group');
      if (theme || themes.length > 1) group.append(make('h3', '', theme || text('themes-none')));
      const list = group.appendChild(make('ul'));
      for (const one of groups.get(theme)) {
        seen.add(one.id);
        let card = cards.get(one.id);
        if (!card) {
          card = make('li', 'card new');
          card.append(make('p', 'words'), make('p', 'author'));
          cards.set(one.id, card);
        } else {
          card.classList.remove('new');
        }
        card.children[0].textContent = one.text;
        card.children[1].textContent = [one.name, parties.get(one.partyId)].filter(Boolean).join(' · ');
        card.classList.toggle('own', kept.items.some(own => own.id === one.id));
        list.append(card);
      }
      return group;
    });
    for (const id of [...cards.keys()]) if (!seen.has(id)) cards.delete(id);
    const more = state.total - lines.length;
    const parts = [make('h2', '', text('all')), ...shown];
    if (more > 0) parts.push(make('p', 'hint', text('more', { count: more })));
    all.replaceChildren(...parts);
    root.classList.toggle('grouped', themes.some(Boolean));
  }

  // What was begun for a block that is over is not thrown away: it stays in sight, to be copied.
  function putAside(block) {
    const drafts = Object.entries(kept.draft);
    const item = kept.items.find(one => one.id === editing);
    if (item && area.value.trim() !== item.text) drafts.push([item.blockId, area.value]);
    for (const [blockId, words] of drafts) {
      if (blockId === block?.id || !words.trim()) continue;
      kept.items.push({ id: uuid(), blockId, text: words.trim(), author: null, state: 'refused' });
    }
    kept.draft = block && kept.draft[block.id] ? { [block.id]: kept.draft[block.id] } : {};
    keep();
  }
  const say = words => { says.textContent = words; };
  function show(next) {
    const before = state;
    const first = !before;
    state = next;
    if (first) kept = { ...kept, ...read('room ' + state.workshopId, {}) };
    const block = state.block;
    if (first || before.block?.id !== block?.id) putAside(block);
    const asks = block && block.captures && block.phase !== 'CLOSED';
    const other = first || before.block?.id !== block?.id;
    document.body.classList.toggle('asks', !!asks);
    head.querySelector('.name').textContent = state.workshop;
    title.textContent = block && block.question ? block.title : '';
    question.textContent = block ? block.question || block.title : state.stage === 'HELD' ? text('ended') : text('waiting');
    hint.textContent = !block ? text(state.stage === 'HELD' ? 'ended-hint' : 'waiting-hint')
      : !block.captures ? '' : [text(block.phase.toLowerCase()), asks && !block.attributed ? text('unnamed') : ''].filter(Boolean).join(' ');
    hint.className = 'hint ' + (block && block.captures ? block.phase.toLowerCase() : '');
    total.textContent = block && block.captures ? state.total ? counted(state.total) : text('nothing-yet') : '';
    document.title = question.textContent + ' · Counterpart';
    box.hidden = !asks;
    label.textContent = block ? block.question || block.title : '';
    who.hidden = !block || !block.attributed || location.pathname.startsWith('/r/');
    offerPeople();
    named.hidden = person.value !== '-';
    if (other) edit(null);
    else if (editing && block.phase !== 'SILENT') edit(null);
    showAll();
    showMine();
    if (other && block) say(text('now', { title: question.textContent }));
    else if (block && before?.block?.phase === 'SILENT' && block.phase === 'REVEALED')
      say(text('revealed-now', { count: state.total }));
    tick();
    if (first) flush();
  }

  // The clock, by the server's time.
  function tick() {
    const block = state?.block;
    clock.hidden = !block;
    if (!block) return;
    const up = Date.parse(block.startedAt) + block.minutes * 60000;
    const seconds = Math.round((up - Date.now() - offset) / 1000);
    const past = seconds < 0;
    const whole = Math.abs(seconds);
    clockTime.textContent = (past ? '+' : '') + Math.floor(whole / 60) + ':' + String(whole % 60).padStart(2, '0');
    clockWord.textContent = text(past ? 'past' : 'left');
    clock.classList.toggle('past', past);
    clock.classList.toggle('soon', !past && seconds <= 120);
  }
  setInterval(tick, 1000);

  // Told as it happens; asked again whenever that broke.
  let events = null;
  function listen() {
    if (ended) return;
    events?.close();
    events = new EventSource(api + '/events');
    events.addEventListener('open', () => { connected(true); pause = 0; flush(); });
    events.addEventListener('clock', told => { offset = Number(told.data) - Date.now(); tick(); });
    events.addEventListener('state', told => show(JSON.parse(told.data)));
    events.addEventListener('over', over);
    events.addEventListener('error', () => {
      connected(false);
      if (events.readyState === EventSource.CLOSED) setTimeout(again, 2000 + Math.random() * 2000);
    });
  }
  async function again() {
    try {
      const answer = await fetch(api, { credentials: 'omit', cache: 'no-store' });
      if (answer.status === 404 || answer.status === 409) { over(); return; }
      if (answer.ok) show(await answer.json());
    } catch (away) { /* tried again */ }
    listen();
  }
  function over() {
    ended = true;
    events?.close();
    connected(true);
    if (state?.stage === 'HELD') return;
    box.hidden = all.hidden = clock.hidden = join.hidden = true;
    title.textContent = total.textContent = '';
    question.textContent = text('over');
    hint.textContent = text('over-hint');
    hint.className = 'hint';
    say(text('over'));
  }
  listen();
})();
