import type { ItemWholeFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useFieldWords } from './useFieldWords.ts';
import styles from './items.module.css';

/** What two versions say differently, the earlier struck out. */
export function Differences({ differences }: { differences: ItemWholeFragment['versions'][number]['differences'] }) {
  const t = useT('items');
  const { label, words } = useFieldWords();
  return (
    <dl className={styles.diff}>
      {differences.map(({ field, before, after }) => (
        <div key={field}>
          <dt>{label(field)}</dt>
          <dd>
            {before != null && <del aria-label={t('diff.before')}>{words(field, before)}</del>}
            {after == null ? (
              <span className="od-3">{t('diff.nothing')}</span>
            ) : (
              <ins aria-label={t('diff.after')}>{words(field, after)}</ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
