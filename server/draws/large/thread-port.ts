import { parentPort } from 'node:worker_threads';

/** An answer with buffers that are handed over, not copied. */
export interface Answer {
  value: unknown;
  moved?: ArrayBuffer[];
}

/** Answers the questions of the hub's thread by their kind, one after the other. What is thrown ends the thread. */
export function serveThread<Q extends { kind: string }>(answer: (question: Q) => Answer): void {
  const port = parentPort!;
  port.on('message', (question: Q) => {
    const { value, moved = [] } = answer(question);
    port.postMessage(value, moved);
  });
}

/** A copy in a buffer of its own, which can be handed over. */
export function movable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}
