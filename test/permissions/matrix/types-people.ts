import { page, part, payload, type, type TypeEntry } from './guards.ts';
import { ITEM_FIELDS } from './items.ts';

/** Who there is: the hub itself, accounts, departments, and the registries. */
export const peopleTypes: Record<string, TypeEntry> = {
  HubInfo: type({ 'Query.hubInfo': 'hub:info' }, 'demo version accounts'),
  DemoAccount: part('HubInfo.accounts', 'username name roles'),
  Viewer: type(
    { 'Query.viewer': 'session', 'SignInPayload.viewer': 'session:open' },
    'id name roles department jurisdiction',
    'checks jobs savedViews',
  ),
  Jurisdiction: part(
    `Department.jurisdiction Viewer.jurisdiction PolicyInForce.jurisdiction PolicyInForce.superiors PolicyEntry.source
     PolicyChange.source PolicyDecision.jurisdiction PolicyEvent.jurisdiction`,
    'code name',
  ),
  Department: part(
    `CheckPart.department Inspector.department Target.claimedBy RecordChange.department PersonnelGap.department CheckEntry.departments Viewer.department DepartmentConnection.nodes
     JournalEvent.department JointPlan.lead Participant.department PlanItem.department InspectionItem.department
     DepartmentCounts.department CountEvent.department ItemEvent.department KeyItemShare.department UpstreamItem.department
     ClaimCount.department TableImport.department Programme.department ProgrammeTask.lead ProgrammeTask.participants TaskItem.department
     ProgrammeEvent.department ProgrammeDeadline.department CoordinatingBody.department CoordinatingBody.office
     CoordinatingBody.vacancies BodyMember.department DrawRound.lead DrawTask.from ProposedPlan.lead RoundParty.department
     RoundProposal.proposedBy OverlapCell.department OverlapSource.lead
     OverlapSource.participants DepartmentBurden.department PreviewDepartment.department`,
    'id code name shortName jurisdiction',
  ),
  SignInPayload: payload('signIn', 'token expiresAt viewer'),
  SignOutPayload: payload('signOut', 'ended'),
  EndSessionsPayload: payload('endSessions', 'ended'),
  InspectionItem: type(
    {
      'Query.inspectionItem': 'item:read',
      'PlanItem.item': 'parent',
      'InspectionItemConnection.nodes': 'parent',
      'CheckPoint.items': 'parent',
      'MatterProposal.first': 'parent',
      'MatterProposal.second': 'parent',
      'ClaimTask.ownItem': 'parent',
      'InspectionItemPayload.item': 'deed',
    },
    `id code name itemClass legalBasis methods department subject content targetDescription targetKinds industryCodes labels
     ratioText frequencyText capPercent requiredSpecialties claimed filledForDemo nationalCode mergeGroup
     listType doubleListing standing version revision`,
    ITEM_FIELDS,
  ),
  // Who a natural person is, only those learn who visit (R015, R021).
  Target: part(
    'JointCheck.target TargetConnection.nodes TargetRecord.target Recusal.target OverlapTarget.target CapOverride.target SettingRefusal.examples',
    `id kind riskClass status industry district registeredOn labels revision statusOn riskClassSource riskClassOn
     recordSource recordedOn claimedBy`,
    'key name address burden',
  ),
  Industry: part('Target.industry IndustryConnection.nodes OverlapCell.industry', 'code name parentCode'),
  District: part(
    'Target.district DistrictConnection.nodes TargetHealthOfDistrict.district PreviewDistrict.district',
    'code name',
  ),
  Inspector: part(
    'CheckPart.inspectors InspectorConnection.nodes InspectorRecord.inspector RecusalRequest.inspector UnableMember.inspector InspectorSettingRefusal.examples',
    `id name department specialties station title personType certificateKind validFrom validTo organisationLevel trainedOn
     onDuty verifiedAt revision`,
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
     InspectorConnection.pageInfo ItemEventConnection.pageInfo UpstreamListConnection.pageInfo UpstreamItemConnection.pageInfo UpstreamItemChangeConnection.pageInfo
     ClaimTaskConnection.pageInfo CheckPointConnection.pageInfo MatterProposalConnection.pageInfo
      PolicyDecisionConnection.pageInfo RecordChangeConnection.pageInfo PersonnelGapConnection.pageInfo
     SpecialtyConnection.pageInfo TargetLabelConnection.pageInfo JobConnection.pageInfo
     ProgrammeConnection.pageInfo ProgrammeTaskConnection.pageInfo ProgrammeEventConnection.pageInfo
     PublicProgrammeConnection.pageInfo TableImportConnection.pageInfo ImportLineConnection.pageInfo
     PublicProgrammeTaskConnection.pageInfo BodyMeetingConnection.pageInfo OverlapPairConnection.pageInfo
     OverlapTargetConnection.pageInfo`,
    'hasNextPage endCursor',
  ),
};
