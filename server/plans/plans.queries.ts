import type { Scene } from '../action/scene.ts';
import { connection } from '../action/connection.ts';
import { directoryOf } from '../identity/index.ts';
import { holds } from '../kernel/actor.ts';
import { badCursor, type PageRequest, pageRequest, readCursor, writeCursor } from '../kernel/page.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { isUuid, likePattern } from '../registry/index.ts';
import type { PlanFilter } from '../../schema/plans/plan-inputs.ts';
import { readRefusal } from './plan.permits.ts';
import { type PlanView, findPlanView, readPlanViews } from './plan-view.ts';
import { planUuid } from './plans.actions.ts';

/** A plan that the viewer may read; NOT_FOUND or FORBIDDEN otherwise. */
export async function getPlan(scene: Scene, id: string): Promise<PlanView> {
  if (scene.actor === null) throw refusal.unauthenticated();
  const plan = await findPlanView(scene.hub, planUuid(id));
  if (plan === null) throw refusal.notFound();
  mustRead(scene, plan);
  return plan;
}

/**
 * Guards what is computed of a plan's content: an event names its plan to a department that has left it too, and such a
 * one learns nothing further of it.
 */
export function mustRead({ actor }: Scene, plan: PlanView): void {
  if (actor === null) throw refusal.unauthenticated();
  const refused = readRefusal(actor, plan, plan.participantRows);
  if (refused !== null) throw refused;
}

const CURSOR = 'plan';

function readPlace(after: string): string {
  const [id = ''] = readCursor(CURSOR, after, 1);
  if (!isUuid(id)) throw badCursor();
  return id;
}

/** The plans that a viewer may read, the newest first; the conditions say in SQL what `mayReadPlan` says of one plan. */
export async function findPlans(scene: Scene, filter: PlanFilter, asked: PageRequest) {
  const { actor, hub } = scene;
  if (actor === null) throw refusal.unauthenticated();
  const parameters: unknown[] = [actor.jurisdictionId];
  const conditions = ['jurisdiction_id = $1'];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const of = (department: string) =>
    `(lead_id = ${department} or exists (select 1 from plan_participants p where p.plan_id = joint_plans.id
       and p.department_id = ${department} and p.state in ('INVITED', 'ACCEPTED')))`;
  const own = actor.departmentId;
  const isOffice = holds(actor, 'LIAISON') || holds(actor, 'DEPARTMENT_LEADER');
  if (!holds(actor, 'LEADER') && !holds(actor, 'AUDITOR')) {
    if (own === null || !(isOffice || holds(actor, 'INSPECTOR'))) {
      throw refusal.forbidden(text('该账号不处理业务数据', 'This account handles no business data'));
    }
    conditions.push(of(given(own)));
    if (!isOffice) conditions.push(`state in ('IN_PROGRESS', 'CHECKED', 'CLOSED')`);
  }
  const page = pageRequest(asked.first, asked.after);
  if (filter.year) conditions.push(`year = ${given(filter.year)}`);
  if (filter.state) conditions.push(`state = ${given(filter.state)}`);
  if (filter.text) {
    const like = given(likePattern(filter.text));
    conditions.push(`(title ilike ${like} or number ilike ${like})`);
  }
  if (filter.departmentCode) {
    const department = (await directoryOf(hub)).byCode(filter.departmentCode);
    conditions.push(department === undefined ? 'false' : of(given(department.uuid)));
  }
  const where = conditions.join(' and ');
  const counted = [...parameters];
  const behind = page.after === null ? '' : ` and id < ${given(readPlace(page.after))}::uuid`;
  const rows = await readPlanViews(
    hub,
    `where ${where}${behind} order by id desc limit ${given(page.first + 1)}`,
    parameters,
  );
  return connection(
    rows,
    page,
    (row) => writeCursor(CURSOR, [row.uuid]),
    (row) => row,
    async () => {
      const [count] = await hub.database.rows<{ n: number }>(
        `select count(*)::int as n from joint_plans where ${where}`,
        counted,
      );
      return count!.n;
    },
  );
}
