import { useState } from 'react';
import { JobFileDocument, type TrayJobFragment, type TypedDocumentString } from '../../generated/graphql.js';
import { download } from '../../jobs/download.ts';
import { hub } from '../../lib/graphql.ts';
import { useT } from '../../lib/i18n.ts';
import { newRequestId } from '../../lib/request-id.ts';
import { notify, notifyRefusal } from '../../ui/index.ts';

const POLL_MS = 500;
/** Waited for so long; afterwards the file is in the tray. */
const PATIENCE_MS = 20_000;

const pause = () => new Promise((resolve) => setTimeout(resolve, POLL_MS));

async function ended(job: TrayJobFragment): Promise<TrayJobFragment> {
  const until = Date.now() + PATIENCE_MS;
  let now = job;
  while ((now.state === 'WAITING' || now.state === 'RUNNING') && Date.now() < until) {
    await pause();
    ({ job: now } = await hub(JobFileDocument, { id: job.id }));
  }
  return now;
}

/** Has the hub make a file and fetches it; one that takes long is found in the job tray. */
export function useMadeFile() {
  const t = useT('imports');
  const [busy, setBusy] = useState(false);
  async function make<R, I extends object>(
    document: TypedDocumentString<R, { input: I }>,
    input: Omit<I, 'requestId'>,
    jobOf: (answer: R) => TrayJobFragment,
  ): Promise<void> {
    setBusy(true);
    try {
      const answer = await hub(document, { input: { ...input, requestId: newRequestId() } as unknown as I });
      const job = await ended(jobOf(answer));
      if (job.file != null) await download(job.file.id);
      else if (job.failure != null) notify({ tone: 'late', title: t('file.failed'), body: job.failure.message });
      else notify({ tone: 'done', title: t('file.later'), body: t('file.tray') });
    } catch (error) {
      notifyRefusal(t('file.failed'), error);
    } finally {
      setBusy(false);
    }
  }
  return { busy, make };
}
