import { Table, type TableColumnType, type TableRef } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useAppearance } from '../../lib/appearance.ts';
import { useT } from '../../lib/i18n.ts';
import { useShortcuts } from '../../lib/keys.ts';
import { countText } from '../../lib/number.ts';
import { usePrinting } from '../../lib/printing.ts';
import { join } from '../join.ts';
import { Kbd } from '../Kbd.tsx';
import { type DataColumn, shownColumns } from './column.ts';
import styles from './DataTable.module.css';
import { TableLinks } from './TableLinks.tsx';
import { useRestOfScreen } from './useRestOfScreen.ts';
import { useTableChoices } from './views.ts';

/** The rows that are ticked, also those that the list does not show any more. */
export interface RowTicks<Row> {
  keys: readonly string[];
  /** What a row's box is called. */
  label(row: Row): string;
  onChange(keys: string[]): void;
}

export interface DataTableProps<Row extends object> {
  /** Tells lists apart: the key of kept choices and the exported file's name. */
  name: string;
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  /** How many there are in all, shown or not. */
  total?: number;
  hasMore?: boolean;
  loading?: boolean;
  onMore?(): void;
  onOpen?(row: Row): void;
  /** Writes all that the filter finds into a file, beside the export of what is shown; absent where it cannot. */
  onExport?(format: 'XLSX' | 'CSV'): void;
  /** Boxes to tick rows for what is done to many; absent where nothing is. */
  ticks?: RowTicks<Row>;
  /** Rows that arrived live; they glow once. */
  fresh?: ReadonlySet<string>;
  /** Filters and search, at the left of the tools. */
  filters?: ReactNode;
  empty?: ReactNode;
  /** More at the left of the foot: what the signs mean. */
  legend?: ReactNode;
}

const FOOT = 72;
const NEAR_END = 400;
const HEAD = 33;
const ROW = 41;
/** Of a column that takes what is left. */
const FREE = 240;
const TICK = 44;
/** More would take too long to lay out on paper. */
const MOST_PRINTED = 2_000;

/** A list by keyset: search and filters above, rows that load as one scrolls, J and K and Enter, how much is in sight. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const {
    name,
    label,
    columns,
    rows,
    rowKey,
    total,
    hasMore = false,
    loading = false,
    onMore,
    onOpen,
    onExport,
    ticks,
    fresh,
    filters,
    empty,
    legend,
  } = props;
  const t = useT('ui');
  const { text: scale } = useAppearance();
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<TableRef>(null);
  const rest = useRestOfScreen(frame, FOOT);
  const choices = useTableChoices(name);
  const [current, setCurrent] = useState(-1);
  const shown = shownColumns(columns, choices.columns);
  const width =
    shown.reduce((sum, column) => sum + (column.width ?? FREE) * scale, 0) + (ticks === undefined ? 0 : TICK * scale);
  const onPaper = usePrinting();
  const isWhole = onPaper && rows.length <= MOST_PRINTED;
  const long = !isWhole && (rows.length * ROW * scale > rest - HEAD || hasMore);

  const more = () => hasMore && !loading && onMore?.();
  const move = (step: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, current + step));
    if (rows[next] === undefined) return;
    setCurrent(next);
    if (long) table.current?.scrollTo({ key: rowKey(rows[next]) });
    if (next > rows.length - 5) more();
  };
  useShortcuts([
    { key: 'j', label: t('table.move'), group: label, run: () => move(1) },
    { key: 'k', run: () => move(-1) },
    {
      key: 'Enter',
      label: t('table.open'),
      group: label,
      run: () => rows[current] !== undefined && onOpen?.(rows[current]),
    },
  ]);

  const antColumns = shown.map(({ key, title, width: fixed, align, render }): TableColumnType<Row> => ({
    key,
    title,
    // Paper is narrower than a desk: there each column gives up its share.
    width: isWhole ? `${(100 * (fixed ?? FREE) * scale) / width}%` : fixed === undefined ? undefined : fixed * scale,
    align,
    className: align === 'right' ? styles.right : align === 'center' ? styles.center : undefined,
    render: (_, row) => render(row),
  }));
  return (
    <div>
      <div className={styles.tools}>
        {filters}
        <TableLinks
          name={name}
          columns={columns}
          rows={rows}
          complete={!hasMore}
          choices={choices}
          onExport={onExport}
        />
      </div>
      <div ref={frame} className={styles.frame}>
        <Table<Row>
          ref={table}
          aria-label={label}
          columns={antColumns}
          dataSource={rows as Row[]}
          rowKey={rowKey}
          pagination={false}
          rowSelection={
            ticks && {
              // The box fills its cell: a click beside it ticks, and does not open the row.
              columnWidth: TICK * scale,
              selectedRowKeys: [...ticks.keys],
              preserveSelectedRowKeys: true,
              getCheckboxProps: (row) => ({ 'aria-label': ticks.label(row) }) as object,
              onChange: (keys) => ticks.onChange(keys.map(String)),
            }
          }
          virtual={long}
          tableLayout={isWhole ? 'fixed' : undefined}
          scroll={long ? { x: width, y: rest - HEAD } : undefined}
          locale={{ emptyText: loading ? ' ' : (empty ?? t('table.empty')) }}
          rowClassName={(row, index) =>
            join(onOpen && styles.open, index === current && styles.current, fresh?.has(rowKey(row)) && 'od-glow')
          }
          onRow={(row, index) => ({
            onClick: (event) => {
              setCurrent(index ?? -1);
              // A click that marks text, or on a control of the row, does not open it.
              if (getSelection()?.toString() || (event.target as HTMLElement).closest('a, button, input, label'))
                return;
              onOpen?.(row);
            },
          })}
          onScroll={({ currentTarget }) => {
            const { scrollHeight, scrollTop, clientHeight } = currentTarget;
            if (scrollHeight - scrollTop - clientHeight < NEAR_END) more();
          }}
        />
      </div>
      <div className={styles.foot}>
        <span aria-live="polite">
          {total !== undefined &&
            (hasMore
              ? t('table.shown', { shown: countText(rows.length), total: countText(total) })
              : t('table.all', { total: countText(total) }))}
          {legend !== undefined && (
            <>
              {total !== undefined && ' · '}
              {legend}
            </>
          )}
          {hasMore && ' '}
          {hasMore && (
            <button type="button" className={styles.link} onClick={more}>
              {t('table.more')}
            </button>
          )}
        </span>
        {onOpen !== undefined && (
          <span className={styles.keys}>
            <Kbd keys="j" />
            <Kbd keys="k" /> {t('table.move')} <Kbd keys="Enter" /> {t('table.open')}
          </span>
        )}
      </div>
    </div>
  );
}
