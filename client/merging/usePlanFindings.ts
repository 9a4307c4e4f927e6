import { PlanFindingsDocument } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';
import type { Plan } from '../plans/usePlan.ts';

const JUDGED: readonly Plan['state'][] = ['DRAFT', 'INVITING', 'FROZEN'];

/** What stands against announcing a plan (R036, R037); asked for beside the page, as the hub counts targets for it. */
export function usePlanFindings({ id, state }: Pick<Plan, 'id' | 'state'>) {
  const { data } = useHubQuery(PlanFindingsDocument, { id }, { enabled: JUDGED.includes(state), staleTime: 0 });
  const plan = JUDGED.includes(state) ? (data?.plan ?? null) : null;
  const findings = plan?.findings ?? [];
  return { plan, findings, open: findings.filter(({ justification }) => justification == null) };
}
