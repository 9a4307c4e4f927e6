// Runs in a page from its first moment on, and notes what the browser tells of its smoothness.
globalThis.noted = { largestPaint: 0, shift: 0, long: [] };
{
  const watch = (type, heard) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (noted.largestPaint = entry.startTime));
  watch('layout-shift', (entry) => (noted.shift += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', ({ startTime, duration }) => noted.long.push([startTime, duration]));
}

// How late each of the next frames came, while a long table scrolls by so much a frame, down and then up again.
globalThis.framesOf = (frames, step = 0) => {
  const rows = document.querySelector('.ant-table-tbody-virtual-holder');
  if (rows === null && step !== 0) throw new Error('there is no long table here');
  return new Promise((done) => {
    const gaps = [];
    let last = performance.now();
    const next = (now) => {
      gaps.push(now - last);
      last = now;
      if (step !== 0) rows.scrollTop += gaps.length < frames / 2 ? step : -step;
      if (gaps.length < frames) requestAnimationFrame(next);
      else done(gaps);
    };
    requestAnimationFrame(next);
  });
};
