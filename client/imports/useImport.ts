import { useQueryClient } from '@tanstack/react-query';
import { type ImportPageQuery, ImportPageDocument, type TypedDocumentString } from '../generated/graphql.js';
import { isHubError } from '../lib/hub-error.ts';
import { useHubMutation, useHubQuery } from '../lib/query.ts';

export type WholeImport = ImportPageQuery['tableImport'];
export type ImportState = WholeImport['state'];

const FOLLOW_MS = 700;
const WORKING: readonly ImportState[] = ['READING', 'APPLYING', 'CANCELLING', 'UNDOING'];

export const isWorking = (state: ImportState): boolean => WORKING.includes(state);

/** An import, followed while the hub works on it. */
export function useImport(id: string) {
  return useHubQuery(
    ImportPageDocument,
    { id },
    {
      refetchInterval: ({ state: { data } }) =>
        data !== undefined && isWorking((data as ImportPageQuery).tableImport.state) ? FOLLOW_MS : false,
    },
  );
}

/** One act on an import; afterwards all that shows it is read again. */
export function useImportAct<R, I extends object>(document: TypedDocumentString<R, { input: I }>) {
  const queries = useQueryClient();
  const mutation = useHubMutation(document);
  const reread = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => /^Import(Page|Lines|Rows)/.test(String(queryKey[0])) });
  return {
    busy: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    send: (input: Omit<I, 'requestId'>, onDone?: (answer: R) => void): void =>
      void mutation
        .mutateAsync(input)
        .then((answer) => {
          onDone?.(answer);
          return reread();
        })
        .catch((error: unknown) => {
          // Somebody else changed it: what is shown is read again, and the same press then holds.
          if (isHubError(error, 'STALE') || isHubError(error, 'WRONG_STATE')) void reread();
        }),
  };
}
