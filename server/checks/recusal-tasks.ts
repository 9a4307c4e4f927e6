import type { Scene } from '../action/scene.ts';
import { holds } from '../kernel/actor.ts';
import { globalId } from '../kernel/ids.ts';
import { refusal } from '../kernel/refusal.ts';
import type { RecusalTask } from '../../schema/checks/recusal-request.ts';

// More than a department could have waiting, and a bound all the same.
const MOST = 50;

interface Row {
  since: string;
  planId: string;
  planNumber: string;
  checkId: string;
  targetName: string;
}

/** Requests for recusal that wait for the viewer's department, the oldest first; liaisons only (R076). */
export async function recusalTasks({ actor, hub }: Scene): Promise<RecusalTask[]> {
  if (actor === null) throw refusal.unauthenticated();
  if (actor.departmentId === null || !holds(actor, 'LIAISON')) return [];
  const rows = await hub.database.rows<Row>(
    `select r.asked_at as since, p.id as "planId", p.number as "planNumber", c.id as "checkId", t.name as "targetName"
     from recusal_requests r join joint_checks c on c.id = r.check_id join joint_plans p on p.id = c.plan_id
     join targets t on t.id = c.target_id
     where r.state = 'OPEN' and p.lead_id = $1 order by r.id limit ${MOST}`,
    [actor.departmentId],
  );
  return rows.map(({ since, planId, checkId, ...rest }) => ({
    ...rest,
    since: new Date(since),
    planId: globalId('JointPlan', planId),
    checkId: globalId('JointCheck', checkId),
  }));
}
