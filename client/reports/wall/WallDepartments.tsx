import { useCallback } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { Board } from '../board.ts';
import { Chart } from '../chart/Chart.tsx';
import { departmentBars } from '../chart/departmentBars.ts';
import type { Paint } from '../chart/paint.ts';
import { ChartKey, useChartText } from '../DepartmentsChart.tsx';
import styles from './Wall.module.css';

export function WallDepartments({ board }: { board: Board }) {
  const t = useT('reports');
  const { departments } = board;
  const option = useCallback((paint: Paint) => departmentBars(departments, paint), [departments]);
  return (
    <>
      <h2>
        {t('chart.title')} <small>{t('departments.note')}</small>
        <ChartKey />
      </h2>
      <Chart option={option} label={useChartText(board)} className={styles.chart} />
    </>
  );
}
