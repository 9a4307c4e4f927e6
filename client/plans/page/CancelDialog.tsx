import { CancelPlanDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { usePlanAct } from '../usePlanAct.ts';
import type { PlanDialogProps } from './dialogs.ts';

export default function CancelDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('plans');
  const act = usePlanAct(CancelPlanDocument, plan, t('cancel.done', { number: plan.number }), onClose);
  const told = plan.participants.filter(({ state }) => state === 'INVITED' || state === 'ACCEPTED').length;
  const facts = [
    t('cancel.final'),
    told > 0 ? t('cancel.told', { count: told }) : t('cancel.nobody'),
    ...(plan.announcedAt == null ? [] : [t('cancel.public')]),
    ...(plan.state === 'DRAWN' ? [t('cancel.drawn')] : []),
  ];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('cancel.title', { number: plan.number })}
      confirm={t('act.cancel')}
      facts={facts}
      reason={{ label: t('cancel.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ reason })}
    />
  );
}
