import type { TypedDocumentString } from '../generated/graphql.js';
import { type HubError, isHubError } from '../lib/hub-error.ts';
import { useHubMutation } from '../lib/query.ts';
import { notify } from '../ui/index.ts';
import { useRefreshPolicy } from './usePolicy.ts';

interface PolicyInput {
  expectedRevision?: number | null;
  requestId?: string | number | null;
}

export interface PolicyAct<I> {
  busy: boolean;
  error: HubError | null;
  send(input: Omit<I, keyof PolicyInput>, done: string): void;
}

/** One act on the policy as it is shown; when somebody changed it meanwhile it is read again, and may be sent again. */
export function usePolicyAct<R, I extends PolicyInput>(
  document: TypedDocumentString<R, { input: I }>,
  revision: number,
  onDone: () => void,
): PolicyAct<I> {
  const refresh = useRefreshPolicy();
  const mutation = useHubMutation(document);
  return {
    busy: mutation.isPending,
    error: mutation.error,
    send: (input, done) =>
      void mutation
        .mutateAsync({ ...input, expectedRevision: revision } as Omit<I, 'requestId'>)
        .then(() => {
          notify({ tone: 'done', title: done });
          onDone();
          return refresh();
        })
        .catch((error: unknown) => {
          if (isHubError(error, 'STALE') || isHubError(error, 'WRONG_STATE')) void refresh();
        }),
  };
}
