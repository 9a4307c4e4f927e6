import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { overHttp } from './door.ts';

const DOCUMENTS = 60;
const BYTES = 900_000;
/** What a hub may keep of documents as large as they may be: a few of them, never most. */
const KEPT_AT_MOST = (DOCUMENTS / 3) * BYTES;

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
});
afterAll(() => hub.close());

/** Bytes in use once all that can go is gone. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('a hub that is sent documents of nearly 1 MB', () => {
  it.each([
    ['that it refuses', (i: number) => `{ nothing${i} } # ${String(i).repeat(BYTES / String(i).length)}`],
    [
      'that it answers',
      (i: number) => `{ publicPlan(number: "${String(i).repeat(BYTES / String(i).length)}") { number } }`,
    ],
  ])('does not keep them: %s', async (_, document) => {
    await overHttp(hub.url, { query: document(7) }, null);
    const before = bytesInUse();
    for (let i = 100; i < 100 + DOCUMENTS; i += 1) await overHttp(hub.url, { query: document(i) }, null);
    expect(bytesInUse() - before).toBeLessThan(KEPT_AT_MOST);
  });
});
