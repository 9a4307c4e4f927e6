/** Documents of the item list's tests: what each asks is what the test looks at. */
const ITEM = `{ code name itemClass capPercent content ratioText listType doubleListing standing version revision claimed mergeGroup
  classChange { id itemClass } versions { number effectiveFrom inForce retired reason savedBy differences { field before after } }
  viewerCanSave { allowed code } viewerCanRetire { allowed code } viewerCanProposeClass { allowed code } viewerCanAnswerClass { allowed code } }`;

const mutation = (name: string, answer: string): string =>
  `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${answer} } }`;

export const SAVE = mutation('saveInspectionItem', `item ${ITEM}`);
export const RETIRE = mutation('retireInspectionItem', `item ${ITEM}`);
export const PROPOSE_CLASS = mutation('proposeItemClass', `item ${ITEM}`);
export const ANSWER_CLASS = mutation('answerItemClass', `item ${ITEM}`);
export const ITEM_OF = `query ($code: String!) { inspectionItem(code: $code) ${ITEM} }`;
export const ITEMS_OF = `query ($filter: InspectionItemFilter, $first: Int!) { inspectionItems(filter: $filter, first: $first) { totalCount nodes ${ITEM} } }`;
export const HISTORY = `query ($code: String!) { itemHistory(code: $code, first: 100) { totalCount nodes { kind number actor reason itemCodes department { code } } } }`;

const LIST = '{ id state version revision effectiveFrom itemCount viewerCanPublish { allowed } }';
export const CREATE_LIST = mutation('createUpstreamList', `list ${LIST}`);
export const PUT_ITEMS = mutation('putUpstreamItems', `list ${LIST}`);
export const REMOVE_ITEMS = mutation('removeUpstreamItems', `list ${LIST}`);
export const ADJUST_LIST = mutation('adjustUpstreamList', `list ${LIST}`);
export const PUBLISH_LIST = mutation('publishUpstreamList', `list ${LIST}`);

export const LIST_OF = `query ($id: ID!) { upstreamList(id: $id) {
  changes(first: 100) { totalCount nodes { change item { code removed content } differences { field before after } } }
  history(first: 100) { totalCount nodes { kind by reason changes { field after } } } } }`;

const TASK = `{ id state change dueOn evidence reason differences { field before after } upstreamItem { code name removed department { code } }
  ownItem { code standing content ratioText version revision } viewerCanClaim { allowed code clause { id } } viewerCanDecline { allowed } }`;
export const TASKS = `query ($filter: ClaimTaskFilter) { claimTasks(filter: $filter, first: 100) { totalCount nodes ${TASK} } }`;
export const COUNTS =
  '{ claimCounts { clause { id } counts { department { code } pending claimed declined dueOn overdue } } }';
export const CLAIM = mutation('claimItems', `tasks ${TASK}`);
export const DECLINE = mutation('declineItems', `tasks ${TASK}`);

const POINT = '{ code name items { code name } }';
export const CONFIRM = mutation('confirmSameMatter', `checkPoint ${POINT}`);
export const REJECT = mutation('rejectSameMatter', 'pairs');
export const LEAVE = mutation('leaveCheckPoint', `item ${ITEM}`);
export const PROPOSALS = `query ($departmentCode: String, $minimum: Float, $among: [String!], $first: Int!, $after: String) {
  matterProposals(departmentCode: $departmentCode, minimum: $minimum, among: $among, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { score sharedLaws parts { name laws targets } first { code } second { code } viewerCanDecide { allowed } } } }`;

/** All that an item must tell (R001). */
export const EIGHT = {
  name: '对露营营地经营者的检查',
  itemClass: 'GENERAL',
  legalBasis: '《中华人民共和国消费者权益保护法》第三十二条',
  subject: '县级市场监督管理部门',
  content: '标价、合同、安全提示',
  targetDescription: '露营营地经营者',
  ratioText: '5%',
  frequencyText: '1次/年',
  methods: ['ON_SITE'],
  capPercent: '10',
};
