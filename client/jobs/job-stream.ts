import type { Client } from 'graphql-ws';
import { type TrayJobFragment, TrayJobsDocument, ViewerJobsDocument } from '../generated/graphql.js';
import { hub, subscribing } from '../lib/graphql.ts';
import { createSocket, SESSION_ENDED } from '../lib/live.ts';

const FIRST = 20;
const POLL = 5_000;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 120_000;

const jitter = (ms: number) => ms * (0.75 + Math.random() / 2);

/**
 * Follows the account's newest jobs. Each message is the whole list, so nothing is missed whatever happens to the
 * network: while no socket holds, the list is asked for by query.
 */
export function followJobs(show: (jobs: readonly TrayJobFragment[]) => void): () => void {
  let stopped = false;
  let holds = false;
  let client: Client | undefined;
  let retry = FIRST_RETRY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pollTimer: ReturnType<typeof setTimeout> | undefined;

  async function poll(): Promise<void> {
    if (stopped || holds) return;
    try {
      const { viewer } = await hub(TrayJobsDocument, { first: FIRST });
      if (!stopped && !holds) show(viewer.jobs.nodes);
    } catch {
      // The page's own stream tells of an outage; here the list stays as it is.
    }
    if (!stopped && !holds) pollTimer = setTimeout(() => void poll(), jitter(POLL));
  }

  function close(): void {
    const closing = client;
    client = undefined;
    holds = false;
    if (closing !== undefined) void Promise.resolve(closing.dispose()).catch(() => undefined);
  }

  function lost(): void {
    close();
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(open, jitter(retry));
    retry = Math.min(retry * 2, LONGEST_RETRY);
    clearTimeout(pollTimer);
    void poll();
  }

  function open(): void {
    if (stopped) return;
    const own: Client = createSocket({
      onOpen: () => undefined,
      onClose(code) {
        if (client !== own) return;
        if (code === SESSION_ENDED) stop();
        else lost();
      },
    });
    client = own;
    own.subscribe<{ viewerJobs: TrayJobFragment[] }>(subscribing(ViewerJobsDocument, { first: FIRST }), {
      next({ data }) {
        if (client !== own || !data) return;
        holds = true;
        retry = FIRST_RETRY;
        clearTimeout(pollTimer);
        show(data.viewerJobs);
      },
      error: () => client === own && lost(),
      complete: () => client === own && lost(),
    });
  }

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    clearTimeout(pollTimer);
    close();
  }

  open();
  return stop;
}
