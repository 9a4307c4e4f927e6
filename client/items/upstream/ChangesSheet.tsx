import { Button } from 'antd';
import { UpstreamChangesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Chip, Empty, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { Differences } from '../Differences.tsx';
import styles from '../items.module.css';

const TONES = { ADDED: 'done', CHANGED: 'due', REMOVED: 'late' } as const;

/** What publishing would change, and departments would then claim anew (R004). */
export function ChangesSheet({ id }: { id: string }) {
  const t = useT('items');
  const changes = useHubPages(UpstreamChangesDocument, { id, first: 20 }, (answer) => answer.upstreamList.changes);
  return (
    <Sheet title={t('upstream.changes')} count={changes.total} note={t('upstream.changesNote')}>
      {changes.error !== null ? (
        <ErrorState title={t('upstream.failed')} error={changes.error} onRetry={() => void changes.refetch()} />
      ) : changes.total === undefined ? (
        <SlowSkeleton rows={3} />
      ) : changes.total === 0 ? (
        <Empty title={t('upstream.noChanges')} />
      ) : (
        <ol className={styles.versions}>
          {changes.rows.map(({ change, item, differences }) => (
            <li key={item.code}>
              <span className={styles.line}>
                <Chip tone={TONES[change]}>{t(`upstream.change.${change}`)}</Chip>
                <b>{item.name}</b>
                <span className={styles.small}>
                  {item.code} · {item.department.shortName}
                </span>
              </span>
              {differences.length > 0 && <Differences differences={differences} />}
            </li>
          ))}
        </ol>
      )}
      {changes.hasNextPage && (
        <Button type="link" loading={changes.isFetching} onClick={() => void changes.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Sheet>
  );
}
