import { EIGHT } from '../registry/item-documents.ts';
import type { TestHub } from '../support/hub.ts';
import type { Accepted } from './stage.ts';

const CREATE = 'mutation ($input: CreateUpstreamListInput!) { createUpstreamList(input: $input) { list { id } } }';
const PROPOSE =
  'mutation ($input: ProposeItemClassInput!) { proposeItemClass(input: $input) { item { classChange { id } } } }';
const PUT = 'mutation ($input: PutUpstreamItemsInput!) { putUpstreamItems(input: $input) { list { id } } }';
const TASKS = '{ claimTasks(filter: { departmentCode: "scjg", state: PENDING }, first: 2) { nodes { id } } }';

/** The same of the item list's mutations. */
export async function acceptedItemInputs(hub: TestHub): Promise<Record<string, Accepted>> {
  const [scjg, head, admin] = await Promise.all(
    ['scjg.liaison', 'scjg.leader', 'admin'].map((name) => hub.signIn(name)),
  );
  const { list } = await admin!.get(CREATE, { input: { level: 'CITY', name: '市级清单' } });
  const items = [{ code: 'A-1', departmentCode: 'scjg', fields: EIGHT }];
  await admin!.get(PUT, { input: { listId: list.id, items } });
  const published = (await admin!.get('{ upstreamLists(first: 1) { nodes { id } } }')).nodes[0];
  const { item } = await scjg!.get(PROPOSE, { input: { code: 'SCJG-001', itemClass: 'KEY', reason: '涉及安全' } });
  const [one, other] = (await scjg!.get(TASKS)).nodes;
  const fields = {
    ...EIGHT,
    targetKinds: ['ENTERPRISE'],
    industryCodes: ['61'],
    labels: ['校园周边'],
    requiredSpecialties: ['食品'],
    listType: 'DOUBLE_RANDOM',
    doubleListing: '说明',
  };
  const { itemClass: _class, ...changes } = fields;
  const onList = { listId: list.id };
  const of = (as: typeof scjg, input: Record<string, unknown>): Accepted => ({ as: as!, input });
  return {
    saveInspectionItem: of(scjg, { fields, reason: '新增' }),
    retireInspectionItem: of(scjg, { code: 'SCJG-002', reason: '职能划出' }),
    proposeItemClass: of(scjg, { code: 'SCJG-004', itemClass: 'KEY', reason: '涉及安全' }),
    answerItemClass: of(head, { changeId: item.classChange.id, approve: true, reason: '同意' }),
    createUpstreamList: of(admin, { level: 'CITY', name: '另一清单' }),
    putUpstreamItems: of(admin, { ...onList, items: [{ code: 'A-1', departmentCode: 'scjg', fields }] }),
    removeUpstreamItems: of(admin, { ...onList, codes: ['A-1'] }),
    adjustUpstreamList: of(admin, { listId: published.id, reason: '年度调整' }),
    publishUpstreamList: of(admin, onList),
    claimItems: of(scjg, { claims: [{ taskId: one.id, evidence: '权力清单第 1 项', changes }] }),
    declineItems: of(scjg, { taskIds: [other.id], reason: '非本部门事权' }),
    confirmSameMatter: of(scjg, { itemCodes: ['SCJG-002', 'SCJG-006'], name: '明码标价' }),
    rejectSameMatter: of(scjg, { itemCodes: ['SCJG-004', 'JYJ-001'], reason: '不是同一项' }),
    leaveCheckPoint: of(scjg, { itemCode: 'SCJG-007', reason: '单独检查' }),
  };
}
