import type { ImportKind, ImportLineRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import styles from '../imports.module.css';

/** A line and what it would write, field by field, what was there before struck out. */
export function ChangedLine({ line, kind }: { line: ImportLineRowFragment; kind: ImportKind }) {
  const t = useT('imports');
  const say = useT(kind === 'ITEMS' ? 'items' : 'registry') as unknown as (key: string, more: object) => string;
  const name = (field: string) => say(`field.${field}`, { defaultValue: field });
  const [first, second] = line.cells.filter(({ text }) => text !== '');
  return (
    <li>
      <b>{t('row', { row: line.row })}</b> {[first?.text, second?.text].filter(Boolean).join(' · ')}
      <dl className={styles.diff}>
        {line.changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{name(field)}</dt>
            <dd>
              {before != null && <del>{before}</del>} <ins>{after ?? t('cell.empty')}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
