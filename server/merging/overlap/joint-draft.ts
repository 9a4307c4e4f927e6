import { addDays, type LocalDate } from '../../kernel/clock.ts';
import { lengthOf } from '../../kernel/length.ts';
import type { GivenPlanFields, SamplingRule } from '../../plans/index.ts';
import type { CurrentTask, TaskSampling } from '../../programmes/index.ts';
import { commonMonths, type Months } from './source.ts';

const LONGEST_TITLE = 200;

/** The months that all tasks share; null where there is none. */
export function sharedMonths(tasks: readonly CurrentTask[]): Months | null {
  return commonMonths(
    tasks.map(({ fromMonth, toMonth }) =>
      fromMonth === null || toMonth === null ? null : { from: fromMonth, to: toMonth },
    ),
  );
}

/** What several selections select together: one that restricts nothing leaves nothing out. */
function union<T>(selections: readonly (readonly T[])[]): T[] {
  return selections.some((one) => one.length === 0) ? [] : [...new Set(selections.flat())];
}

const most = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((best, one) => (one === null ? best : Math.max(best ?? 0, one)), null);

/** The highest that any of some rules asks for; one without an upper bound leaves none. */
function highest(riskClass: SamplingRule['riskClass'], rules: readonly TaskSampling[]): SamplingRule {
  const percents = rules.map(({ percentMin, percentMax }) => percentMin ?? percentMax).filter((one) => one !== null);
  const percent = percents.sort((a, b) => Number(b) - Number(a))[0];
  const bounds = rules.map(({ countMax }) => countMax);
  const atLeast = most(
    rules.map(({ countMin, countMax, percentMin, percentMax }) =>
      percentMin === null && percentMax === null ? (countMin ?? countMax) : countMin,
    ),
  );
  const atMost = bounds.includes(null) ? null : most(bounds);
  return { riskClass, percent: percent ?? '0', atLeast, atMost };
}

/** Of the tasks' ratios the highest of each class; of all as one where no task tells classes apart. */
function samplingOf(tasks: readonly CurrentTask[]): SamplingRule[] {
  const rules = tasks.flatMap(({ sampling }) => sampling);
  const classes = [...new Set(rules.map(({ riskClass }) => riskClass))].filter((one) => one !== null);
  if (classes.length === 0) return rules.length === 0 ? [] : [highest(null, rules)];
  const all = rules.filter(({ riskClass }) => riskClass === null);
  return classes
    .sort()
    .map((riskClass) => highest(riskClass, [...rules.filter((rule) => rule.riskClass === riskClass), ...all]));
}

const lastDayOf = (month: string): LocalDate => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return addDays(`${next}-01`, -1);
};

/** A title that fits: the tasks' names, as many as there is room for. */
function titleOf(tasks: readonly CurrentTask[]): string {
  const names = [...new Set(tasks.map(({ name }) => name))];
  const whole = `${names.join('、')}联合抽查`;
  return lengthOf(whole) <= LONGEST_TITLE ? whole : `${[...names[0]!].slice(0, 150).join('')}等联合抽查`;
}

/** What one joint plan of some tasks says, where its lead says nothing else. */
export function jointFields(tasks: readonly CurrentTask[], today: LocalDate): GivenPlanFields {
  const months = sharedMonths(tasks);
  const startsOn = months === null ? null : `${months.from}-01`;
  return {
    title: titleOf(tasks),
    year: tasks[0]?.year ?? null,
    startsOn: startsOn !== null && startsOn < today ? today : startsOn,
    endsOn: months === null ? null : lastDayOf(months.to),
    industryCodes: union(tasks.map(({ industryCodes }) => industryCodes)),
    districtCodes: union(tasks.map(({ districtCodes }) => districtCodes)),
    targetKinds: union(tasks.map(({ targetKinds }) => targetKinds)),
    sampling: samplingOf(tasks),
  };
}

/** The departments that tasks name, in the order of the tasks, each with those tasks. */
export function departmentsOfTasks(tasks: readonly CurrentTask[]): Map<string, CurrentTask[]> {
  const departments = new Map<string, CurrentTask[]>();
  for (const task of tasks) {
    const named = [...new Set([...(task.leadId === null ? [] : [task.leadId]), ...task.participantIds])];
    for (const id of named) departments.set(id, [...(departments.get(id) ?? []), task]);
  }
  return departments;
}
