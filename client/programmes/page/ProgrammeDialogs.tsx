import { type ComponentType, lazy, type ReactNode, useState } from 'react';
import { Fetched } from '../../ui/index.ts';
import type { Programme } from '../useProgramme.ts';
import { DialogsContext, type ProgrammeDialog, type ProgrammeDialogProps } from './dialogs.ts';

const JustifyDialog = lazy(() => import('./JustifyDialog.tsx'));
const OTHERS: Record<Exclude<ProgrammeDialog['kind'], 'justify'>, ComponentType<ProgrammeDialogProps>> = {
  submit: lazy(() => import('./SubmitDialog.tsx')),
  return: lazy(() => import('./ReturnDialog.tsx')),
  endorse: lazy(() => import('./EndorseDialog.tsx')),
  file: lazy(() => import('./FileDialog.tsx')),
  publish: lazy(() => import('./PublishDialog.tsx')),
  adjust: lazy(() => import('./AdjustDialog.tsx')),
  attach: lazy(() => import('./AttachDialog.tsx')),
  enter: lazy(() => import('./EnterDialog.tsx')),
  withdraw: lazy(() => import('./WithdrawDialog.tsx')),
  copy: lazy(() => import('./CopyDialog.tsx')),
};

function Opened({ dialog, ...props }: ProgrammeDialogProps & { dialog: ProgrammeDialog }) {
  if (dialog.kind === 'justify') return <JustifyDialog {...props} finding={dialog.finding} />;
  const Other = OTHERS[dialog.kind];
  return <Other {...props} />;
}

/** The page's dialogs, above all that a new reading may redraw. */
export function ProgrammeDialogs({ programme, children }: { programme: Programme; children: ReactNode }) {
  const [dialog, open] = useState<ProgrammeDialog | null>(null);
  return (
    <DialogsContext value={open}>
      {children}
      {dialog !== null && (
        <Fetched>
          <Opened dialog={dialog} programme={programme} onClose={() => open(null)} />
        </Fetched>
      )}
    </DialogsContext>
  );
}
