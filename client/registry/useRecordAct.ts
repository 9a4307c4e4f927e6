import type { TypedDocumentString } from '../generated/graphql.js';
import { useAct } from '../lib/act.ts';
import { notify } from '../ui/index.ts';

const SHOWING = /^(Target(Page|Rows|History|Health)|LabelWords|Inspector(Page|Rows|History)|PersonnelGaps)$/;

/** One act on the registries: afterwards all that shows a record is read again, also when somebody changed it meanwhile. */
export function useRecordAct<R, I extends object>(document: TypedDocumentString<R, { input: I }>) {
  const act = useAct(document, SHOWING);
  return {
    ...act,
    send: (input: Omit<I, 'requestId'>, done: string | null, onDone?: (answer: R) => void): void =>
      act.send(input, (answer) => {
        if (done !== null) notify({ tone: 'done', title: done });
        onDone?.(answer);
      }),
  };
}
