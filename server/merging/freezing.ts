import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Policy } from '../policy/index.ts';
import { percentsOf, type PlanState, type SamplingRule, unlessIn } from '../plans/index.ts';

interface Staged {
  state: PlanState;
  sealed: boolean;
}

export const freezingStages = {
  freeze: (plan: Staged) => unlessIn(plan, ['DRAFT', 'INVITING'], text('定单', 'given a fixed item list')),
  unfreeze: (plan: Staged) => unlessIn(plan, ['FROZEN'], text('退回定单', 'opened again')),
};

interface CappedItem {
  code: string;
  name: string;
  itemClass: 'KEY' | 'GENERAL';
  capPercent: string | null;
}

/** Refuses a scheme without content (R043), and where policy says so one that takes more of a general item than its cap (R007). */
export function requireItems(items: readonly CappedItem[], sampling: readonly SamplingRule[], policy: Policy): void {
  if (items.length === 0) {
    throw refusal.rule(
      'R043',
      text('抽查工作方案须有抽查内容：请先带入事项', 'A scheme needs content: contribute items first'),
    );
  }
  if (policy.generalItemOverCap.value !== 'REFUSE') return;
  const highest = Math.max(...sampling.flatMap(percentsOf).map(Number));
  const over = items.find((item) => item.itemClass === 'GENERAL' && Number(item.capPercent) < highest);
  if (over === undefined) return;
  const { document, article } = policy.generalItemOverCap;
  throw refusal.rule(
    'R007',
    text(
      `一般检查事项“${over.name}”的抽查比例上限为 ${over.capPercent}%，方案为 ${highest}%（${document} ${article}）`,
      `The general item "${over.name}" is capped at ${over.capPercent} %, the scheme takes ${highest} % (${document} ${article})`,
    ),
  );
}
