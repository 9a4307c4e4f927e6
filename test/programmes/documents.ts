/** Documents of the programmes' tests: what each asks is what the test looks at. */
const MAY = '{ allowed code clause { id } }';
const DIFF = '{ kind taskKey name differences { field before after } }';
const TASK = `{ id key name lead { code } participants { code } items { code version name } industryCodes industryWords targetKinds targetWords
  districtCodes sampling { riskClass percentMin percentMax countMin countMax } frequency { timesMin timesMax per every } fromMonth toMonth
  origin superiorNumber cause isJointByDefault questions { field words question } }`;
const PROGRAMME = `{ id kind year title department { code } version state revision adjustmentReason returnReason withdrawReason publishedAt
  filing { receiptNumber filedOn } entry { platform receiptNumber enteredOn }
  endorsement { decisionNumber meeting { title decisions { number content programmeId } minutes { name } } }
  document { number approvedBy approvedOn file { name sha256 } }
  findings { clause { id } severity taskKey sentence justification { reason approver } } changes ${DIFF}
  tasks(first: 20) { totalCount nodes ${TASK} }
  viewerCanEdit ${MAY} viewerCanSubmit ${MAY} viewerCanReturn ${MAY} viewerCanEndorse ${MAY} viewerCanFile ${MAY} viewerCanPublish ${MAY}
  viewerCanAdjust ${MAY} viewerCanAttach ${MAY} viewerCanEnter ${MAY} viewerCanWithdraw ${MAY} viewerCanCopy ${MAY} viewerCanJustify ${MAY} }`;

const mutation = (name: string, type: string, answer: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} } }`;
const on = (name: string, type: string): string => mutation(name, type, `programme ${PROGRAMME}`);

export const DRAFT = on('draftProgramme', 'DraftProgrammeInput');
export const SAVE_TASKS = on('saveProgrammeTasks', 'SaveProgrammeTasksInput');
export const REMOVE_TASKS = on('removeProgrammeTasks', 'RemoveProgrammeTasksInput');
export const RESTORE_TASKS = on('restoreProgrammeTasks', 'RestoreProgrammeTasksInput');
export const JUSTIFY = on('justifyProgramme', 'JustifyProgrammeInput');
export const SUBMIT = on('submitProgramme', 'ProgrammeMutationInput');
export const RETURN = on('returnProgramme', 'ProgrammeReasonInput');
export const ENDORSE = on('endorseProgramme', 'EndorseProgrammeInput');
export const FILE = on('fileProgramme', 'FileProgrammeInput');
export const PUBLISH = on('publishProgramme', 'ProgrammeMutationInput');
export const ADJUST = on('adjustProgramme', 'ProgrammeReasonInput');
export const ATTACH = on('attachAdjustment', 'AttachAdjustmentInput');
export const ENTER = on('enterProgramme', 'EnterProgrammeInput');
export const COPY = on('copyProgramme', 'CopyProgrammeInput');
export const WITHDRAW = on('withdrawProgramme', 'ProgrammeReasonInput');

export const PROGRAMME_OF = `query ($id: ID!) { programme(id: $id) ${PROGRAMME} }`;
export const PROGRAMMES = `query ($filter: ProgrammeFilter, $first: Int!, $after: String) {
  programmes(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { id kind year version state department { code } } } }`;
export const HISTORY = `query ($id: ID!) { programme(id: $id) { history(first: 100) { totalCount nodes { kind actor reason department { code } } } } }`;

export const PUBLIC = `query ($filter: PublicProgrammeFilter) { publicProgrammes(filter: $filter, first: 10) { totalCount nodes {
  id kind year title department jurisdiction version publishedAt
  tasks(first: 10) { totalCount nodes { key name lead participants items industries sampling { riskClass percentMin } fromMonth toMonth origin } }
  versions { version adjustmentReason documentNumber receiptNumber filedOn changes ${DIFF} } } } }`;
export const PUBLIC_ONE =
  'query ($id: ID!) { publicProgramme(id: $id) { id version tasks(first: 5) { nodes { name } } versions { version } } }';

export const DEADLINES = `query ($year: Int!) { programmeDeadlines(year: $year) { year today deadlines {
  kind department { code } step clause { id document article } dueOn doneOn state workingDays areHolidaysKnown } } }`;
export const DESK = `{ programmeDesk { viewerCanDraftOwn ${MAY} viewerCanDraftJoint ${MAY} viewerCanSetJointIndustries ${MAY} viewerCanKeepBodies ${MAY} } }`;

const BODY = `{ id kind name department { code } office { code } revision vacancies { code } viewerCanKeep ${MAY} viewerCanRecordMeeting ${MAY}
  members { id role name post department { code } username duties from to deputyOf isInTerm }
  meetings(first: 100) { totalCount nodes { id title heldOn minutes { id name } decisions { number content programmeId } } } }`;
export const BODIES = `{ coordinatingBodies ${BODY} }`;
export const SAVE_BODY = mutation('saveCoordinatingBody', 'SaveCoordinatingBodyInput', `body ${BODY}`);
export const SAVE_MEMBER = mutation('saveBodyMember', 'SaveBodyMemberInput', `body ${BODY}`);
export const HAND_OVER = mutation('handOverBodyMember', 'HandOverBodyMemberInput', `body ${BODY}`);
export const RECORD_MEETING = mutation(
  'recordBodyMeeting',
  'RecordBodyMeetingInput',
  'meeting { id title heldOn minutes { id name } decisions { number content programmeId } }',
);

const INDUSTRIES = '{ revision industries { code name } }';
export const JOINT_INDUSTRIES = `{ jointIndustries ${INDUSTRIES} }`;
export const SET_JOINT_INDUSTRIES = mutation(
  'setJointIndustries',
  'SetJointIndustriesInput',
  `jointIndustries ${INDUSTRIES}`,
);
