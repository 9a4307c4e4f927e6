/** Why a run is ended from outside. */
export type Halt = 'CANCELLED' | 'STOPPING' | 'TAKEN_OVER';

/** What a run that is ended from outside meets at its next step. */
export class Halted extends Error {
  constructor(readonly halt: Halt) {
    super(`the job is to end: ${halt}`);
  }
}

/** Why a run is to end; null where it is not. A work that must not stop halfway asks, and does what undoes it. */
export function haltOf(signal: AbortSignal): Halt | null {
  return signal.aborted && signal.reason instanceof Halted ? signal.reason.halt : null;
}
