import assert from 'node:assert/strict';
import { send, type Server } from './load.ts';
import type { Question } from './questions.ts';

// Opaque, of the instant, or computed of the rest: what the limit does not make.
const OWN = new Set(['cursor', 'endCursor', 'asOf', 'indicators']);

const without = (json: string): unknown => JSON.parse(json, (key, value) => (OWN.has(key) ? undefined : value));

/** Makes sure that both servers answer alike: a faster answer that says something else is no answer. */
export async function mustBeSame(
  { name, hub, limit }: Question,
  hubServer: Server,
  limitServer: Server,
): Promise<void> {
  for (let i = 0; i < hub.length; i += 1) {
    const { data } = without(await send(hubServer, hub[i]!)) as { data: unknown };
    assert.deepEqual(data, without(await send(limitServer, limit[i]!)), `${name}, variant ${i}`);
  }
}
