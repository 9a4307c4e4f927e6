import { page, part, payload, type, type TypeEntry } from './guards.ts';

/** Plans, what is told of them, and what merging gives. */
export const planTypes: Record<string, TypeEntry> = {
  JointPlan: type(
    {
      'Query.plan': 'plan:read',
      'JointPlanConnection.nodes': 'plan:list',
      'PlanPayload.plan': 'deed',
      'JournalEvent.plan': 'plan:of-event',
      'Draw.plan': 'plan:of-draw',
      'ProposedPlan.plan': 'plan:of-proposal',
    },
    `id number cursor revision title year state startsOn endsOn industryCodes districtCodes targetKinds registeredBefore
     registeredAfter riskBased sampling teamPool teamStations classAReason classANote batchSize superiorNumber lead participants items progress createdAt announcedAt`,
    `checks draw proposals samplingPreview mergePreview frame programmeTask viewerCanUpdate viewerCanCancel viewerCanInvite viewerCanAnswer
     viewerCanContribute viewerCanWithdraw viewerCanFreeze viewerCanUnfreeze viewerCanAnnounce viewerCanSeal viewerCanRelease findings viewerCanJustify
     capOverrides superiorList viewerCanLiftCap viewerCanSetSuperiorList`,
  ),
  JointPlanConnection: page('Query.plans', 'plan:list'),
  PlanPayload: payload(
    `createJointPlan updateJointPlan cancelPlan inviteDepartments answerInvitation contributeItems withdrawParticipation
     freezeItems unfreezeItems announcePlan releaseChecks planJointly justifyPlan liftYearlyCap
     setSuperiorList`,
    'plan',
  ),
  TeamStations: part('JointPlan.teamStations', 'departmentCode stations'),
  SamplingRule: part('JointPlan.sampling', 'riskClass percent atLeast atMost pieces'),
  Participant: part('JointPlan.participants', 'department state respondBy message reason progress'),
  PartProgress: part('Participant.progress', 'total completed'),
  PlanItem: part('JointPlan.items', 'id department item'),
  PlanProgress: part('JointPlan.progress CountEvent.progress', 'total completed withProblems'),
  Possibility: part(
    `Job.viewerCanCancel TargetRecord.viewerCanSave TargetRecord.viewerCanLabel TargetRecord.viewerCanClaim TargetRecord.viewerCanGiveBack
     TargetRecord.viewerCanUnmask TargetRegistryRights.viewerCanAdd TargetRegistryRights.viewerCanLabel
     TargetRegistryRights.viewerCanSet TargetRegistryRights.viewerCanClaim TargetRegistryRights.viewerCanKeepLabels InspectorRecord.drawable
     InspectorRecord.viewerCanSave InspectorRecord.viewerCanVerify InspectorRecord.viewerCanWithdraw
     InspectorRecord.viewerCanUnmask JointCheck.viewerCanRecord JointCheck.viewerCanSubmit DrawRound.viewerCanRun DrawRound.viewerCanAbandon
     JointPlan.viewerCanUpdate JointPlan.viewerCanCancel JointPlan.viewerCanInvite JointPlan.viewerCanAnswer
     JointPlan.viewerCanContribute JointPlan.viewerCanWithdraw JointPlan.viewerCanFreeze JointPlan.viewerCanUnfreeze
     JointPlan.viewerCanAnnounce JointPlan.viewerCanSeal JointPlan.viewerCanRelease InspectionItem.viewerCanSave
     InspectionItem.viewerCanRetire InspectionItem.viewerCanProposeClass InspectionItem.viewerCanAnswerClass ItemDesk.viewerCanAddItem
     ItemDesk.viewerCanKeepUpstreamLists ItemDesk.viewerCanClaim UpstreamList.viewerCanChange UpstreamList.viewerCanPublish
     UpstreamList.viewerCanAdjust ClaimTask.viewerCanClaim ClaimTask.viewerCanDecline MatterProposal.viewerCanDecide
      PolicyInForce.viewerCanDecide PolicyDecision.viewerCanWithdraw
     Programme.viewerCanEdit Programme.viewerCanJustify Programme.viewerCanSubmit
     Programme.viewerCanReturn Programme.viewerCanEndorse Programme.viewerCanFile
     Programme.viewerCanPublish Programme.viewerCanAdjust Programme.viewerCanAttach
     Programme.viewerCanEnter Programme.viewerCanWithdraw Programme.viewerCanCopy
     ProgrammeDesk.viewerCanDraftOwn ProgrammeDesk.viewerCanDraftJoint
     ProgrammeDesk.viewerCanSetJointIndustries ProgrammeDesk.viewerCanKeepBodies
     CoordinatingBody.viewerCanKeep CoordinatingBody.viewerCanRecordMeeting
     TableImport.viewerCanMend TableImport.viewerCanConfirm TableImport.viewerCanConfirmClean TableImport.viewerCanCancel
     TableImport.viewerCanUndo TableRights.viewerCanImport TableRights.viewerCanExport DrawRound.viewerCanHandIn
     RoundProposal.viewerCanConsent RoundProposal.viewerCanDecline RoundProposal.viewerCanCommit
     RoundProposal.viewerCanSeal RoundProposal.viewerCanWithdraw
     Draw.viewerCanAmend CheckPart.viewerCanReplace RecusalRequest.viewerCanDecide
     Overlaps.viewerCanPlanJointly JointPlan.viewerCanJustify
     JointPlan.viewerCanLiftCap JointPlan.viewerCanSetSuperiorList`,
    'allowed code reason clause',
  ),
  Clause: part(
    `Possibility.clause Indicator.clause PolicyEntry.clause PolicyChange.clause PolicyDecision.clause
     PolicyPresetValue.clause PolicyPresetEffect.insteadClause KeyItemShares.clause ClaimCounts.clause ImportFinding.clause
     ProgrammeFinding.clause ProgrammeDeadline.clause PlanFinding.clause PreviewIndicator.clause ImportEffect.clause
     SettingRefusal.clause`,
    'id document article',
  ),
  JournalEventPage: type({ 'Query.events': 'plan:hear', 'Query.recentEvents': 'plan:hear' }, 'hasMore nodes'),
  JournalEvent: type(
    {
      'JournalEventPage.nodes': 'parent',
      'Subscription.planEvents': 'plan:follow',
      'Subscription.departmentEvents': 'department:follow',
    },
    'cursor type occurredAt department number reason hash previousHash',
    'plan check answer lapsed',
  ),
  CountEvent: type(
    { 'Subscription.jurisdictionEvents': 'jurisdiction:follow' },
    'cursor type occurredAt department planId planNumber planTitle progress',
  ),
  MergePreview: part(
    'JointPlan.mergePreview',
    'targetsInFrame itemsContributed itemsMerged separateVisits jointVisits visitsSaved matters',
  ),
  Matter: part('MergePreview.matters', 'name planItemIds'),
  FramePreview: part('JointPlan.frame', 'registry steps size classes'),
  FrameStepCount: part('FramePreview.steps', 'step excluded remaining'),
  FrameClass: part('FramePreview.classes', 'riskClass count'),
  PublicPlan: type(
    { 'Query.publicPlan': 'public', 'PublicPlanConnection.nodes': 'public' },
    'number state title year startsOn endsOn announcedAt lead participants items sampling weights classAReason superiorNumber batchSize',
    'round',
  ),
  PublicPlanConnection: page('Query.publicPlans', 'public'),
  PublicDepartment: part(
    'PublicPlan.lead PublicPlan.participants PublicMatter.departments PublicRoundPlan.lead',
    'code name',
  ),
  PublicMatter: part('PublicPlan.items', 'name legalBasis departments'),
  PublicSamplingRule: part('PublicPlan.sampling', 'stratum percent atLeast atMost pieces'),
};
