import { useT } from '../../lib/i18n.ts';
import { NextStep } from '../../ui/index.ts';
import { useOwnCode } from '../useOwn.ts';
import type { Plan } from '../usePlan.ts';
import { DraftNext, FrozenNext, InvitingNext } from './LeadNext.tsx';
import { GoNext } from './GoNext.tsx';
import { PartnerNext } from './PartnerNext.tsx';

/** Says what is awaited where nothing is the reader's own to do. */
function NoNext({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const over = plan.state === 'CLOSED' || plan.state === 'CANCELLED' || plan.state === 'CHECKED';
  const text = over ? t(`next.over.${plan.state as 'CLOSED'}`) : t('next.others', { name: plan.lead.shortName });
  return <NextStep action={<p className="od-2">{text}</p>} />;
}

/** 下一步: the one thing to do now, by stage and by who looks. The hub says what is whose; no role is asked for here. */
export function NextStepPanel({ plan }: { plan: Plan }) {
  const own = useOwnCode();
  const takes = plan.participants.some(
    ({ department, state }) => department.code === own && (state === 'INVITED' || state === 'ACCEPTED'),
  );
  const leads = plan.viewerCanUpdate.code !== 'FORBIDDEN';
  switch (plan.state) {
    case 'DRAFT':
      return leads ? <DraftNext plan={plan} /> : <NoNext plan={plan} />;
    case 'INVITING':
      if (leads) return <InvitingNext plan={plan} />;
      return takes && plan.viewerCanWithdraw.code !== 'FORBIDDEN' ? (
        <PartnerNext plan={plan} />
      ) : (
        <NoNext plan={plan} />
      );
    case 'FROZEN':
      return leads ? <FrozenNext plan={plan} /> : <NoNext plan={plan} />;
    case 'ANNOUNCED':
    case 'DRAWN':
    case 'IN_PROGRESS':
      return <GoNext plan={plan} />;
    default:
      return <NoNext plan={plan} />;
  }
}
