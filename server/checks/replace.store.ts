import type { Hub } from '../action/hub.ts';
import { plansOfSameRound, rememberVisitors, replaceInTeam } from '../draws/index.ts';
import { directoryOf } from '../identity/index.ts';
import { localDate } from '../kernel/clock.ts';
import { type Actor, isLiaisonOf } from '../kernel/actor.ts';
import { refusal } from '../kernel/refusal.ts';
import { text, type Text } from '../kernel/text.ts';
import type { Reader, Tx } from '../platform/database.ts';
import { findBearers, findDrawable, findRecused } from '../registry/index.ts';
import type { CheckState, PartState } from './check.ts';
import { planOfCheck } from './work.store.ts';

/** A member of a department's team in a released check, read under the locks of its round to be replaced. */
export interface Member {
  checkId: string;
  planId: string;
  jurisdictionId: string;
  leadId: string;
  targetId: string;
  departmentId: string;
  check: CheckState;
  part: PartState;
  startsOn: string;
  endsOn: string;
  inspectorId: string;
  /** Keys of the team, the responsible inspector's first. */
  team: string[];
}

/** The chains that a replacement writes to: the plans that share its proof. */
export async function chainsOfRound(tx: Tx, checkId: string): Promise<string[]> {
  return plansOfSameRound(tx, await planOfCheck(tx, checkId));
}

/** What a liaison wants to do to a team; a refusal names it. */
export type TeamAct = 'replace' | 'decide';

export const NOT_OF_CHECK: Record<TeamAct, Text> = {
  replace: text(
    '只有牵头部门或本部门的联络员可以更换执法人员',
    'Only the lead’s or the own department’s liaison may replace an inspector',
  ),
  decide: text('只有牵头部门的联络员可以决定回避申请', 'Only the lead’s liaison decides a request for recusal'),
};

/** `inspector:replace` at all: whoever is no liaison of the plan must not learn by trying who is on a team (R075). */
async function mustBeOfCheck(reader: Reader, actor: Actor, checkId: string, act: TeamAct): Promise<void> {
  const [check] = await reader.rows<{ leadId: string; departmentIds: string[] }>(
    `select p.lead_id as "leadId", array(select department_id from check_parts m where m.check_id = c.id) as "departmentIds"
     from joint_checks c join joint_plans p on p.id = c.plan_id where c.id = $1`,
    [checkId],
  );
  if (check === undefined) throw refusal.notFound();
  if ([check.leadId, ...check.departmentIds].some((departmentId) => isLiaisonOf(actor, departmentId))) return;
  throw refusal.forbidden(NOT_OF_CHECK[act]);
}

/** Finds the part that an inspector belongs to; NOT_FOUND where the person is on no team of the check. */
export async function getMember(
  reader: Reader,
  actor: Actor,
  checkId: string,
  inspectorId: string,
  act: TeamAct,
): Promise<Member> {
  await mustBeOfCheck(reader, actor, checkId, act);
  const [row] = await reader.rows<Member>(
    `select c.id as "checkId", c.plan_id as "planId", c.jurisdiction_id as "jurisdictionId", p.lead_id as "leadId",
       c.target_id as "targetId", m.department_id as "departmentId", c.state as "check", m.state as part,
       p.starts_on as "startsOn", p.ends_on as "endsOn", w.inspector_id as "inspectorId",
       m.inspector_ids as team
     from joint_checks c join joint_plans p on p.id = c.plan_id
     join part_inspectors w on w.check_id = c.id and w.inspector_id = $2
     join check_parts m on m.check_id = c.id and m.department_id = w.department_id
     where c.id = $1`,
    [checkId, inspectorId],
  );
  if (row === undefined) throw refusal.notFound();
  return row;
}

/** Who of the department could go to this target today: able to act, and not recused from it (R022, R076). */
async function whoMayCome(hub: Hub, tx: Tx, member: Member): Promise<(inspectorId: string) => boolean> {
  const own = [member.departmentId];
  const present = await findDrawable(tx, own, localDate(hub.clock.now()), member);
  const recused = await findRecused(tx, own, [member.targetId]);
  const able = new Set(present.map(({ certificate }) => certificate));
  for (const { certificate } of recused) able.delete(certificate);
  const ids = new Set((await findBearers(tx, [...able])).values());
  return (inspectorId) => ids.has(inspectorId);
}

/** Puts the next candidate of the drawn order in the place of a team's member, in the proof and in the check (R076). */
export async function storeReplacement(
  hub: Hub,
  tx: Tx,
  member: Member,
  reason: string,
  now: Date,
  isGranted = false,
): Promise<void> {
  const { checkId, planId, targetId, departmentId, inspectorId, team, endsOn } = member;
  const { code } = (await directoryOf(hub, tx)).byId(departmentId);
  const leaving = { planId, targetId, department: code, team, inspectorId, isGranted };
  const successor = await replaceInTeam(hub, tx, leaving, reason, now, await whoMayCome(hub, tx, member));
  // The responsible inspector stands first: where that one leaves, the next of the team is responsible, not the newcomer.
  const inspectorIds = [...team.filter((id) => id !== inspectorId), successor];
  await tx.rows('update check_parts set inspector_ids = $3::uuid[] where check_id = $1 and department_id = $2', [
    checkId,
    departmentId,
    inspectorIds,
  ]);
  await tx.rows('delete from part_inspectors where check_id = $1 and inspector_id = $2', [checkId, inspectorId]);
  await tx.rows(
    `insert into part_inspectors (check_id, department_id, inspector_id, ends_on, plan_id, visit_order)
     select id, $2, $3, $4, plan_id, visit_order from joint_checks where id = $1`,
    [checkId, departmentId, successor, endsOn],
  );
  await tx.rows('update joint_checks set revision = revision + 1 where id = $1', [checkId]);
  await rememberVisitors(tx, [{ targetId, departmentId, inspectorIds }], now);
}
