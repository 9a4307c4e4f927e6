import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { type CarriedTask, type PlanFields, stageOf } from '../../plans/index.ts';
import { type CurrentTask, joinRefusal, timesAYear } from '../../programmes/index.ts';

/** Tasks of versions that are not in force, or on their way to be, are not planned with. */
export function notJoinable(tasks: readonly CurrentTask[]): Refusal | null {
  for (const task of tasks) {
    const wrong = joinRefusal(task);
    if (wrong !== null) return wrong;
  }
  return null;
}

type Days = Pick<PlanFields, 'startsOn' | 'endsOn'>;

/**
 * Whether tasks may go into another plan: what a plan carries out already is not planned again (R036). A task that comes
 * back within the year has a plan for each time, each in its own days.
 */
export function alreadyPlanned(
  tasks: readonly CurrentTask[],
  carrying: readonly CarriedTask[],
  { startsOn, endsOn }: Days,
): Refusal | null {
  for (const { key, name, frequency } of tasks) {
    const plans = carrying.filter(({ taskKey }) => taskKey === key);
    const sameDays = plans.find((plan) => plan.startsOn <= endsOn && startsOn <= plan.endsOn);
    const plan = sameDays ?? (plans.length >= timesAYear(frequency) ? plans[0] : undefined);
    if (plan === undefined) continue;
    const { number, title } = plan;
    return refusal.wrongState(
      stageOf(plan),
      text(
        `任务“${name}”已由计划 ${number}“${title}”安排：请打开该计划办理，或先取消它再重新合并`,
        `"${name}" is carried out by plan ${number} "${title}" already: go on with that plan, or cancel it first`,
      ),
    );
  }
  return null;
}
