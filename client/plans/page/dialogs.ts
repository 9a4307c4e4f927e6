import { createContext, useContext } from 'react';
import type { Plan } from '../usePlan.ts';

/** What can be asked for on a plan's page; each opens one dialog, whatever part of the page asked. */
export type PlanDialog =
  | { kind: 'invite'; again?: string }
  | { kind: 'decline' }
  | { kind: 'withdraw' }
  | { kind: 'contribute' }
  | { kind: 'freeze' }
  | { kind: 'unfreeze' }
  | { kind: 'announce' }
  | { kind: 'cancel' }
  | { kind: 'superior' };

export const DialogsContext = createContext<(dialog: PlanDialog) => void>(() => undefined);

/** Opens a dialog of the plan's page. It stays open, with what was typed, whatever arrives meanwhile. */
export function useDialogs(): (dialog: PlanDialog) => void {
  return useContext(DialogsContext);
}

export interface PlanDialogProps {
  plan: Plan;
  onClose(): void;
}
