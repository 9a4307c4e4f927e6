import type {
  FrequencyPeriod,
  ItemClass,
  ProgrammeTaskInput,
  RiskClass,
  TargetKind,
  TaskOrigin,
} from '../../generated/graphql.js';
import { CLASSES, type Stratum } from '../../plans/form/planDraft.ts';
import type { Task } from '../useProgramme.ts';

/** Two ends as typed; an empty one is open. */
export interface Span {
  min: string;
  max: string;
}

export interface RuleDraft {
  percent: Span;
  count: Span;
}

/** An item as the form shows it. */
export interface ChosenItem {
  code: string;
  name: string;
  itemClass: ItemClass;
  department: { code: string; shortName: string };
}

/** A task as it stands in the form. */
export interface TaskDraft {
  name: string;
  leadCode: string | null;
  participantCodes: string[];
  items: ChosenItem[];
  industryCodes: string[];
  targetKinds: TargetKind[];
  targetWords: string;
  districtCodes: string[];
  byClass: boolean;
  rules: Record<Stratum, RuleDraft>;
  isOnce: boolean;
  times: Span;
  per: FrequencyPeriod | null;
  every: string;
  fromMonth: string;
  toMonth: string;
  origin: TaskOrigin;
  superiorNumber: string;
  cause: string;
}

const NOTHING: Span = { min: '', max: '' };
const blank = (): RuleDraft => ({ percent: NOTHING, count: NOTHING });
const blanks = (): Record<Stratum, RuleDraft> => ({
  ALL: blank(),
  A: blank(),
  B: blank(),
  C: blank(),
  D: blank(),
  UNRATED: blank(),
});

/** A new task of a year; a department's own is led by that department. */
export function newTask(year: number, leadCode: string | null): TaskDraft {
  return {
    name: '',
    leadCode,
    participantCodes: [],
    items: [],
    industryCodes: [],
    targetKinds: ['ENTERPRISE', 'INDIVIDUAL_BUSINESS'],
    targetWords: '',
    districtCodes: [],
    byClass: false,
    rules: blanks(),
    isOnce: true,
    times: { min: '1', max: '1' },
    per: 'YEAR',
    every: '1',
    fromMonth: `${year}-03`,
    toMonth: `${year}-10`,
    origin: 'OWN',
    superiorNumber: '',
    cause: '',
  };
}

const typed = (value: string | number | null | undefined): string => (value == null ? '' : String(value));

export function draftOf(task: Task): TaskDraft {
  const rules = blanks();
  for (const { riskClass, percentMin, percentMax, countMin, countMax } of task.sampling) {
    rules[riskClass ?? 'ALL'] = {
      percent: { min: typed(percentMin), max: typed(percentMax) },
      count: { min: typed(countMin), max: typed(countMax) },
    };
  }
  const { frequency } = task;
  return {
    name: task.name,
    leadCode: task.lead?.code ?? null,
    participantCodes: task.participants.map(({ code }) => code),
    items: task.items.map(({ code, name, itemClass, department }) => ({ code, name, itemClass, department })),
    industryCodes: [...task.industryCodes],
    targetKinds: [...task.targetKinds],
    targetWords: task.targetWords ?? '',
    districtCodes: [...task.districtCodes],
    byClass: task.sampling.some(({ riskClass }) => riskClass != null),
    rules,
    isOnce: frequency == null,
    times: {
      min: typed(frequency?.timesMin ?? (frequency == null ? 1 : null)),
      max: typed(frequency?.timesMax ?? (frequency == null ? 1 : null)),
    },
    per: frequency == null ? 'YEAR' : (frequency.per ?? null),
    every: typed(frequency?.every ?? 1),
    fromMonth: task.fromMonth ?? '',
    toMonth: task.toMonth ?? '',
    origin: task.origin,
    superiorNumber: task.superiorNumber ?? '',
    cause: task.cause ?? '',
  };
}

const isGiven = ({ percent, count }: RuleDraft): boolean =>
  [percent.min, percent.max, count.min, count.max].some((end) => end !== '');

/** The rules that are sent, in their order: `sampling.0` of a refusal is the first of these. */
export function strataOf({ byClass, rules }: Pick<TaskDraft, 'byClass' | 'rules'>): readonly Stratum[] {
  return byClass ? CLASSES.filter((stratum) => isGiven(rules[stratum])) : ['ALL'];
}

const textOf = (end: string): string | null => (end === '' ? null : end);
const numberOf = (end: string): number | null => (end === '' ? null : Number(end));

/** The draft as the hub's input. */
export function inputOf(draft: TaskDraft, taskId: string | null): ProgrammeTaskInput {
  const { items, byClass, rules, isOnce, times, per, every, superiorNumber, cause, targetWords, ...rest } = draft;
  return {
    ...rest,
    taskId,
    targetWords: textOf(targetWords),
    itemCodes: items.map(({ code }) => code),
    sampling: strataOf({ byClass, rules }).map((stratum) => {
      const { percent, count } = rules[stratum];
      return {
        ...(stratum !== 'ALL' && { riskClass: stratum as RiskClass }),
        percentMin: textOf(percent.min),
        percentMax: textOf(percent.max),
        countMin: numberOf(count.min),
        countMax: numberOf(count.max),
      };
    }),
    frequency: isOnce
      ? null
      : { timesMin: numberOf(times.min), timesMax: numberOf(times.max), per, every: numberOf(every) },
    superiorNumber: draft.origin === 'SUPERIOR' ? textOf(superiorNumber) : null,
    cause: draft.origin === 'AD_HOC' ? textOf(cause) : null,
  };
}

/** The lower end with the upper one going along as long as both are the same: one number is then just so many. */
export function withLower({ min, max }: Span, next: string): Span {
  return { min: next, max: min === max ? next : max };
}
