import { useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { type HubError, type HubErrorCode, isHubError } from './hub-error.ts';
import { useHubMutation } from './query.ts';

export interface Act<R, I> {
  busy: boolean;
  error: HubError | null;
  reset(): void;
  send(input: Omit<I, 'requestId'>, onDone?: (answer: R) => void): void;
}

/**
 * One mutation as people meet it. Afterwards every query whose name fits `showing` is read again; also after a refusal of
 * one of `again`, where somebody was quicker, so that the same act sent once more then holds. Other refusals are told
 * where the act was.
 */
export function useAct<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  showing: RegExp,
  again: readonly HubErrorCode[] = ['STALE', 'WRONG_STATE'],
): Act<R, I> {
  const queries = useQueryClient();
  const mutation = useHubMutation(document);
  const refresh = () => queries.invalidateQueries({ predicate: ({ queryKey }) => showing.test(String(queryKey[0])) });
  return {
    busy: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    send: (input, onDone) =>
      void mutation
        .mutateAsync(input)
        .then((answer) => {
          onDone?.(answer);
          return refresh();
        })
        .catch((error: unknown) => {
          if (again.some((code) => isHubError(error, code))) void refresh();
        }),
  };
}
