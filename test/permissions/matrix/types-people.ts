import { page, part, payload, type, type TypeEntry } from './guards.ts';

/** Who there is: the hub itself, accounts, departments, and the registries. */
export const peopleTypes: Record<string, TypeEntry> = {
  HubInfo: type({ 'Query.hubInfo': 'hub:info' }, 'demo version accounts'),
  DemoAccount: part('HubInfo.accounts', 'username name roles'),
  Viewer: type(
    { 'Query.viewer': 'session', 'SignInPayload.viewer': 'session:open' },
    'id name roles department jurisdiction',
    'checks jobs',
  ),
  Jurisdiction: part('Department.jurisdiction Viewer.jurisdiction', 'code name'),
  Department: part(
    `CheckPart.department Inspector.department CheckEntry.departments Viewer.department DepartmentConnection.nodes
     JournalEvent.department JointPlan.lead Participant.department PlanItem.department InspectionItem.department
     DepartmentCounts.department CountEvent.department`,
    'id code name shortName jurisdiction',
  ),
  SignInPayload: payload('signIn', 'token expiresAt viewer'),
  SignOutPayload: payload('signOut', 'ended'),
  EndSessionsPayload: payload('endSessions', 'ended'),
  InspectionItem: part(
    'PlanItem.item InspectionItemConnection.nodes',
    `id code name itemClass legalBasis methods department subject content targetDescription targetKinds industryCodes labels
     ratioText frequencyText capPercent requiredSpecialties claimed filledForDemo nationalCode mergeGroup`,
  ),
  // Who a natural person is, only those learn who visit (R015, R021).
  Target: part(
    'JointCheck.target TargetConnection.nodes',
    'id kind riskClass status industry district registeredOn labels',
    'key name address',
  ),
  Industry: part('Target.industry IndustryConnection.nodes', 'code name parentCode'),
  District: part('Target.district DistrictConnection.nodes', 'code name'),
  Inspector: part(
    'CheckPart.inspectors InspectorConnection.nodes',
    'id name department specialties station title',
    'certificateNumber',
  ),
  DepartmentConnection: page('Query.departments', 'registry:departments'),
  InspectionItemConnection: page('Query.inspectionItems', 'registry:items'),
  TargetConnection: page('Query.targets', 'registry:targets'),
  IndustryConnection: page('Query.industries', 'registry:industries'),
  DistrictConnection: page('Query.districts', 'registry:districts'),
  InspectorConnection: page('Query.inspectors', 'registry:inspectors'),
  PageInfo: part(
    `JointCheckConnection.pageInfo DepartmentConnection.pageInfo PublicPlanConnection.pageInfo JointPlanConnection.pageInfo
     InspectionItemConnection.pageInfo TargetConnection.pageInfo IndustryConnection.pageInfo DistrictConnection.pageInfo
     InspectorConnection.pageInfo JobConnection.pageInfo`,
    'hasNextPage endCursor',
  ),
};
