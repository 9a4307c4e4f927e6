import { useCallback, useEffect, useRef, useState } from 'react';
import type { Verdict } from '../protocol.ts';
import type { PlanAnswer } from './ask.ts';
import type { Facts } from './facts.ts';
import type { ProofText, Question, Told } from './messages.ts';
import type { Progress } from './progress.ts';

export type Verification =
  | { kind: 'idle' }
  | { kind: 'running'; progress: Progress }
  | { kind: 'done'; verdict: Verdict; facts: Facts | null; numbers: string[]; seconds: number }
  | { kind: 'unreadable'; which: 'proof' | 'published' }
  | { kind: 'broken'; message: string };

const START: Verification = { kind: 'running', progress: { phase: 'digests', share: 0 } };

/** A verifier in a thread of its own for as long as the page is shown. A new proof ends the work on the one before. */
export function useVerifier() {
  const worker = useRef<Worker | null>(null);
  const waiting = useRef(new Map<number, (answers: PlanAnswer[]) => void>());
  const [state, setState] = useState<Verification>({ kind: 'idle' });

  const onTold = (told: Told) => {
    if (told.kind === 'progress') setState({ kind: 'running', progress: told.progress });
    else if (told.kind === 'answer') {
      waiting.current.get(told.id)?.(told.answers);
      waiting.current.delete(told.id);
    } else if (told.kind === 'verdict') setState({ ...told, kind: 'done' });
    else setState(told);
  };
  const send = (question: Question) => worker.current?.postMessage(question);

  const verify = useCallback((json: ProofText, published: string | null) => {
    worker.current?.terminate();
    waiting.current.clear();
    const thread = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
    thread.onmessage = ({ data }: MessageEvent<Told>) => worker.current === thread && onTold(data);
    thread.onerror = ({ message }) => worker.current === thread && setState({ kind: 'broken', message: message ?? '' });
    worker.current = thread;
    setState(START);
    send({ kind: 'verify', json, published });
  }, []);

  const ask = useCallback((key: string): Promise<PlanAnswer[]> => {
    const id = Math.random();
    return new Promise((resolve) => {
      waiting.current.set(id, resolve);
      send({ kind: 'ask', id, key });
    });
  }, []);

  const forget = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setState({ kind: 'idle' });
  }, []);

  useEffect(() => () => worker.current?.terminate(), []);
  return { state, verify, ask, forget };
}
