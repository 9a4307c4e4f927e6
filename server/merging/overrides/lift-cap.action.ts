import type { Decided } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { type LoadedPlan, performOnPlan, planFact, planPermits, type Repeatable, unlessIn } from '../../plans/index.ts';
import { shortProblems } from '../../programmes/index.ts';
import { textProblems } from '../../registry/index.ts';
import { findAdmitted, putOverrides } from './overrides.store.ts';

interface Input extends Repeatable {
  planId: string;
  targetIds: string[];
  reason: string;
  approver: string;
}

interface Lifting extends LoadedPlan {
  /** Those of the named targets that are of the plan's jurisdiction, by their given ids. */
  known: ReadonlyMap<string, string>;
  before: string[];
}

const MOST_AT_ONCE = 100;
const MOST = 1000;
const LONGEST_APPROVER = 200;

export const liftable = (plan: Parameters<typeof unlessIn>[0]) =>
  unlessIn(plan, ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED'], text('放宽次数上限', 'given exceptions from the cap'));

/** Refuses to lift again what is lifted: its reason and approver stay as they were recorded. */
function unlessNew(again: number): Refusal | null {
  if (again === 0) return null;
  return refusal.rule(
    'R063',
    text(
      `有 ${again} 户已经放宽过次数上限，原因和批准人不能改，请去掉后再提交`,
      `The cap is lifted for ${again} of them already, with a reason and an approver that stay; leave them out`,
    ),
  );
}

/** Lifts the yearly cap for named targets in one plan: an exception with a reason and an approver, which stays (R063). */
export function liftYearlyCap(hub: Hub, actor: Actor | null, input: Input) {
  const given = [...new Set(input.targetIds)];
  const told = { reason: input.reason.trim(), approver: input.approver.trim() };
  return performOnPlan<Lifting, Decided>(hub, actor, {
    mutation: 'liftYearlyCap',
    input,
    async load(tx, state) {
      const ids = new Map(given.slice(0, MOST_AT_ONCE).map((id) => [id, localId('Target', id)]));
      const rows = await tx.rows<{ id: string }>(
        'select id from targets where id = any($1::uuid[]) and jurisdiction_id = $2',
        [[...ids.values()].filter((id) => id !== null), state.plan.jurisdictionId],
      );
      const here = new Set(rows.map(({ id }) => id));
      const known = [...ids].filter((one): one is [string, string] => one[1] !== null && here.has(one[1]));
      return { ...state, known: new Map(known), before: await findAdmitted(tx, state.plan.id) };
    },
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check({ known, before }) {
      const problems: Problem[] = [];
      if (given.length < 1 || given.length > MOST_AT_ONCE || before.length + given.length > MOST) {
        const problem = text(
          `一次 1 至 ${MOST_AT_ONCE} 户，一个计划至多 ${MOST} 户`,
          `1 to ${MOST_AT_ONCE} targets at once, at most ${MOST} in a plan`,
        );
        problems.push({ path: 'targetIds', problem });
      } else {
        input.targetIds.forEach((id, i) => {
          if (!known.has(id))
            problems.push({ path: `targetIds.${i}`, problem: text('没有这个对象', 'no such target') });
        });
      }
      return [
        ...problems,
        ...textProblems(input.reason, 'reason'),
        ...shortProblems(input.approver, 'approver', LONGEST_APPROVER),
      ];
    },
    decide({ plan, known, before }, at) {
      const again = [...known.values()].filter((id) => before.includes(id));
      const wrong = liftable(plan) ?? unlessNew(again.length);
      if (wrong !== null) throw wrong;
      return { facts: [planFact(plan, 'PLAN_CAP_LIFTED', at, { ...told, targets: [...known.values()] })] };
    },
    store: (tx, { plan, known }, _decision, { actor: by, now }) =>
      putOverrides(tx, plan.id, [...known.values()], told, by.accountId, now),
  });
}
