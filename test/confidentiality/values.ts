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
  'Query.job.id': () => [`job_${'0'.repeat(32)}`],
  'Query.signatureImage.checkId': () => [`chk_${'0'.repeat(32)}`],
  'Query.signatureImage.departmentCode': departments,
  'Query.drawProof.roundId': ({ roundIds }) => roundIds,
  'Query.publicPlan.number': ({ numbers }) => numbers,
  'Query.publicPlans.text': ({ numbers, names, keys }) => [...numbers, ...names.slice(0, 5), ...keys.slice(0, 5)],
  'Query.events.planId': ({ planIds }) => planIds,
  'Query.recentEvents.planId': ({ planIds }) => planIds,
  'Query.dashboard.year': ({ year }) => [year, year - 1],
  'Query.dashboard.jurisdictionCode': () => ['990101'],
  'Query.inspectors.departmentCode': departments,
  'Query.industries.text': ({ industryCode }) => [industryCode],
  'TargetFilter.industryCodes': ({ industryCode }) => [[industryCode], [industryCode.slice(0, 2)]],
  'TargetFilter.districtCodes': ({ districtCode }) => [[districtCode]],
  'TargetFilter.kinds': () => [['ENTERPRISE'], ['INDIVIDUAL_BUSINESS']],
  'TargetFilter.text': words,
  'InspectionItemFilter.departmentCode': departments,
  'InspectionItemFilter.text': ({ names }) => names.slice(0, 2),
  'InspectionItemFilter.claimed': yesOrNo,
  'PlanFilter.year': ({ year }) => [year],
  'PlanFilter.departmentCode': departments,
  'PlanFilter.text': ({ numbers, names, keys, certificates }) => [
    ...numbers,
    ...names.slice(0, 5),
    ...keys.slice(0, 5),
    ...certificates.slice(0, 5),
  ],
  'CheckFilter.departmentCode': departments,
  'CheckFilter.text': ({ names, keys }) => [...names.slice(0, 5), ...keys.slice(0, 2)],
  'CheckFilter.withProblems': yesOrNo,
};
