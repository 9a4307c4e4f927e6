import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, localDate } from '../../server/kernel/clock.ts';
import type { Caller } from '../support/caller.ts';
import { policyDocuments } from '../policy/documents.ts';
import { planInput } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { act } from './records.ts';
import { ANSWER_CLASS, EIGHT, HISTORY, ITEM_OF, ITEMS_OF, PROPOSE_CLASS, RETIRE, SAVE } from './item-documents.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  scjg = await hub.signIn('scjg.liaison');
  gaj = await hub.signIn('gaj.liaison');
});
afterAll(() => hub.close());

/** Goes on by so many days; sessions do not outlive them. */
async function skipDays(days: number): Promise<void> {
  hub.clock.skipDays(days);
  scjg = await hub.signIn('scjg.liaison');
}

const today = () => localDate(hub.clock.now());
const save = async (input: object) => (await scjg.get(SAVE, { input })).item;
const add = (fields: object = {}, more: object = {}) => save({ fields: { ...EIGHT, ...fields }, ...more });
const rulesOf = (refused: any) => [refused.code, refused.rule?.id, refused.fields?.map(({ path }: any) => path)];
const facts = () =>
  hub.hub.database.rows<{ kind: string }>(`select kind from journal where plan is null order by chain_index`);

describe('a department’s own list', () => {
  it('takes a new item, which is in force today, can be found, and has a history', async () => {
    const item = await add();
    expect(item).toMatchObject({ standing: 'IN_FORCE', version: 1, revision: 1, claimed: true, capPercent: '10' });
    expect(item.code).toMatch(/^SCJG-\d{3}$/);
    expect(item.versions).toEqual([
      expect.objectContaining({ number: 1, effectiveFrom: today(), inForce: true, retired: false, differences: [] }),
    ]);
    const changed = await save({
      code: item.code,
      fields: { content: '标价与合同', ratioText: '8%' },
      reason: '按新办法',
    });
    expect(changed).toMatchObject({ version: 2, revision: 2, content: '标价与合同' });
    expect(changed.versions[0].differences).toEqual([
      { field: 'content', before: '标价、合同、安全提示', after: '标价与合同' },
      { field: 'ratioText', before: '5%', after: '8%' },
    ]);
    const history = await gaj.get(HISTORY, { code: item.code });
    expect(history).toMatchObject({
      totalCount: 2,
      nodes: [{ kind: 'ITEM_SAVED', reason: '按新办法' }, { kind: 'ITEM_SAVED' }],
    });
    for (const text of ['露营营地', 'lyyd', item.code.toLowerCase()]) {
      const found = await gaj.get(ITEMS_OF, { filter: { text }, first: 10 });
      expect(found.nodes.map(({ code }: any) => code)).toEqual([item.code]);
    }
  });

  it('keeps a save that changes nothing out of the journal, and a request that is repeated', async () => {
    const input = { fields: { ...EIGHT, name: '对帐篷租赁者的检查' }, requestId: 'tent-1' };
    const [one, other] = [await save(input), await save(input)];
    expect(other.code).toBe(one.code);
    const before = (await facts()).length;
    const same = await save({ code: one.code, fields: { content: EIGHT.content }, reason: '核对' });
    expect([same.revision, (await facts()).length]).toEqual([1, before]);
  });

  it.each([
    ['name', ''],
    ['legalBasis', ' '],
    ['subject', ''],
    ['content', ''],
    ['targetDescription', ''],
    ['ratioText', ''],
    ['frequencyText', ''],
    ['methods', []],
  ])('refuses an item whose %s is empty (R001)', async (field, value) => {
    const before = await facts();
    const refused = await scjg.refused(SAVE, { input: { fields: { ...EIGHT, [field]: value } } });
    expect(rulesOf(refused)).toEqual(['BAD_USER_INPUT', undefined, [`fields.${field}`]]);
    expect(await facts()).toEqual(before);
  });

  it('tells all that is wrong at once, each at its field', async () => {
    const fields = {
      ...EIGHT,
      itemClass: null,
      capPercent: '100.5',
      industryCodes: ['9999'],
      requiredSpecialties: ['飞行'],
      name: '长'.repeat(201),
    };
    const refused = await scjg.refused(SAVE, { input: { fields, effectiveFrom: addDays(today(), -1) } });
    expect(rulesOf(refused)[2].sort()).toEqual([
      'effectiveFrom',
      'fields.capPercent',
      'fields.industryCodes',
      'fields.itemClass',
      'fields.name',
      'fields.requiredSpecialties',
    ]);
  });

  it('refuses a general item without an upper ratio (R007)', async () => {
    const refused = await scjg.refused(SAVE, { input: { fields: { ...EIGHT, capPercent: null } } });
    expect(rulesOf(refused)).toEqual(['RULE', 'R007', ['fields.capPercent']]);
  });

  it('refuses an upper ratio that a key item cannot have, and a ratio above the upper one (R007)', async () => {
    const refused = async (fields: object) =>
      rulesOf(await scjg.refused(SAVE, { input: { fields: { ...EIGHT, ...fields } } }));
    expect(await refused({ name: '甲', itemClass: 'KEY', capPercent: '10' })).toEqual([
      'RULE',
      'R007',
      ['fields.capPercent'],
    ]);
    expect(await refused({ name: '乙', ratioText: '50%', capPercent: '10' })).toEqual([
      'RULE',
      'R007',
      ['fields.ratioText'],
    ]);
    const item = await add({ name: '对丙的检查', ratioText: '不超过10%', capPercent: '10' });
    const raised = { code: item.code, fields: { ratioText: '12%' }, reason: '调整' };
    expect(rulesOf(await scjg.refused(SAVE, { input: raised }))).toEqual(['RULE', 'R007', ['fields.ratioText']]);
  });

  it('refuses labels that the dictionary does not know, and writes those it knows in its words (R019)', async () => {
    const fields = { ...EIGHT, name: '对标注对象的检查', labels: ['没有这个标注'] };
    expect(rulesOf(await scjg.refused(SAVE, { input: { fields } }))).toEqual(['RULE', 'R019', ['fields.labels']]);
    const admin = await hub.signIn('admin');
    await act(admin, 'saveTargetLabel', { name: '地下车库', synonyms: ['地库'], meaning: '建筑地下的停车处' });
    const { code } = await add({ name: '对标注对象的检查', labels: ['地库'] });
    const { labels } = await scjg.get('query ($code: String!) { inspectionItem(code: $code) { labels } }', { code });
    expect(labels).toEqual(['地下车库']);
  });

  it('is changed by its own department alone, under the revision that was seen', async () => {
    const { code } = await add({ name: '对滑雪场的检查' });
    const input = { code, fields: { content: '安全' }, reason: '改' };
    expect((await gaj.refused(SAVE, { input })).code).toBe('FORBIDDEN');
    expect((await (await hub.signIn('admin')).refused(SAVE, { input })).code).toBe('FORBIDDEN');
    expect((await scjg.refused(SAVE, { input: { ...input, expectedRevision: 7 } })).code).toBe('STALE');
    expect((await scjg.refused(SAVE, { input: { ...input, code: 'SCJG-999' } })).code).toBe('NOT_FOUND');
    expect(rulesOf(await scjg.refused(SAVE, { input: { ...input, reason: ' ' } }))[2]).toEqual(['reason']);
    const refused = await scjg.refused(SAVE, { input: { code: 'SCJG-025', fields: {}, reason: '改' } });
    expect([refused.code, refused.state]).toEqual(['WRONG_STATE', 'UNCLAIMED']);
  });
});

describe('classes (R006)', () => {
  it('change by proposal and a second person’s approval', async () => {
    const { code } = await add({ name: '对攀岩馆的检查' });
    const direct = await scjg.refused(SAVE, { input: { code, fields: { itemClass: 'KEY' }, reason: '涉及安全' } });
    expect(rulesOf(direct)).toEqual(['RULE', 'R006', ['fields.itemClass']]);
    const proposal = { code, itemClass: 'KEY', reason: '涉及人身安全' };
    expect((await gaj.refused(PROPOSE_CLASS, { input: proposal })).code).toBe('FORBIDDEN');
    const { item } = await scjg.get(PROPOSE_CLASS, { input: proposal });
    expect(item).toMatchObject({ itemClass: 'GENERAL', classChange: { itemClass: 'KEY' } });
    expect((await scjg.refused(PROPOSE_CLASS, { input: proposal })).state).toBe('PROPOSED');
    const answer = { changeId: item.classChange.id, approve: true };
    const [head, other] = await Promise.all(['scjg.leader', 'gaj.leader'].map((name) => hub.signIn(name)));
    expect((await scjg.refused(ANSWER_CLASS, { input: answer })).code).toBe('FORBIDDEN');
    expect((await other!.refused(ANSWER_CLASS, { input: answer })).code).toBe('FORBIDDEN');
    expect(rulesOf(await head!.refused(ANSWER_CLASS, { input: { ...answer, approve: false } }))[2]).toEqual(['reason']);
    const { item: approved } = await head!.get(ANSWER_CLASS, { input: answer });
    expect(approved).toMatchObject({ itemClass: 'KEY', capPercent: null, classChange: null, version: 2 });
    expect((await head!.refused(ANSWER_CLASS, { input: answer })).state).toBe('ANSWERED');
    const back = { code, itemClass: 'GENERAL', reason: '风险已降' };
    expect(rulesOf(await scjg.refused(PROPOSE_CLASS, { input: back }))).toEqual(['RULE', 'R007', ['capPercent']]);
    const { item: asked } = await scjg.get(PROPOSE_CLASS, { input: { ...back, capPercent: '20' } });
    const admin = await hub.signIn('admin');
    const refusal = { changeId: asked.classChange.id, approve: false, reason: '尚需观察' };
    expect((await admin.get(ANSWER_CLASS, { input: refusal })).item).toMatchObject({
      itemClass: 'KEY',
      classChange: null,
      version: 2,
    });
    const { nodes } = await scjg.get(HISTORY, { code });
    expect(nodes.map(({ kind }: any) => kind)).toEqual([
      'ITEM_CLASS_ANSWERED',
      'ITEM_CLASS_PROPOSED',
      'ITEM_CLASS_ANSWERED',
      'ITEM_CLASS_PROPOSED',
      'ITEM_SAVED',
    ]);
  });

  it('are counted by department and day (R008)', async () => {
    const asked =
      'query ($on: LocalDate) { keyItemShares(on: $on) { day clause { id } shares { department { code } items keyItems percent } } }';
    const before = await scjg.get(asked, { on: today() });
    await add({ name: '对热气球的检查', itemClass: 'KEY', capPercent: null });
    const after = await scjg.get(asked, {});
    const of = ({ shares }: any) => shares.find(({ department }: any) => department.code === 'scjg');
    expect(after.clause.id).toBe('R008');
    expect(of(after)).toMatchObject({ items: of(before).items + 1, keyItems: of(before).keyItems + 1 });
    expect(of(after).percent).toBe(((of(after).keyItems / of(after).items) * 100).toFixed(1));
    expect(of(await scjg.get(asked, { on: '2001-01-01' }))).toMatchObject({ items: 0, percent: null });
  });

  it('alerts above the share that the jurisdiction decided, with the decision’s own clause', async () => {
    const asked = '{ keyItemShares { alertAbove clause { document article } shares { items keyItems alerts } } }';
    expect(await scjg.get(asked, {})).toMatchObject({ alertAbove: null });
    const admin = await hub.signIn('admin');
    const decided = { value: { number: 10 }, validFrom: today(), document: '某县联席会议纪要', article: '三' };
    await admin.get(policyDocuments.decide, { input: { key: 'KEY_ITEM_SHARE_ALERT', ...decided } });
    const { alertAbove, clause, shares } = await scjg.get(asked, {});
    expect([alertAbove, clause]).toEqual([10, { document: '某县联席会议纪要', article: '三' }]);
    expect(shares.some(({ alerts }: any) => alerts)).toBe(true);
    for (const { items, keyItems, alerts } of shares) expect(alerts).toBe(keyItems * 10 > items);
  });
});

describe('two lists (R010)', () => {
  it('hold the same matter for the same targets only with an explanation', async () => {
    const name = '对压力容器的检查';
    await add({ name, targetKinds: ['ENTERPRISE'] });
    const supervised = { name, listType: 'KEY_SUPERVISION', targetKinds: ['ENTERPRISE', 'FACILITY'] };
    const refused = await scjg.refused(SAVE, { input: { fields: { ...EIGHT, ...supervised } } });
    expect(rulesOf(refused)).toEqual(['RULE', 'R010', ['fields.doubleListing']]);
    const elsewhere = await add({ ...supervised, targetKinds: ['FACILITY'] });
    expect(elsewhere.listType).toBe('KEY_SUPERVISION');
    const explained = await add({ ...supervised, doubleListing: '学校锅炉另按重点监管' });
    expect(explained.doubleListing).toBe('学校锅炉另按重点监管');
    const { plan } = await scjg.do('CreateJointPlan', planInput({ endsOn: addDays(today(), 200) }));
    const input = { planId: plan.id, itemCodes: [explained.code] };
    expect(rulesOf(await scjg.refused('ContributeItems', { input }))).toEqual(['RULE', 'R010', undefined]);
  });
});

describe('versions (R005)', () => {
  const contribute = async (code: string, planId: string) =>
    scjg.ask('ContributeItems', { input: { planId, itemCodes: [code] } });
  const draft = async (): Promise<string> =>
    (await scjg.do('CreateJointPlan', planInput({ endsOn: addDays(today(), 200) }))).plan.id;

  it('come into force on their day, and what is fixed keeps its own', async () => {
    const planDay = addDays(today(), 30);
    const { code } = await add({ name: '对漂流项目的检查' });
    const [fixed, open] = [await draft(), await draft()];
    for (const planId of [fixed, open]) await contribute(code, planId);
    await scjg.do('FreezeItems', { planId: fixed });
    const pending = await save({
      code,
      fields: { content: '下月起的内容', ratioText: '9%' },
      reason: '新办法',
      effectiveFrom: planDay,
    });
    expect(pending).toMatchObject({ version: 1, revision: 2, content: EIGHT.content });
    expect(pending.versions.map(({ inForce }: any) => inForce)).toEqual([false, true]);
    await skipDays(31);
    await contribute(code, open);
    expect(await scjg.get(ITEM_OF, { code })).toMatchObject({ version: 2, content: '下月起的内容', ratioText: '9%' });
    const itemsOf = 'query ($id: ID!) { plan(id: $id) { items { item { content ratioText version } } } }';
    const first = async (id: string) => (await scjg.get(itemsOf, { id })).items[0].item;
    expect(await first(fixed)).toEqual({ content: EIGHT.content, ratioText: EIGHT.ratioText, version: 1 });
    expect(await first(open)).toEqual({ content: '下月起的内容', ratioText: '9%', version: 2 });
  });

  it('may not be planned before the first day, nor after the last (R002)', async () => {
    const soon = addDays(today(), 3);
    const item = await add({ name: '对剧本娱乐的检查' }, { effectiveFrom: soon });
    expect(item).toMatchObject({ standing: 'COMING', version: 0, claimed: false });
    const planId = await draft();
    expect((await contribute(item.code, planId)).errors![0]!.extensions).toMatchObject({
      code: 'RULE',
      rule: { id: 'R002' },
    });
    await skipDays(3);
    expect((await contribute(item.code, planId)).errors).toBeUndefined();
    const { item: gone } = await scjg.get(RETIRE, { input: { code: item.code, reason: '职能划出' } });
    expect(gone).toMatchObject({ standing: 'RETIRED', claimed: false, version: 2 });
    const refused = await scjg.refused('FreezeItems', { input: { planId } });
    expect([refused.code, refused.rule.id]).toEqual(['RULE', 'R002']);
    expect((await contribute(item.code, planId)).errors![0]!.extensions.rule.id).toBe('R002');
    const again = await scjg.refused(RETIRE, { input: { code: item.code, reason: '再退' } });
    expect([again.code, again.state]).toEqual(['WRONG_STATE', 'RETIRED']);
    const listed = async (filter: object) =>
      (await scjg.get(ITEMS_OF, { filter: { departmentCode: 'scjg', ...filter }, first: 100 })).nodes.map(
        (one: any) => one.code,
      );
    expect(await listed({ claimed: null })).not.toContain(item.code);
    expect(await listed({ standing: ['RETIRED'] })).toEqual([item.code]);
  });

  it('are not made of what is still to come: an earlier day than one that waits is refused (R005)', async () => {
    const { code } = await add({ name: '对轮滑场的检查' });
    const soon = addDays(today(), 10);
    await save({ code, fields: { content: '明年的内容' }, reason: '预告', effectiveFrom: soon });
    const early = { code, fields: { subject: '文体和旅游局' }, reason: '更名' };
    expect(await scjg.refused(SAVE, { input: early })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'effectiveFrom', problem: expect.stringContaining(soon) }],
    });
    await save({ ...early, effectiveFrom: soon });
  });

  it('saved later stay, whatever was to come', async () => {
    const { code } = await add({ name: '对卡丁车场的检查' });
    await save({ code, fields: { content: '明年的内容' }, reason: '预告', effectiveFrom: addDays(today(), 10) });
    await scjg.get(RETIRE, { input: { code, reason: '停办' } });
    await skipDays(11);
    await add({ name: '对蹦床馆的检查' });
    expect((await scjg.get(ITEM_OF, { code })).standing).toBe('RETIRED');
  });
});
