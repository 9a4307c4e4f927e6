import { Link } from 'react-router';
import type { PlanRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { dayText } from '../../lib/time.ts';
import { Time } from '../../ui/index.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import { shortNumber } from '../number.ts';
import { PartyLine } from '../PartyLine.tsx';
import { PlanStageDots, PlanStateChip } from '../PlanStage.tsx';
import { StageFigure } from '../StageFigure.tsx';
import styles from './PlansPage.module.css';

/** The list's columns; on a phone the first says it all. */
export function usePlanColumns(narrow: boolean): DataColumn<PlanRowFragment>[] {
  const t = useT('plans');
  const title: DataColumn<PlanRowFragment> = {
    key: 'title',
    title: t('list.plan'),
    always: true,
    text: ({ number, title: name }) => `${number} ${name}`,
    render: (plan) => (
      <div className={styles.title}>
        <span>
          <span className="od-3">{shortNumber(plan.number)}</span> <Link to={`/plans/${plan.id}`}>{plan.title}</Link>
        </span>
        <span className={styles.sub}>
          <PartyLine plan={plan} />
        </span>
        {narrow && (
          <span>
            <PlanStateChip state={plan.state} /> <span className={styles.sub}>{dayText(plan.endsOn)}</span>
          </span>
        )}
      </div>
    ),
  };
  if (narrow) return [title];
  return [
    title,
    {
      key: 'state',
      title: t('list.stage'),
      width: 128,
      text: ({ state }) => t(`state.${state}`),
      render: ({ state }) => (
        <div className={styles.stage}>
          <PlanStageDots state={state} />
          {t(`state.${state}`)}
        </div>
      ),
    },
    { key: 'figure', title: t('list.figure'), width: 220, render: (plan) => <StageFigure plan={plan} /> },
    {
      key: 'period',
      title: t('list.period'),
      width: 168,
      text: ({ startsOn, endsOn }) => `${startsOn} ${endsOn}`,
      render: ({ startsOn, endsOn }) => (
        <span className="od-nowrap">
          <Time value={startsOn} /> – <Time value={endsOn} />
        </span>
      ),
    },
    {
      key: 'problems',
      title: t('list.problems'),
      width: 96,
      align: 'right',
      optional: true,
      text: ({ progress }) => progress.withProblems,
      render: ({ progress }) => progress.withProblems,
    },
    {
      key: 'year',
      title: t('list.year'),
      width: 72,
      align: 'right',
      optional: true,
      text: ({ year }) => year,
      render: ({ year }) => year,
    },
  ];
}
