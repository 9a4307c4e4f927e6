import { Button } from 'antd';
import { lazy } from 'react';
import { useT, withTexts } from '../lib/i18n.ts';
import { useSession } from '../lib/session.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { ErrorState, Fetched, SlowSkeleton, Time } from '../ui/index.ts';
import styles from './DashboardPage.module.css';
import { Departments } from './Departments.tsx';
import { DepartmentsChart } from './DepartmentsChart.tsx';
import { FirstLine } from './FirstLine.tsx';
import { Indicators } from './Indicators.tsx';
import { LiveLine } from './LiveLine.tsx';
import { RunningPlans } from './RunningPlans.tsx';
import { type BoardUrl, useYear, useYearBoard } from './useYearBoard.ts';
import { YearChoice } from './YearChoice.tsx';

const Wall = lazy(() => import('./wall/Wall.tsx'));
const RowsDialog = lazy(() => withTexts(import('./rows/RowsDialog.tsx'), 'plans'));

/** 一屏: the year of the jurisdiction in counts, live. */
export default function DashboardPage() {
  const t = useT('reports');
  const session = useSession();
  const year = useYear();
  const [{ wall, rows }, change] = useUrlState<BoardUrl>();
  const { data, error, isPending, refetch } = useYearBoard(year);
  usePageTitle(t('title'));
  if (isPending) return <SlowSkeleton label={t('loading')} rows={8} />;
  if (data === undefined) return <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />;
  const { dashboard: board, viewer } = data;
  const account = session.kind === 'none' ? '' : session.session.viewer.id;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('heading', { year, place: viewer.jurisdiction.name })}</h1>
        <span className="od-3">
          {t('asOf')} <Time value={board.asOf} />
        </span>
        <div className={styles.tools}>
          <YearChoice year={year} />
          <Button size="small" className={styles.toWall} onClick={() => change({ wall: '1' })}>
            {t('wall.open')}
          </Button>
        </div>
      </header>
      <FirstLine board={board} year={year} />
      <div className={styles.grid}>
        <Indicators board={board} />
        <Departments board={board} />
        <DepartmentsChart board={board} />
        <RunningPlans year={year} />
      </div>
      <LiveLine board={board} account={account} />
      {rows !== undefined && (
        <Fetched>
          <RowsDialog board={board} year={year} />
        </Fetched>
      )}
      {wall !== undefined && (
        <Fetched>
          <Wall
            board={board}
            year={year}
            place={viewer.jurisdiction.name}
            account={account}
            onClose={() => change({ wall: undefined })}
          />
        </Fetched>
      )}
    </div>
  );
}
