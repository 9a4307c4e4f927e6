import { Button } from 'antd';
import { InspectorHistoryDocument, type RecordChangeRowFragment, TargetHistoryDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubPages } from '../lib/query.ts';
import { ErrorState, Sheet, SlowSkeleton, Time } from '../ui/index.ts';
import styles from './registry.module.css';

const PAGE = 20;

/** What happened to a record, the newest first. */
export function History({ of, id }: { of: 'target' | 'inspector'; id: string }) {
  const t = useT('registry');
  const document = of === 'target' ? TargetHistoryDocument : InspectorHistoryDocument;
  const facts = useHubPages(document, { id, first: PAGE }, (answer) => answer.history);
  return (
    <Sheet title={t('history.title')} count={facts.total}>
      {facts.error !== null && (
        <ErrorState title={t('history.failed')} error={facts.error} onRetry={() => void facts.refetch()} />
      )}
      {facts.isPending && <SlowSkeleton />}
      {facts.total === 0 && <p className="od-3">{t('history.none')}</p>}
      <ol className={styles.history}>
        {facts.rows.map((fact) => (
          <Fact key={`${fact.at}${fact.kind}`} fact={fact} />
        ))}
      </ol>
      {facts.hasNextPage && (
        <Button type="link" onClick={() => void facts.fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </Sheet>
  );
}

function Fact({ fact: { at, kind, by, department, changes, reason } }: { fact: RecordChangeRowFragment }) {
  const t = useT('registry');
  const fieldName = (field: string) => t(`field.${field as 'name'}`, { defaultValue: field });
  return (
    <li>
      <span>
        <b>{t(`history.kind.${kind}`)}</b> <span className={styles.sub}>{by ?? department?.shortName}</span>
      </span>
      {changes.map(({ field, before, after }) => (
        <span key={field} className="od-12 od-2">
          {before == null && after == null
            ? t('history.untold', { field: fieldName(field) })
            : t('history.changed', {
                field: fieldName(field),
                before: before ?? t('none'),
                after: after ?? t('none'),
              })}
        </span>
      ))}
      {reason != null && <span className="od-12 od-2">{t('history.reason', { reason })}</span>}
      <Time value={at} className={styles.sub} />
    </li>
  );
}
