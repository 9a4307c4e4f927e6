import type { ClassAReason, PlanFormQuery, RiskClass, TargetKind, TeamPool } from '../../generated/graphql.js';
import { addDays, type LocalDate, today } from '../../lib/time.ts';

export const CLASSES = ['A', 'B', 'C', 'D', 'UNRATED'] as const satisfies readonly RiskClass[];
export type Stratum = RiskClass | 'ALL';

/** Another percent for a class of up to so many targets, as typed. */
export interface PieceDraft {
  upTo: string;
  percent: string;
}

/** As many as the hub takes for one rule. */
export const MOST_PIECES = 10;

/** A sampling rule as typed; empty counts set no bound. */
export interface RuleDraft {
  percent: string;
  atLeast: string;
  atMost: string;
  pieces: PieceDraft[];
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
  /** The task of a programme that it carries out. */
  task: { id: string; name: string } | null;
  classAReason: ClassAReason | null;
  classANote: string;
  /** As typed; empty: no batches. */
  batchSize: string;
  /** Of a list that a superior drew: it is taken whole. */
  isListed: boolean;
  /** Sent with pools of stations alone; kept while another pool is looked at. */
  teamStations: { departmentCode: string; stations: string[] }[];
}

const rule = (percent: string): RuleDraft => ({ percent, atLeast: '', atMost: '', pieces: [] });

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
    task: null,
    classAReason: null,
    classANote: '',
    batchSize: '',
    isListed: false,
    teamStations: [],
  };
}

type Stored = NonNullable<PlanFormQuery['plan']>;

export function draftOf(plan: Stored): PlanDraft {
  const byClass = plan.sampling.some(({ riskClass }) => riskClass != null);
  const blank = byClass
    ? { ALL: USUAL.ALL, A: rule('0'), B: rule('0'), C: rule('0'), D: rule('0'), UNRATED: rule('0') }
    : USUAL;
  const rules: Record<Stratum, RuleDraft> = { ...blank };
  for (const { riskClass, percent, atLeast, atMost, pieces } of plan.sampling) {
    const bounds = { atLeast: atLeast?.toString() ?? '', atMost: atMost?.toString() ?? '' };
    rules[riskClass ?? 'ALL'] = {
      percent,
      ...bounds,
      pieces: (pieces ?? []).map((piece) => ({ ...piece, upTo: piece.upTo.toString() })),
    };
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
    task: plan.programmeTask ?? null,
    classAReason: plan.classAReason ?? null,
    classANote: plan.classANote ?? '',
    batchSize: plan.batchSize?.toString() ?? '',
    isListed: plan.superiorNumber != null,
    teamStations: plan.teamStations,
  };
}

/** The rules in force, in the order in which they are sent: `sampling.0` of a refusal is the first of these. */
export function strataOf({ byClass }: Pick<PlanDraft, 'byClass'>): readonly Stratum[] {
  return byClass ? CLASSES : ['ALL'];
}

/** Whether a pool is one of stations, of which some can be named (R070). */
export const isOfStations = (pool: TeamPool): boolean => pool === 'SEVERAL_STATIONS' || pool === 'ONE_STATION';

const countOf = (text: string) => (text === '' ? null : Number(text));

/** The draft as the hub's input. A task is named only where it is another than the stored one, `linked`. */
export function inputOf(draft: PlanDraft & { title: string }, linked: string | null = null) {
  const {
    byClass,
    rules,
    registeredAfter,
    registeredBefore,
    classANote,
    batchSize,
    isListed: _isListed,
    task,
    ...rest
  } = draft;
  return {
    ...rest,
    ...((task?.id ?? null) !== linked && { programmeTaskId: task?.id ?? null }),
    classANote: classANote.trim() || null,
    teamStations: isOfStations(draft.teamPool) ? draft.teamStations : [],
    batchSize: countOf(batchSize),
    registeredAfter: registeredAfter || null,
    registeredBefore: registeredBefore || null,
    riskBased: byClass,
    sampling: strataOf(draft).map((stratum) => ({
      ...(stratum !== 'ALL' && { riskClass: stratum }),
      percent: rules[stratum].percent,
      atLeast: countOf(rules[stratum].atLeast),
      atMost: countOf(rules[stratum].atMost),
      pieces: rules[stratum].pieces.map(({ upTo, percent }) => ({ upTo: Number(upTo), percent })),
    })),
  };
}
