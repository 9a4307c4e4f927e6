import { useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { isHubError } from '../lib/hub-error.ts';
import { useHubMutation } from '../lib/query.ts';
import { notify } from '../ui/index.ts';

/** One act on a check's team; the check and what waits are read again, also when somebody was quicker. */
export function useCheckAct<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  checkId: string,
  done: string,
  onDone: () => void,
) {
  const queries = useQueryClient();
  const mutation = useHubMutation(document);
  const reread = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['CheckPanel', { id: checkId }] }),
      queries.invalidateQueries({ queryKey: ['RecusalTasks'] }),
    ]);
  return {
    busy: mutation.isPending,
    error: mutation.error,
    send: (input: Omit<I, 'requestId'>) =>
      mutation.mutate(input, {
        onSuccess: () => {
          notify({ tone: 'done', title: done });
          onDone();
          void reread();
        },
        onError: (error) => {
          if (isHubError(error, 'WRONG_STATE') || isHubError(error, 'STALE')) void reread();
        },
      }),
  };
}
