import { useEffect, useState, useSyncExternalStore } from 'react';
import { BoardCheckDocument, BoardRowsDocument } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { type HubError, isHubError } from '../../lib/hub-error.ts';
import { type HubEvent, type HubEventType, listen } from '../../lib/live.ts';
import { Board } from './board.ts';
import { Rereader } from './rereader.ts';

const PAGE = 100;
const PAUSE = 5_000;
const SECOND = 1_000;

export const BOARD_EVENTS: readonly HubEventType[] = ['RESULTS_RECORDED', 'PART_SUBMITTED', 'CHECK_COMPLETED'];

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Whether the same page may be had a little later: the hub is away, or asked to slow down. */
function pauseOf(error: unknown, hasRows: boolean): number | undefined {
  if (!isHubError(error)) return undefined;
  if (error.code === 'LIMIT' && error.retryAfterSeconds !== undefined) return error.retryAfterSeconds * SECOND;
  return hasRows && error.passes ? PAUSE : undefined;
}

/** Reads the list page by page to its end. What fails after the first page is tried again until the signal ends it. */
async function readAll(planId: string, board: Board, signal: AbortSignal): Promise<void> {
  let after: string | null | undefined;
  while (!signal.aborted) {
    try {
      const { plan } = await hub(BoardRowsDocument, { planId, first: PAGE, after }, signal);
      const { nodes, totalCount, pageInfo } = plan!.checks;
      if (signal.aborted) return;
      board.append(nodes, totalCount, !pageInfo.hasNextPage);
      if (!pageInfo.hasNextPage) return;
      after = pageInfo.endCursor;
    } catch (error) {
      const pause = pauseOf(error, board.get().total !== undefined);
      if (signal.aborted) return;
      if (pause === undefined) throw error;
      await wait(pause);
    }
  }
}

/**
 * The whole board of a plan: every page is loaded in the background, and events keep its rows as they are. Filters then
 * need no question to the hub. `round` is raised to read everything anew.
 */
export function useBoard(planId: string) {
  const [round, setRound] = useState(0);
  const [board, setBoard] = useState(() => new Board());
  const [error, setError] = useState<HubError | null>(null);
  const state = useSyncExternalStore(board.subscribe, board.get);
  useEffect(() => {
    const stop = new AbortController();
    const fresh = new Board();
    setBoard(fresh);
    setError(null);
    const rereader = new Rereader(async (id) => {
      const { check } = await hub(BoardCheckDocument, { id }, stop.signal);
      if (check != null) fresh.put(check);
    });
    const onEvent = (event: HubEvent) => {
      fresh.apply(event);
      // States come with the event; problems and times do not, and a row on a page still under way may be older.
      if ('check' in event && event.check != null) rereader.ask(event.check.id);
    };
    const forget = listen({ plan: planId, types: BOARD_EVENTS }, onEvent);
    readAll(planId, fresh, stop.signal).catch((failure: unknown) => {
      if (!stop.signal.aborted && isHubError(failure)) setError(failure);
    });
    return () => {
      stop.abort();
      rereader.stop();
      forget();
    };
  }, [planId, round]);
  return { ...state, error, again: () => setRound(round + 1) };
}
