import { setImmediate as turn } from 'node:timers/promises';

/** Who waits for an answer of this hub: work that nobody waits for lets them go first. */
export interface Callers {
  /** Somebody asks; call back once they are answered. */
  enter(): () => void;
  /** Resolves once nobody waits, at the latest after so many milliseconds: long work has to come to an end as well. */
  goFirst(atMostMs: number): Promise<void>;
}

export function createCallers(): Callers {
  let waiting = 0;
  let told: (() => void)[] = [];
  return {
    enter() {
      waiting += 1;
      let isAnswered = false;
      return () => {
        if (isAnswered) return;
        isAnswered = true;
        waiting -= 1;
        if (waiting > 0) return;
        for (const tell of told) tell();
        told = [];
      };
    },
    async goFirst(atMostMs) {
      // Who knocked during the work is heard in one turn, what they want in the next.
      await turn();
      await turn();
      if (waiting === 0) return;
      await new Promise<void>((resolve) => {
        const late = setTimeout(resolve, atMostMs);
        told.push(() => {
          clearTimeout(late);
          resolve();
        });
      });
    },
  };
}
