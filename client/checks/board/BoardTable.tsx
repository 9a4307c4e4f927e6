import { useMemo } from 'react';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { today } from '../../lib/time.ts';
import { useNarrow } from '../../plans/useNarrow.ts';
import { FilterChips, SearchField } from '../../ui/index.ts';
import { FilterSelect } from '../../ui/filter/index.ts';
import { DataTable } from '../../ui/table/index.ts';
import type { BoardDepartment, BoardPlan } from '../board-plan.ts';
import styles from './CheckBoard.module.css';
import { boardColumns, narrowColumns } from './columns.tsx';
import { type BoardFilter, type Show, SHOWS } from './rows.ts';
import type { useShown } from './useShown.ts';

interface BoardTableProps {
  plan: BoardPlan;
  departments: readonly BoardDepartment[];
  list: ReturnType<typeof useShown>;
  fresh: ReadonlySet<string>;
  counts: Record<Show, number>;
  filter: BoardFilter;
  /** How many batches there are; 0 where the plan has none. */
  batches: number;
  loaded: number;
  total: number;
  isComplete: boolean;
  onFilter(change: { show?: string; q?: string; batch?: string }): void;
  onOpen(id: string): void;
}

/** The board's rows under their filters. */
export function BoardTable(props: BoardTableProps) {
  const { plan, departments, list, fresh, counts, filter, batches, loaded, total, isComplete, onFilter, onOpen } =
    props;
  const t = useT('checks');
  const isNarrow = useNarrow();
  const now = today();
  const columns = useMemo(
    () => (isNarrow ? narrowColumns(t, departments, now) : boardColumns(t, departments, now, batches > 0)),
    [isNarrow, t, departments, now, batches],
  );
  const shows = SHOWS.filter((show) => show !== 'late' || counts.late > 0 || filter.show === 'late');
  return (
    <DataTable
      name={isNarrow ? 'checks-narrow' : `checks-${plan.number}`}
      label={t('board')}
      columns={columns}
      rows={list.shown}
      rowKey={({ id }) => id}
      total={list.shown.length}
      fresh={fresh}
      loading={!isComplete && list.shown.length === 0}
      onOpen={({ id }) => onOpen(id)}
      empty={t(loaded === 0 ? 'empty' : 'noMatch')}
      legend={isComplete ? t('legend') : t('loadingMore', { n: countText(loaded), total: countText(total) })}
      filters={
        <div className={styles.filters}>
          <FilterChips
            label={t('shows')}
            value={filter.show}
            chips={shows.map((value) => ({
              value,
              name: t(`show.${value}`),
              count: isComplete ? counts[value] : undefined,
            }))}
            onChange={(show) => {
              onFilter({ show });
              list.refresh();
            }}
          />
          {batches > 0 && (
            <FilterSelect
              name={t('column.batch')}
              value={filter.batch?.toString()}
              options={Array.from({ length: batches }, (_, index) => ({
                value: String(index + 1),
                label: t('batch', { number: index + 1 }),
              }))}
              onChange={(batch) => onFilter({ batch })}
            />
          )}
          <SearchField
            value={filter.text ?? ''}
            placeholder={t('search')}
            onChange={(q) => onFilter({ q: q || undefined })}
          />
          {list.differing > 0 && (
            <button type="button" className={styles.refresh} onClick={list.refresh}>
              {t('refresh', { n: countText(list.differing) })}
            </button>
          )}
        </div>
      }
    />
  );
}
