import { ItemHistoryDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { Empty, PagedList, Sheet, Time } from '../../ui/index.ts';
import styles from '../items.module.css';

/** What the journal tells of the item. */
export function HistorySheet({ code }: { code: string }) {
  const t = useT('items');
  const history = useHubPages(ItemHistoryDocument, { code, first: 20 }, (answer) => answer.itemHistory);
  return (
    <Sheet title={t('history.title')} count={history.total}>
      <PagedList
        pages={history}
        failed={t('history.failed')}
        empty={<Empty title={t('history.none')}>{t('history.noneText')}</Empty>}
        lines={3}
      >
        <ol className={styles.versions}>
          {history.rows.map(({ number, kind, occurredAt, actor, department, reason, itemCodes }) => (
            <li key={number}>
              <span className={styles.line}>
                <b>{t(`event.${kind}`)}</b>
                {itemCodes.length > 1 && <span>{itemCodes.join(t('comma'))}</span>}
                <span className={styles.small}>
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
