import { useMemo } from 'react';
import { DeskPlansDocument, type PlanState } from '../../generated/graphql.js';
import { useLiveRefresh } from '../../lib/live.ts';
import { useHubQuery } from '../../lib/query.ts';
import { useOwnCode, useRoles } from '../useOwn.ts';
import { type DeskPlan, todosOf } from './todo.ts';

const OVER: readonly PlanState[] = ['CLOSED', 'CANCELLED'];
// The newest hundred: what a department has in hand is far less.
const MOST = 100;
const NONE: readonly DeskPlan[] = [];

/** The plans that a liaison's department leads or takes part in, and what of them waits for it. */
export function useDeskPlans() {
  const own = useOwnCode();
  const enabled = useRoles().includes('LIAISON');
  const query = useHubQuery(DeskPlansDocument, { first: MOST }, { enabled });
  useLiveRefresh({}, ['DeskPlans']);
  const plans = query.data?.plans.nodes ?? NONE;
  const running = useMemo(() => plans.filter(({ state }) => !OVER.includes(state)), [plans]);
  const todos = useMemo(() => todosOf(plans, own), [plans, own]);
  return { ...query, plans, running, todos };
}

/** How many things wait, for the rail. */
export function useTodoCount(): number | undefined {
  const { data, todos } = useDeskPlans();
  return data === undefined ? undefined : todos.length;
}
