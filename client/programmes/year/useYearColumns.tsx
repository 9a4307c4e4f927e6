import { Link } from 'react-router';
import type { DeadlineStep } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Chip } from '../../ui/index.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import { DeadlineText, useDeadlineWords } from '../DeadlineText.tsx';
import { ProgrammeChip } from '../ProgrammeChip.tsx';
import styles from '../programmes.module.css';
import { shownOf, type YearRow } from './yearRows.ts';

const STEPS: readonly DeadlineStep[] = ['PUBLISHED', 'FILED', 'ENTERED'];

/** How far a row's programme is; another department's draft is not told. */
function Standing({ row }: { row: YearRow }) {
  const t = useT('programmes');
  const { open, published } = row;
  if (open === null && published === null) return <Chip tone="other">{t('list.missing')}</Chip>;
  return (
    <span className={styles.chips}>
      {open !== null && <ProgrammeChip state={open.state} />}
      {open !== null && published !== null && (
        <Link to={`/programmes/${published.id}`} className={styles.sub}>
          {t('list.inForce', { version: published.version })}
        </Link>
      )}
      {open === null && published !== null && <ProgrammeChip state="PUBLISHED" />}
    </span>
  );
}

/** The columns of a year; on a phone the first says it all. */
export function useYearColumns(narrow: boolean): DataColumn<YearRow>[] {
  const t = useT('programmes');
  const words = useDeadlineWords();
  const nameOf = ({ kind, department }: YearRow) => (kind === 'JOINT' ? t('kind.JOINT') : department!.name);
  const name: DataColumn<YearRow> = {
    key: 'department',
    title: t('list.whose'),
    always: true,
    text: nameOf,
    render: (row) => {
      const shown = shownOf(row);
      return (
        <div className={styles.name}>
          {shown === null ? <b>{nameOf(row)}</b> : <Link to={`/programmes/${shown.id}`}>{nameOf(row)}</Link>}
          {shown !== null && (
            <span className={styles.sub}>
              {t('list.about', { version: shown.version, count: shown.tasks.totalCount })}
            </span>
          )}
          {narrow && (
            <>
              <Standing row={row} />
              {row.deadlines.map((deadline) => (
                <DeadlineText key={deadline.step} deadline={deadline} />
              ))}
            </>
          )}
        </div>
      );
    },
  };
  if (narrow) return [name];
  return [
    name,
    {
      key: 'state',
      title: t('list.state'),
      width: 176,
      text: (row) => {
        const shown = shownOf(row);
        return shown === null ? t('list.missing') : t(`state.${shown.state}`);
      },
      render: (row) => <Standing row={row} />,
    },
    ...STEPS.map((step): DataColumn<YearRow> => {
      const of = (row: YearRow) => row.deadlines.find((one) => one.step === step);
      return {
        key: step,
        title: t(`deadline.step.${step}`),
        width: 248,
        text: (row) => {
          const deadline = of(row);
          return deadline === undefined ? '' : words(deadline);
        },
        render: (row) => {
          const deadline = of(row);
          return deadline === undefined ? (
            <span className="od-3">{t('deadline.none')}</span>
          ) : (
            <DeadlineText deadline={deadline} named={false} />
          );
        },
      };
    }),
  ];
}
