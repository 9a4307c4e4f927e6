// Runs in a page from its first moment on, and notes what the browser tells of its smoothness.
globalThis.noted = { largestPaint: 0, shift: 0, long: [] };
{
  const watch = (type, heard) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (noted.largestPaint = entry.startTime));
  watch('layout-shift', (entry) => (noted.shift += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', ({ startTime, duration }) => noted.long.push([startTime, duration]));
}

// Scrolls a table frame by frame, down and from the middle on up again; gives how late each frame came.
globalThis.framesOf = (frames, step) =>
  new Promise((done) => {
    const rows = document.querySelector('.ant-table-tbody-virtual-holder');
    const gaps = [];
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      rows.scrollTop += gaps.length < frames / 2 ? step : -step;
      if (gaps.length < frames) requestAnimationFrame(next);
      else done(gaps);
    };
    requestAnimationFrame(next);
  });
