import { useMemo } from 'react';
import { isHubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { type BoardPlan, boardDepartments } from '../board-plan.ts';
import { CheckPanel } from '../panel/CheckPanel.tsx';
import { RecusalTodos } from '../recusal/RecusalTodos.tsx';
import { BoardSide } from './BoardSide.tsx';
import { BoardSums } from './BoardSums.tsx';
import styles from './CheckBoard.module.css';
import { BoardTable } from './BoardTable.tsx';
import { CountsOnly } from './CountsOnly.tsx';
import { batchesOf, countDepartments, countShows, type Show, SHOWS } from './rows.ts';
import { useBoard } from './useBoard.ts';
import { useGlow } from './useGlow.ts';
import { useShown } from './useShown.ts';

type Address = { show?: string; department?: string; batch?: string; q?: string; check?: string };

function showOf(show: string | undefined, isOver: boolean): Show {
  return SHOWS.find((one) => one === show) ?? (isOver ? 'all' : 'open');
}

/** Every check of the plan, live: sums above, one column a department, filters that are at once. */
export function CheckBoard({ plan }: { plan: BoardPlan }) {
  const t = useT('checks');
  const [address, change] = useUrlState<Address>();
  const { rows, total, isComplete, error, again } = useBoard(plan.id);
  const fresh = useGlow(plan.id);
  const departments = useMemo(() => boardDepartments(plan), [plan]);
  const { department, q: text } = address;
  const show = showOf(address.show, plan.state !== 'IN_PROGRESS');
  const batch = Number(address.batch) || undefined;
  const list = useShown(rows, { show, department, batch, text });
  const now = today();
  const counts = useMemo(
    () => countShows(rows, { department, batch, text }, now),
    [rows, department, batch, text, now],
  );
  const batches = useMemo(() => batchesOf(rows), [rows]);
  const byDepartment = useMemo(() => countDepartments(rows, now), [rows, now]);
  if (isHubError(error, 'FORBIDDEN')) return <CountsOnly plan={plan} />;
  if (error !== null && total === undefined) {
    return (
      <Sheet>
        <ErrorState title={t('failed')} error={error} onRetry={again} />
      </Sheet>
    );
  }
  if (total === undefined) return <SlowSkeleton label={t('loading')} rows={8} />;
  return (
    <div className={styles.two}>
      <div className={styles.main}>
        <RecusalTodos planId={plan.id} />
        <BoardSums
          plan={plan}
          departments={departments}
          counts={byDepartment}
          isComplete={isComplete}
          chosen={department}
          onChoose={(code) => change({ department: code })}
        />
        <BoardTable
          plan={plan}
          departments={departments}
          list={list}
          fresh={fresh}
          counts={counts}
          filter={{ show, department, batch, text }}
          batches={batches}
          loaded={rows.length}
          total={total}
          isComplete={isComplete}
          onFilter={change}
          onOpen={(id) => change({ check: id })}
        />
      </div>
      <BoardSide
        plan={plan}
        departments={departments}
        rows={rows}
        counts={byDepartment}
        isComplete={isComplete}
        onShow={(next) => change({ show: next, department: undefined, batch: undefined, q: undefined })}
        onOpen={(id) => change({ check: id })}
      />
      {address.check !== undefined && (
        <CheckPanel key={address.check} id={address.check} onClose={() => change({ check: undefined })} />
      )}
    </div>
  );
}
