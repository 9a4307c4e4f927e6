import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import type { LoadedPlan } from '../../plans/index.ts';

/** Which of these plans their leads have agreed to draw in an open proposal other than `except`. */
async function findConsented(reader: Reader, planIds: readonly string[], except: string | null): Promise<Set<string>> {
  const rows = await reader.rows<{ planId: string }>(
    `select plan_id as "planId" from proposal_plans
     where plan_id = any($1::uuid[]) and is_open and consent = 'CONSENTED' and proposal_id is distinct from $2::uuid`,
    [planIds, except],
  );
  return new Set(rows.map(({ planId }) => planId));
}

/** Refuses plans that wait in a proposal that their lead agreed to: the others there count on them. */
export async function unlessConsented(
  reader: Reader,
  plans: readonly LoadedPlan[],
  except: string | null = null,
): Promise<Refusal | null> {
  const held = await findConsented(
    reader,
    plans.map(({ plan }) => plan.id),
    except,
  );
  const numbers = plans.filter(({ plan }) => held.has(plan.id)).map(({ plan }) => plan.number);
  return numbers.length === 0 ? null : heldRefusal(numbers);
}

/** The refusal of plans that wait in a proposal. */
export function heldRefusal(numbers: readonly string[]): Refusal {
  return refusal.wrongState(
    'PROPOSED',
    text(
      `${numbers.join('、')} 已同意与其他计划合批抽取，请先撤回或改为不同意`,
      `${numbers.join(', ')} is agreed to be drawn together with others; withdraw or decline that first`,
    ),
  );
}
