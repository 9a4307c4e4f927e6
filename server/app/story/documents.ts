const PLAN = `fragment Plan on JointPlan {
  id number state participants { department { code name } state reason } items { id } progress { total completed withProblems }
}`;

const mutation = (name: string, input: string): string =>
  `mutation Story($input: ${input}!) { ${name}(input: $input) { plan { ...Plan } } } ${PLAN}`;

const ROUND = `round { id state assurance commitments { party digest } draws { frameSize drawnCount frameDigest drawnDigest } }`;

/** What the story asks of the hub: the public operations, each with the fields that it tells of. */
export const documents = {
  signIn: `mutation Story($username: String!, $password: String!) {
    signIn(input: { username: $username, password: $password }) { token viewer { name department { code name } } }
  }`,
  industries: `query Story($text: String, $first: Int!) { industries(text: $text, first: $first) { nodes { code name } } }`,
  items: `query Story($filter: InspectionItemFilter, $first: Int!, $after: String) {
    inspectionItems(filter: $filter, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { code name targetKinds industryCodes labels department { code name } }
    }
  }`,
  targets: `query Story($filter: TargetFilter, $first: Int!) { targets(filter: $filter, first: $first) { totalCount } }`,
  createJointPlan: mutation('createJointPlan', 'CreateJointPlanInput'),
  inviteDepartments: mutation('inviteDepartments', 'InviteDepartmentsInput'),
  answerInvitation: mutation('answerInvitation', 'AnswerInvitationInput'),
  contributeItems: mutation('contributeItems', 'ContributeItemsInput'),
  freezeItems: mutation('freezeItems', 'FreezeItemsInput'),
  announcePlan: mutation('announcePlan', 'AnnouncePlanInput'),
  releaseChecks: mutation('releaseChecks', 'ReleaseChecksInput'),
  mergePreview: `query Story($planId: ID!) { plan(id: $planId) {
    mergePreview { targetsInFrame itemsContributed itemsMerged separateVisits jointVisits visitsSaved }
  } }`,
  sealDraw: `mutation Story($input: SealDrawInput!) { sealDraw(input: $input) { ${ROUND} } }`,
  runDraw: `mutation Story($input: RunDrawInput!) { runDraw(input: $input) { ${ROUND} } }`,
  publicPlan: `query Story($number: String!) { publicPlan(number: $number) { state lead { name } participants { name } items { name } } }`,
  checks: `query Story($id: ID!, $first: Int!) { plan(id: $id) { ...Plan checks(first: $first) {
    totalCount nodes { id target { name } parts { department { code } inspectors { certificateNumber } } items { id } }
  } } } ${PLAN}`,
  ownChecks: `query Story($first: Int!, $after: String) { viewer { checks(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id parts { department { code } state inspectors { certificateNumber } }
      items { id name departments { code } }
    }
  } } }`,
  recordResults: `mutation Story($input: RecordResultsInput!) { recordResults(input: $input) { check { id } } }`,
  submitPart: `mutation Story($input: SubmitPartInput!) { submitPart(input: $input) { check { id state } } }`,
  dashboard: `query Story($year: Int!) { dashboard(year: $year) {
    cursor plans { total joint } targets { completed withProblems } visitsSaved
  } }`,
  departmentEvents: `subscription Story($after: String) { departmentEvents(after: $after) {
    type department { code name } plan { id } check { id }
  } }`,
  drawProof: `query Story($roundId: ID!) { drawProof(roundId: $roundId) { state json } }`,
} as const;

export type DocumentName = keyof typeof documents;
