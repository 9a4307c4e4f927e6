import { addDays, localDate } from '../../server/kernel/clock.ts';
import {
  ADJUST_LIST,
  CREATE_LIST,
  EIGHT,
  PROPOSE_CLASS,
  PUT_ITEMS,
  REMOVE_ITEMS,
  SAVE,
} from '../registry/item-documents.ts';
import { act } from '../registry/records.ts';
import { keptView } from '../identity/saved-views.ts';
import type { Caller } from '../support/caller.ts';

/** What of the registries is shown, by what it is like. */
export interface ShownRegistries {
  items: Record<'listed' | 'classAsked' | 'retired', string>;
  lists: Record<'published' | 'adjusting', string>;
  targets: Record<'enterprise' | 'person', string>;
  people: Record<'verified' | 'unverified', string>;
}

const ITEMS = `query ($filter: InspectionItemFilter) { inspectionItems(filter: $filter, first: 1) { nodes { code } } }`;
const LISTS = '{ upstreamLists(first: 1) { nodes { id items(first: 3) { nodes { code department { code } } } } } }';
const TARGETS = 'query ($filter: TargetFilter) { targets(filter: $filter, first: 1) { nodes { id } } }';
const PEOPLE = 'query ($code: String) { inspectors(departmentCode: $code, first: 1) { nodes { id } } }';
const RETIRE = `mutation ($input: RetireInspectionItemInput!) { retireInspectionItem(input: $input) { item { code } } }`;

const firstOf = async (who: Caller, document: string, variables: object): Promise<any> =>
  (await who.get(document, variables as Record<string, unknown>)).nodes[0];

/** An item of the list with a history: saved twice, and asked to be a key item. */
async function itemsOf(liaison: Caller): Promise<ShownRegistries['items']> {
  const add = async (name: string): Promise<string> =>
    (await liaison.get(SAVE, { input: { fields: { ...EIGHT, name } } })).item.code;
  const classAsked = await add('对剧本娱乐经营场所的检查');
  await liaison.get(SAVE, { input: { code: classAsked, fields: { ratioText: '8%' }, reason: '按年度要点调整' } });
  const asks = { code: classAsked, itemClass: 'KEY', reason: '涉及未成年人保护' };
  await liaison.get(PROPOSE_CLASS, { input: asks });
  const retired = await add('对寄卖行的检查');
  await liaison.get(RETIRE, { input: { code: retired, reason: '职能划出' } });
  const { code: listed } = await firstOf(liaison, ITEMS, { filter: { departmentCode: 'gaj' } });
  return { listed, classAsked, retired };
}

/** The province's list as it is published, and a city's that is being adjusted: new, changed and taken off. */
async function listsOf(admin: Caller): Promise<ShownRegistries['lists']> {
  const published = await firstOf(admin, LISTS, {});
  const { list } = await admin.get(CREATE_LIST, { input: { level: 'CITY', name: '示范市随机抽查事项清单（演示）' } });
  const put = (items: [string, object][]) =>
    admin.get(PUT_ITEMS, {
      input: {
        listId: list.id,
        items: items.map(([code, more]) => ({ code, departmentCode: 'gaj', fields: { ...EIGHT, ...more } })),
      },
    });
  await put([
    ['SJ-01', { name: '对典当业的检查' }],
    ['SJ-02', { name: '对废旧金属收购的检查' }],
  ]);
  const PUBLISH = 'mutation ($input: PublishUpstreamListInput!) { publishUpstreamList(input: $input) { list { id } } }';
  await admin.get(PUBLISH, { input: { listId: list.id } });
  await admin.get(ADJUST_LIST, { input: { listId: list.id, reason: '年度调整' } });
  await put([
    ['SJ-01', { name: '对典当业的检查', content: '当票、绝当物品处理', frequencyText: '2次/年' }],
    ['SJ-03', { name: '对开锁业的检查' }],
  ]);
  await admin.get(REMOVE_ITEMS, { input: { listId: list.id, codes: ['SJ-02'] } });
  return { published: published.id, adjusting: list.id };
}

async function peopleOf(liaison: Caller): Promise<ShownRegistries['people']> {
  const today = localDate(new Date());
  const { inspector } = await act(liaison, 'saveInspector', {
    name: '待审示范',
    personType: 'INSPECTOR',
    title: '科员',
    certificateKind: 'PROVINCIAL',
    certificateNumber: 'GA990099',
    validFrom: addDays(today, -30),
    validTo: addDays(today, 900),
  });
  return { verified: (await firstOf(liaison, PEOPLE, { code: 'gaj' })).id, unverified: inspector.id };
}

/** Brings the registries of a demo county into the states that are looked at. */
export async function fillRegistries(liaison: Caller, admin: Caller): Promise<ShownRegistries> {
  const target = async (filter: object): Promise<string> => (await firstOf(liaison, TARGETS, { filter })).id;
  const targets = {
    enterprise: await target({ kinds: ['ENTERPRISE'] }),
    person: await target({ kinds: ['NATURAL_PERSON'] }),
  };
  const targetId = targets.enterprise;
  await act(liaison, 'claimTargets', { targetIds: [targetId] });
  await act(admin, 'setTargetClass', { targetId, riskClass: 'C', source: '省信用监管平台', on: localDate(new Date()) });
  await keptView(liaison, { name: '城关镇在建项目', search: '?kind=PROJECT' });
  await keptView(liaison, { name: '本年度尚未检查的高风险个体工商户与小微企业（含三个乡镇）', search: '?riskClass=D' });
  return { items: await itemsOf(liaison), lists: await listsOf(admin), targets, people: await peopleOf(liaison) };
}
