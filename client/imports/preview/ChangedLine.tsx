import type { ImportKind, ImportLineRowFragment } from '../../generated/graphql.js';
import { useFieldWords as useItemWords } from '../../items/useFieldWords.ts';
import { useT } from '../../lib/i18n.ts';
import { useFieldWords } from '../../registry/useFieldWords.ts';
import styles from '../imports.module.css';

/** A line and what it would write, field by field, what was there before struck out. */
export function ChangedLine({ line, kind }: { line: ImportLineRowFragment; kind: ImportKind }) {
  const t = useT('imports');
  const ofItems = useItemWords();
  const ofRecords = useFieldWords();
  const { label, words } = kind === 'ITEMS' ? ofItems : ofRecords;
  const [first, second] = line.cells.filter(({ text }) => text !== '');
  return (
    <li>
      <b>{t('row', { row: line.row })}</b> {[first?.text, second?.text].filter(Boolean).join(' · ')}
      <dl className={styles.diff}>
        {line.changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{label(field)}</dt>
            <dd>
              {before != null && <del>{words(field, before)}</del>}{' '}
              <ins>{after == null ? t('cell.empty') : words(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
