import type { ImportKind, ImportLineRowFragment } from '../../generated/graphql.js';
import { useFieldWords as useItemWords } from '../../items/useFieldWords.ts';
import { useT } from '../../lib/i18n.ts';
import { useFieldWords } from '../../registry/useFieldWords.ts';
import { Clause, join } from '../../ui/index.ts';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';

/** Columns whose cells name the record of a line, and those that tell it from others of its name. */
const NAMES: readonly string[] = ['name', 'item', 'jointMatter', 'taskName'];
const KEYS: readonly string[] = ['creditCode', 'otherKey', 'idNumber', 'certificateNumber', 'certificateOrId', 'code'];
/** Fields of a new record that its head says already, and those that the import says of all its lines. */
const IN_HEAD = new Set(['name', 'key', 'certificateNumber', 'recordSource', 'recordedOn', 'riskSource']);

interface ChangedLineProps {
  line: ImportLineRowFragment;
  kind: ImportKind;
  tables: WholeImport['tables'];
}

/** A line under the name of its record, and what it would write, field by field, what was there before struck out. */
export function ChangedLine({ line, kind, tables }: ChangedLineProps) {
  const t = useT('imports');
  const ofItems = useItemWords();
  const ofRecords = useFieldWords();
  const { label, words } = kind === 'ITEMS' ? ofItems : ofRecords;
  const isNew = line.status === 'NEW';
  const said = (fields: readonly string[]): string | undefined =>
    tables[line.table]?.columns
      .filter(({ field }) => field != null && fields.includes(field))
      .map(({ index }) => line.cells.find(({ column }) => column === index)?.text)
      .find((text) => text !== undefined && text !== '');
  const changes = isNew ? line.changes.filter(({ field }) => !IN_HEAD.has(field)) : line.changes;
  return (
    <li>
      <span>
        <b>{said(NAMES) ?? t('row', { row: line.row })}</b>{' '}
        <span className="od-12 od-3">
          {[said(KEYS), t('row', { row: line.row })].filter((text) => text !== undefined).join(' · ')}
        </span>
      </span>
      {line.findings.map(({ heading, message }) => (
        <p key={heading + message} className="od-due">
          {heading}：{message}
        </p>
      ))}
      <dl className={join(styles.diff, isNew && styles.dense)}>
        {changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt>{label(field)}</dt>
            <dd>
              {before != null && <del>{words(field, before)}</del>}{' '}
              <ins>{after == null ? t(before == null ? 'preview.untold' : 'cell.empty') : words(field, after)}</ins>
            </dd>
          </div>
        ))}
      </dl>
      {line.effects.map(({ message, clause }) => (
        <p key={message} className={styles.effect}>
          {message} <Clause {...clause} />
        </p>
      ))}
    </li>
  );
}
