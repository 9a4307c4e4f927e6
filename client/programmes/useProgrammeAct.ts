import type { TypedDocumentString } from '../generated/graphql.js';
import { useAct } from '../lib/act.ts';
import type { HubError } from '../lib/hub-error.ts';
import { notify } from '../ui/index.ts';

// One act may change what stands in any of them: a published programme meets another's tasks.
const SHOWING =
  /^(Programme|Calendar|DeskProgrammes|DeskPlans|PlanRows|CoordinatingBodies|BodyMeetings|JointIndustries|Overlap|Public)/;

export interface ProgrammeAct<I> {
  busy: boolean;
  error: HubError | null;
  send(input: Omit<I, 'requestId'>): void;
  reset(): void;
}

/** One act; where somebody was quicker, what is shown is read again, so that the same act sent once more then holds. */
export function useProgrammeAct<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  done: string | null,
  onDone?: (answer: R) => void,
): ProgrammeAct<I> {
  const act = useAct(document, SHOWING, ['STALE', 'WRONG_STATE', 'RULE']);
  return {
    ...act,
    send: (input) =>
      act.send(input, (answer) => {
        if (done !== null) notify({ tone: 'done', title: done });
        onDone?.(answer);
      }),
  };
}

/** What every mutation on a version begins with. */
export const onVersion = ({ id, revision }: { id: string; revision: number }) => ({
  programmeId: id,
  expectedRevision: revision,
});
