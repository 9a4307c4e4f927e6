import { useT } from '../lib/i18n.ts';
import { Chip, Sheet } from '../ui/index.ts';
import { isSameName, type Row } from './matrix.ts';
import { MatterHead } from './MatterHead.tsx';
import styles from './MergeMatrix.module.css';

/** The matrix on a phone: one card a matter, with the departments that share it. */
export function MergeCards({ rows }: { rows: readonly Row[] }) {
  const t = useT('merging');
  return (
    <Sheet flush>
      <ul className={styles.cards} aria-label={t('matrix.label')}>
        {rows.map((row) => {
          const names = [...new Set(row.cells.flat().map(({ item }) => item.name))];
          return (
            <li key={row.key}>
              <span className="od-12 od-3">
                {row.departments.join(' ')} · <MatterHead row={row} />
              </span>
              {names.map((name) => (
                <p key={name}>{name}</p>
              ))}
              {row.cells.flat().length > 1 && (
                <span>
                  <Chip tone="act">{t(isSameName(row) ? 'why.name' : 'why.group')}</Chip>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Sheet>
  );
}
