import { FreezeItemsDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import type { PlanDialogProps } from '../plans/page/dialogs.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { ConfirmLegal } from '../ui/index.ts';
import { useMerge } from './useMerge.ts';

export default function FreezeDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('merging');
  const { merge } = useMerge(plan.id);
  const act = usePlanAct(FreezeItemsDocument, plan, t('freeze.done', { number: plan.number }), onClose);
  const waiting = plan.participants.filter(({ state }) => state === 'INVITED');
  const matters = merge?.mergePreview.itemsMerged;
  const facts = [
    matters === undefined
      ? t('freeze.items', { count: plan.items.length })
      : t('freeze.matters', { count: plan.items.length, matters }),
    ...(waiting.length > 0
      ? [t('freeze.lapse', { names: waiting.map(({ department }) => department.shortName).join(t('comma')) })]
      : []),
    t('freeze.back'),
  ];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('freeze.title', { number: plan.number })}
      confirm={t('freeze.action')}
      facts={facts}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({})}
    />
  );
}
