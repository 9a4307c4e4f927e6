import type { PlanFormQuery, RiskClass, TargetKind, TeamPool } from '../../generated/graphql.js';
import { addDays, type LocalDate, today } from '../../lib/time.ts';

export const CLASSES = ['A', 'B', 'C', 'D', 'UNRATED'] as const satisfies readonly RiskClass[];
export type Stratum = RiskClass | 'ALL';

/** A sampling rule as typed; empty counts set no bound. */
export interface RuleDraft {
  percent: string;
  atLeast: string;
  atMost: string;
}

/** A plan as it stands in the form. */
export interface PlanDraft {
  /** Null as long as nothing is typed: the title then goes with the industries. */
  title: string | null;
  year: number;
  startsOn: LocalDate;
  endsOn: LocalDate;
  industryCodes: string[];
  districtCodes: string[];
  targetKinds: TargetKind[];
  registeredAfter: LocalDate;
  registeredBefore: LocalDate;
  byClass: boolean;
  rules: Record<Stratum, RuleDraft>;
  teamPool: TeamPool;
}

const rule = (percent: string): RuleDraft => ({ percent, atLeast: '', atMost: '' });

// Low risk less, high risk more (R058 to R061), and none above the 10 % that most general items are capped at (R007).
const USUAL: Record<Stratum, RuleDraft> = {
  ALL: rule('5'),
  A: rule('2'),
  B: rule('5'),
  C: rule('8'),
  D: rule('10'),
  UNRATED: rule('5'),
};

/** The whole of next month: departments then have this one to answer and to be announced in. */
export function nextMonth(day = today()): { startsOn: LocalDate; endsOn: LocalDate } {
  const first = `${addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
  const after = `${addDays(`${first.slice(0, 7)}-28`, 4).slice(0, 7)}-01`;
  return { startsOn: first, endsOn: addDays(after, -1) };
}

export function newDraft(day = today()): PlanDraft {
  const period = nextMonth(day);
  return {
    title: null,
    year: Number(period.startsOn.slice(0, 4)),
    ...period,
    industryCodes: [],
    districtCodes: [],
    targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
    registeredAfter: '',
    registeredBefore: '',
    byClass: true,
    rules: USUAL,
    teamPool: 'WHOLE_BUREAU',
  };
}

type Stored = NonNullable<PlanFormQuery['plan']>;

export function draftOf(plan: Stored): PlanDraft {
  const byClass = plan.sampling.some(({ riskClass }) => riskClass != null);
  const blank = byClass
    ? { ALL: USUAL.ALL, A: rule('0'), B: rule('0'), C: rule('0'), D: rule('0'), UNRATED: rule('0') }
    : USUAL;
  const rules: Record<Stratum, RuleDraft> = { ...blank };
  for (const { riskClass, percent, atLeast, atMost } of plan.sampling) {
    rules[riskClass ?? 'ALL'] = { percent, atLeast: atLeast?.toString() ?? '', atMost: atMost?.toString() ?? '' };
  }
  return {
    title: plan.title,
    year: plan.year,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    industryCodes: plan.industryCodes,
    districtCodes: plan.districtCodes,
    targetKinds: plan.targetKinds,
    registeredAfter: plan.registeredAfter ?? '',
    registeredBefore: plan.registeredBefore ?? '',
    byClass,
    rules,
    teamPool: plan.teamPool,
  };
}

/** The rules in force, in the order in which they are sent: `sampling.0` of a refusal is the first of these. */
export function strataOf({ byClass }: Pick<PlanDraft, 'byClass'>): readonly Stratum[] {
  return byClass ? CLASSES : ['ALL'];
}

const countOf = (text: string) => (text === '' ? null : Number(text));

/** The draft as the hub's input. */
export function inputOf(draft: PlanDraft & { title: string }) {
  const { byClass, rules, registeredAfter, registeredBefore, ...rest } = draft;
  return {
    ...rest,
    registeredAfter: registeredAfter || null,
    registeredBefore: registeredBefore || null,
    riskBased: byClass,
    sampling: strataOf(draft).map((stratum) => ({
      ...(stratum !== 'ALL' && { riskClass: stratum }),
      percent: rules[stratum].percent,
      atLeast: countOf(rules[stratum].atLeast),
      atMost: countOf(rules[stratum].atMost),
    })),
  };
}
