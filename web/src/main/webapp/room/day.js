// A facilitator's screen: hears that something changed, and keeps the clock going.
window.counterpartDay ??= (() => {
  const two = number => String(number).padStart(2, '0');
  const fill = (sentence, count) =>
    sentence.replace('[count]', count < 60 ? count : Math.floor(count / 60) + ' h ' + two(count % 60));

  /** Tells the view that something changed, a few times a second at most; ends with the view. */
  function watch(view, address) {
    view.$watching?.close();
    let waiting = null, source = null;
    const tell = () => {
      if (waiting) return;
      waiting = setTimeout(() => {
        waiting = null;
        if (view.isConnected) view.$server?.changed();
      }, 350);
    };
    const open = again => {
      source = new EventSource(address);
      // What was missed while the line was down.
      source.addEventListener('open', () => { if (again) tell(); again = true; });
      source.addEventListener('changed', tell);
      source.addEventListener('clock', () => { if (!view.isConnected) close(); });
      source.addEventListener('error', () => {
        if (source.readyState === EventSource.CLOSED && view.isConnected) setTimeout(() => open(true), 4000);
      });
    };
    const close = () => { clearTimeout(waiting); source?.close(); };
    view.$watching = { close };
    open(false);
  }

  function clock(element, { now, up, planned, words }) {
    const [left, past, ahead, behind, onTime] = words;
    const offset = now - Date.now();
    const [time, word, against] = ['.time', '.word', '.against'].map(one => element.querySelector(one));
    const tick = () => {
      const moment = Date.now() + offset;
      if (up) {
        const seconds = Math.round((up - moment) / 1000), whole = Math.abs(seconds);
        time.textContent = (seconds < 0 ? '+' : '') + Math.floor(whole / 60) + ':' + two(whole % 60);
        word.textContent = seconds < 0 ? past : left;
        element.classList.toggle('past', seconds < 0);
        element.classList.toggle('soon', seconds >= 0 && seconds <= 120);
      } else {
        time.textContent = word.textContent = '';
        element.classList.remove('past', 'soon');
      }
      const minutes = Math.round((Math.max(moment, up) - planned) / 60000);
      const says = minutes > 0 ? fill(behind, minutes) : minutes < 0 ? fill(ahead, -minutes) : onTime;
      if (against.textContent !== says) against.textContent = says;
      element.classList.toggle('behind', minutes > 0);
    };
    clearInterval(element.$ticking);
    element.$ticking = setInterval(() => element.isConnected ? tick() : clearInterval(element.$ticking), 1000);
    tick();
  }

  return { watch, clock };
})();
