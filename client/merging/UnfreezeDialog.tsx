import { UnfreezeItemsDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import type { PlanDialogProps } from '../plans/page/dialogs.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { ConfirmLegal } from '../ui/index.ts';

export default function UnfreezeDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('merging');
  const act = usePlanAct(UnfreezeItemsDocument, plan, t('unfreeze.done', { number: plan.number }), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('unfreeze.title', { number: plan.number })}
      confirm={t('unfreeze.action')}
      facts={[t('unfreeze.opens'), t('unfreeze.told')]}
      reason={{ label: t('unfreeze.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ reason })}
    />
  );
}
