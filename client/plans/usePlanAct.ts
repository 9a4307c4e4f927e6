import { useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { type HubError, isHubError } from '../lib/hub-error.ts';
import { useHubMutation } from '../lib/query.ts';
import { notify } from '../ui/index.ts';

interface PlanInput {
  planId: string | number;
  expectedRevision?: number | null;
  requestId?: string | number | null;
}

export interface PlanAct<I> {
  busy: boolean;
  error: HubError | null;
  send(input: Omit<I, keyof PlanInput>): void;
  reset(): void;
}

const LISTS = ['DeskPlans', 'PlanRows'];

/** Reads again all that shows a plan. */
export function useRefreshPlan(): (id: string) => Promise<void> {
  const queries = useQueryClient();
  return (id) =>
    queries.invalidateQueries({
      predicate: ({ queryKey }) => LISTS.includes(String(queryKey[0])) || JSON.stringify(queryKey).includes(id),
    });
}

/**
 * One act on a plan as it is shown. When somebody changed it meanwhile, the plan is read again, so that the same act,
 * sent once more, is one on what is then seen.
 */
export function usePlanAct<R, I extends PlanInput>(
  document: TypedDocumentString<R, { input: I }>,
  { id, revision }: { id: string; revision: number },
  done: string,
  onDone?: (answer: R) => void,
): PlanAct<I> {
  const refresh = useRefreshPlan();
  const mutation = useHubMutation(document);
  return {
    busy: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    // A promise, not callbacks of the component: an event may have taken its button away before the answer is there.
    send: (input) =>
      void mutation
        .mutateAsync({ ...input, planId: id, expectedRevision: revision } as Omit<I, 'requestId'>)
        .then((answer) => {
          notify({ tone: 'done', title: done });
          onDone?.(answer);
          return refresh(id);
        })
        .catch((error: unknown) => {
          if (isHubError(error, 'STALE') || isHubError(error, 'WRONG_STATE')) void refresh(id);
        }),
  };
}
