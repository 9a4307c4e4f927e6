import type { TypedDocumentString } from '../generated/graphql.js';
import { useAct } from '../lib/act.ts';
import type { HubError } from '../lib/hub-error.ts';
import { notify } from '../ui/index.ts';

/** Whatever shows items, claims or pairs is read again: one act may change all three. */
const SHOWING = /^(Item|Claim|Matter|Upstream|KeyShares|OwnItems|PlanMerge|PlanDesk|DoorsSpared)/;

export interface ItemAct<I> {
  busy: boolean;
  error: HubError | null;
  send(input: Omit<I, 'requestId'>): void;
  reset(): void;
}

/** One act on the item list; a refusal is told where the act was: the form or the dialog shows it. */
export function useItemAct<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  done: string,
  onDone?: (answer: R) => void,
): ItemAct<I> {
  const act = useAct(document, SHOWING, []);
  return {
    ...act,
    send: (input) =>
      act.send(input, (answer) => {
        notify({ tone: 'done', title: done });
        onDone?.(answer);
      }),
  };
}
