import { useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import type { HubError } from '../lib/hub-error.ts';
import { useHubMutation } from '../lib/query.ts';
import { notify } from '../ui/index.ts';

/** Whatever shows items, claims or pairs is read again: one act may change all three. */
const SHOWING = [
  'Item',
  'Claim',
  'Matter',
  'Upstream',
  'KeyShares',
  'OwnItems',
  'PlanMerge',
  'PlanDesk',
  'DoorsSpared',
];

export interface ItemAct<I> {
  busy: boolean;
  error: HubError | null;
  send(input: Omit<I, 'requestId'>): void;
  reset(): void;
}

/** One act on the item list. */
export function useItemAct<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  done: string,
  onDone?: (answer: R) => void,
): ItemAct<I> {
  const queries = useQueryClient();
  const mutation = useHubMutation(document);
  return {
    busy: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    send: (input) =>
      void mutation
        .mutateAsync(input)
        .then((answer) => {
          notify({ tone: 'done', title: done });
          onDone?.(answer);
          return queries.invalidateQueries({
            predicate: ({ queryKey }) => SHOWING.some((name) => String(queryKey[0]).startsWith(name)),
          });
        })
        // Told where the act was: the form or the dialog shows it.
        .catch(() => undefined),
  };
}
