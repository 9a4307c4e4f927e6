import { useT } from '../lib/i18n.ts';
import { join, MatrixCell, matrixClass, Sheet, VisuallyHidden } from '../ui/index.ts';
import { MatterHead } from './MatterHead.tsx';
import { type Column, isSameName, type PlanItem, type Row } from './matrix.ts';
import styles from './MergeMatrix.module.css';

function Words({ items }: { items: readonly PlanItem[] }) {
  return (
    <>
      {items.map(({ id, item }) => (
        <span key={id} className={styles.word} title={`${item.code} ${item.legalBasis}`}>
          {item.name}
        </span>
      ))}
    </>
  );
}

function Cells({ row, columns }: { row: Row; columns: readonly Column[] }) {
  const t = useT('merging');
  const { cells, first, last, departments } = row;
  const why = t(isSameName(row) ? 'why.name' : 'why.group');
  // Between neighbours there is room for a word only.
  const near = cells[first + 1]?.length !== 0;
  const bar = cells.slice(first, last + 1).map((items) => (items.length > 0 ? <Words items={items} /> : null));
  return (
    <>
      {columns.slice(0, first).map(({ code }) => (
        <MatrixCell key={code} kind="none" />
      ))}
      {first === last ? (
        <MatrixCell kind="own">
          <div className={styles.stack}>
            <Words items={cells[first]!} />
            {cells[first]!.length > 1 && <em>{t('why.within', { count: cells[first]!.length })}</em>}
          </div>
        </MatrixCell>
      ) : (
        <MatrixCell kind="joined" words={bar} link={near ? why : t('why.joined', { why, name: departments[0]! })} />
      )}
      {columns.slice(last + 1).map(({ code }) => (
        <MatrixCell key={code} kind="none" />
      ))}
    </>
  );
}

/** Matters by departments: a cell holds a department's own wording, what is one matter is one bar across. */
export function MergeMatrix({ rows, columns }: { rows: readonly Row[]; columns: readonly Column[] }) {
  const t = useT('merging');
  return (
    <Sheet flush className={styles.sheet}>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={t('matrix.label')}>
        <table
          className={join(matrixClass, styles.matrix)}
          style={{ minWidth: `calc((${columns.length} * 132px + 116px) * var(--text))` }}
        >
          <caption>
            <VisuallyHidden>{t('matrix.label')}</VisuallyHidden>
          </caption>
          <colgroup>
            <col className={styles.headCol} />
            {columns.map(({ code }) => (
              <col key={code} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">
                {t('matrix.matter')}
                <span>{t('matrix.how')}</span>
              </th>
              {columns.map(({ code, name, items, leads }) => (
                <th key={code} scope="col">
                  {name}
                  <span>{t(leads ? 'matrix.leads' : 'matrix.items', { count: items })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={row.key}>
                <th scope="row">
                  {index + 1}
                  <VisuallyHidden> {row.name}</VisuallyHidden>
                  <span>
                    <MatterHead row={row} />
                  </span>
                </th>
                <Cells row={row} columns={columns} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  );
}
