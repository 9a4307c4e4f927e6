import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyJournal } from '../../server/app/verify-journal.ts';
import type { Subscription } from '../support/caller.ts';
import { checksOf, type Part, partsOf, results, withHands } from '../support/field-work.ts';
import { type Cast, castOf, LEAD, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const CHECKS = 200;
const CLIENTS = 16;
const LONG = 180_000;

let hub: TestHub;
let cast: Cast;

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
});
afterAll(() => hub.close());

describe('200 checks completed by 16 clients at once', () => {
  let plan: any;
  let parts: Part[];
  const feeds = new Map<string, Subscription>();
  const raced: string[][] = [];

  it(
    'is worked through, requests repeated and parts submitted twice',
    async () => {
      plan = await planUpTo('drawn', cast, { sampling: [{ percent: '1', atLeast: CHECKS, atMost: CHECKS }] });
      await cast.lead.do('ReleaseChecks', { planId: plan.id });
      const checks = await checksOf(cast.lead, plan.id);
      expect(checks).toHaveLength(CHECKS);
      for (const [code, liaison] of [[LEAD, cast.lead] as const, ...Object.entries(cast.others)]) {
        const feed = liaison.subscribe('DepartmentEvents', { after: plan.cursor });
        await feed.until((events) => events.some(({ type }) => type === 'CHECKS_RELEASED'));
        feeds.set(code, feed);
      }
      parts = await partsOf(checks, hub.anyone);
      await withHands(CLIENTS, parts, async ({ checkId, team, entryIds }, i) => {
        const [first, second] = team;
        const record = {
          checkId,
          results: results(entryIds, i % 7 === 0 ? 'PROBLEM_CORRECTED' : 'NO_PROBLEM'),
          requestId: randomUUID(),
        };
        await Promise.all(
          i % 3 === 0
            ? [first!.do('RecordResults', record), first!.do('RecordResults', record)]
            : [first!.do('RecordResults', record)],
        );
        const submit = { checkId, signature: { kind: 'SIGNED' } };
        if (i % 5 !== 0) {
          const asked = { ...submit, requestId: randomUUID() };
          const [once, again] = await Promise.all([first!.do('SubmitPart', asked), first!.do('SubmitPart', asked)]);
          expect(again).toEqual(once);
          return;
        }
        const answers = await Promise.all(
          [first!, second!].map((inspector) =>
            inspector.ask('SubmitPart', { input: { ...submit, requestId: randomUUID() } }),
          ),
        );
        raced.push(answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'ok').sort());
      });
    },
    LONG,
  );

  it('lets one of two who submit the same part win', () => {
    expect(raced.length).toBeGreaterThan(50);
    for (const [loser, winner] of raced) {
      expect(['STALE', 'WRONG_STATE']).toContain(loser);
      expect(winner).toBe('ok');
    }
  });

  it(
    'tells every department each completion exactly once and in the same order',
    async () => {
      const sequences = [];
      for (const feed of feeds.values()) {
        // Each department hears some two thousand facts: on a busy machine the last come long after the last request.
        await feed.until((events) => events.some(({ type }) => type === 'PLAN_CHECKED'), LONG);
        sequences.push(
          feed.events
            .filter(({ type }) => type === 'CHECK_COMPLETED')
            .map(({ check, cursor }) => `${check.id} ${cursor}`),
        );
        expect(feed.errors).toEqual([]);
        await feed.close();
      }
      const [first] = sequences;
      expect(new Set(first)).toHaveProperty('size', CHECKS);
      for (const other of sequences) expect(other).toEqual(first);
    },
    LONG,
  );

  it('counts exactly', async () => {
    const { plan: after } = { plan: await cast.lead.get('PlanPage', { id: plan.id, first: 1 }) };
    const problem = new Set(parts.flatMap(({ checkId }, i) => (i % 7 === 0 ? [checkId] : [])));
    expect(after.state).toBe('CHECKED');
    expect(after.progress).toEqual({ total: CHECKS, completed: CHECKS, withProblems: problem.size });
    for (const { department, progress } of after.participants) {
      const own = parts.filter((part) => part.department === department.code).length;
      expect({ [department.code]: progress }).toEqual({ [department.code]: { total: own, completed: own } });
    }
    const [told] = await hub.hub.database.rows<{ completed: number; submitted: number }>(
      `select count(*) filter (where kind = 'CHECK_COMPLETED')::int as completed,
         count(*) filter (where kind = 'PART_SUBMITTED')::int as submitted from journal`,
    );
    expect(told).toEqual({ completed: CHECKS, submitted: parts.length });
  });

  it('leaves a journal that verifies', async () => {
    expect(await verifyJournal(hub.hub.database)).toMatchObject({ broken: [] });
  });
});
