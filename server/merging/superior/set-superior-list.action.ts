import type { Decided } from '../../action/perform.ts';
import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { lengthOf } from '../../kernel/length.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import {
  type LoadedPlan,
  performOnPlan,
  planFact,
  planPermits,
  planStages,
  type Repeatable,
  WHOLE,
} from '../../plans/index.ts';
import { shortProblems } from '../../programmes/index.ts';
import { lockList } from './superior-list.store.ts';

interface Input extends Repeatable {
  planId: string;
  superiorNumber?: string | null;
  registryNumbers?: string[] | null;
}

const MOST_LINES = 10_000;
const LONGEST_LINE = 100;

function lineProblems(numbers: readonly string[]): Problem[] {
  if (numbers.length < 1 || numbers.length > MOST_LINES) {
    const problem = text(`名单须为 1 至 ${MOST_LINES} 行`, `1 to ${MOST_LINES} lines`);
    return [{ path: 'registryNumbers', problem }];
  }
  return numbers.flatMap((number, i) =>
    number !== '' && lengthOf(number) <= LONGEST_LINE
      ? []
      : [{ path: `registryNumbers.${i}`, problem: text('须为 1 至 100 字', 'it must have 1 to 100 characters') }],
  );
}

/**
 * Makes a plan carry out a list that a superior drew (R041): its targets are just these, taken whole. The list is kept
 * under the vault's key, and the journal tells its digest and length.
 */
export function setSuperiorList(hub: Hub, actor: Actor | null, input: Input) {
  // As the registry writes its keys.
  const numbers = (input.registryNumbers ?? []).map((number) => number.normalize('NFKC').trim().toUpperCase());
  const superiorNumber = (input.superiorNumber ?? '').trim();
  const takesOff = numbers.length === 0 && superiorNumber === '';
  return performOnPlan<LoadedPlan, Decided>(hub, actor, {
    mutation: 'setSuperiorList',
    input,
    permit: (who, { plan }) => planPermits.lead(who, plan),
    check: () => (takesOff ? [] : [...shortProblems(superiorNumber, 'superiorNumber'), ...lineProblems(numbers)]),
    decide({ plan }, at) {
      const wrong = planStages.update(plan);
      if (wrong !== null) throw wrong;
      if (takesOff) return { facts: [planFact(plan, 'PLAN_UPDATED', at, { superiorNumber: null })] };
      const digest = hub.vault.digest(numbers.join('\n'), plan.id);
      const told = { superiorNumber, lines: numbers.length, digest };
      return { facts: [planFact(plan, 'PLAN_UPDATED', at, told)] };
    },
    async store(tx, { plan }) {
      plan.superiorNumber = takesOff ? null : superiorNumber;
      plan.superiorList = takesOff ? null : lockList(hub.vault, plan.id, numbers);
      plan.superiorCount = takesOff ? null : numbers.length;
      // What was approved of a plan is not approved of another in its place.
      await tx.rows('delete from plan_justifications where plan_id = $1', [plan.id]);
      if (takesOff) return;
      plan.sampling = [...WHOLE];
      plan.riskBased = false;
    },
  });
}
