import { type ComponentType, lazy, type ReactNode, Suspense, useState } from 'react';
import type { Plan } from '../usePlan.ts';
import { DialogsContext, type PlanDialog, type PlanDialogProps } from './dialogs.ts';

const DeclineDialog = lazy(() => import('../../invitations/DeclineDialog.tsx'));
const InviteDialog = lazy(() => import('../../invitations/InviteDialog.tsx'));
const OTHERS: Record<Exclude<PlanDialog['kind'], 'invite' | 'decline'>, ComponentType<PlanDialogProps>> = {
  withdraw: lazy(() => import('../../invitations/WithdrawDialog.tsx')),
  contribute: lazy(() => import('../../merging/ContributeDialog.tsx')),
  freeze: lazy(() => import('../../merging/FreezeDialog.tsx')),
  unfreeze: lazy(() => import('../../merging/UnfreezeDialog.tsx')),
  announce: lazy(() => import('../../merging/AnnounceDialog.tsx')),
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
      <Suspense>{dialog !== null && <Opened dialog={dialog} plan={plan} onClose={() => open(null)} />}</Suspense>
    </DialogsContext>
  );
}
