import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { addDays } from '../../server/kernel/clock.ts';
import { decide, published, todayOf } from './county.ts';
import { DEADLINES, ENTER } from './documents.ts';

let hub: TestHub;
let scjg: Caller;
let admin: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, admin] = (await Promise.all(['scjg.liaison', 'admin'].map((name) => hub.signIn(name)))) as [Caller, Caller];
});
afterAll(() => hub.close());

const deadlines = async (year: number, caller = scjg) => (await caller.get(DEADLINES, { year })).deadlines;
const monthDay = (days: number) => addDays(todayOf(hub), days);

describe('deadlines of programmes (R029 to R031)', () => {
  it('are none where policy sets no day', async () => {
    expect(await deadlines(2026)).toEqual([]);
  });

  it('tell for each department what is due, done, late and overdue, with policy’s clause', async () => {
    const [due, overdue] = [monthDay(0), monthDay(-1)];
    const year = Number(overdue.slice(0, 4));
    await decide(hub, admin, 'PLAN_MADE_BY', { days: [overdue.slice(5)] });
    await decide(hub, admin, 'PLAN_ENTERED_BY', { days: [due.slice(5)] });
    const before = await deadlines(year);
    expect(before.slice(0, 2)).toMatchObject([
      { kind: 'JOINT', department: null, step: 'PUBLISHED', dueOn: overdue, state: 'OVERDUE' },
      { kind: 'JOINT', department: null, step: 'ENTERED' },
    ]);
    const { totalCount } = await scjg.get('{ departments(first: 1) { totalCount } }');
    expect(before).toHaveLength(2 * (1 + totalCount));
    const { id } = await published(scjg, year);
    const own = async () => (await deadlines(year)).filter(({ department }: any) => department?.code === 'scjg');
    expect((await own())[0]).toMatchObject({
      step: 'PUBLISHED',
      clause: { id: 'R029', document: '县联〔2026〕1号', article: '第三条' },
      doneOn: todayOf(hub),
      state: 'LATE',
    });
    const entry = { platform: '省级平台', receiptNumber: '7', enteredOn: monthDay(-2) };
    await scjg.get(ENTER, { input: { programmeId: id, ...entry } });
    expect((await own())[1]).toMatchObject({ step: 'ENTERED', clause: { id: 'R031' }, doneOn: entry.enteredOn });
  });

  it('say where holidays are not laid down yet', async () => {
    const far = await deadlines(2100);
    expect(far[0]).toMatchObject({ state: 'DUE', areHolidaysKnown: false });
    expect(far[0].workingDays).toBeGreaterThan(1000);
    const past = await deadlines(2020);
    expect(past[0]).toMatchObject({ state: 'OVERDUE' });
  });

  it('are for those who handle programmes, of a year that may be', async () => {
    expect((await admin.refused(DEADLINES, { year: 2026 })).code).toBe('FORBIDDEN');
    expect((await hub.anyone.refused(DEADLINES, { year: 2026 })).code).toBe('UNAUTHENTICATED');
    expect((await scjg.refused(DEADLINES, { year: 1999 })).code).toBe('BAD_USER_INPUT');
    expect(await deadlines(2026, await hub.signIn('leader'))).not.toEqual([]);
  });
});
