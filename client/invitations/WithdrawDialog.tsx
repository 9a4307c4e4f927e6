import { useNavigate } from 'react-router';
import { WithdrawParticipationDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import type { PlanDialogProps } from '../plans/page/dialogs.ts';
import { useOwnCode } from '../plans/useOwn.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { ConfirmLegal } from '../ui/index.ts';

export default function WithdrawDialog({ plan, onClose }: PlanDialogProps) {
  const t = useT('invitations');
  const own = useOwnCode();
  const navigate = useNavigate();
  const act = usePlanAct(WithdrawParticipationDocument, plan, t('withdraw.done', { number: plan.number }), () => {
    onClose();
    void navigate('/');
  });
  const items = plan.items.filter(({ department }) => department.code === own).length;
  const back = plan.state === 'FROZEN' || plan.state === 'ANNOUNCED';
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('withdraw.title', { number: plan.number })}
      confirm={t('withdraw.action')}
      facts={[
        t('withdraw.items', { count: items }),
        ...(back ? [t('withdraw.back')] : []),
        t('withdraw.hears', { name: plan.lead.shortName }),
      ]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ reason })}
    />
  );
}
