import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  type SignatureInput,
  SubmitVisitDocument,
  type VisitCheckFragment,
  VisitDocument,
  type VisitQuery,
} from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { HubError } from '../../lib/hub-error.ts';
import { useLiveState } from '../../lib/live.ts';
import { keyOf } from '../../lib/query.ts';
import { useRequestId } from '../../lib/request-id.ts';
import { keepVisit } from '../saving/queues.ts';
import { ownEntries } from '../visit.ts';

const RETRY = 5_000;
const STALE_AT_MOST = 6;

export type SubmitState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  /** Not reached; sent again by itself as it was. */
  | { kind: 'offline' }
  /** Somebody changed an answer of the own department meanwhile: to be looked at again. */
  | { kind: 'changed' }
  | { kind: 'failed'; error: HubError };

const seen = (check: VisitCheckFragment, department: string) =>
  JSON.stringify(
    ownEntries(check, department).map(({ id, outcome, alsoOutcomes, note }) => [id, outcome, alsoOutcomes, note]),
  );

/**
 * Submits the own part. What others record meanwhile raises the check's revision too: as long as the own answers are
 * those that were seen, it is submitted all the same.
 */
export function useSubmitPart(check: VisitCheckFragment, department: string, onSubmitted: () => void) {
  const queries = useQueryClient();
  const requestId = useRequestId();
  const live = useLiveState();
  const [state, setState] = useState<SubmitState>({ kind: 'idle' });
  const waiting = useRef<SignatureInput | null>(null);

  async function send(signature: SignatureInput, from: VisitCheckFragment, stale = 0): Promise<void> {
    const input = { checkId: from.id, expectedRevision: from.revision, signature };
    setState({ kind: 'sending' });
    try {
      const answer = await hub(SubmitVisitDocument, {
        input: { ...input, requestId: requestId.forInput(input) },
      });
      waiting.current = null;
      requestId.done();
      setState({ kind: 'idle' });
      onSubmitted();
      await keepVisit(queries, answer.submitPart.check);
    } catch (thrown) {
      const error = thrown instanceof HubError ? thrown : new HubError('INTERNAL', '');
      if (error.code === 'NETWORK' || error.code === 'UNAUTHENTICATED') {
        waiting.current = signature;
        setState({ kind: 'offline' });
        return;
      }
      waiting.current = null;
      if (error.code !== 'STALE' || stale >= STALE_AT_MOST) return setState({ kind: 'failed', error });
      const queryKey = keyOf(VisitDocument, { id: from.id });
      const read = () => hub(VisitDocument, { id: from.id });
      const fresh = await queries
        .fetchQuery<VisitQuery>({ queryKey, queryFn: read, staleTime: 0 })
        .catch(() => undefined);
      if (fresh?.check == null) return setState({ kind: 'failed', error });
      if (seen(fresh.check, department) !== seen(from, department)) return setState({ kind: 'changed' });
      await send(signature, fresh.check, stale + 1);
    }
  }

  const latest = useRef(send);
  latest.current = send;
  // The same check as then: only so is it the same request.
  const from = useRef(check);
  useEffect(() => {
    if (state.kind !== 'offline') return;
    const again = () => waiting.current !== null && void latest.current(waiting.current, from.current);
    const timer = setTimeout(again, RETRY);
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [state, live.kind]);

  return {
    state,
    submit(signature: SignatureInput) {
      from.current = check;
      void send(signature, check);
    },
    /** Something else is to be sent now. */
    edited() {
      waiting.current = null;
      if (state.kind !== 'sending') setState({ kind: 'idle' });
    },
  };
}
