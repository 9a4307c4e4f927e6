import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildHubSchema } from '../../server/app/schema.ts';
import { positionCursor } from '../../server/platform/cursor.ts';
import { BEGINNING } from '../../server/platform/journal.ts';
import type { Subscription } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { type Answers, askAll } from './ask.ts';
import { differences } from './difference.ts';
import { dumpOf } from './dump.ts';
import { type Secrets, secretsOf, told, toldInHex } from './secrets.ts';
import { questionsOf } from './walk.ts';
import { buildScene, type Scene } from './world.ts';

// Whoever asks for all that there is needs room; what is bounded here is what is told.
const ROOMY = { LIMIT_DEPTH: '30', LIMIT_TOKENS: '100000', LIMIT_COMPLEXITY: '10000000', LIMIT_ALIASES: '1000' };

let hub: TestHub;
let scene: Scene;
let secrets: Secrets;
const readings: Record<'announced' | 'sealed' | 'drawn', Answers> = { announced: new Map(), sealed: new Map(), drawn: new Map() };
const streams: { name: string; heard: Subscription }[] = [];

async function seal(planId: string): Promise<string> {
  const { round } = await scene.lead.do('SealDraw', { planIds: [planId] });
  return round.id;
}

beforeAll(async () => {
  hub = await openTestHub(ROOMY);
  scene = await buildScene(hub);
  const schema = await buildHubSchema();
  const { watched, askers, lead } = scene;
  console.time('a');
  readings.announced = await askAll(askers, questionsOf(schema, watched));
  console.timeEnd('a');
  console.log(readings.announced.size);
  watched.roundIds = [await seal(watched.planIds[0]!), await seal(watched.planIds[1]!)];
  console.time('b');
  await lead.do('RunDraw', { roundId: watched.roundIds[0] });
  readings.drawn = await askAll(askers, questionsOf(schema, watched));
  console.timeEnd('b');
  secrets = await secretsOf(hub, watched.planIds[0]!);
}, 300_000);
afterAll(() => hub.close());

void positionCursor; void BEGINNING; void streams; void dumpOf; void toldInHex;

describe('before the release', () => {
  it('has drawn some of the frame and not all, and people of both departments', () => {
    expect(secrets.targets.length).toBeGreaterThanOrEqual(4);
    expect(secrets.targets.length).toBeLessThan(scene.watched.keys.length);
    expect(secrets.inspectors.length).toBeGreaterThanOrEqual(4);
  });

  it.each([['announced', 'drawn']] as const)('is answered alike when %s and when %s, whoever asks', (one, other) => {
    const changed: string[] = [];
    for (const [name, answer] of readings[other]) {
      const before = readings[one].get(name);
      if (before === undefined) continue;
      const found = differences(before, answer);
      if (found.length > 0) changed.push(`${name}: ${found.slice(0, 3).join('; ')}`);
    }
    expect(changed).toEqual([]);
  });

  it('names no drawn target or inspector where it did not before', () => {
    const leaks: string[] = [];
    for (const [name, answer] of readings.drawn) {
      const before = told(JSON.stringify(readings.announced.get(name)), secrets);
      const now = told(JSON.stringify(answer), secrets);
      if (JSON.stringify(before) !== JSON.stringify(now)) leaks.push(name);
    }
    expect(leaks).toEqual([]);
  });
});
