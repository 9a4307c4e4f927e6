import { useT } from '../lib/i18n.ts';
import { Act } from '../plans/Act.tsx';
import { useDialogs } from '../plans/page/dialogs.ts';
import { useNarrow } from '../plans/useNarrow.ts';
import { useOwnCode } from '../plans/useOwn.ts';
import type { Plan } from '../plans/usePlan.ts';
import { Empty, ErrorState, Sheet, SlowSkeleton } from '../ui/index.ts';
import { DoorsSheet } from './DoorsSheet.tsx';
import { columnsOf, rowsOf } from './matrix.ts';
import { MergeCards } from './MergeCards.tsx';
import { MergeMatrix } from './MergeMatrix.tsx';
import styles from './MergeTab.module.css';
import { PlanProposals } from './PlanProposals.tsx';
import { useMerge } from './useMerge.ts';

function OwnPart({ plan }: { plan: Plan }) {
  const t = useT('merging');
  const own = useOwnCode();
  const open = useDialogs();
  const can = plan.viewerCanContribute;
  const count = plan.items.filter(({ department }) => department.code === own).length;
  if (can.code === 'FORBIDDEN') return null;
  return (
    <div className={styles.own}>
      <span>{count === 0 ? t('own.none') : t('own.some', { count })}</span>
      <Act can={can} compact onClick={() => open({ kind: 'contribute' })}>
        {count === 0 ? t('own.bring') : t('own.change')}
      </Act>
    </div>
  );
}

/** 事项合并: what the departments bring, what of it is one matter, and how many doors that spares. */
export default function MergeTab({ plan }: { plan: Plan }) {
  const t = useT('merging');
  const narrow = useNarrow();
  const { merge, error, refetch } = useMerge(plan.id);
  if (plan.items.length === 0) {
    return (
      <>
        <OwnPart plan={plan} />
        <Sheet>
          <Empty title={t('empty.title')}>{t('empty.text')}</Empty>
        </Sheet>
      </>
    );
  }
  if (merge === undefined) {
    return error === null ? (
      <SlowSkeleton label={t('loading')} />
    ) : (
      <Sheet>
        <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
      </Sheet>
    );
  }
  const columns = columnsOf(plan);
  const rows = rowsOf(plan, merge.mergePreview.matters, columns);
  return (
    <>
      <DoorsSheet merge={merge} />
      <OwnPart plan={plan} />
      {narrow ? <MergeCards rows={rows} /> : <MergeMatrix rows={rows} columns={columns} />}
      <PlanProposals plan={plan} />
    </>
  );
}
