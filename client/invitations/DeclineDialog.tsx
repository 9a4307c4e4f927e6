import { useNavigate } from 'react-router';
import { AnswerInvitationDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { usePlanAct } from '../plans/usePlanAct.ts';
import { ConfirmLegal } from '../ui/index.ts';

interface DeclineDialogProps {
  plan: { id: string; number: string; title: string; revision: number; lead: { shortName: string } };
  /** Where to go when it is declined: the plan is then no longer one's own to read. */
  next?: string;
  onClose(): void;
}

export default function DeclineDialog({ plan, next = '/', onClose }: DeclineDialogProps) {
  const t = useT('invitations');
  const navigate = useNavigate();
  const act = usePlanAct(AnswerInvitationDocument, plan, t('decline.done', { number: plan.number }), () => {
    onClose();
    void navigate(next);
  });
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('decline.title', { number: plan.number, title: plan.title })}
      confirm={t('decline.action')}
      facts={[t('decline.told', { name: plan.lead.shortName }), t('decline.again')]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ answer: 'DECLINE', reason })}
    />
  );
}
