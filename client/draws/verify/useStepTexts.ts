import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { timeText } from '../../lib/time.ts';
import type { Facts, PlanFacts } from './facts.ts';
import type { Step } from './steps.ts';
import type { ProofPlans } from './useProofPlans.ts';
import type { Verification } from './useVerifier.ts';

export interface StepTexts {
  name: string;
  note?: string;
  figure?: string;
}

const NOTHING: Facts = { sealedAt: '', runAt: '', beacon: '', plans: [], withheld: [] };
const sum = (plans: readonly PlanFacts[], of: (plan: PlanFacts) => number) =>
  plans.reduce((total, plan) => total + of(plan), 0);

/** A stratum as people say it: A to D as they are, and words for the two that are none of them. */
export function useStratumName(): (stratum: string) => string {
  const t = useT('draws');
  return (stratum) => (stratum === '*' ? t('verify.all') : stratum === 'U' ? t('verify.unrated') : stratum);
}

/** What each step looked at, in plain words and in figures. */
export function useStepTexts(
  { verdict, facts }: Extract<Verification, { kind: 'done' }>,
  { nameOf }: ProofPlans,
): (step: Step) => StepTexts {
  const t = useT('draws');
  const stratumName = useStratumName();
  const { plans, sealedAt, runAt, beacon } = facts ?? NOTHING;
  const drawn = countText(sum(plans, (plan) => plan.drawn));
  const teams = sum(plans, (plan) => plan.teams);
  const amended = sum(plans, (plan) => plan.amendments);
  const replaced = sum(plans, (plan) => plan.replacements);
  const parties = verdict.ok ? verdict.parties : [];
  const least = Math.min(...plans.flatMap(({ smallestTeam }) => (smallestTeam === null ? [] : [smallestTeam])));
  const compared = verdict.ok && verdict.compared;
  const eachClass = plans.flatMap(({ classes }) => classes.map((one) => ({ ...one, stratum: stratumName(one.stratum) })));
  const texts: Record<Step, () => StepTexts> = {
    form: () => ({
      name: t('verify.step.form.name'),
      note: sealedAt === '' ? undefined : t('verify.step.form.note', { sealed: timeText(sealedAt), run: timeText(runAt) }),
    }),
    digests: () => ({
      name: t('verify.step.digests.name'),
      note:
        t(compared ? 'verify.step.digests.compared' : 'verify.step.digests.alone') +
        (amended > 0 ? t('verify.step.digests.amended', { n: amended }) : ''),
    }),
    commitments: () => ({
      name: t('verify.step.commitments.name'),
      note: t('verify.step.commitments.note', { parties: parties.map(nameOf).join(t('comma')) }),
      figure: t('verify.step.commitments.figure', { n: parties.length }),
    }),
    rules: () => ({
      name: t('verify.step.rules.name'),
      note: eachClass
        .map(({ stratum, size, take }) => t('verify.step.rules.take', { stratum, size: countText(size), take: countText(take) }))
        .join(t('comma')),
      figure: plans.length === 1 ? eachClass.map((one) => t('verify.percent', { ...one })).join(' ') : undefined,
    }),
    seed: () => ({
      name: t(beacon === '' ? 'verify.step.seed.name' : 'verify.step.seed.withBeacon'),
      note: beacon === '' ? undefined : t('verify.step.seed.beacon', { value: beacon }),
      figure: t('verify.step.seed.figure'),
    }),
    targets: () => ({
      name: t('verify.step.targets.name', { n: drawn }),
      note: t('verify.step.targets.note'),
      figure: t('verify.step.targets.figure', { n: drawn }),
    }),
    teams: () => ({
      name: t('verify.step.teams.name', { n: countText(teams) }),
      note: teams === 0 ? t('verify.step.teams.none') : t('verify.step.teams.note', { least }),
      figure: t('verify.step.teams.figure', { n: countText(teams) }),
    }),
    replacements: () => ({
      name: t('verify.step.replacements.name'),
      figure: replaced === 0 ? t('verify.step.replacements.none') : t('verify.step.replacements.figure', { n: replaced }),
    }),
  };
  return (step) => texts[step]();
}
