import { registerEnumType } from 'type-graphql';

/** What each policy key decides, in one English sentence; the Chinese ones stand with the keys' definitions. */
export const POLICY_MEANINGS = {
  jointDrawShareGoal: 'Joint draws among all draws of the year, at least.',
  jointTargetShareGoal: 'Jointly drawn targets among all drawn targets of the year, at least.',
  riskBasedShareGoal: 'Draws by credit risk class among all draws of the year, at least.',
  coverageGoal: 'Distinct enterprises drawn in the year among those in the register, at least.',
  classCoverageGoal: 'The same share within each risk class, at least.',
  publicationOnTimeGoal: 'Results published within their time among those due, at least.',
  followUpGoal: 'Problems with a follow-up among all problems found, at least.',
  randomItemShareGoal: 'Double-random items among all inspection items outside key supervision, at least.',
  randomInspectionShareGoal: 'Random inspections among all inspections of the year, at least.',
  handheldUseGoal: 'Checks recorded on a handheld device among all checks, at least.',
  completionGoal: 'Completed checks among all released ones, at least.',
  yearlyCap: 'Visits to one target in a year over all departments, at most.',
  yearlyCapExempt: 'Whom the yearly cap does not hold for: risk classes, or checks of key items.',
  generalItemDefaultCap: 'The upper share of a general item whose own cap is not given.',
  generalItemOverCap: 'What happens when a plan takes more of a general item’s targets than its cap allows.',
  keyItemShareAlert: 'Share of key items on a department’s list, above which the registries’ quality page warns.',
  samplesPerYear: 'How often a department samples in a year.',
  samplingShare: 'Between which shares a plan may draw.',
  sharesByRiskClass: 'The usual share of each risk class; a higher risk never has a lower one.',
  riskClassScheme: 'Which classes of credit risk targets are labelled with.',
  classAVisits: 'Whether targets of class A are visited on site as others are, or only for a cause.',
  offSiteFirst: 'What happens when a visit is planned though every item on it can be looked at off site.',
  planMadeBy: 'Until when the year’s plan is made, reported and published.',
  planFiledBy: 'Until when the year’s plan is filed with the government of the same level.',
  planEnteredBy: 'Until when the year’s plan is entered on the provincial platform.',
  itemsClaimedBy: 'Until when items are claimed and the two databases are brought up to date.',
  leadRule: 'Who makes the joint plan and leads it.',
  jointMeetingApproval: 'What happens when a joint plan is carried out before the joint meeting has studied it.',
  unplannedDraw: 'What happens when something outside the year’s plan is drawn before it is filed and published.',
  separatePlan: 'What happens when departments plan apart for the same targets in the same time.',
  internalPlanInJointIndustry:
    'What happens when one department plans alone in an industry where joint inspection is the rule.',
  drawKinds: 'Which draws a plan may make: from all targets, or from those with certain features.',
  missingLabelThreshold: 'Targets of a frame without a needed label, above which nothing is drawn.',
  teamPools: 'From which pools a plan may draw its inspectors.',
  teamMinimum: 'Inspectors who go together, at least.',
  teamMinimumPer: 'Whether the least number of inspectors counts for each department or for the whole team.',
  samePair: 'What happens when the same pair of inspectors is drawn for a target again.',
  publicProof:
    'Whether a round’s public proof shows whole frames, which tell each target’s class, or only the lines of those drawn.',
  drawSecondPerson: 'Whether a second person confirms before a draw is run.',
  trainingBeforeRelease: 'What happens when checks are released to inspectors without training for the task.',
  publicationWorkingDays: 'Working days within which a result is published.',
  publicationClockStart: 'From which event these working days count.',
  publicationChannels: 'Where results are published.',
  followUpRule: 'To whom what was found belongs.',
  returnVisits: 'Whether each task is followed by return visits.',
  monthlyReportDay: 'The day of the month until which the monthly report is sent.',
  progressReportDays: 'The days before which progress reports are sent.',
  coordinatingBody: 'What the body that coordinates the departments is called.',
  subjectTerm: 'What printed forms call those who are inspected.',
  weightPublicConcern: 'Chances of a target of public concern, as a multiple of any other’s.',
  weightComplaints: 'The same of a target with many complaints.',
  weightAbnormalList: 'The same of a target on the abnormal-operation list.',
  weightDishonestyList: 'The same of a target on the serious-dishonesty list.',
  recentConclusionMonths:
    'Months within which a completed check of all its matters, by any department, keeps a target out of a frame.',
  sharesFallWithRisk: 'What happens when a plan draws a higher risk class less than a lower one.',
} as const;

export type PolicyKeyCode = keyof typeof POLICY_MEANINGS;

const named = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** The keys as the API names them: `YEARLY_CAP` for what is stored as `yearlyCap`. */
export const PolicyKeyCodes = Object.fromEntries(
  Object.keys(POLICY_MEANINGS).map((key) => [named(key), key]),
) as Record<string, PolicyKeyCode>;

registerEnumType(PolicyKeyCodes, {
  name: 'PolicyKeyCode',
  description:
    'What a jurisdiction may decide (requirements A.11). `PolicyKey` tells each one’s unit, bounds and reader.',
  valuesConfig: Object.fromEntries(
    Object.entries(POLICY_MEANINGS).map(([key, description]) => [named(key), { description }]),
  ),
});
