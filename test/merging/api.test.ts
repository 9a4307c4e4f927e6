import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventsOf, told } from '../support/events.ts';
import { type Cast, castOf, itemCodesOf, LEAD, OTHERS, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { mergeNaively, type Selection } from '../support/naive-merge.ts';

let hub: TestHub;
let cast: Cast;
const claimed: Record<string, string[]> = {};

beforeAll(async () => {
  hub = await openTestHub();
  cast = await castOf(hub);
  for (const code of [LEAD, ...OTHERS]) claimed[code] = await itemCodesOf(cast.lead, code);
});
afterAll(() => hub.close());

const codesOf = ({ items }: any): string[] => items.map(({ item }: any) => item.code);

/** Every department's whole list. */
async function contributeAll(planId: string): Promise<any> {
  for (const code of [...OTHERS, LEAD])
    await (cast.others[code] ?? cast.lead).do('ContributeItems', { planId, itemCodes: claimed[code] });
  return cast.lead.get('PlanPage', { id: planId, first: 1 });
}

const SELECTIONS: [string, Selection][] = [
  ['every target', { targetKinds: [] }],
  ['enterprises', { targetKinds: ['ENTERPRISE'] }],
  ['a section of industries', { targetKinds: [], industryCodes: ['H'] }],
  [
    'a division, a class and a section',
    { targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'], industryCodes: ['52', '6110', 'O'] },
  ],
  ['two towns', { targetKinds: [], districtCodes: ['990101101', '990101103'] }],
  ['those registered until a day', { targetKinds: ['ENTERPRISE'], registeredBefore: '2018-06-30' }],
  [
    'those registered between two days',
    { targetKinds: ['ENTERPRISE'], registeredAfter: '2018-06-30', registeredBefore: '2021-03-31' },
  ],
  [
    'what is no business',
    { targetKinds: ['NATURAL_PERSON', 'PRODUCT', 'PROJECT', 'FACILITY', 'BEHAVIOUR', 'COOPERATIVE'] },
  ],
  [
    'hotels of one town',
    { targetKinds: ['ENTERPRISE'], industryCodes: ['61'], districtCodes: ['990101101'], registeredAfter: '2010-01-01' },
  ],
  ['an industry that nobody is in', { targetKinds: [], industryCodes: ['0190'] }],
];

describe('mergePreview', () => {
  it.each(SELECTIONS)('of %s gives what merging target by target gives', async (_, selection) => {
    const { id } = await planUpTo('accepted', cast, { ...selection });
    const plan = await contributeAll(id);
    const naive = await mergeNaively(hub, codesOf(plan), selection);
    const { mergePreview } = await cast.lead.get('MergePreview', { planId: id });
    expect(mergePreview).toEqual({
      targetsInFrame: naive.lists.size,
      itemsContributed: plan.items.length,
      itemsMerged: naive.matters,
      separateVisits: naive.separateVisits,
      jointVisits: naive.lists.size,
      visitsSaved: naive.separateVisits - naive.lists.size,
    });
    if (selection.industryCodes?.[0] !== '0190') expect(naive.lists.size).toBeGreaterThan(0);
  });

  it('counts nothing before anything is contributed', async () => {
    const { id } = await planUpTo('created', cast);
    const { mergePreview } = await cast.lead.get('MergePreview', { planId: id });
    expect(Object.values(mergePreview)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is for all who take part, before anything is frozen and afterwards', async () => {
    const { id } = await planUpTo('contributed', cast);
    const shown = await cast.lead.get('MergePreview', { planId: id });
    for (const name of ['gaj.liaison', 'gaj.leader', 'leader', 'auditor'])
      expect(await (await hub.signIn(name)).get('MergePreview', { planId: id })).toEqual(shown);
    await cast.lead.do('FreezeItems', { planId: id });
    expect(await cast.others.gaj!.get('MergePreview', { planId: id })).toEqual(shown);
    await cast.others.jyj!.do('WithdrawParticipation', { planId: id, reason: '人手不足' });
    const { mergePreview } = await cast.lead.get('MergePreview', { planId: id });
    expect(mergePreview.itemsContributed).toBe(shown.mergePreview.itemsContributed - 5);
    expect(await cast.others.jyj!.refused('MergePreview', { planId: id })).toEqual({ code: 'NOT_FOUND' });
  });

  it('takes the item that four departments share for one matter of theirs', async () => {
    const { id } = await planUpTo('accepted', cast);
    await contributeAll(id);
    const document = `query ($id: ID!) { plan(id: $id) { items { id item { name department { code } } }
      mergePreview { itemsContributed itemsMerged matters { name planItemIds } } } }`;
    const { items, mergePreview } = await cast.lead.get(document, { id });
    const departments = (planItemIds: string[]) =>
      planItemIds.map((one) => items.find((item: any) => item.id === one).item.department.code);
    const [shared] = mergePreview.matters.filter(
      ({ planItemIds }: any) => new Set(departments(planItemIds)).size === 4,
    );
    expect(departments(shared.planItemIds)).toEqual([LEAD, ...OTHERS]);
    expect(mergePreview.matters.flatMap(({ planItemIds }: any) => planItemIds).sort()).toEqual(
      items.map(({ id: one }: any) => one).sort(),
    );
    expect(mergePreview.matters).toHaveLength(mergePreview.itemsMerged);
  });
});

describe('freezeItems', () => {
  it('fixes the list, from a draft too', async () => {
    const plan = await planUpTo('created', cast);
    const input = { planId: plan.id };
    expect(await cast.lead.refused('FreezeItems', { input })).toEqual({
      code: 'RULE',
      rule: { id: 'R043', document: '舞政办明电〔2023〕4号', article: '第十一条' },
    });
    await cast.lead.do('ContributeItems', { planId: plan.id, itemCodes: claimed[LEAD]!.slice(0, 2) });
    const { plan: frozen } = await cast.lead.do('FreezeItems', { ...input, expectedRevision: 2 });
    expect(frozen).toMatchObject({ state: 'FROZEN', revision: 3 });
    expect(codesOf(frozen)).toEqual(claimed[LEAD]!.slice(0, 2));
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(-1)).toEqual(['ITEMS_FROZEN scjg']);
  });

  it('finds a list empty whose departments all left', async () => {
    const plan = await planUpTo('accepted', cast);
    await cast.others.gaj!.do('ContributeItems', { planId: plan.id, itemCodes: claimed.gaj!.slice(0, 1) });
    await cast.others.gaj!.do('WithdrawParticipation', { planId: plan.id, reason: '人手不足' });
    expect(await cast.lead.refused('FreezeItems', { input: { planId: plan.id } })).toMatchObject({
      code: 'RULE',
      rule: { id: 'R043' },
    });
  });

  it('keeps the items as they were then until the list is opened again (R005)', async () => {
    const plan = await planUpTo('frozen', cast);
    const [{ item }] = plan.items;
    const rename = (name: string) =>
      hub.hub.database.transaction((tx) =>
        tx.rows('update inspection_items set name = $1 where code = $2', [name, item.code]),
      );
    const shown = async () => (await cast.lead.get('PlanPage', { id: plan.id, first: 1 })).items[0].item.name;
    await rename('改后的名称');
    expect(await shown()).toBe(item.name);
    const { plan: open } = await cast.lead.do('UnfreezeItems', { planId: plan.id, reason: '清单有变' });
    expect(open).toMatchObject({ state: 'INVITING', revision: plan.revision + 1 });
    expect(await shown()).toBe('改后的名称');
    await rename(item.name);
    expect(told(await eventsOf(hub, cast.lead, plan.id)).slice(-1)).toEqual(['ITEMS_UNFROZEN scjg']);
    await cast.others.gaj!.do('ContributeItems', { planId: plan.id, itemCodes: [] });
    expect((await cast.lead.do('FreezeItems', { planId: plan.id })).plan.state).toBe('FROZEN');
  });
});

describe('announcePlan and publicPlan', () => {
  const shown = (number: string) => hub.anyone.get('PublicPlan', { number });

  it('tells the public plan, scheme, items and ratios, and nothing before', async () => {
    const sampling = [
      { riskClass: 'C', percent: '5', atLeast: 2, atMost: 9 },
      { riskClass: 'UNRATED', percent: '0.5', atLeast: null, atMost: null },
    ];
    const plan = await planUpTo('frozen', cast, { sampling });
    expect(await shown(plan.number)).toBeNull();
    const { plan: announced } = await cast.lead.do('AnnouncePlan', { planId: plan.id });
    expect(announced).toMatchObject({ state: 'ANNOUNCED', revision: plan.revision + 1 });
    const told = await shown(plan.number);
    const { number, title, year, startsOn, endsOn, lead, participants } = plan;
    expect(told).toEqual({
      number,
      title,
      year,
      startsOn,
      endsOn,
      state: 'ANNOUNCED',
      lead: { code: lead.code, name: lead.name },
      participants: participants.map(({ department: { code, name } }: any) => ({ code, name })),
      items: expect.any(Array),
      sampling: [
        { stratum: 'C', percent: '5', atLeast: 2, atMost: 9 },
        { stratum: 'U', percent: '0.5', atLeast: null, atMost: null },
      ],
      round: null,
    });
    const naive = await mergeNaively(hub, codesOf(plan), { targetKinds: ['ENTERPRISE'] });
    expect(told.items).toHaveLength(naive.matters);
    const [shared] = told.items.filter(({ departments }: any) => departments.length === 4);
    expect(shared.departments.map(({ code }: any) => code)).toEqual([LEAD, ...OTHERS]);
    for (const { name, legalBasis } of told.items)
      expect([name, legalBasis]).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
  });

  it('shows what was announced last with the state of now, also when it was taken back or cancelled', async () => {
    const plan = await planUpTo('announced', cast);
    const first = await shown(plan.number);
    await cast.others.gaj!.do('WithdrawParticipation', { planId: plan.id, reason: '人手不足' });
    expect(await shown(plan.number)).toEqual({ ...first, state: 'INVITING' });
    await cast.lead.do('UpdateJointPlan', { planId: plan.id, title: '改名' });
    await cast.lead.do('FreezeItems', { planId: plan.id });
    expect(await shown(plan.number)).toEqual({ ...first, state: 'FROZEN' });
    await cast.lead.do('AnnouncePlan', { planId: plan.id });
    const second = await shown(plan.number);
    expect(second).toMatchObject({
      title: '改名',
      state: 'ANNOUNCED',
      participants: [{ code: 'jyj' }, { code: 'wgl' }],
    });
    await cast.lead.do('CancelPlan', { planId: plan.id, reason: '机构调整' });
    expect(await shown(plan.number)).toEqual({ ...second, state: 'CANCELLED' });
  });

  it('shows round and counts once there are some, never targets', async () => {
    const plan = await planUpTo('sealed', cast);
    const { round } = await shown(plan.number);
    expect(round).toEqual({
      id: plan.round.id,
      state: 'SEALED',
      frameSize: plan.draw.frameSize,
      drawnCount: null,
      commitments: plan.round.commitments,
    });
    await cast.lead.do('RunDraw', { roundId: plan.round.id });
    expect((await shown(plan.number)).round).toMatchObject({ state: 'DRAWN', drawnCount: 6 });
  });

  it.each(['', '联查〔1999〕1号', 'x'])('knows no plan "%s"', async (number) => expect(await shown(number)).toBeNull());

  it('lists the announced plans, the newest first', async () => {
    const document =
      'query ($first: Int!, $after: String, $text: String) { publicPlans(first: $first, after: $after, text: $text) { totalCount pageInfo { hasNextPage endCursor } nodes { number state } } }';
    const { nodes, totalCount } = await hub.anyone.get(document, { first: 100 });
    expect(nodes.map(({ state }: any) => state)).toEqual(['DRAWN', 'CANCELLED', 'ANNOUNCED']);
    const {
      pageInfo,
      nodes: [newest],
    } = await hub.anyone.get(document, { first: 1 });
    expect([totalCount, newest, pageInfo.hasNextPage]).toEqual([3, nodes[0], true]);
    expect((await hub.anyone.get(document, { first: 2, after: pageInfo.endCursor })).nodes).toEqual(nodes.slice(1));
    expect((await hub.anyone.get(document, { first: 2, text: '改名' })).nodes).toEqual([nodes[1]]);
    expect(await hub.anyone.refused(document, { first: 0 })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'first' }],
    });
  });
});
