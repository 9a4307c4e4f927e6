import type { TFunction } from 'i18next';
import { Due, Time } from '../../ui/index.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import type { BoardDepartment } from '../board-plan.ts';
import styles from './CheckBoard.module.css';
import { PartCell, partLook, PartMarks } from './PartCell.tsx';
import { type BoardRow, isDone } from './rows.ts';

type T = TFunction<'checks'>;

function place({ target }: BoardRow): string {
  return [target.district?.name, target.riskClass].filter(Boolean).join(' · ');
}

function target(t: T): DataColumn<BoardRow> {
  return {
    key: 'target',
    title: t('column.target'),
    always: true,
    render: (row) => (
      <span className={styles.target}>
        <b className="od-cut" title={row.target.name}>
          {row.target.name}
        </b>
        <span className="od-3 od-12">{place(row)}</span>
      </span>
    ),
    text: (row) => row.target.name,
  };
}

function problems(t: T): DataColumn<BoardRow> {
  return {
    key: 'problems',
    title: t('column.problems'),
    width: 54,
    render: ({ hasProblems }) =>
      hasProblems ? <span className="od-late">{t('found')}</span> : <span className="od-3">{t('notFound')}</span>,
    text: ({ hasProblems }) => (hasProblems ? t('found') : ''),
  };
}

/** One column a department, as on a wall. */
export function boardColumns(
  t: T,
  departments: readonly BoardDepartment[],
  today: string,
  hasBatches: boolean,
): DataColumn<BoardRow>[] {
  const batch: DataColumn<BoardRow> = {
    key: 'batch',
    title: t('column.batch'),
    width: 54,
    optional: true,
    render: (row) => row.batch,
    text: (row) => row.batch,
  };
  return [
    {
      key: 'order',
      title: t('column.order'),
      width: 46,
      render: (row) => row.visitOrder,
      text: (row) => row.visitOrder,
    },
    ...(hasBatches ? [batch] : []),
    { ...target(t), width: 168 },
    {
      key: 'key',
      title: t('column.key'),
      width: 178,
      optional: true,
      render: (row) => <span className="od-mono">{row.target.key}</span>,
      text: (row) => row.target.key,
    },
    ...departments.map(({ code, shortName }): DataColumn<BoardRow> => {
      const partOf = (row: BoardRow) => row.parts.find(({ department }) => department.code === code);
      return {
        key: code,
        title: shortName,
        width: 114,
        render: (row) => <PartCell part={partOf(row)} row={row} today={today} />,
        text: (row) => {
          const part = partOf(row);
          return part === undefined ? '' : t(`part.${partLook(part, row, today)}`);
        },
      };
    }),
    problems(t),
    {
      key: 'due',
      title: t('column.due'),
      width: 92,
      render: (row) =>
        isDone(row) ? (
          <span className="od-done od-nowrap">{t('done')}</span>
        ) : row.endsOn < today ? (
          <Due day={row.endsOn} />
        ) : (
          <Time value={row.endsOn} as="day" className="od-2 od-nowrap" />
        ),
      text: (row) => (isDone(row) ? t('done') : row.endsOn),
    },
  ];
}

/** The same on a phone: the target, and below it its departments. */
export function narrowColumns(t: T, departments: readonly BoardDepartment[], today: string): DataColumn<BoardRow>[] {
  const names = new Map(departments.map(({ code, shortName }) => [code, shortName]));
  return [
    {
      ...target(t),
      render: (row) => (
        <span className={styles.target}>
          <b>{row.target.name}</b>
          <span className="od-3 od-12">{place(row)}</span>
          <PartMarks row={row} names={names} today={today} />
        </span>
      ),
    },
  ];
}
