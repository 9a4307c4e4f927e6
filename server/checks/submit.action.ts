import type { Decided } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Tx } from '../platform/database.ts';
import type { Repeatable } from '../plans/index.ts';
import { broughtAbout, checkStages, unlessAnswered } from './check.ts';
import { type GivenSignature, keptText, signatureProblems } from './check-input.ts';
import { keepSignature } from './signatures.store.ts';
import { checkFact, performOnPart } from './checks.actions.ts';
import { findFindings, type Work } from './work.store.ts';

interface State extends Work {
  /** Names of the department's entries without outcome. */
  open: string[];
  /** Whether the department met a problem. */
  isProblem: boolean;
}

interface Decision extends Decided {
  completesCheck: boolean;
  completesPlan: boolean;
}

/** Submits the own department's part; the last one completes the check, and the last check the plan. */
export function submitPart(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { checkId: string; signature: GivenSignature },
) {
  const { signature } = input;
  return performOnPart<State, Decision>(hub, actor, {
    mutation: 'submitPart',
    input,
    load: async (tx, work) => ({ ...work, ...(await findFindings(tx, work)) }),
    check: () => signatureProblems(signature),
    decide(state, at) {
      const wrong = checkStages.submit({ check: state.check, part: state.part! }) ?? unlessAnswered(state.open);
      if (wrong !== null) throw wrong;
      const effects = broughtAbout(state);
      const facts = [checkFact(state, 'PART_SUBMITTED', at, { signature: signature.kind })];
      if (effects.completesCheck) facts.push(checkFact(state, 'CHECK_COMPLETED', at, { parts: state.partsTotal }));
      if (effects.completesPlan)
        facts.push({ ...checkFact(state, 'PLAN_CHECKED', at, { checks: state.checksTotal }), check: null });
      return { ...effects, facts };
    },
    async store(tx, state, decision, at) {
      await storeSubmission(tx, state, signature, decision, at.actor, at.now);
      if (signature.image) await keepSignature(hub, tx, state, signature.image);
    },
  });
}

/** Part, check, plan and the department's count in one statement: what is counted never differs from what is stored. */
async function storeSubmission(
  tx: Tx,
  { checkId, departmentId, planId, isProblem, hasProblems }: State,
  { kind, reason, witness }: GivenSignature,
  { completesCheck, completesPlan }: Decision,
  actor: Actor,
  now: Date,
): Promise<void> {
  await tx.rows(
    `with part as (
       update check_parts set state = 'SUBMITTED', signature_kind = $4, signature_reason = $5, signature_witness = $6,
         submitted_at = $7, submitted_by = $8
       where check_id = $1 and department_id = $2
     ), department as (
       update plan_department_progress set parts_completed = parts_completed + 1, parts_with_problems = parts_with_problems + $9
       where plan_id = $3 and department_id = $2
     ), plan as (
       update joint_plans set checks_completed = checks_completed + 1, checks_with_problems = checks_with_problems + $10,
         state = case when $12 then 'CHECKED' else state end
       where id = $3 and $11
     )
     update joint_checks set parts_submitted = parts_submitted + 1, revision = revision + 1,
       state = case when $11 then 'COMPLETED' else 'IN_PROGRESS' end, completed_at = case when $11 then $7::timestamptz end
     where id = $1`,
    [
      checkId,
      departmentId,
      planId,
      kind,
      keptText(reason),
      keptText(witness),
      now.toISOString(),
      actor.accountId,
      isProblem ? 1 : 0,
      hasProblems ? 1 : 0,
      completesCheck,
      completesPlan,
    ],
  );
}
