import { part, payload, type, type TypeEntry } from './guards.ts';

/** Draws, checks, and the counts of a year. */
export const workTypes: Record<string, TypeEntry> = {
  Draw: part(
    'JointPlan.draw DrawRound.draws',
    'id frameSize drawnCount frameDigest rulesDigest inspectorsDigest recusalsDigest drawnDigest amendments strata round',
    'plan viewerCanAmend inspectorsUnable sameLists',
  ),
  DrawAmendment: part('Draw.amendments PublicRoundPlan.amendments', 'number at reason before after'),
  DrawStratum: part(
    'Draw.strata SamplingPreview.strata PublicRoundPlan.strata',
    'stratum percent atLeast atMost size take',
  ),
  DrawRound: type(
    {
      'Draw.round': 'parent',
      'RoundPayload.round': 'deed',
      'RoundProposal.round': 'parent',
      'DrawTask.round': 'parent',
    },
    `id state assurance beacon commitments draws sealedAt runAt abandonedAt abandonReason missingParty lead parties
     handInKey`,
    'doors viewerCanRun viewerCanAbandon viewerCanHandIn',
  ),
  RoundParty: part('DrawRound.parties', 'department digest handedInAt'),
  RoundPayload: payload('sealDraw runDraw abandonRound sealRound handInSecret amendInspectors', 'round'),
  DrawCommitment: part('PublicRound.commitments DrawRound.commitments RoundProposal.commitments', 'party digest'),
  DrawBeacon: part('PublicRound.beacon DrawRound.beacon PublicRoundPage.beacon', 'source publishedAt value'),
  PublicRound: part('PublicPlan.round', 'id state assurance frameSize drawnCount commitments beacon sealedAt runAt'),
  SamplingPreview: part('JointPlan.samplingPreview', 'strata total pools isShort weights chances'),
  InspectorPool: part('SamplingPreview.pools', 'departmentCode inspectors missingSpecialties needs'),
  PoolNeed: part('InspectorPool.needs', 'specialty needed have worst targets missing'),
  DrawProof: type({ 'Query.drawProof': 'proof:read' }, 'state lines json file'),
  DrawProofFile: part('DrawProof.file', 'url bytes'),
  JointCheck: type(
    {
      'Query.check': 'check:read',
      'JointCheckConnection.nodes': 'parent',
      'JournalEvent.check': 'check:of-event',
      'CheckPayload.check': 'deed',
    },
    'id revision state visitOrder batch target parts hasProblems planNumber planTitle startsOn endsOn completedAt',
    // Of a completed check those of the plan who do not see it learn whom and who, never what was found.
    'items viewerCanRecord viewerCanSubmit recusalRequests',
  ),
  RecusalRequest: part(
    'JointCheck.recusalRequests',
    'id state inspector reason askedAt decidedAt decisionReason',
    'viewerCanDecide',
  ),
  RecusalTask: type({ 'Query.recusalTasks': 'recusal:tasks' }, 'since planId planNumber checkId targetName'),
  RequestRecusalPayload: payload('requestRecusal', 'received'),
  JointCheckConnection: type(
    { 'Viewer.checks': 'check:own', 'JointPlan.checks': 'check:list' },
    'nodes pageInfo',
    'totalCount',
  ),
  CheckPayload: payload('recordResults submitPart replaceInspector decideRecusal', 'check'),
  CheckPart: part(
    'JointCheck.parts',
    'department state entriesAnswered entriesTotal submittedAt',
    'inspectors signature viewerCanReplace unable',
  ),
  UnableMember: part('CheckPart.unable', 'inspector reason'),
  PartSignature: part('CheckPart.signature', 'kind reason witness'),
  CheckEntry: part('JointCheck.items', 'id name legalBasis content departments outcome alsoOutcomes note recordedAt'),
  Dashboard: type(
    { 'Query.dashboard': 'dashboard:read' },
    'cursor asOf plans targets indicators departments visitsSaved',
  ),
  PlanCounts: part('Dashboard.plans', 'total joint internal riskBased'),
  TargetCounts: part('Dashboard.targets', 'drawn joint completed withProblems'),
  Indicator: part('Dashboard.indicators', 'code name value goal met clause'),
  DepartmentCounts: part(
    'Dashboard.departments',
    'department plansLed plansJoined checksTotal checksCompleted withProblems overdue',
  ),
};
