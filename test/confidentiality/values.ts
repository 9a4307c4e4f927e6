/** What the walk knows of the plans that it watches; nothing of it depends on what is drawn. */
export interface Watched {
  /** The plan that is drawn, one that stays sealed, and another department's over the same targets. */
  planIds: string[];
  numbers: string[];
  /** Their rounds; ids of nothing before the seal. */
  roundIds: string[];
  /** Names and keys of every target of the watched frame, drawn or not. */
  names: string[];
  keys: string[];
  /** The first few targets of the frame, and of the lead's people who could be sent. */
  targetIds: string[];
  inspectorIds: string[];
  /** Certificate numbers of the lead's people who could be sent. */
  certificates: string[];
  industryCode: string;
  districtCode: string;
  year: number;
}

type Values = (watched: Watched) => readonly unknown[];

const departments: Values = () => ['scjg', 'gaj', 'xfj'];
const yesOrNo: Values = () => [true, false];
const words: Values = ({ names, keys, certificates }) => [...names, ...keys.slice(0, 3), ...certificates.slice(0, 2)];

/**
 * What the walk fills in for arguments (`Query.plan.id`) and inputs' fields (`TargetFilter.text`); enums take all their
 * values, `first` is 100, `after` and `before` are left out. Whatever has no value here fails the walk.
 */
export const VALUES: Record<string, Values> = {
  'Query.plan.id': ({ planIds }) => planIds,
  'Query.check.id': () => [`chk_${'0'.repeat(32)}`],
  'Query.tableImport.id': () => [`imp_${'0'.repeat(32)}`],
  'TableImport.lines.filter': () => [],
  'ImportLineFilter.heading': () => ['对象名称'],
  'ImportLineFilter.isMended': yesOrNo,
  'Query.job.id': () => [`job_${'0'.repeat(32)}`],
  'Query.signatureImage.checkId': () => [`chk_${'0'.repeat(32)}`],
  'Query.signatureImage.departmentCode': departments,
  'Query.roundProposal.id': () => [`rpp_${'0'.repeat(32)}`],
  'Query.publicRound.roundId': ({ roundIds }) => roundIds,
  'Query.wasDrawn.roundId': ({ roundIds }) => roundIds,
  'Query.wasDrawn.code': ({ keys }) => keys.slice(0, 10),
  'Query.drawProof.roundId': ({ roundIds }) => roundIds,
  'Query.publicPlan.number': ({ numbers }) => numbers,
  'Query.publicPlans.text': ({ numbers, names, keys }) => [...numbers, ...names.slice(0, 5), ...keys.slice(0, 5)],
  'Query.events.planId': ({ planIds }) => planIds,
  'Query.recentEvents.planId': ({ planIds }) => planIds,
  'Query.dashboard.year': ({ year }) => [year, year - 1],
  'Query.dashboard.jurisdictionCode': () => ['990101'],
  'Query.policy.on': ({ year }) => [`${year}-01-01`],
  'Query.policy.jurisdictionCode': () => ['990101'],
  'Query.policyHistory.jurisdictionCode': () => ['990101'],
  'Query.policyPresetEffects.validFrom': ({ year }) => [`${year}-12-31`],
  'Query.inspectors.departmentCode': departments,
  'Query.targetRecord.id': ({ targetIds }) => targetIds,
  'Query.targetHistory.id': ({ targetIds }) => targetIds,
  'Query.targetLabels.text': () => ['特种'],
  'Query.labellingPreview.targetIds': ({ targetIds }) => [targetIds],
  'Query.labellingPreview.add': () => [['特种设备使用单位']],
  'Query.labellingPreview.remove': () => [['校外培训']],
  'Query.settingPreview.targetIds': ({ targetIds }) => [targetIds],
  'TargetSetting.source': () => ['省信用平台'],
  'TargetSetting.on': ({ year }) => [`${year - 1}-01-01`],
  'TargetSetting.districtCode': ({ districtCode }) => [districtCode],
  'Query.inspectorSettingPreview.inspectorIds': ({ inspectorIds }) => [inspectorIds],
  'Query.inspectorSettingPreview.departmentCode': departments,
  'InspectorSetting.station': () => ['城关所'],
  'InspectorSetting.addSpecialties': () => [['特种设备']],
  'InspectorSetting.removeSpecialties': () => [[]],
  'Query.inspectorRecord.id': ({ inspectorIds }) => inspectorIds,
  'Query.inspectorHistory.id': ({ inspectorIds }) => inspectorIds,
  'Query.personnelGaps.departmentCode': departments,
  'Query.specialties.text': () => ['特种'],
  'InspectorFilter.verified': yesOrNo,
  'InspectorFilter.onDuty': yesOrNo,
  'InspectorFilter.validBefore': ({ year }) => [`${year + 2}-01-01`],
  'InspectorFilter.specialty': () => ['特种设备'],
  'InspectorFilter.text': () => ['检查员', '1'],
  'TargetFilter.label': () => ['特种设备使用单位'],
  'TargetFilter.unlabelled': yesOrNo,
  'TargetFilter.claimed': yesOrNo,
  'TargetFilter.claimedBy': () => ['scjg'],
  'TargetFilter.recordedBefore': ({ year }) => [`${year}-01-01`],
  'Query.industries.text': ({ industryCode }) => [industryCode],
  'TargetFilter.industryCodes': ({ industryCode }) => [[industryCode], [industryCode.slice(0, 2)]],
  'TargetFilter.districtCodes': ({ districtCode }) => [[districtCode]],
  'TargetFilter.kinds': () => [['ENTERPRISE'], ['INDIVIDUAL_BUSINESS']],
  'TargetFilter.text': words,
  'InspectionItemFilter.departmentCode': departments,
  'InspectionItemFilter.text': ({ names }) => names.slice(0, 2),
  'InspectionItemFilter.claimed': yesOrNo,
  'Query.inspectionItem.code': () => ['SCJG-001'],
  'Query.itemHistory.code': () => ['SCJG-001'],
  'Query.keyItemShares.on': ({ year }) => [`${year}-01-01`],
  'Query.upstreamList.id': () => [`upl_${'0'.repeat(32)}`],
  'Query.checkPoints.text': ({ names }) => names.slice(0, 2),
  'Query.matterProposals.departmentCode': departments,
  'Query.matterProposals.minimum': () => [0.5],
  'Query.matterProposals.among': () => [['SCJG-001', 'GAJ-001']],
  'UpstreamList.items.text': ({ names }) => names.slice(0, 1),
  'ClaimTaskFilter.departmentCode': departments,
  'ClaimTaskFilter.listId': () => [`upl_${'0'.repeat(32)}`],
  'ClaimTaskFilter.text': ({ names }) => names.slice(0, 2),
  'PlanFilter.year': ({ year }) => [year],
  'PlanFilter.departmentCode': departments,
  'PlanFilter.text': ({ numbers, names, keys, certificates }) => [
    ...numbers,
    ...names.slice(0, 5),
    ...keys.slice(0, 5),
    ...certificates.slice(0, 5),
  ],
  'Query.programme.id': () => [`prg_${'0'.repeat(32)}`],
  'Query.publicProgramme.id': () => [`prg_${'0'.repeat(32)}`],
  'Query.programmeDeadlines.year': ({ year }) => [year],
  'ProgrammeFilter.year': ({ year }) => [year],
  'ProgrammeFilter.departmentCode': departments,
  'ProgrammeFilter.text': ({ names }) => names.slice(0, 2),
  'PublicProgrammeFilter.year': ({ year }) => [year],
  'PublicProgrammeFilter.departmentCode': departments,
  'PublicProgrammeFilter.text': ({ names }) => names.slice(0, 2),
  'Query.overlaps.year': ({ year }) => [year],
  'Query.overlapTargets.year': ({ year }) => [year],
  'OverlapTargetFilter.sourceIds': ({ planIds }) => [planIds.slice(0, 1)],
  'OverlapTargetFilter.industryCodes': ({ industryCode }) => [[industryCode]],
  'OverlapTargetFilter.districtCodes': ({ districtCode }) => [[districtCode]],
  'OverlapTargetFilter.departmentCode': () => ['scjg'],
  'Overlaps.heat.under': ({ industryCode }) => [industryCode.slice(0, 2)],
  'Overlaps.pairs.departmentCode': () => ['scjg'],
  'Query.previewDraw.planId': ({ planIds }) => planIds,
  'Query.previewDraw.seeds': () => [1],
  'Target.burden.year': ({ year }) => [year],
  'CheckFilter.batch': () => [1],
  'CheckFilter.departmentCode': departments,
  'CheckFilter.text': ({ names, keys }) => [...names.slice(0, 5), ...keys.slice(0, 2)],
  'CheckFilter.withProblems': yesOrNo,
};
