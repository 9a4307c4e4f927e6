// A hub of its own that knows how long it kept everyone waiting; on SIGUSR2 it tells and begins anew.
const EVERY_MS = 5;

let last = performance.now();
let lastCpu = process.threadCpuUsage();
let longest = 0;
let longestAtWork = 0;

function look(): void {
  const [now, cpu] = [performance.now(), process.threadCpuUsage()];
  longest = Math.max(longest, now - last - EVERY_MS);
  // Of its own thread alone: on a machine that others use too, a hub waits for its turn without being at work.
  longestAtWork = Math.max(longestAtWork, (cpu.user - lastCpu.user + cpu.system - lastCpu.system) / 1000);
  [last, lastCpu] = [now, cpu];
}

process.on('SIGUSR2', () => {
  look();
  console.log(`longest ${longest.toFixed(1)} ${longestAtWork.toFixed(1)}`);
  [longest, longestAtWork] = [0, 0];
});
await import('../../support/serve-alone.ts');
setInterval(look, EVERY_MS);

export {};
