import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decide, told } from '../programmes/county.ts';
import type { Caller } from '../support/caller.ts';
import { itemCodesOf, planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

const CAP = 2;
/** They hold items that apply to every enterprise. */
const ROUNDS = 8;

let hub: TestHub;
let departments: { code: string; liaison: Caller }[];

beforeAll(async () => {
  hub = await openTestHub();
  await decide(hub, await hub.signIn('admin'), 'YEARLY_CAP', { number: CAP });
  const codes = 'scjg gaj wjw xfj jyj wgl zjj jtj swj yjj sthj rsj'.split(' ');
  const liaisons = await Promise.all(codes.map((code) => hub.signIn(`${code}.liaison`)));
  departments = codes.map((code, i) => ({ code, liaison: liaisons[i]! }));
});
afterAll(() => hub.close());

const year = new Date().getFullYear();

/** Tells everyone who waits that something was released or given up. */
class Bell {
  private waiting: (() => void)[] = [];
  ring(): void {
    for (const wake of this.waiting.splice(0)) wake();
  }
  heard(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}

async function announced(liaison: Caller, itemCodes: string[], more: object): Promise<any> {
  const { plan } = await liaison.do('CreateJointPlan', planInput({ industryCodes: ['61'], ...more }));
  await liaison.do('ContributeItems', { planId: plan.id, itemCodes });
  await liaison.do('FreezeItems', { planId: plan.id });
  await liaison.do('AnnouncePlan', { planId: plan.id });
  return plan;
}

const visits = () =>
  hub.hub.database.rows<{ visits: number; checks: number }>(
    `select v.visits, (select count(*)::int from joint_checks c where c.target_id = v.target_id) as checks
     from target_visits v where v.year = $1`,
    [year],
  );

describe('a yearly cap over rounds that are sealed, run and released at once (R063)', () => {
  it('is never passed, whichever department comes first', async () => {
    const plans: { liaison: Caller; planId: string }[] = [];
    for (const { code, liaison } of departments) {
      if (plans.length === ROUNDS) break;
      const plan = await announced(liaison, await itemCodesOf(liaison, code), { sampling: [{ percent: '40' }] });
      const { frame } = await liaison.get('query ($id: ID!) { plan(id: $id) { frame { size } } }', { id: plan.id });
      // Whoever has nothing to look at in hotels does not compete for them.
      if (frame.size === 0) await liaison.do('CancelPlan', { planId: plan.id, reason: '没有对象' });
      else plans.push({ liaison, planId: plan.id });
    }
    expect(plans).toHaveLength(ROUNDS);
    const bell = new Bell();
    const refusals: string[] = [];
    let open = 0;
    const carryOut = async ({ liaison, planId }: (typeof plans)[number]): Promise<string> => {
      for (;;) {
        const answer = await liaison.ask('SealDraw', { input: { planIds: [planId] } });
        if (answer.errors !== undefined) {
          const why = told(answer.errors[0]!.extensions);
          refusals.push(why);
          if (why !== 'RULE R063') return why;
          // Held by others: at least one of them is open, or has been released since this was asked.
          if (open > 0) await bell.heard();
          continue;
        }
        open += 1;
        const { round } = answer.data!.sealDraw;
        await liaison.do('RunDraw', { roundId: round.id });
        await liaison.do('ReleaseChecks', { planId });
        open -= 1;
        bell.ring();
        return 'released';
      }
    };
    const ends = await Promise.all(plans.map(carryOut));
    expect(new Set(ends)).toEqual(new Set(['released']));
    const counted = await visits();
    expect(Math.max(...counted.map((one) => one.visits))).toBe(CAP);
    expect(counted.filter((one) => one.visits !== one.checks)).toEqual([]);
    // They did stand in each other's way.
    expect(refusals).toContain('RULE R063');
  }, 300_000);

  it('holds within a round too: its plans share no target beyond the cap', async () => {
    const [{ liaison }] = departments as [(typeof departments)[number]];
    const codes = (await itemCodesOf(liaison, 'scjg')).slice(0, 1);
    const fields = { industryCodes: ['62'], sampling: [{ percent: '100' }] };
    const planIds: string[] = [];
    for (let n = 0; n <= CAP; n++) planIds.push((await announced(liaison, codes, fields)).id);
    // The first two hold every visit of the year.
    expect(told(await liaison.refused('SealDraw', { input: { planIds } }))).toBe('RULE R063');
    const { round } = await liaison.do('SealDraw', { planIds: planIds.slice(0, CAP) });
    await liaison.do('RunDraw', { roundId: round.id });
    for (const planId of planIds.slice(0, CAP)) await liaison.do('ReleaseChecks', { planId });
    expect(Math.max(...(await visits()).map((one) => one.visits))).toBe(CAP);
    expect(told(await liaison.refused('SealDraw', { input: { planIds: planIds.slice(CAP) } }))).toBe('RULE R052');
  }, 120_000);
});
