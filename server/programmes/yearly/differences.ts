import type { FieldDifference } from '../../../schema/registry/item-version.ts';
import type { TaskChangeKindValues } from '../../../schema/programmes/programme-enums.ts';
import type { TaskFrequency, TaskSampling } from './task.ts';
import type { TaskRow } from './tasks.store.ts';

/** What a version does to a task, as rules tell it. */
export interface TaskDifference {
  kind: keyof typeof TaskChangeKindValues;
  key: string;
  name: string;
  differences: FieldDifference[];
}

/** Names that texts of a difference show in place of keys. */
export interface Names {
  departmentOf(id: string): string;
  /** By its code; the code itself where nothing is called so. */
  industryOf(code: string): string;
  districtOf(code: string): string;
}

const span = (min: string | number | null, max: string | number | null, unit: string): string | null => {
  if (min === null && max === null) return null;
  if (min === max) return `${min}${unit}`;
  return max === null ? `≥${min}${unit}` : min === null ? `≤${max}${unit}` : `${min}${unit}—${max}${unit}`;
};

/** A task's sampling as one text: `B：5%；C：10%—20%`. */
export function samplingText(sampling: readonly TaskSampling[]): string {
  return sampling
    .map(({ riskClass, percentMin, percentMax, countMin, countMax }) => {
      const shares = [span(percentMin, percentMax, '%'), span(countMin, countMax, '户')].filter((one) => one !== null);
      return `${riskClass === null ? '' : `${riskClass}：`}${shares.join('，')}`;
    })
    .join('；');
}

const PERIODS = { YEAR: '年', HALF_YEAR: '半年', QUARTER: '季度', MONTH: '月', WEEK: '周' } as const;

/** How often, as one text: `1次/年`, `1—2次/2年`. */
export function frequencyText(frequency: TaskFrequency | null): string | null {
  if (frequency === null) return null;
  const { timesMin, timesMax, per, every } = frequency;
  const times = span(timesMin, timesMax, '次') ?? '';
  return per === null ? times : `${times}/${every === 1 ? '' : every}${PERIODS[per]}`;
}

type Told = Record<string, string | null>;

function told(task: TaskRow, { departmentOf, industryOf, districtOf }: Names): Told {
  // Names of industries and items have commas of their own.
  const list = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join('；'));
  return {
    name: task.name,
    lead: task.leadId === null ? null : departmentOf(task.leadId),
    participants: list(task.participantIds.map(departmentOf)),
    items: list(task.items.map(({ code, name, version }) => `${code} ${name}（第${version}版）`)),
    industryCodes: list(task.industryCodes.map(industryOf)),
    targetKinds: list(task.targetKinds),
    targetWords: task.targetWords,
    districtCodes: list(task.districtCodes.map(districtOf)),
    sampling: samplingText(task.sampling),
    frequency: frequencyText(task.frequency),
    fromMonth: task.fromMonth,
    toMonth: task.toMonth,
    origin: task.origin,
    superiorNumber: task.superiorNumber,
    cause: task.cause,
  };
}

/** What a version changes of the one before it, task by task: taken out, changed, and new, each in its order (R038). */
export function taskDifferences(before: readonly TaskRow[], after: readonly TaskRow[], names: Names): TaskDifference[] {
  const old = new Map(before.map((task) => [task.key, task]));
  const kept = new Set(after.map(({ key }) => key));
  const one = (kind: TaskDifference['kind'], { key, name }: TaskRow, differences: FieldDifference[] = []) => ({
    kind,
    key,
    name,
    differences,
  });
  const changed = after.flatMap((task) => {
    const earlier = old.get(task.key);
    if (earlier === undefined) return [];
    const [was, is] = [told(earlier, names), told(task, names)];
    const differences = Object.keys(is)
      .map((field) => ({ field, before: was[field] ?? null, after: is[field] ?? null }))
      .filter((difference) => difference.before !== difference.after);
    return differences.length === 0 ? [] : [one('CHANGED', task, differences)];
  });
  return [
    ...before.filter(({ key }) => !kept.has(key)).map((task) => one('REMOVED', task)),
    ...changed,
    ...after.filter(({ key }) => !old.has(key)).map((task) => one('ADDED', task)),
  ];
}
