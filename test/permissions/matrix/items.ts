import type { Rule } from '../outcome.ts';
import { page, part, payload, type, type TypeEntry } from './guards.ts';

//                anon lead part left out on off strn head oth. leader aud. admin
const READERS = 'U ok ok ok ok ok ok ok F F F ok ok';
const LIAISONS = 'U BAD BAD BAD BAD F F F F F F F F';
const SCJG = 'U BAD F F F F F F F F F F F';
const ADMIN = 'U F F F F F F F F F F F BAD';
const KEPT = 'U F F F F F F F F F F F N';

const read = (query: string): Rule => ({ ask: () => [query], rows: { any: READERS } });

const LIST = `upl_${'0'.repeat(32)}`;

/** Queries of the item list: whoever reads the list reads what belongs to it. */
export const itemQueries: Record<string, Rule> = {
  inspectionItem: read('{ inspectionItem(code: "SCJG-001") { id } }'),
  itemHistory: { ...read('{ itemHistory(code: "SCJG-001", first: 1) { nodes { number } } }'), says: () => 'ok' },
  keyItemShares: read('{ keyItemShares { day } }'),
  itemDesk: read('{ itemDesk { viewerCanAddItem { allowed } } }'),
  upstreamLists: read('{ upstreamLists(first: 1) { nodes { id } } }'),
  upstreamList: {
    ask: () => ['query ($id: ID!) { upstreamList(id: $id) { id } }', { id: LIST }],
    rows: { any: READERS.replaceAll('ok', 'N') },
  },
  claimTasks: read('{ claimTasks(first: 1) { nodes { id } } }'),
  claimCounts: read('{ claimCounts { clause { id } } }'),
  checkPoints: read('{ checkPoints(first: 1) { nodes { id } } }'),
  matterProposals: read('{ matterProposals(first: 1) { nodes { score } } }'),
};

function deed(name: string, answer: string, input: object, row: string): [string, Rule] {
  const document = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} { __typename } } }`;
  return [name, { ask: () => [document, { input }], rows: { any: row } }];
}

const REASON = { reason: ' ' };
const UNKNOWN = 'U N N N N N N N N N N N N';

/** Mutations of the item list; whoever is let past the permit meets an input that is not valid. */
export const itemMutations: Record<string, Rule> = Object.fromEntries([
  deed('saveInspectionItem', 'item', { fields: {} }, LIAISONS),
  deed('retireInspectionItem', 'item', { code: 'SCJG-001', ...REASON }, SCJG),
  deed('proposeItemClass', 'item', { code: 'SCJG-001', itemClass: 'KEY', ...REASON }, SCJG),
  deed('answerItemClass', 'item', { changeId: `icc_${'0'.repeat(32)}`, approve: false }, UNKNOWN),
  deed('createUpstreamList', 'list', { level: 'CITY', name: ' ' }, ADMIN),
  deed('putUpstreamItems', 'list', { listId: LIST, items: [] }, UNKNOWN),
  deed('removeUpstreamItems', 'list', { listId: LIST, codes: [] }, UNKNOWN),
  deed('adjustUpstreamList', 'list', { listId: LIST, ...REASON }, UNKNOWN),
  deed('publishUpstreamList', 'list', { listId: LIST }, UNKNOWN),
  deed('claimItems', 'tasks', { claims: [] }, LIAISONS),
  deed('declineItems', 'tasks', { taskIds: [], ...REASON }, LIAISONS),
  deed('confirmSameMatter', 'checkPoint', { itemCodes: ['SCJG-001'] }, SCJG),
  deed('leaveCheckPoint', 'item', { itemCode: 'SCJG-001', ...REASON }, SCJG),
]);

itemMutations.rejectSameMatter = {
  ask: () => [
    'mutation ($input: RejectSameMatterInput!) { rejectSameMatter(input: $input) { pairs } }',
    { input: { itemCodes: ['SCJG-001'], ...REASON } },
  ],
  rows: { any: SCJG },
};

const lists = 'viewerCanChange viewerCanPublish viewerCanAdjust';
const items = 'versions classChange viewerCanSave viewerCanRetire viewerCanProposeClass viewerCanAnswerClass';

/** Fields that the item list's queries compute, each under its parent's guard. */
export const ITEM_FIELDS = items;

export const itemTypes: Record<string, TypeEntry> = {
  FieldDifference: part(
    'ItemVersion.differences ClaimTask.differences TaskChange.differences UpstreamItemChange.differences',
    'field before after',
  ),
  ItemVersion: part(
    'InspectionItem.versions',
    'number effectiveFrom inForce retired reason savedAt savedBy differences',
  ),
  ItemClassChange: part('InspectionItem.classChange', 'id itemClass capPercent reason proposedBy proposedAt'),
  ItemEvent: part('ItemEventConnection.nodes', 'number kind occurredAt department actor reason itemCodes hash'),
  ItemEventConnection: page('Query.itemHistory', 'item:history'),
  KeyItemShares: type({ 'Query.keyItemShares': 'item:shares' }, 'day clause alertAbove shares'),
  KeyItemShare: part('KeyItemShares.shares', 'department items keyItems percent alerts'),
  ItemDesk: type({ 'Query.itemDesk': 'item:desk' }, 'viewerCanAddItem viewerCanKeepUpstreamLists viewerCanClaim'),
  InspectionItemPayload: payload(
    'saveInspectionItem retireInspectionItem proposeItemClass answerItemClass leaveCheckPoint',
    'item',
  ),
  UpstreamList: type(
    {
      'Query.upstreamList': 'upstream:read',
      'UpstreamListConnection.nodes': 'parent',
      'UpstreamListPayload.list': 'deed',
      'ClaimTask.list': 'parent',
    },
    'id level name state version effectiveFrom revision itemCount',
    `items changes history ${lists}`,
  ),
  UpstreamListConnection: page('Query.upstreamLists', 'upstream:list'),
  UpstreamListPayload: payload(
    'createUpstreamList putUpstreamItems removeUpstreamItems adjustUpstreamList publishUpstreamList',
    'list',
  ),
  UpstreamItem: part(
    'ClaimTask.upstreamItem UpstreamItemConnection.nodes UpstreamItemChange.item',
    `id code department name itemClass legalBasis subject content targetDescription targetKinds industryCodes ratioText
     frequencyText methods capPercent listType removed`,
  ),
  UpstreamItemConnection: part('UpstreamList.items', 'nodes pageInfo', 'totalCount'),
  UpstreamItemChange: part('UpstreamItemChangeConnection.nodes', 'item change differences'),
  UpstreamItemChangeConnection: part('UpstreamList.changes', 'nodes pageInfo', 'totalCount'),
  ClaimTask: type(
    { 'ClaimTaskConnection.nodes': 'parent', 'ClaimTasksPayload.tasks': 'deed' },
    'id list upstreamItem state change differences ownItem evidence reason answeredAt dueOn',
    'viewerCanClaim viewerCanDecline',
  ),
  ClaimTaskConnection: page('Query.claimTasks', 'claim:list'),
  ClaimTasksPayload: payload('claimItems declineItems', 'tasks'),
  ClaimCounts: type({ 'Query.claimCounts': 'claim:count' }, 'clause counts'),
  ClaimCount: part('ClaimCounts.counts', 'department pending claimed declined dueOn overdue'),
  CheckPoint: type(
    { 'CheckPointConnection.nodes': 'parent', 'CheckPointPayload.checkPoint': 'deed' },
    'id code name items',
  ),
  CheckPointConnection: page('Query.checkPoints', 'matter:points'),
  CheckPointPayload: payload('confirmSameMatter', 'checkPoint'),
  RejectSameMatterPayload: payload('rejectSameMatter', 'pairs'),
  MatterProposal: part('MatterProposalConnection.nodes', 'first second score parts sharedLaws', 'viewerCanDecide'),
  MatterScoreParts: part('MatterProposal.parts', 'name laws targets'),
  MatterProposalConnection: page('Query.matterProposals', 'matter:proposals'),
};

const field = (query: string): Rule[] => [read(query)];
const counted = (query: string): Rule[] => [
  { ...read(`{ ${query} { totalCount } }`), says: ({ totalCount }) => (totalCount >= 0 ? 'ok' : 'none') },
];

/** What a viewer is told they can do: F to those whom the mutation answers so. */
function may(query: string, take: (value: any) => any, acts: string): Rule[] {
  const acting = acts.split(' ');
  const row = READERS.split(' ').map((word, i) => (word !== 'ok' ? word : acting[i] === 'F' ? 'F' : 'may'));
  return [
    {
      ask: () => [query],
      says: (value) => (take(value).code === 'FORBIDDEN' ? 'F' : 'may'),
      rows: { any: row.join(' ') },
    },
  ];
}

const onItem = (name: string, acts: string): [string, Rule[]] => [
  `InspectionItem.${name}`,
  may(`{ inspectionItem(code: "SCJG-001") { ${name} { code } } }`, (item) => item[name], acts),
];
const onList = (name: string): [string, Rule[]] => [
  `UpstreamList.${name}`,
  may(`{ upstreamLists(first: 1) { nodes { ${name} { code } } } }`, ({ nodes }) => nodes[0][name], KEPT),
];
const onTask = (name: string): [string, Rule[]] => [
  `ClaimTask.${name}`,
  may(
    `{ claimTasks(filter: { departmentCode: "scjg" }, first: 1) { nodes { ${name} { code } } } }`,
    ({ nodes }) => nodes[0][name],
    SCJG,
  ),
];

export const itemFields: Record<string, Rule[]> = {
  'InspectionItem.versions': field('{ inspectionItem(code: "SCJG-001") { versions { number } } }'),
  'InspectionItem.classChange': [
    { ...read('{ inspectionItem(code: "SCJG-001") { classChange { id } } }'), says: () => 'ok' },
  ],
  ...Object.fromEntries([
    onItem('viewerCanSave', SCJG),
    onItem('viewerCanRetire', SCJG),
    onItem('viewerCanProposeClass', SCJG),
    onItem('viewerCanAnswerClass', 'U F F F F F F F BAD F F F BAD'),
    onList('viewerCanChange'),
    onList('viewerCanPublish'),
    onList('viewerCanAdjust'),
    onTask('viewerCanClaim'),
    onTask('viewerCanDecline'),
  ]),
  'MatterProposal.viewerCanDecide': may(
    '{ matterProposals(departmentCode: "zjj", minimum: 0, first: 1) { nodes { viewerCanDecide { code } } } }',
    ({ nodes }) => nodes[0].viewerCanDecide,
    'U F F F may F F F F F F F F',
  ),
  'UpstreamList.items': field('{ upstreamLists(first: 1) { nodes { items(first: 1) { nodes { id } } } } }'),
  'UpstreamList.changes': field('{ upstreamLists(first: 1) { nodes { changes(first: 1) { nodes { change } } } } }'),
  'UpstreamList.history': field('{ upstreamLists(first: 1) { nodes { history(first: 1) { nodes { kind } } } } }'),
  'UpstreamItemChangeConnection.totalCount': field(
    '{ upstreamLists(first: 1) { nodes { changes(first: 1) { totalCount } } } }',
  ),
  'UpstreamItemConnection.totalCount': field(
    '{ upstreamLists(first: 1) { nodes { items(first: 1) { totalCount } } } }',
  ),
  'ItemEventConnection.totalCount': counted('itemHistory(code: "SCJG-001", first: 1)'),
  'UpstreamListConnection.totalCount': counted('upstreamLists(first: 1)'),
  'ClaimTaskConnection.totalCount': counted('claimTasks(first: 1)'),
  'CheckPointConnection.totalCount': counted('checkPoints(first: 1)'),
  'MatterProposalConnection.totalCount': counted('matterProposals(first: 1)'),
};
