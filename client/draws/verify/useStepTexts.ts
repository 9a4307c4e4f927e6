import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { timeText } from '../../lib/time.ts';
import type { Verified } from '../protocol.ts';
import type { Facts, PlanFacts } from './facts.ts';
import type { Step } from './steps.ts';
import type { ProofPlans } from './useProofPlans.ts';

export interface StepTexts {
  name: string;
  note?: string;
  figure?: string;
}

const sum = (plans: readonly PlanFacts[], of: (plan: PlanFacts) => number) =>
  plans.reduce((total, plan) => total + of(plan), 0);

/** A stratum as people say it: A to D as they are, and words for the two that are none of them. */
export function useStratumName(): (stratum: string) => string {
  const t = useT('draws');
  return (stratum) => (stratum === '*' ? t('verify.all') : stratum === 'U' ? t('verify.unrated') : stratum);
}

/** The steps by name alone, for a proof that does not hold: its numbers mean nothing. */
export function useStepNames(): (step: Step) => StepTexts {
  const t = useT('draws');
  const names: Record<Step, string> = {
    form: t('verify.step.form.name'),
    digests: t('verify.step.digests.nameAlone'),
    commitments: t('verify.step.commitments.name'),
    rules: t('verify.step.rules.name'),
    seed: t('verify.step.seed.name'),
    targets: t('verify.step.targets.plain'),
    teams: t('verify.step.teams.plain'),
    replacements: t('verify.step.replacements.name'),
  };
  return (step) => ({ name: names[step] });
}

/** What each step looked at in a proof that holds, in plain words and in figures. */
export function useStepTexts(): (step: Step, verdict: Verified, facts: Facts, plans: ProofPlans) => StepTexts {
  const t = useT('draws');
  const stratumName = useStratumName();
  const classesOf = ({ plans }: Facts) =>
    plans.flatMap(({ classes }) => classes.map((one) => ({ ...one, stratum: stratumName(one.stratum) })));
  const texts: Record<Step, (verdict: Verified, facts: Facts, plans: ProofPlans) => StepTexts> = {
    form: (_, { sealedAt, runAt }) => ({
      name: t('verify.step.form.name'),
      note: t('verify.step.form.note', { sealed: timeText(sealedAt), run: timeText(runAt) }),
    }),
    digests: ({ compared }, { plans }) => {
      const amended = sum(plans, ({ amendments }) => amendments);
      return {
        name: t(compared ? 'verify.step.digests.name' : 'verify.step.digests.nameAlone'),
        note:
          t(compared ? 'verify.step.digests.compared' : 'verify.step.digests.alone') +
          (amended > 0 ? t('verify.step.digests.amended', { n: amended }) : ''),
      };
    },
    commitments: ({ parties }, _, { nameOf }) => ({
      name: t('verify.step.commitments.name'),
      note: t(parties.length === 1 ? 'verify.step.commitments.one' : 'verify.step.commitments.note', {
        parties: parties.map(nameOf).join(t('comma')),
      }),
      figure: t('verify.step.commitments.figure', { n: parties.length }),
    }),
    rules: (_, facts) => ({
      name: t('verify.step.rules.name'),
      note: classesOf(facts)
        .map(({ stratum, size, take }) =>
          t('verify.step.rules.take', { stratum, size: countText(size), take: countText(take) }),
        )
        .join(t('comma')),
      figure:
        facts.plans.length === 1
          ? classesOf(facts)
              .map(({ stratum, percent }) => t('verify.percent', { stratum, percent }))
              .join(' ')
          : undefined,
    }),
    seed: (_, { beacon }) => ({
      name: t(beacon === '' ? 'verify.step.seed.name' : 'verify.step.seed.withBeacon'),
      note: beacon === '' ? undefined : t('verify.step.seed.beacon', { value: beacon }),
      figure: t('verify.step.seed.figure'),
    }),
    targets: (_, { plans }) => {
      const n = countText(sum(plans, ({ drawn }) => drawn));
      return {
        name: t('verify.step.targets.name', { n }),
        note: t('verify.step.targets.note'),
        figure: t('verify.step.targets.figure', { n }),
      };
    },
    teams: (_, { plans }) => {
      const n = countText(sum(plans, ({ teams }) => teams));
      const smallest = plans.flatMap(({ smallestTeam }) => (smallestTeam === null ? [] : [smallestTeam]));
      return {
        name: t('verify.step.teams.name', { n }),
        note:
          smallest.length === 0
            ? t('verify.step.teams.none')
            : t('verify.step.teams.note', { least: Math.min(...smallest) }),
        figure: t('verify.step.teams.figure', { n }),
      };
    },
    replacements: (_, { plans }) => {
      const n = sum(plans, ({ replacements }) => replacements);
      return {
        name: t('verify.step.replacements.name'),
        figure: n === 0 ? t('verify.step.replacements.none') : t('verify.step.replacements.figure', { n }),
      };
    },
  };
  return (step, verdict, facts, plans) => texts[step](verdict, facts, plans);
}
