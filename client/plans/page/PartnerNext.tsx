import { useT } from '../../lib/i18n.ts';
import { AcceptActs } from '../../invitations/AcceptActs.tsx';
import { type Condition, Due, NextStep } from '../../ui/index.ts';
import { Act } from '../Act.tsx';
import { useOwnCode } from '../useOwn.ts';
import type { Plan } from '../usePlan.ts';
import { itemsOf } from './conditions.ts';
import { useDialogs } from './dialogs.ts';

/** For a department that is asked, or takes part while items are still gathered. */
export function PartnerNext({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const own = useOwnCode();
  const open = useDialogs();
  const part = plan.participants.find(({ department }) => department.code === own)!;
  const count = itemsOf(plan, own);
  if (part.state === 'INVITED') {
    const conditions: Condition[] =
      part.respondBy == null
        ? []
        : [{ key: 'due', kind: 'waits', text: <Due day={part.respondBy} />, note: t('next.answerNote') }];
    return (
      <NextStep
        action={<AcceptActs plan={plan} wide />}
        conditions={conditions}
        foot={
          part.message == null ? undefined : t('next.message', { name: plan.lead.shortName, message: part.message })
        }
      />
    );
  }
  const conditions: Condition[] = [
    count > 0
      ? { key: 'items', kind: 'met', text: t('next.ownItems', { count }) }
      : { key: 'items', kind: 'openOk', text: t('next.noOwnItems') },
    { key: 'lead', kind: 'waits', text: t('next.leadFreezes', { name: plan.lead.shortName }) },
  ];
  return (
    <NextStep
      action={
        <Act
          can={plan.viewerCanContribute}
          look={count === 0 ? 'main' : 'plain'}
          wide
          onClick={() => open({ kind: 'contribute' })}
        >
          {count === 0 ? t('next.bringOwn') : t('next.changeOwn')}
        </Act>
      }
      conditions={conditions}
    />
  );
}
