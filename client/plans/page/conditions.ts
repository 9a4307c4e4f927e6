import type { TFunction } from 'i18next';
import type { Condition } from '../../ui/index.ts';
import type { Plan } from '../usePlan.ts';

/** How many items a department has in the plan. */
export function itemsOf(plan: Plan, code: string | undefined): number {
  return plan.items.filter(({ department }) => department.code === code).length;
}

export function partners({ participants }: Plan) {
  return {
    accepted: participants.filter(({ state }) => state === 'ACCEPTED'),
    waiting: participants.filter(({ state }) => state === 'INVITED'),
  };
}

/** General items' caps against the highest percentage of the scheme (R007). Whether more is refused, policy says. */
export function capCondition(plan: Plan, t: TFunction<'plans'>): Condition {
  const highest = Math.max(0, ...plan.sampling.map(({ percent }) => Number(percent)));
  const over = plan.items.filter(
    ({ item }) => item.itemClass === 'GENERAL' && item.capPercent != null && Number(item.capPercent) < highest,
  );
  if (over.length === 0) return { key: 'caps', kind: 'met', text: t('next.caps') };
  return {
    key: 'caps',
    kind: 'openOk',
    text: t('next.overCap', { count: over.length, percent: highest }),
    note: t('next.overCapNote'),
  };
}
