const TICK = 5_000;
const SLEPT = 20_000;
const HIDDEN_LONG = 60_000;

export interface Wakeful {
  wake(): void;
  lostNetwork(): void;
}

/** Tells a stream of all that browsers do not: sleep and wake, a long time in the background, networks that come and go. */
export function watchWaking(stream: Wakeful): () => void {
  let last = Date.now();
  let hiddenAt = 0;
  const tick = setInterval(() => {
    const slept = Date.now() - last > SLEPT;
    last = Date.now();
    // Browsers slow the timers of hidden pages down: there a late tick means nothing.
    if (slept && !document.hidden) stream.wake();
  }, TICK);
  const onVisible = () => {
    if (document.hidden) hiddenAt = Date.now();
    else if (hiddenAt > 0 && Date.now() - hiddenAt > HIDDEN_LONG) stream.wake();
    last = Date.now();
  };
  const onOnline = () => stream.wake();
  const onOffline = () => stream.lostNetwork();
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('online', onOnline);
  window.addEventListener('offline', onOffline);
  return () => {
    clearInterval(tick);
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('online', onOnline);
    window.removeEventListener('offline', onOffline);
  };
}
