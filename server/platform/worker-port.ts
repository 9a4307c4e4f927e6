import type { Told } from './worker.ts';

// The worker's side of `openWorker`. It is loaded in the worker's process alone.

const heard: unknown[] = [];
let wake: (() => void) | null = null;

process.on('message', (message) => {
  heard.push(message);
  wake?.();
});
// The hub is gone, and nobody takes what is worked out here.
process.on('disconnect', () => process.exit());

async function next(): Promise<unknown> {
  while (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
  return heard.shift();
}

/** What the worker was opened with. */
export async function given<G>(): Promise<G> {
  return (await next()) as G;
}

const tell = (told: Told): Promise<unknown> => new Promise((sent) => process.send!(told, undefined, undefined, sent));

/** Answers questions one after the other, until the hub ends the process. What is thrown is told, and the hub ends it. */
export async function answer<Q>(to: (question: Q) => unknown): Promise<never> {
  for (;;) {
    try {
      await tell({ value: await to((await next()) as Q) });
    } catch (failed) {
      await tell({ failed });
    }
  }
}
