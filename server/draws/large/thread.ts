import { Worker } from 'node:worker_threads';

/** Work beside the hub's own thread: it answers questions one after the other, in their order. */
export interface Thread {
  ask<T>(question: object, moved?: ArrayBuffer[]): Promise<T>;
  /** Ends it, whatever it is at. */
  close(): Promise<void>;
}

const MEMORY_MB = 640;

/** Starts a thread; where `signal` is aborted it ends, and whoever waits is told its reason. */
export function openThread(file: URL, asked: object, signal: AbortSignal): Thread {
  signal.throwIfAborted();
  const worker = new Worker(file, {
    workerData: asked,
    // Without what compiles decorators for the hub: it would cost the thread a second and its memory.
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { ...process.env, NODE_OPTIONS: '' },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const waiting: { resolve(answer: unknown): void; reject(error: unknown): void }[] = [];
  let over: unknown = null;
  const end = (why: unknown): void => {
    over ??= why;
    for (const { reject } of waiting.splice(0)) reject(over);
  };
  const abort = (): void => {
    end(signal.reason);
    void worker.terminate();
  };
  worker.on('message', (answer: unknown) => waiting.shift()?.resolve(answer));
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the thread has ended')));
  signal.addEventListener('abort', abort);
  return {
    ask: <T>(question: object, moved: ArrayBuffer[] = []) =>
      new Promise<T>((resolve, reject) => {
        if (over !== null) return reject(over as Error);
        waiting.push({ resolve: (answer) => resolve(answer as T), reject });
        worker.postMessage(question, moved);
      }),
    async close() {
      signal.removeEventListener('abort', abort);
      await worker.terminate();
    },
  };
}
