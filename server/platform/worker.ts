import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';

/** Work beside the hub, in a process of its own: it answers questions one after the other, in their order. */
export interface Worker {
  /** Rejects with what the worker threw; it is over then, as for all who still wait. */
  ask<T>(question: object): Promise<T>;
  /** Ends it, whatever it is at. */
  close(): Promise<void>;
}

/** What a worker says: the answer to the first question that waits, or why it ends. */
export type Told = { value: unknown } | { failed: unknown };

/** The worker needed more than its memory. */
export class WorkerOutOfMemory extends Error {}

interface Opening {
  /** Its file. Node runs it as it stands: nothing of it may need decorators. */
  file: URL;
  /** What it begins with; the worker's side waits for it with `given`. */
  given: object;
  memoryMb: number;
  /** Aborted, it ends the worker, and whoever waits is told its reason. */
  signal: AbortSignal;
}

const OUT_OF_MEMORY = 'heap out of memory';
const LAST_WORDS = 4096;

/** Starts a worker. It knows nothing of the hub's settings: it may read what strangers sent. */
export function openWorker({ file, given, memoryMb, signal }: Opening): Worker {
  signal.throwIfAborted();
  const child = fork(file, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning', `--max-old-space-size=${memoryMb}`],
    env: process.env.TZ === undefined ? {} : { TZ: process.env.TZ },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // The hub answers people: where there are few processors its own thread goes first.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const waiting: { resolve(answer: unknown): void; reject(error: unknown): void }[] = [];
  let over: { why: unknown } | null = null;
  let lastWords = '';
  const end = (why: unknown): void => {
    over ??= { why };
    for (const { reject } of waiting.splice(0)) reject(over.why);
    child.kill('SIGKILL');
  };
  const abort = (): void => end(signal.reason);
  const closed = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      end(error);
      resolve();
    });
    child.once('close', (code, killedBy) => {
      end(
        lastWords.includes(OUT_OF_MEMORY)
          ? new WorkerOutOfMemory('a worker needed more than its memory')
          : new Error(`a worker ended (${killedBy ?? code}) ${lastWords}`.trim()),
      );
      resolve();
    });
  });
  child.stderr!.setEncoding('utf8').on('data', (words: string) => {
    lastWords = (lastWords + words).slice(-LAST_WORDS);
  });
  child.on('message', (told: Told) => {
    if ('failed' in told) end(told.failed);
    else waiting.shift()?.resolve(told.value);
  });
  signal.addEventListener('abort', abort);
  // Where it is gone before it heard, `close` tells who waits.
  const send = (message: object): unknown => child.connected && child.send(message, () => undefined);
  send(given);
  return {
    ask: <T>(question: object) =>
      new Promise<T>((resolve, reject) => {
        if (over !== null) return reject(over.why as Error);
        waiting.push({ resolve: (answer) => resolve(answer as T), reject });
        send(question);
      }),
    async close() {
      signal.removeEventListener('abort', abort);
      end(new Error('the worker was closed'));
      await closed;
    },
  };
}
