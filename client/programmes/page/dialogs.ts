import { createContext, useContext } from 'react';
import type { Finding, Programme } from '../useProgramme.ts';

/** What can be asked for on a programme's page; each opens one dialog, whatever part of the page asked. */
export type ProgrammeDialog =
  | { kind: 'justify'; finding: Finding }
  | {
      kind: 'submit' | 'return' | 'endorse' | 'file' | 'publish' | 'adjust' | 'attach' | 'enter' | 'withdraw' | 'copy';
    };

export const DialogsContext = createContext<(dialog: ProgrammeDialog) => void>(() => undefined);

/** Opens a dialog of the programme's page. */
export function useDialogs(): (dialog: ProgrammeDialog) => void {
  return useContext(DialogsContext);
}

export interface ProgrammeDialogProps {
  programme: Programme;
  onClose(): void;
}
