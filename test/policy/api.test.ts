import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyJournal } from '../../server/app/verify-journal.ts';
import type { Caller } from '../support/caller.ts';
import { settled } from '../support/events.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { policyDocuments as ask } from './documents.ts';
import { COUNTY, dayFromNow, deciding, entryOf, historyOf } from './place.ts';

let hub: TestHub;
let admin: Caller;
let liaison: Caller;
let auditor: Caller;
const day = (days: number) => dayFromNow(hub, days);

beforeAll(async () => {
  hub = await openTestHub();
  [admin, liaison, auditor] = (await Promise.all(
    ['admin', 'scjg.liaison', 'auditor'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
});
afterAll(() => hub.close());

const revision = async (): Promise<number> => (await admin.get(ask.policy)).revision;
const decide = (input: object) => admin.get(ask.decide, { input });

describe('the policy', () => {
  it('tells every key with value, clause, source and since when', async () => {
    const policy = await liaison.get(ask.policy);
    expect(policy).toMatchObject({
      jurisdiction: { code: COUNTY },
      on: day(0),
      viewerCanDecide: { allowed: false, code: 'FORBIDDEN' },
    });
    expect(policy.superiors).toHaveLength(2);
    expect(policy.entries).toHaveLength(55);
    expect(policy.entries.find(({ key }: any) => key.code === 'JOINT_DRAW_SHARE_GOAL')).toMatchObject({
      key: { inForce: true },
      value: { none: false, number: 60, shown: '60%' },
      origin: 'OWN',
      source: { code: COUNTY },
      clause: { id: 'R069', document: '沙市监函〔2025〕5号', article: '二（二）' },
      since: '2020-01-01',
      nextChange: null,
    });
    expect(policy.entries.find(({ key }: any) => key.code === 'MONTHLY_REPORT_DAY')).toMatchObject({
      key: { inForce: false },
      value: { none: true, shown: 'No monthly report' },
      origin: 'UNDECIDED',
      source: null,
      clause: null,
      since: null,
    });
  });

  it('is told for a day of the past too', async () => {
    expect(await entryOf(auditor, 'JOINT_DRAW_SHARE_GOAL', '2019-12-31')).toMatchObject({ origin: 'UNDECIDED' });
  });

  it('of a place that is neither above nor below is not found', async () => {
    expect(await liaison.refused(ask.policy, { place: '110000' })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('deciding', () => {
  it('takes over by its date, and keeps what held before', async () => {
    const before = await revision();
    const { decision, policy } = await decide(
      deciding('COVERAGE_GOAL', { number: 4.5 }, day(30), { validTo: day(60), expectedRevision: before }),
    );
    expect(policy.revision).toBe(before + 1);
    expect(decision).toMatchObject({
      key: { code: 'COVERAGE_GOAL' },
      value: { number: 4.5, shown: '4.5%' },
      validFrom: day(30),
      validTo: day(60),
      clause: { document: '县联〔2026〕1号', article: '第三条' },
      preset: null,
      state: 'UPCOMING',
      decidedBy: expect.any(String),
      viewerCanWithdraw: { allowed: true },
    });
    expect(await entryOf(liaison, 'COVERAGE_GOAL')).toMatchObject({
      value: { number: 3 },
      nextChange: { on: day(30), value: { shown: '4.5%' }, origin: 'OWN' },
    });
    expect(await entryOf(liaison, 'COVERAGE_GOAL', day(45))).toMatchObject({
      value: { number: 4.5 },
      since: day(30),
      until: day(60),
      nextChange: { on: day(61), value: { shown: '3%' } },
    });
    expect((await entryOf(liaison, 'COVERAGE_GOAL', day(61))).value.number).toBe(3);
    expect((await historyOf(auditor, 'COVERAGE_GOAL')).map(({ state, value }) => [state, value.shown])).toEqual([
      ['UPCOMING', '4.5%'],
      ['IN_FORCE', '3%'],
    ]);
  });

  it('twice for one day leaves the first readable', async () => {
    await decide(deciding('COMPLETION_GOAL', { number: 90 }, day(0)));
    await decide(deciding('COMPLETION_GOAL', { number: 95 }, day(0)));
    expect((await entryOf(liaison, 'COMPLETION_GOAL')).value.number).toBe(95);
    expect((await historyOf(admin, 'COMPLETION_GOAL')).map(({ state }) => state)).toEqual(['IN_FORCE', 'REPLACED']);
  });

  it('acts on the work at once', async () => {
    const cast = await castOf(hub, ['gaj']);
    const { id } = await planUpTo('contributed', cast, { sampling: [{ percent: '100' }] });
    await decide(deciding('GENERAL_ITEM_OVER_CAP', { choice: 'REFUSE' }, day(0)));
    const refused = await cast.lead.ask('FreezeItems', { input: { planId: id } });
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'RULE', rule: { id: 'R007' } });
    expect(refused.errors![0]!.message).toContain('县联〔2026〕1号 第三条');
    await decide(deciding('GENERAL_ITEM_OVER_CAP', { choice: 'ALLOW' }, day(0)));
    await cast.lead.do('FreezeItems', { planId: id });
  });

  it('of what the law forbids is RULE with the clause, and stores nothing', async () => {
    const before = await revision();
    expect(await admin.refused(ask.decide, { input: deciding('TEAM_MINIMUM', { number: 1 }, day(0)) })).toMatchObject({
      code: 'RULE',
      rule: { id: 'R073', document: '舞政办明电〔2023〕4号', article: '第十三条' },
    });
    expect(await revision()).toBe(before);
  });

  it('of bad values names every place at once', async () => {
    const input = deciding('TEAM_MINIMUM', { number: 1.5 }, day(-1), { validTo: day(-2), document: ' ', article: '' });
    const { code, fields } = await admin.refused(ask.decide, { input });
    expect(code).toBe('BAD_USER_INPUT');
    expect(fields.map(({ path }: any) => path)).toEqual([
      'value.number',
      'validFrom',
      'validTo',
      'document',
      'article',
    ]);
    expect((await admin.refused(ask.decide, { input: deciding('NO_SUCH_KEY', { number: 1 }, day(0)) })).code).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('on what somebody changed meanwhile is STALE', async () => {
    const input = deciding('YEARLY_CAP', { number: 2 }, day(9), { expectedRevision: 999 });
    expect((await admin.refused(ask.decide, { input })).code).toBe('STALE');
  });

  it('is the administrator’s alone', async () => {
    const input = deciding('YEARLY_CAP', { number: 2 }, day(9));
    for (const who of [liaison, auditor]) expect((await who.refused(ask.decide, { input })).code).toBe('FORBIDDEN');
    expect((await hub.anyone.refused(ask.decide, { input })).code).toBe('UNAUTHENTICATED');
  });

  it('sent again is answered with the first answer', async () => {
    const input = deciding('FOLLOW_UP_GOAL', { number: 100 }, day(5), { requestId: 'once' });
    const first = await decide(input);
    expect(await decide(input)).toEqual(first);
    expect(await historyOf(admin, 'FOLLOW_UP_GOAL')).toHaveLength(1);
    expect((await admin.refused(ask.decide, { input: { ...input, validFrom: day(6) } })).code).toBe('BAD_USER_INPUT');
  });
});

describe('presets', () => {
  it('are five, each value with its clause and what the document says', async () => {
    const presets = await liaison.get(ask.presets);
    expect(presets.map(({ code }: any) => code)).toEqual([
      'TANG_2023',
      'YANSHI_2023',
      'SHAHE_2025',
      'WUGANG_2023',
      'CHANGJIANG_2023',
    ]);
    for (const { values, document } of presets) {
      for (const value of values) expect([value.clause.document, value.words]).toEqual([document, expect.any(String)]);
    }
  });

  it('stand side by side with what differs', async () => {
    const { pairs } = await liaison.get(ask.compare, { left: 'TANG_2023', right: 'SHAHE_2025' });
    const risk = pairs.find(({ key }: any) => key.code === 'RISK_BASED_SHARE_GOAL');
    expect(risk).toMatchObject({
      left: { value: { shown: '80%' } },
      right: { value: { shown: '95%' } },
      differs: true,
    });
    const coverage = pairs.find(({ key }: any) => key.code === 'COVERAGE_GOAL');
    expect(coverage).toMatchObject({ left: { value: { shown: '3%' } }, right: null, differs: true });
  });

  it('are adopted as their preview says, from their day on', async () => {
    const input = { preset: 'WUGANG_2023', validFrom: day(100) };
    const effects = await admin.get(ask.effects, input);
    expect(effects.find(({ adopted }: any) => adopted.key.code === 'YEARLY_CAP')).toMatchObject({
      adopted: { value: { shown: '2 times' }, clause: { article: '第九条' } },
      instead: { shown: 'No cap' },
      changes: true,
    });
    expect(effects.find(({ adopted }: any) => adopted.key.code === 'TEAM_MINIMUM').changes).toBe(false);
    const { decisions } = await admin.get(ask.adopt, { input });
    expect(decisions.map(({ key }: any) => key.code)).toEqual(effects.map(({ adopted }: any) => adopted.key.code));
    for (const { adopted } of effects) {
      expect(await entryOf(liaison, adopted.key.code, day(100))).toMatchObject({
        value: adopted.value,
        clause: adopted.clause,
        preset: 'WUGANG_2023',
      });
    }
    expect((await entryOf(liaison, 'YEARLY_CAP')).value.none).toBe(true);
  });

  it('are adopted in part', async () => {
    const { decisions } = await admin.get(ask.adopt, {
      input: { preset: 'SHAHE_2025', keys: ['MONTHLY_REPORT_DAY'], validFrom: day(0), validTo: day(400) },
    });
    expect(decisions).toMatchObject([
      { key: { code: 'MONTHLY_REPORT_DAY' }, value: { number: 23 }, state: 'IN_FORCE' },
    ]);
  });

  it.each([
    [{ keys: ['YEARLY_CAP'] }, ['keys.0']],
    [{ keys: [] }, ['keys']],
    [{ validFrom: '2020-01-01' }, ['validFrom']],
  ])('are not adopted with %j', async (more, paths) => {
    const input = { preset: 'SHAHE_2025', validFrom: day(0), ...more };
    const { code, fields } = await admin.refused(ask.adopt, { input });
    expect([code, fields.map(({ path }: any) => path)]).toEqual(['BAD_USER_INPUT', paths]);
  });
});

describe('withdrawing', () => {
  it('takes back what has not begun, and keeps it readable', async () => {
    const { decision } = await decide(deciding('KEY_ITEM_SHARE_ALERT', { number: 30 }, day(10)));
    const input = { decisionId: decision.id, reason: '文号写错' };
    const { decision: gone } = await admin.get(ask.withdraw, { input });
    expect(gone).toMatchObject({
      state: 'WITHDRAWN',
      withdrawReason: '文号写错',
      viewerCanWithdraw: { allowed: false },
    });
    expect(await entryOf(liaison, 'KEY_ITEM_SHARE_ALERT', day(10))).toMatchObject({ origin: 'UNDECIDED' });
    expect(await historyOf(auditor, 'KEY_ITEM_SHARE_ALERT')).toMatchObject([{ state: 'WITHDRAWN' }]);
    expect(await admin.refused(ask.withdraw, { input })).toMatchObject({ code: 'WRONG_STATE', state: 'WITHDRAWN' });
  });

  it('does not take back what has begun', async () => {
    const { decision } = await decide(deciding('KEY_ITEM_SHARE_ALERT', { number: 30 }, day(0)));
    const input = { decisionId: decision.id, reason: '反悔' };
    expect(await admin.refused(ask.withdraw, { input })).toMatchObject({ code: 'WRONG_STATE', state: 'IN_FORCE' });
    expect((await admin.refused(ask.withdraw, { input: { ...input, reason: ' ' } })).fields).toMatchObject([
      { path: 'reason' },
    ]);
    expect((await liaison.refused(ask.withdraw, { input })).code).toBe('FORBIDDEN');
    const unknown = { ...input, decisionId: `pol_${'0'.repeat(32)}` };
    expect((await admin.refused(ask.withdraw, { input: unknown })).code).toBe('NOT_FOUND');
  });
});

describe('the journal', () => {
  it('tells each act in the jurisdiction’s own chain, and live', async () => {
    await settled(hub);
    const { cursor } = await admin.get(ask.policy);
    const heard = liaison.subscribe(ask.events, { after: cursor });
    const { decision } = await decide(deciding('SAME_PAIR', { choice: 'WARN' }, day(3)));
    await admin.get(ask.adopt, { input: { preset: 'TANG_2023', keys: ['RETURN_VISITS'], validFrom: day(3) } });
    await admin.get(ask.withdraw, { input: { decisionId: decision.id, reason: '暂缓' } });
    const events = await heard.until((all) => all.length === 3);
    await heard.close();
    expect(events.map(({ type, keys }) => [type, keys])).toEqual([
      ['POLICY_VALUE_DECIDED', ['SAME_PAIR']],
      ['POLICY_PRESET_ADOPTED', ['RETURN_VISITS']],
      ['POLICY_DECISION_WITHDRAWN', ['SAME_PAIR']],
    ]);
    expect(events[2].previousHash).toBe(events[1].hash);
    expect(events[2].number).toBe(events[0].number + 2);
    const { broken } = await verifyJournal(hub.hub.database);
    expect(broken).toEqual([]);
  });

  it('keeps who decided, and the value with its clause', async () => {
    const [fact] = await hub.hub.database.rows<{ payload: any; actor: string; plan: string | null }>(
      `select payload, actor, plan from journal where kind = 'POLICY_VALUE_DECIDED' order by position limit 1`,
    );
    expect(fact).toMatchObject({
      plan: null,
      actor: expect.any(String),
      payload: { keys: ['coverageGoal'], decision: { value: 4.5, document: '县联〔2026〕1号', article: '第三条' } },
    });
  });

  it('lets nobody write over a decision, nor take one back twice', async () => {
    const run = (sql: string) => hub.hub.database.transaction((tx) => tx.rows(sql));
    await expect(run(`update policy_values set value = '1'::jsonb`)).rejects.toThrow();
    await expect(run(`update policy_values set withdrawn_at = now() where withdrawn_at is not null`)).rejects.toThrow();
  });
});
