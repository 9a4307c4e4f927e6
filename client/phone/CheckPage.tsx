import { Link, useParams } from 'react-router';
import { VisitDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useLiveRefresh } from '../lib/live.ts';
import { keyOf, useHubQuery } from '../lib/query.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Empty, ErrorState, SlowSkeleton } from '../ui/index.ts';
import { CheckHead } from './CheckHead.tsx';
import styles from './CheckPage.module.css';
import { FillStep } from './FillStep.tsx';
import { NetStrip } from './NetStrip.tsx';
import { useSaveQueue } from './saving/queues.ts';
import { SignStep } from './sign/SignStep.tsx';
import { useInspector } from './useInspector.ts';
import { useOwnBottomEdge } from './useOwnBottomEdge.ts';

/** One visit: the merged list to be filled in, then the confirmation. */
export default function CheckPage() {
  const t = useT('phone');
  const { id = '' } = useParams();
  const { account, department } = useInspector();
  const [{ step }] = useUrlState<{ step?: string }>();
  const [queue, saving] = useSaveQueue(account, id);
  const visit = useHubQuery(VisitDocument, { id });
  const check = visit.data?.check;
  useLiveRefresh({ check: id }, keyOf(VisitDocument, { id }));
  useOwnBottomEdge(check?.viewerCanRecord.allowed === true);
  usePageTitle(check?.target.name);
  if (visit.isPending) return <SlowSkeleton label={t('check.loading')} rows={6} />;
  if (visit.isError && check === undefined)
    return (
      <div className={styles.page}>
        <ErrorState
          title={t('check.failed')}
          error={visit.error}
          onRetry={() => void visit.refetch()}
          actions={<Link to="/my-checks">{t('check.back')}</Link>}
        />
      </div>
    );
  if (check == null) return <Empty title={t('check.gone')} actions={<Link to="/my-checks">{t('check.back')}</Link>} />;
  const signing = step === 'sign' && check.viewerCanRecord.allowed;
  return (
    <div className={styles.page}>
      <NetStrip fetchedAt={visit.dataUpdatedAt} phase={saving.phase} />
      <CheckHead check={check} signing={signing} />
      {signing ? (
        <SignStep check={check} department={department} drafts={saving.drafts} onSend={() => queue.wake()} />
      ) : (
        <FillStep check={check} department={department} queue={queue} saving={saving} />
      )}
    </div>
  );
}
