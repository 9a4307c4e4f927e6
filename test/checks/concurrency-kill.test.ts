import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../server/app/start.ts';
import { verifyJournal } from '../../server/app/verify-journal.ts';
import { readConfig } from '../../server/platform/config.ts';
import { Caller } from '../support/caller.ts';
import { checksOf, partsOf, results, withHands } from '../support/field-work.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { KillableHub } from '../support/killable.ts';
import { folderPlace, type Place, serverPlace } from '../support/places.ts';
import { until } from '../support/until.ts';

const CHECKS = 60;
const CLIENTS = 8;

async function allEvents(caller: Caller, planId: string): Promise<any[]> {
  const events: any[] = [];
  for (;;) {
    const { hasMore, nodes } = await caller.get('Events', { planId, after: events.at(-1)?.cursor ?? null, first: 100 });
    events.push(...nodes);
    if (!hasMore) return events;
  }
}

describe.each([
  ['the embedded database', folderPlace],
  ['PostgreSQL', serverPlace],
])('a hub killed in the middle of the work, on %s', (_, prepare) => {
  let place: Place;
  let hub: KillableHub;
  /** Entries whose recording, and parts whose submission, was acknowledged. */
  const recorded = new Set<string>();
  const submitted = new Set<string>();
  const heard: any[] = [];
  let plan: any;
  let lead: Caller;

  beforeAll(async () => {
    place = await prepare();
    hub = new KillableHub(place.environment);
    await hub.start();
  }, 180_000);
  afterAll(async () => {
    await hub.kill();
    await place.remove();
  });

  it('dies while results come in', async () => {
    const anyone = new Caller(hub.url, null);
    const cast = await castOf({ signIn: (name: string) => anyone.signIn(name) } as never);
    lead = cast.lead;
    plan = await planUpTo('released', cast, { sampling: [{ percent: '1', atLeast: CHECKS, atMost: CHECKS }] });
    const feed = lead.subscribe('PlanEvents', { planId: plan.id, after: plan.cursor });
    const parts = await partsOf(await checksOf(lead, plan.id), anyone);
    const half = Math.floor(parts.length / 2);
    const dying = new Promise<void>((resolve) => {
      void withHands(CLIENTS, parts, async ({ checkId, department, team, entryIds }, i) => {
        if (i === half) void hub.kill().then(resolve);
        const [inspector] = team;
        const record = await inspector!
          .ask('RecordResults', { input: { checkId, results: results(entryIds) } })
          .catch(() => null);
        if (record?.data?.recordResults) entryIds.forEach((id) => recorded.add(id));
        const submit = await inspector!
          .ask('SubmitPart', { input: { checkId, signature: { kind: 'SIGNED' } } })
          .catch(() => null);
        if (submit?.data?.submitPart) submitted.add(`${checkId} ${department}`);
      });
    });
    await dying;
    heard.push(...feed.events);
    await feed.close();
    expect(submitted.size).toBeGreaterThan(half / 2);
    expect(submitted.size).toBeLessThan(parts.length);
  }, 240_000);

  it('starts again with every acknowledged result', async () => {
    await hub.start();
    lead = new Caller(hub.url, lead.token);
    const checks = await checksOf(lead, plan.id);
    const answered = new Set(
      checks.flatMap(({ items }) => items.filter(({ outcome }: any) => outcome !== null).map(({ id }: any) => id)),
    );
    const done = new Set(
      checks.flatMap(({ id, parts }) =>
        parts
          .filter(({ state }: any) => state === 'SUBMITTED')
          .map(({ department }: any) => `${id} ${department.code}`),
      ),
    );
    expect([...recorded].filter((id) => !answered.has(id))).toEqual([]);
    expect([...submitted].filter((part) => !done.has(part))).toEqual([]);
    const { progress } = await lead.get('PlanPage', { id: plan.id, first: 1 });
    const completed = checks.filter(({ parts }) => parts.every(({ state }: any) => state === 'SUBMITTED')).length;
    expect(progress).toMatchObject({ total: CHECKS, completed });
  }, 120_000);

  it('goes on with the feed behind its last cursor, without gap or double', async () => {
    const after = heard.at(-1)?.cursor ?? plan.cursor;
    const feed = lead.subscribe('PlanEvents', { planId: plan.id, after });
    const told = () => [...heard, ...feed.events].map(({ cursor }) => cursor);
    let listed: string[] = [];
    // Both come as far as the server's oldest open transaction lets them, each in its own time.
    await until(async () => {
      const whole = (await allEvents(lead, plan.id)).map(({ cursor }) => cursor);
      listed = whole.slice(whole.indexOf(heard[0].cursor));
      return listed.length === told().length;
    });
    expect(told()).toEqual(listed);
    await feed.close();
  }, 120_000);

  it('has a journal that verifies', async () => {
    await hub.kill();
    const database = await openDatabase(readConfig(place.environment));
    try {
      const { broken, entries } = await verifyJournal(database);
      expect(broken).toEqual([]);
      expect(entries).toBeGreaterThan(submitted.size);
    } finally {
      await database.close();
    }
  }, 120_000);
});
