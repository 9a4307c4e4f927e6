import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useSession } from '../../lib/session.ts';
import { today } from '../../lib/time.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { Dialog, ErrorState, SlowSkeleton } from '../../ui/index.ts';
import type { Board } from '../board.ts';
import type { BoardUrl } from '../useYearBoard.ts';
import { PlanRows } from './PlanRows.tsx';
import styles from './RowsDialog.module.css';
import { readFigure, readOf, rowsOf } from './rows.ts';
import { useYearPlans } from './useYearPlans.ts';

/** The plans behind a figure. Plans and counts only: lists of checks are for those who carry them out. */
export default function RowsDialog({ board, year }: { board: Board; year: number }) {
  const t = useT('reports');
  const session = useSession();
  const [{ rows: figureText, department }, change] = useUrlState<BoardUrl>();
  const plans = useYearPlans(year);
  const figure = readFigure(figureText);
  if (figure === undefined) return null;
  const of = readOf(department);
  const name = board.departments.find((row) => row.department.code === of?.code)?.department.shortName;
  const rows = rowsOf(plans.rows, figure, of, today());
  const seesAll =
    session.kind !== 'none' && session.session.viewer.roles.some((role) => role === 'LEADER' || role === 'AUDITOR');
  const what = t(of === null || of.as === 'both' ? `rows.of.${figure}` : `rows.${of.as}`);
  return (
    <Dialog
      open
      wide
      title={name === undefined ? t('rows.title', { year, what }) : t('rows.titleOf', { year, name, what })}
      onClose={() => change({ rows: undefined, department: undefined })}
      flush
    >
      {plans.isPending && <SlowSkeleton />}
      {plans.error !== null && rows.length === 0 && (
        <ErrorState title={t('rows.failed')} error={plans.error} onRetry={() => void plans.refetch()} />
      )}
      {!plans.isPending && plans.error === null && (
        <div className={styles.body}>
          <PlanRows rows={rows} figure={figure} of={of} />
        </div>
      )}
      <p className={styles.foot}>
        {plans.isComplete
          ? t('rows.count', { count: rows.length })
          : t('rows.reading', { shown: countText(plans.rows.length) })}
        {!seesAll && <> · {t('rows.onlyYours')}</>}
      </p>
    </Dialog>
  );
}
