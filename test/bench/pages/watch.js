// Runs in a page from its first moment on, and notes what the browser tells of its smoothness.
globalThis.noted = { largestPaint: 0, shift: 0, long: [] };
{
  const watch = (type, heard) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => (noted.largestPaint = entry.startTime));
  watch('layout-shift', (entry) => (noted.shift += entry.hadRecentInput ? 0 : entry.value));
  watch('longtask', ({ startTime, duration }) => noted.long.push([startTime, duration]));
}
