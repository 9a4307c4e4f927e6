import { ClaimCountsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Clause, Due, Sheet } from '../../ui/index.ts';
import styles from '../items.module.css';

/** What is not claimed yet, department by department. */
export function ClaimCountsSheet({ department, onChoose }: { department: string; onChoose(code: string): void }) {
  const t = useT('items');
  const { data } = useHubQuery(ClaimCountsDocument, {});
  const open = data?.claimCounts.counts.filter(({ pending }) => pending > 0) ?? [];
  if (data === undefined || data.claimCounts.counts.length === 0) return null;
  const { clause } = data.claimCounts;
  // Mostly one day for all: it stands once, and beside those alone whose day is another.
  const [first] = open.flatMap(({ dueOn }) => dueOn ?? []).sort();
  return (
    <Sheet
      title={t('claim.unclaimed')}
      count={open.reduce((sum, { pending }) => sum + pending, 0)}
      note={
        first !== undefined && (
          <>
            {t('claim.due')} <Due day={first} within={31} />
          </>
        )
      }
      aside={<Clause id={clause.id} document={clause.document} article={clause.article} />}
    >
      {open.length === 0 ? (
        <p className="od-2">{t('claim.allDone')}</p>
      ) : (
        <ul className={styles.counts}>
          {open.map(({ department: { code, shortName }, pending, dueOn }) => (
            <li key={code}>
              <button type="button" aria-pressed={code === department} onClick={() => onChoose(code)}>
                {shortName} <b>{pending}</b>
              </button>
              {dueOn != null && dueOn !== first && <Due day={dueOn} within={31} />}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
