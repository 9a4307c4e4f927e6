import { useRef, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql.js';
import { type HubError } from '../lib/hub-error.ts';
import { useRecordAct } from './useRecordAct.ts';

interface Answer {
  changed: number;
  remaining: number;
}

/** Repeats a bulk act until none is left; each call changes at most a thousand. It can be stopped between two. */
export function useBulk<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  answerOf: (answer: R) => Answer,
  onDone: (changed: number) => void,
) {
  const act = useRecordAct(document);
  const [changed, setChanged] = useState<number | null>(null);
  const stopped = useRef(false);
  const step = (input: Omit<I, 'requestId'>, before: number): void =>
    act.send(input, null, (answer) => {
      const { changed: now, remaining } = answerOf(answer);
      const sum = before + now;
      setChanged(sum);
      if (remaining > 0 && now > 0 && !stopped.current) step(input, sum);
      else onDone(sum);
    });
  return {
    changed,
    busy: act.busy,
    error: act.error as HubError | null,
    start(input: Omit<I, 'requestId'>) {
      stopped.current = false;
      setChanged(0);
      step(input, 0);
    },
    stop: () => (stopped.current = true),
  };
}
