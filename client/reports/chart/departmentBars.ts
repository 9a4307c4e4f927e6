import type { YearDepartmentFragment } from '../../generated/graphql.js';
import { countText } from '../../lib/number.ts';
import type { ChartOption } from './Chart.tsx';
import type { Paint } from './paint.ts';

/** What a department's checks came to; the pieces add up to all of them. */
export function piecesOf({ checksTotal, checksCompleted, withProblems, overdue }: YearDepartmentFragment) {
  return {
    clean: checksCompleted - withProblems,
    problems: withProblems,
    overdue,
    open: checksTotal - checksCompleted - overdue,
  };
}

/** The departments' checks side by side, from zero, in the departments' own order. */
export function departmentBars(rows: readonly YearDepartmentFragment[], paint: Paint): ChartOption {
  const { ink2, ink3, line, act, late, due, bar, font, small, width } = paint;
  // Names lie side by side where there is room for four signs each.
  const narrow = width < rows.length * small * 4;
  const pieces = rows.map(piecesOf);
  const text = { fontFamily: font, fontSize: small, color: ink2 };
  const series = (key: keyof ReturnType<typeof piecesOf>, color: string) => ({
    type: 'bar' as const,
    stack: 'checks',
    barMaxWidth: small * 2.4,
    itemStyle: { color },
    emphasis: { disabled: true },
    data: pieces.map((piece) => piece[key]),
  });
  return {
    textStyle: { fontFamily: font },
    grid: { left: small * 3.2, right: small, top: small * 2, bottom: small * (narrow ? 5 : 2.2) },
    xAxis: {
      type: 'category',
      data: rows.map(({ department }) => department.shortName),
      axisLabel: { ...text, interval: 0, rotate: narrow ? 60 : 0 },
      axisTick: { show: false },
      axisLine: { lineStyle: { color: line } },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      axisLabel: { ...text, color: ink3 },
      splitLine: { lineStyle: { color: line } },
    },
    series: [
      series('clean', act),
      series('problems', late),
      series('overdue', due),
      {
        ...series('open', bar),
        label: {
          show: !narrow,
          position: 'top',
          ...text,
          formatter: ({ dataIndex }) => {
            const row = rows[dataIndex];
            return row === undefined || row.checksTotal === 0
              ? ''
              : `${countText(row.checksCompleted)}/${countText(row.checksTotal)}`;
          },
        },
      },
    ],
  };
}
