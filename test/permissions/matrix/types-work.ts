import { part, payload, type, type TypeEntry } from './guards.ts';

/** Draws, checks, and the counts of a year. */
export const workTypes: Record<string, TypeEntry> = {
  Draw: part(
    'JointPlan.draw DrawRound.draws',
    'id frameSize drawnCount frameDigest rulesDigest inspectorsDigest recusalsDigest drawnDigest strata round',
    'plan',
  ),
  DrawStratum: part('Draw.strata SamplingPreview.strata', 'stratum percent atLeast atMost size take'),
  DrawRound: type(
    { 'Draw.round': 'parent', 'RoundPayload.round': 'deed' },
    'id state assurance beacon commitments draws sealedAt runAt abandonedAt abandonReason',
    'viewerCanRun viewerCanAbandon',
  ),
  RoundPayload: payload('sealDraw runDraw abandonRound', 'round'),
  DrawCommitment: part('PublicRound.commitments DrawRound.commitments', 'party digest'),
  DrawBeacon: part('PublicRound.beacon DrawRound.beacon', 'source publishedAt value'),
  PublicRound: part('PublicPlan.round', 'id state assurance frameSize drawnCount commitments beacon sealedAt runAt'),
  SamplingPreview: part('JointPlan.samplingPreview', 'strata total pools'),
  InspectorPool: part('SamplingPreview.pools', 'departmentCode inspectors missingSpecialties'),
  DrawProof: type({ 'Query.drawProof': 'proof:read' }, 'state json'),
  JointCheck: type(
    {
      'Query.check': 'check:read',
      'JointCheckConnection.nodes': 'parent',
      'JournalEvent.check': 'check:of-event',
      'CheckPayload.check': 'deed',
    },
    'id revision state visitOrder target parts hasProblems planNumber planTitle startsOn endsOn completedAt',
    // Of a completed check those of the plan who do not see it learn whom and who, never what was found.
    'items viewerCanRecord viewerCanSubmit',
  ),
  JointCheckConnection: type(
    { 'Viewer.checks': 'check:own', 'JointPlan.checks': 'check:list' },
    'nodes pageInfo',
    'totalCount',
  ),
  CheckPayload: payload('recordResults submitPart', 'check'),
  CheckPart: part(
    'JointCheck.parts',
    'department state entriesAnswered entriesTotal submittedAt',
    'inspectors signature',
  ),
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
