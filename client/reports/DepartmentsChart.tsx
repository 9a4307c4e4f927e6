import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { Empty, Sheet } from '../ui/index.ts';
import type { Board } from './board.ts';
import { Chart } from './chart/Chart.tsx';
import { departmentBars } from './chart/departmentBars.ts';
import styles from './Charts.module.css';
import { useRowsAddress } from './RowsLink.tsx';

/** What each colour stands for, as marks with their words. */
export function ChartKey() {
  const t = useT('reports');
  return (
    <ul className={styles.key}>
      {(['clean', 'problems', 'overdue', 'open'] as const).map((piece) => (
        <li key={piece} data-piece={piece}>
          {t(`chart.${piece}`)}
        </li>
      ))}
    </ul>
  );
}

/** In words: what the chart shows, for those who do not see it. */
export function useChartText(board: Board): string {
  const t = useT('reports');
  const rows = board.departments.filter(({ checksTotal }) => checksTotal > 0);
  return [
    t('chart.title'),
    ...rows.map(({ department, checksCompleted, checksTotal }) =>
      t('departments.checksOf', { name: department.shortName, done: checksCompleted, total: checksTotal }),
    ),
  ].join('，');
}

/** The departments' checks as bars; a bar opens its rows. */
export function DepartmentsChart({ board }: { board: Board }) {
  const t = useT('reports');
  const navigate = useNavigate();
  const address = useRowsAddress();
  const { departments } = board;
  const option = useCallback(
    (paint: Parameters<typeof departmentBars>[1]) => departmentBars(departments, paint),
    [departments],
  );
  const label = useChartText(board);
  const pick = (index: number) => {
    const code = departments[index]?.department.code;
    if (code !== undefined) void navigate(address('targets', code), { preventScrollReset: true });
  };
  return (
    <Sheet title={t('chart.title')} note={t('chart.note')} aside={<ChartKey />} flush>
      {departments.some(({ checksTotal }) => checksTotal > 0) ? (
        <Chart option={option} label={label} className={styles.chart} onPick={pick} />
      ) : (
        <Empty title={t('chart.empty')} />
      )}
    </Sheet>
  );
}
