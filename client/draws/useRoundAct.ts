import type { TypedDocumentString } from '../generated/graphql.js';
import { type HubError, isHubError } from '../lib/hub-error.ts';
import { useHubMutation } from '../lib/query.ts';
import { useRefreshPlan } from '../plans/usePlanAct.ts';
import { notify } from '../ui/index.ts';
import { asJob } from './job.ts';
import type { DrawPlan } from './useDraw.ts';

interface RoundActTexts<R> {
  done(answer: R): string;
  /** Its name in the job tray. */
  job: string;
}

/** One act on a round; what shows its plans is read again, also when somebody was quicker. */
export function useRoundAct<R, I extends object>(
  document: TypedDocumentString<R, { input: I }>,
  plan: DrawPlan,
  texts: RoundActTexts<R>,
  onDone: () => void,
  onRefused: (error: HubError) => void = () => undefined,
) {
  const refresh = useRefreshPlan();
  const mutation = useHubMutation(document);
  const refreshAll = () => {
    const ids = plan.draw?.round.draws.flatMap((draw) => (draw.plan == null ? [] : [draw.plan.id])) ?? [];
    return Promise.all([...new Set([plan.id, ...ids])].map(refresh));
  };
  return {
    busy: mutation.isPending,
    error: mutation.error,
    send: (input: Omit<I, 'requestId'>) =>
      void asJob({ name: texts.job, to: `/plans/${plan.id}/draw` }, mutation.mutateAsync(input))
        .then((answer) => {
          notify({ tone: 'done', title: texts.done(answer) });
          onDone();
          return refreshAll();
        })
        .catch((error: unknown) => {
          if (!isHubError(error)) throw error;
          if (error.code === 'WRONG_STATE' || error.code === 'STALE') void refreshAll();
          onRefused(error);
        }),
  };
}
