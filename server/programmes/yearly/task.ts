import type { Text } from '../../kernel/text.ts';
import type { RiskClassValues } from '../../../schema/registry/risk-class.ts';
import type { FrequencyPeriodValues, TaskOriginValues } from '../../../schema/programmes/programme-enums.ts';
import type { TargetKindValues } from '../../../schema/registry/target-enums.ts';

export type RiskClass = keyof typeof RiskClassValues;
export type TaskOrigin = keyof typeof TaskOriginValues;
export type TargetKind = keyof typeof TargetKindValues;
type Period = keyof typeof FrequencyPeriodValues;

/** How many targets of a class are taken; percents are decimal texts, so that what was written stays. */
export interface TaskSampling {
  riskClass: RiskClass | null;
  percentMin: string | null;
  percentMax: string | null;
  countMin: number | null;
  countMax: number | null;
}

export interface TaskFrequency {
  timesMin: number | null;
  timesMax: number | null;
  per: Period | null;
  /** In how many such periods. */
  every: number;
}

/** What a table left open of a task. */
export interface TaskQuestion {
  field: string;
  words: string;
  ask: Text;
}

/** An item with the version that a task refers to (R005). */
export interface ItemReference {
  itemId: string;
  version: number;
}

/** What a line of a programme says. Months are `2026-03`; null is open. */
export interface TaskFields {
  name: string;
  leadId: string | null;
  participantIds: string[];
  industryCodes: string[];
  industryWords: string | null;
  targetKinds: TargetKind[];
  targetWords: string | null;
  districtCodes: string[];
  sampling: TaskSampling[];
  frequency: TaskFrequency | null;
  fromMonth: string | null;
  toMonth: string | null;
  origin: TaskOrigin;
  superiorNumber: string | null;
  cause: string | null;
  questions: TaskQuestion[];
}

const PERIODS_A_YEAR: Record<Period, number> = { YEAR: 1, HALF_YEAR: 2, QUARTER: 4, MONTH: 12, WEEK: 52 };

/** How often a task samples in a year at most; one without a frequency does so once. */
export function timesAYear(frequency: TaskFrequency | null): number {
  if (frequency === null) return 1;
  const times = frequency.timesMax ?? frequency.timesMin ?? 1;
  return frequency.per === null ? times : Math.ceil((times * PERIODS_A_YEAR[frequency.per]) / frequency.every);
}

/** The highest percentage that a task takes of any class; null where it takes counts alone. */
export function highestPercent(sampling: readonly TaskSampling[]): number | null {
  const percents = sampling.map(({ percentMin, percentMax }) => percentMax ?? percentMin).filter((one) => one !== null);
  return percents.length === 0 ? null : Math.max(...percents.map(Number));
}
