import { useQueryClient } from '@tanstack/react-query';
import type { TypedDocumentString } from '../generated/graphql.js';
import { isHubError } from '../lib/hub-error.ts';
import { useHubMutation } from '../lib/query.ts';
import { notify } from '../ui/index.ts';

const SHOWN = [
  'TargetPage',
  'TargetRows',
  'TargetHistory',
  'TargetHealth',
  'LabelWords',
  'InspectorPage',
  'InspectorRows',
  'InspectorHistory',
  'PersonnelGaps',
];

/** One act on the registries: afterwards all that shows a record is read again, also when somebody changed it meanwhile. */
export function useRecordAct<R, I extends object>(document: TypedDocumentString<R, { input: I }>) {
  const queries = useQueryClient();
  const mutation = useHubMutation(document);
  const refresh = () => queries.invalidateQueries({ predicate: ({ queryKey }) => SHOWN.includes(String(queryKey[0])) });
  return {
    busy: mutation.isPending,
    error: mutation.error,
    reset: mutation.reset,
    send: (input: Omit<I, 'requestId'>, done: string | null, onDone?: (answer: R) => void): void =>
      void mutation
        .mutateAsync(input)
        .then((answer) => {
          if (done !== null) notify({ tone: 'done', title: done });
          onDone?.(answer);
          return refresh();
        })
        .catch((error: unknown) => {
          if (isHubError(error, 'STALE') || isHubError(error, 'WRONG_STATE')) void refresh();
        }),
  };
}
