import { useT } from '../../lib/i18n.ts';
import { Differences } from '../Differences.tsx';
import styles from '../items.module.css';
import { type BulkChange, type Sorted, valueOf } from './change.ts';

/** Item by item what is there and what would be. */
export function BulkPreview({ sorted, change }: { sorted: Sorted; change: BulkChange }) {
  const t = useT('items');
  return (
    <ol className={styles.versions} aria-label={t('bulk.list')}>
      {sorted.changing.map((item) => (
        <li key={item.code}>
          <span className={styles.line}>
            <b>{item.name}</b>
            <span className={styles.small}>{item.code}</span>
          </span>
          <Differences
            differences={[
              { field: change.field, before: valueOf(item, change.field) || null, after: change.value.trim() },
            ]}
          />
        </li>
      ))}
    </ol>
  );
}
