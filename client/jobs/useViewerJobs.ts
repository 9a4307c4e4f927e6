import { useEffect } from 'react';
import type { TrayJobFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { hubJobs, type Job } from '../lib/jobs.ts';
import { hub } from '../lib/graphql.ts';
import { language } from '../lib/language.ts';
import { useSignal } from '../lib/signal.ts';
import { notifyRefusal } from '../ui/index.ts';
import { CancelJobDocument } from '../generated/graphql.js';
import { download } from './download.ts';
import { followJobs } from './job-stream.ts';

const STAYS = 12 * 3_600_000;

const STATES = {
  WAITING: 'waiting',
  RUNNING: 'running',
  DONE: 'done',
  FAILED: 'failed',
  CANCELLED: 'cancelled',
} as const satisfies Record<TrayJobFragment['state'], Job['state']>;

const isRecent = ({ endedAt }: TrayJobFragment): boolean =>
  endedAt == null || Date.now() - new Date(endedAt).getTime() < STAYS;

/** Keeps the tray's jobs of the hub up while the account is signed in; they are told in the language of the page. */
export function useViewerJobs(account: string | undefined): void {
  const t = useT('jobs');
  const spoken = useSignal(language);
  useEffect(() => {
    if (account === undefined) return;
    const refused = (error: unknown) => notifyRefusal(t('refused'), error);
    const shown = ({
      id,
      name,
      state,
      progress,
      failure,
      link,
      file,
      isCancelling,
      viewerCanCancel,
    }: TrayJobFragment): Job => ({
      id,
      name,
      state: STATES[state],
      progress: progress.total ? Math.min(1, progress.done / progress.total) : undefined,
      note: failure?.message ?? (isCancelling ? t('cancelling') : (progress.phase ?? undefined)),
      to: link ?? undefined,
      file: file == null ? undefined : { name: file.name, fetch: () => void download(file.id).catch(refused) },
      cancel:
        viewerCanCancel.allowed && !isCancelling
          ? () => void hub(CancelJobDocument, { input: { jobId: id } }).catch(refused)
          : undefined,
    });
    const stop = followJobs((jobs) => hubJobs.set(jobs.filter(isRecent).map(shown)));
    return () => {
      stop();
      hubJobs.set([]);
    };
    // The texts are those of the language that it follows.
  }, [account, spoken]);
}
