import { openWorker } from '../../server/platform/worker.ts';

// Opens a worker, says its process, and waits to be killed.

const file = new URL('./some-worker.ts', import.meta.url);
const worker = openWorker({ file, given: {}, memoryMb: 64, signal: new AbortController().signal });
console.log(await worker.ask({ kind: 'process' }));
setInterval(() => undefined, 60_000);
