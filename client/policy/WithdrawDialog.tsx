import { type PolicyDecisionFieldsFragment, WithdrawPolicyDecisionDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { dayText } from '../lib/time.ts';
import { ConfirmLegal } from '../ui/index.ts';
import { usePolicyAct } from './usePolicyAct.ts';

interface WithdrawDialogProps {
  decision: PolicyDecisionFieldsFragment;
  revision: number;
  onClose(): void;
}

/** Takes back a decision that has not begun. */
export function WithdrawDialog({ decision, revision, onClose }: WithdrawDialogProps) {
  const t = useT('policy');
  const act = usePolicyAct(WithdrawPolicyDecisionDocument, revision, onClose);
  const value = decision.value?.shown ?? t('history.inherits');
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('withdraw.title')}
      confirm={t('withdraw.confirm')}
      facts={[t('withdraw.what', { day: dayText(decision.validFrom), value }), t('withdraw.kept')]}
      clause={decision.clause}
      reason={{ label: t('withdraw.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ decisionId: decision.id, reason }, t('withdraw.done'))}
    />
  );
}
