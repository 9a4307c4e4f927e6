import { localDate } from '../../../server/kernel/clock.ts';
import type { Rule } from '../outcome.ts';
import { type Place, YEAR_OF_PROGRAMMES } from '../world.ts';
import { page, part, payload, type, type TypeEntry } from './guards.ts';

// Columns as in `ROLES`. The programme at `released` is the lead's own draft, at `hidden` the joint one, at `drawn` one
// that is published.
//              anon lead part left out on off strn head oth. leader aud. admin
const UNKNOWN = 'U N N N N N N N N N N N N';
const OWN = 'U ok N N N N N N ok N ok ok N';
const JOINT = 'U ok ok ok ok N N N ok ok ok ok N';
const PUBLISHED = 'U ok ok ok ok F F F ok ok ok ok F';
const OFFICES = 'U ok ok ok ok F F F ok ok ok ok F';
const BODIES = 'U ok ok ok ok F F F ok ok ok ok ok';
const EVERYONE = 'ok ok ok ok ok ok ok ok ok ok ok ok ok';
const NOBODY = EVERYONE.replaceAll('ok', 'null');

const at = { released: OWN, hidden: JOINT, drawn: PUBLISHED, unknown: UNKNOWN };

/** Of one programme, whatever is asked of it: whoever reads it reads that. */
const of = (selection: string, says?: Rule['says'], rows: Rule['rows'] = at): Rule => ({
  ask: ({ programmeId }: Place) => [`query ($id: ID!) { programme(id: $id) { ${selection} } }`, { id: programmeId }],
  rows,
  ...(says === undefined ? {} : { says }),
});

const read = (query: string, row: string): Rule => ({ ask: () => [query], rows: { any: row }, says: () => 'ok' });

export const programmeQueries: Record<string, Rule> = {
  programme: of('id'),
  programmes: {
    ask: () => [`{ programmes(filter: { year: ${YEAR_OF_PROGRAMMES} }, first: 100) { nodes { id } } }`],
    says: ({ nodes }) => `${nodes.length}`,
    // The lead's draft, the joint one and the published one; others see no draft of another department.
    rows: { any: 'U 3 2 2 2 F F F 3 2 3 3 F' },
  },
  publicProgrammes: read('{ publicProgrammes(first: 100) { nodes { id } } }', EVERYONE),
  publicProgramme: {
    ask: ({ programmeId }) => ['query ($id: ID!) { publicProgramme(id: $id) { id } }', { id: programmeId }],
    rows: { released: NOBODY, hidden: NOBODY, drawn: EVERYONE, unknown: NOBODY },
  },
  programmeDeadlines: read(`{ programmeDeadlines(year: ${YEAR_OF_PROGRAMMES}) { today } }`, OFFICES),
  programmeDesk: read('{ programmeDesk { viewerCanDraftOwn { allowed } } }', BODIES),
  coordinatingBodies: read('{ coordinatingBodies { id } }', BODIES),
  jointIndustries: read('{ jointIndustries { revision } }', BODIES),
};

type Input = (at: Place) => object;

function deed(name: string, inputType: string, answer: string, input: Input, rows: Rule['rows']): [string, Rule] {
  const document = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${answer} { __typename } } }`;
  return [name, { ask: (where) => [document, { input: input(where) }], rows }];
}

// Nothing may change: whoever is let past the permit meets an input that is not valid, or a revision that is stale.
const onProgramme = (name: string, inputType: string, more: object, word = 'STALE'): [string, Rule] =>
  deed(name, inputType, 'programme', ({ programmeId }) => ({ programmeId, expectedRevision: 999_999, ...more }), {
    released: `U ${word} N N N N N N F N F F N`,
    hidden: `U ${word} F F F N N N F F F F N`,
    unknown: UNKNOWN,
  });
const MEETING = { released: 'U F N N N N N N F N F F N', hidden: 'U F F F F N N N F F STALE F N', unknown: UNKNOWN };
const onMeeting = (name: string, inputType: string, more: object): [string, Rule] => {
  const [, rule] = onProgramme(name, inputType, more);
  return [name, { ...rule, rows: { ...MEETING, released: 'U F N N N N N N F N STALE F N' } }];
};
const onBody = (name: string, inputType: string, answer: string, more: object, row: string): [string, Rule] =>
  deed(name, inputType, answer, ({ bodyId }) => ({ bodyId, expectedRevision: 999_999, ...more }), {
    released: row,
    unknown: UNKNOWN,
  });

const REASON = { reason: '调整' };
const DAY = '2020-01-01';
const TODAY = localDate(new Date());
const ADMIN = 'U F F F F F F F F F F F BAD';
const LIAISONS = 'U BAD BAD BAD BAD F F F F F F F F';

export const programmeMutations: Record<string, Rule> = Object.fromEntries([
  deed('draftProgramme', 'DraftProgrammeInput', 'programme', () => ({ kind: 'DEPARTMENT', year: 1 }), {
    any: LIAISONS,
  }),
  deed('copyProgramme', 'CopyProgrammeInput', 'programme', ({ programmeId }) => ({ programmeId, year: 1 }), {
    released: 'U BAD N N N N N N F N F F N',
    hidden: 'U BAD F F F N N N F F F F N',
    unknown: UNKNOWN,
  }),
  onProgramme('saveProgrammeTasks', 'SaveProgrammeTasksInput', { tasks: [] }, 'BAD'),
  onProgramme('removeProgrammeTasks', 'RemoveProgrammeTasksInput', { taskIds: [] }, 'BAD'),
  onProgramme('restoreProgrammeTasks', 'RestoreProgrammeTasksInput', { taskKeys: [] }, 'BAD'),
  onProgramme('justifyProgramme', 'JustifyProgrammeInput', { requirement: '', approver: '', ...REASON }, 'BAD'),
  onProgramme('submitProgramme', 'ProgrammeMutationInput', {}),
  onProgramme('fileProgramme', 'FileProgrammeInput', { receiptNumber: '7', filedOn: TODAY }),
  onProgramme('publishProgramme', 'ProgrammeMutationInput', {}),
  onProgramme('adjustProgramme', 'ProgrammeReasonInput', REASON),
  onProgramme(
    'attachAdjustment',
    'AttachAdjustmentInput',
    { fileId: 'x', number: '', approvedBy: '', approvedOn: DAY },
    'BAD',
  ),
  onProgramme('enterProgramme', 'EnterProgrammeInput', { platform: '省级平台', receiptNumber: '7', enteredOn: DAY }),
  onProgramme('withdrawProgramme', 'ProgrammeReasonInput', REASON),
  onMeeting('returnProgramme', 'ProgrammeReasonInput', REASON),
  ((): [string, Rule] => {
    const [name, rule] = onMeeting('endorseProgramme', 'EndorseProgrammeInput', { meetingId: 'x', decision: '' });
    const rows = Object.entries(rule.rows).map(([place, row]) => [place, row.replace('STALE', 'BAD')]);
    return [name, { ...rule, rows: Object.fromEntries(rows) as Rule['rows'] }];
  })(),
  deed('setJointIndustries', 'SetJointIndustriesInput', 'jointIndustries', () => ({ industryCodes: ['x'] }), {
    any: ADMIN,
  }),
  onBody(
    'saveCoordinatingBody',
    'SaveCoordinatingBodyInput',
    'body',
    { kind: 'JOINT_MEETING', name: '', officeCode: 'x' },
    ADMIN,
  ),
  onBody(
    'saveBodyMember',
    'SaveBodyMemberInput',
    'body',
    { member: { role: 'LIAISON', name: '', post: '', from: DAY } },
    ADMIN,
  ),
  onBody(
    'handOverBodyMember',
    'HandOverBodyMemberInput',
    'body',
    { memberId: 'x', on: DAY, name: '', post: '' },
    ADMIN,
  ),
  // By the liaison of its office, and by whoever speaks for it: the county's leader is its convener.
  onBody(
    'recordBodyMeeting',
    'RecordBodyMeetingInput',
    'meeting',
    { title: '', heldOn: DAY, minutesFileId: 'x' },
    'U BAD F F F F F F F F BAD F F',
  ),
]);

const programmePossibilities =
  'viewerCanEdit viewerCanJustify viewerCanSubmit viewerCanReturn viewerCanEndorse viewerCanFile viewerCanPublish viewerCanAdjust viewerCanAttach viewerCanEnter viewerCanWithdraw viewerCanCopy';
const computed = 'tasks findings changes endorsement document history';

const SAMPLING_WAYS = 'ProgrammeTask.sampling PublicProgrammeTask.sampling';
const FREQUENCY_WAYS = 'ProgrammeTask.frequency PublicProgrammeTask.frequency';

export const programmeTypes: Record<string, TypeEntry> = {
  Programme: type(
    {
      'Query.programme': 'programme:read',
      'ProgrammeConnection.nodes': 'parent',
      'ProgrammePayload.programme': 'deed',
    },
    `id kind year title department version state revision createdAt adjustmentReason returnReason withdrawReason filing publishedAt entry`,
    `${computed} ${programmePossibilities}`,
  ),
  ProgrammeConnection: page('Query.programmes', 'programme:list'),
  ProgrammePayload: payload(
    `draftProgramme copyProgramme saveProgrammeTasks removeProgrammeTasks justifyProgramme submitProgramme fileProgramme
     restoreProgrammeTasks publishProgramme adjustProgramme attachAdjustment enterProgramme withdrawProgramme returnProgramme endorseProgramme`,
    'programme',
  ),
  ProgrammeTask: type(
    { 'ProgrammeTaskConnection.nodes': 'parent', 'JointPlan.programmeTask': 'plan:programme-task' },
    `id key programmeId name lead participants items industryCodes industryWords targetKinds targetWords districtCodes sampling frequency
     fromMonth toMonth origin superiorNumber cause isJointByDefault questions`,
  ),
  ProgrammeTaskConnection: part('Programme.tasks', 'nodes pageInfo', 'totalCount'),
  TaskSampling: part(SAMPLING_WAYS, 'riskClass percentMin percentMax countMin countMax'),
  TaskFrequency: part(FREQUENCY_WAYS, 'timesMin timesMax per every'),
  TaskItem: part('ProgrammeTask.items', 'code version name itemClass department'),
  TaskQuestion: part('ProgrammeTask.questions', 'field words question'),
  ProgrammeFinding: part('Programme.findings', 'clause severity taskKey sentence justification'),
  Justification: part(
    'ProgrammeFinding.justification PlanFinding.justification',
    'reason approver recordedBy recordedAt',
  ),
  TaskChange: part('Programme.changes PublicProgrammeVersion.changes', 'kind taskKey name differences'),
  ProgrammeEndorsement: part('Programme.endorsement', 'meeting decisionNumber endorsedAt'),
  ProgrammeFiling: part('Programme.filing', 'receiptNumber filedOn'),
  ProgrammeEntry: part('Programme.entry', 'platform receiptNumber enteredOn'),
  AdjustmentDocument: part('Programme.document', 'file number approvedBy approvedOn'),
  ProgrammeEvent: part('ProgrammeEventConnection.nodes', 'number kind occurredAt department actor reason'),
  ProgrammeEventConnection: part('Programme.history', 'nodes pageInfo', 'totalCount'),
  PublicProgramme: type(
    { 'Query.publicProgramme': 'programme:public', 'PublicProgrammeConnection.nodes': 'parent' },
    'id kind year title department jurisdiction version publishedAt',
    'tasks versions',
  ),
  PublicProgrammeConnection: page('Query.publicProgrammes', 'programme:public-list'),
  PublicProgrammeTask: part(
    'PublicProgrammeTaskConnection.nodes',
    'key name lead participants items industries targetKinds targetWords sampling frequency fromMonth toMonth origin',
  ),
  PublicProgrammeTaskConnection: part('PublicProgramme.tasks', 'nodes pageInfo', 'totalCount'),
  PublicProgrammeVersion: part(
    'PublicProgramme.versions',
    'version publishedAt adjustmentReason documentNumber receiptNumber filedOn changes',
  ),
  ProgrammeDeadlines: type({ 'Query.programmeDeadlines': 'programme:deadlines' }, 'year today deadlines'),
  ProgrammeDeadline: part(
    'ProgrammeDeadlines.deadlines',
    'kind department step clause dueOn doneOn state workingDays areHolidaysKnown',
  ),
  ProgrammeDesk: type(
    { 'Query.programmeDesk': 'programme:desk' },
    'viewerCanDraftOwn viewerCanDraftJoint viewerCanSetJointIndustries viewerCanKeepBodies',
  ),
  CoordinatingBody: type(
    { 'Query.coordinatingBodies': 'body:read', 'CoordinatingBodyPayload.body': 'deed' },
    'id kind name department office revision members vacancies',
    'meetings viewerCanKeep viewerCanRecordMeeting',
  ),
  CoordinatingBodyPayload: payload('saveCoordinatingBody saveBodyMember handOverBodyMember', 'body'),
  BodyMember: part(
    'CoordinatingBody.members',
    'id role name post department username duties from to deputyOf isInTerm',
  ),
  BodyMeeting: type(
    {
      'BodyMeetingConnection.nodes': 'parent',
      'BodyMeetingPayload.meeting': 'deed',
      'ProgrammeEndorsement.meeting': 'parent',
    },
    'id title heldOn minutes decisions',
  ),
  BodyMeetingConnection: part('CoordinatingBody.meetings', 'nodes pageInfo', 'totalCount'),
  BodyMeetingPayload: payload('recordBodyMeeting', 'meeting'),
  BodyDecision: part('BodyMeeting.decisions', 'number content programmeId'),
  JointIndustries: type(
    { 'Query.jointIndustries': 'joint-industries:read', 'JointIndustriesPayload.jointIndustries': 'deed' },
    'revision industries',
  ),
  JointIndustry: part('JointIndustries.industries', 'code name'),
  JointIndustriesPayload: payload('setJointIndustries', 'jointIndustries'),
};

/** What readers are told they can do: F to those whom the mutation answers so. */
const may = (name: string, acts: { released: string; hidden: string }): [string, Rule[]] => [
  `Programme.${name}`,
  [of(`${name} { code }`, (programme) => (programme[name].code === 'FORBIDDEN' ? 'F' : 'may'), acts)],
];
const KEEPS = { released: 'U may N N N N N N F N F F N', hidden: 'U may F F F N N N F F F F N' };
const ANSWERS = { released: 'U F N N N N N N F N may F N', hidden: 'U F F F F N N N F F may F N' };

const readers = (selection: string): Rule[] => [of(selection, () => 'ok')];
const counted = (query: string, row: string): Rule[] => [
  { ...read(query, row), says: (value) => (JSON.stringify(value).includes('"totalCount":') ? 'ok' : 'none') },
];

const onBodies = (selection: string): string => `{ coordinatingBodies { ${selection} } }`;
const ofBody = (name: string, row: string): [string, Rule[]] => [
  `CoordinatingBody.${name}`,
  [
    {
      ...read(onBodies(`${name} { code }`), row),
      says: ([body]) => (body[name].code === 'FORBIDDEN' ? 'F' : 'may'),
    },
  ],
];

export const programmeFields: Record<string, Rule[]> = {
  'Programme.tasks': readers('tasks(first: 1) { nodes { id } }'),
  'Programme.findings': readers('findings { severity }'),
  'Programme.changes': readers('changes { kind }'),
  'Programme.endorsement': readers('endorsement { decisionNumber }'),
  'Programme.document': readers('document { number }'),
  'Programme.history': readers('history(first: 1) { nodes { number } }'),
  ...Object.fromEntries([
    ...programmePossibilities
      .split(' ')
      .map((name) => may(name, ['viewerCanReturn', 'viewerCanEndorse'].includes(name) ? ANSWERS : KEEPS)),
    ofBody('viewerCanKeep', 'U F F F F F F F F F F F may'),
    ofBody('viewerCanRecordMeeting', 'U may F F F F F F F F may F F'),
  ]),
  'ProgrammeConnection.totalCount': [
    {
      ...programmeQueries.programmes!,
      ask: () => [`{ programmes(filter: { year: ${YEAR_OF_PROGRAMMES} }, first: 1) { totalCount } }`],
      says: ({ totalCount }) => `${totalCount}`,
    },
  ],
  'ProgrammeTaskConnection.totalCount': readers('tasks(first: 1) { totalCount }'),
  'ProgrammeEventConnection.totalCount': readers('history(first: 1) { totalCount }'),
  'PublicProgrammeConnection.totalCount': counted('{ publicProgrammes(first: 1) { totalCount } }', EVERYONE),
  'PublicProgrammeTaskConnection.totalCount': counted(
    '{ publicProgrammes(first: 1) { nodes { tasks(first: 1) { totalCount } } } }',
    EVERYONE,
  ),
  'PublicProgramme.tasks': [
    read('{ publicProgrammes(first: 1) { nodes { tasks(first: 1) { nodes { name } } } } }', EVERYONE),
  ],
  'PublicProgramme.versions': [read('{ publicProgrammes(first: 1) { nodes { versions { version } } } }', EVERYONE)],
  'CoordinatingBody.meetings': [read(onBodies('meetings(first: 1) { nodes { id } }'), BODIES)],
  'BodyMeetingConnection.totalCount': counted(onBodies('meetings(first: 1) { totalCount }'), BODIES),
  'JointPlan.programmeTask': [
    {
      ask: ({ planId }) => ['query ($id: ID!) { plan(id: $id) { programmeTask { name } } }', { id: planId }],
      says: ({ programmeTask }) => (programmeTask === null ? 'null' : 'task'),
      rows: {
        released: 'U null null F F null null F null F null null F',
        hidden: 'U task task N N N N N task N task task N',
      },
    },
  ],
};
