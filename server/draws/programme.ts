import type { Hub } from '../action/hub.ts';
import { localDate } from '../kernel/clock.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Reader } from '../platform/database.ts';
import type { LoadedPlan } from '../plans/index.ts';
import { getPolicy } from '../policy/index.ts';
import { drawRefusal, findLinkedTasks } from '../programmes/index.ts';

/** The first reason in the year's programmes why these plans may not be drawn (R032, R040); null where policy asks nothing. */
export async function unplannedRefusal(hub: Hub, tx: Reader, plans: readonly LoadedPlan[]): Promise<Refusal | null> {
  const [first] = plans;
  if (first === undefined) return null;
  const policy = await getPolicy(tx, first.plan.jurisdictionId, localDate(hub.clock.now()));
  const ids = plans.map(({ plan }) => plan.programmeTaskId).filter((id) => id !== null);
  const tasks = new Map((await findLinkedTasks(tx, ids)).map((task) => [task.taskId, task]));
  const refusals = plans.map(({ plan, participants }) =>
    drawRefusal(
      {
        number: plan.number,
        isJoint: participants.some(({ state }) => state === 'ACCEPTED'),
        task: tasks.get(plan.programmeTaskId ?? '') ?? null,
      },
      policy,
    ),
  );
  return refusals.find((one) => one !== null) ?? null;
}
