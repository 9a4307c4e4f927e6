import type { ParseKeys } from 'i18next';
import { ProgrammeHistoryDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Empty, PagedList, Sheet, Time } from '../../ui/index.ts';
import styles from '../programmes.module.css';

/** What the journal tells of the version, the newest first. */
export default function HistoryTab({ programmeId }: { programmeId: string }) {
  const t = useT('programmes');
  const facts = useHubPages(
    ProgrammeHistoryDocument,
    { id: programmeId, first: 30 },
    (answer) => answer.programme.history,
  );
  return (
    <Sheet title={t('history.title')} count={facts.total}>
      <PagedList pages={facts} failed={t('history.failed')} empty={<Empty title={t('history.none')} />} lines={3}>
        <ol className={styles.history}>
          {facts.rows.map(({ number, kind, occurredAt, actor, reason, department }) => (
            <li key={number}>
              <span>
                <b>{t(`event.${kind}` as ParseKeys<'programmes'>)}</b>
                <span className={styles.sub}>
                  {department?.shortName} {actor} · <Time value={occurredAt} /> · {t('history.number', { number })}
                </span>
              </span>
              {reason != null && <span>{reason}</span>}
            </li>
          ))}
        </ol>
      </PagedList>
    </Sheet>
  );
}
