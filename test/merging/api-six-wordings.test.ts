import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { CONFIRM, EIGHT, LEAVE, PROPOSALS, SAVE } from '../registry/item-documents.ts';
import wordings from './hotel-wordings.json' with { type: 'json' };

let hub: TestHub;
let people: Record<string, Caller>;
/** Codes of the six, in the order of the wordings. */
let codes: string[];
let planId: string;

const PREVIEW = `query ($id: ID!) { plan(id: $id) { state items { id item { code name } }
  mergePreview { targetsInFrame itemsContributed itemsMerged separateVisits jointVisits visitsSaved matters { name planItemIds } } } }`;

async function draft(): Promise<string> {
  const { plan } = await people.gaj!.do('CreateJointPlan', planInput({ industryCodes: ['61'] }));
  const id = plan.id as string;
  await people.gaj!.do('InviteDepartments', { planId: id, departmentCodes: ['scjg', 'wjw'] });
  for (const code of ['scjg', 'wjw']) await people[code]!.do('AnswerInvitation', { planId: id, answer: 'ACCEPT' });
  for (const code of ['gaj', 'scjg', 'wjw']) {
    const itemCodes = codes.filter((_, i) => wordings[i]!.department === code);
    await people[code]!.do('ContributeItems', { planId: id, itemCodes });
  }
  return id;
}

const preview = async (id: string) => (await people.gaj!.get(PREVIEW, { id })).mergePreview;

beforeAll(async () => {
  hub = await openTestHub();
  const names = ['gaj', 'scjg', 'wjw'];
  const callers = await Promise.all(names.map((code) => hub.signIn(`${code}.liaison`)));
  people = Object.fromEntries(names.map((code, i) => [code, callers[i]!]));
  codes = [];
  for (const { department, name } of wordings) {
    const fields = {
      ...EIGHT,
      name,
      legalBasis: '《旅馆业治安管理办法》',
      targetKinds: ['ENTERPRISE'],
      industryCodes: ['61'],
    };
    codes.push((await people[department]!.get(SAVE, { input: { fields } })).item.code);
  }
  planId = await draft();
});
afterAll(() => hub.close());

describe('one matter of the hotels, worded in six ways by three departments', () => {
  it('is six matters before anyone says more', async () => {
    expect(await preview(planId)).toMatchObject({ itemsContributed: 6, itemsMerged: 6 });
  });

  it('is proposed, pair by pair, among the plan’s items', async () => {
    const found = await people.gaj!.get(PROPOSALS, { among: codes, minimum: 0.4, first: 100 });
    expect(found.nodes[0].score).toBeGreaterThan(0.6);
    for (const { score, first, second, parts } of found.nodes) {
      expect(score).toBeLessThanOrEqual(1);
      expect(codes).toEqual(expect.arrayContaining([first.code, second.code]));
      expect(parts.name).toBeGreaterThanOrEqual(0);
    }
    // Every wording of another department is proposed with one of the lead's at least.
    const touched = new Set(found.nodes.flatMap(({ first, second }: any) => [first.code, second.code]));
    expect([...touched].sort()).toEqual([...codes].sort());
  });

  it('becomes one line: two doors of three are spared at each hotel, five questions of six', async () => {
    const before = await preview(planId);
    const { checkPoint } = await people.gaj!.get(CONFIRM, { input: { itemCodes: codes, name: '旅馆业治安与许可' } });
    expect(checkPoint.name).toBe('旅馆业治安与许可');
    expect(checkPoint.items.map(({ name }: any) => name).sort()).toEqual(wordings.map(({ name }) => name).sort());
    const after = await preview(planId);
    expect(after).toMatchObject({ itemsContributed: 6, itemsMerged: 1 });
    expect(after.targetsInFrame).toBeGreaterThan(0);
    expect(after.separateVisits).toBe(3 * after.targetsInFrame);
    expect(after.visitsSaved).toBe(2 * after.targetsInFrame);
    expect(before.itemsMerged - after.itemsMerged).toBe(5);
    const { items } = await people.gaj!.get(PREVIEW, { id: planId });
    expect(items.map(({ item }: any) => item.name).sort()).toEqual(wordings.map(({ name }) => name).sort());
    expect((await people.gaj!.get(PROPOSALS, { among: codes, minimum: 0, first: 100 })).nodes).toEqual([]);
  });

  it('stays as it was fixed when an item leaves the check point', async () => {
    await people.gaj!.do('FreezeItems', { planId });
    await people.wjw!.get(LEAVE, { input: { itemCode: codes[5], reason: '卫生另行检查' } });
    expect(await preview(planId)).toMatchObject({ itemsContributed: 6, itemsMerged: 1 });
    expect(await preview(await draft())).toMatchObject({ itemsContributed: 6, itemsMerged: 2 });
  });
});
