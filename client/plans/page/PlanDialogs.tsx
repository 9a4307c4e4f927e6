import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { withTexts } from '../../lib/i18n.ts';
import { Fetched } from '../../ui/index.ts';
import type { Plan } from '../usePlan.ts';
import { DialogsContext, type PlanDialog, type PlanDialogProps } from './dialogs.ts';

const DeclineDialog = lazy(() => import('../../invitations/DeclineDialog.tsx'));
const InviteDialog = lazy(() => import('../../invitations/InviteDialog.tsx'));
const OTHERS: Record<Exclude<PlanDialog['kind'], 'invite' | 'decline'>, ComponentType<PlanDialogProps>> = {
  withdraw: lazy(() => import('../../invitations/WithdrawDialog.tsx')),
  contribute: lazy(() => withTexts(import('../../merging/ContributeDialog.tsx'), 'merging')),
  freeze: lazy(() => withTexts(import('../../merging/FreezeDialog.tsx'), 'merging')),
  unfreeze: lazy(() => withTexts(import('../../merging/UnfreezeDialog.tsx'), 'merging')),
  announce: lazy(() => withTexts(import('../../merging/AnnounceDialog.tsx'), 'merging')),
  cancel: lazy(() => import('./CancelDialog.tsx')),
  superior: lazy(() => import('../superior/SuperiorDialog.tsx')),
};

function Opened({ dialog, ...props }: PlanDialogProps & { dialog: PlanDialog }) {
  if (dialog.kind === 'invite') return <InviteDialog {...props} again={dialog.again} />;
  if (dialog.kind === 'decline') return <DeclineDialog {...props} />;
  const Other = OTHERS[dialog.kind];
  return <Other {...props} />;
}

/** The page's dialogs, above all that an event may redraw. */
export function PlanDialogs({ plan, children }: { plan: Plan; children: ReactNode }) {
  const [dialog, open] = useState<PlanDialog | null>(null);
  return (
    <DialogsContext value={open}>
      {children}
      {dialog !== null && (
        <Fetched>
          <Opened dialog={dialog} plan={plan} onClose={() => open(null)} />
        </Fetched>
      )}
    </DialogsContext>
  );
}
