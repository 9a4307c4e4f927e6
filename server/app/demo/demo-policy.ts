import { clauseOf, type RequirementId } from '../../kernel/clauses.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Policy } from '../../policy/index.ts';

export const DEMO_POLICY_FROM: LocalDate = '2020-01-01';

type Decided = { [K in keyof Policy]?: readonly [value: Policy[K]['value'], source: RequirementId] };

// The demo county asks nothing beyond the public contract: no cap and no refusal; goals only measure.
const decided: Decided = {
  teamMinimum: [2, 'R073'],
  yearlyCap: [null, 'R063'],
  generalItemOverCap: ['ALLOW', 'R007'],
  jointDrawShareGoal: [60, 'R069'],
  jointTargetShareGoal: [50, 'R069'],
  riskBasedShareGoal: [95, 'R057'],
  coverageGoal: [3, 'R056'],
};

/** The county's decisions, each with the clause that it follows; `value` is JSON text. */
export function demoPolicy(): { key: string; value: string; document: string; article: string }[] {
  return Object.entries(decided).map(([key, [value, source]]) => {
    const { document, article } = clauseOf(source);
    return { key, value: JSON.stringify(value), document, article };
  });
}
