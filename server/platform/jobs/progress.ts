import type { Text } from '../../kernel/text.ts';
import { type Database, outsideTransactions } from '../database.ts';
import { json } from './rows.ts';

const APART_MS = 500;

interface Told {
  done: number;
  total: number | null;
  phase: Text | null;
}

/** Stores how far a run is, at most twice a second, whatever it tells. */
export interface Progress {
  tell(told: Told): void;
  /** Stores what was told last and no more. */
  end(): Promise<void>;
}

interface Ends {
  /** The row is the run's own no longer. */
  lost(): void;
  stored(): void;
  failed(error: unknown): void;
}

export function createProgress(database: Database, id: string, runner: string, ends: Ends): Progress {
  let latest: Told | null = null;
  let timer: NodeJS.Timeout | null = null;
  let storing: Promise<void> | null = null;
  let lastAt = 0;

  async function store(): Promise<void> {
    const told = latest;
    if (told === null) return;
    latest = null;
    lastAt = Date.now();
    const rows = await database.transaction((tx) =>
      tx.rows(
        `update jobs set done = $3, total = $4, phase = $5::jsonb, revision = revision + 1, touched_at = now()
         where id = $1 and runner = $2 returning id`,
        [id, runner, told.done, told.total, json(told.phase)],
      ),
    );
    if (rows.length === 0) ends.lost();
    else ends.stored();
  }

  function storeSoon(): void {
    if (timer !== null || storing !== null) return;
    timer = setTimeout(
      () => {
        timer = null;
        storing = store()
          .catch((error: unknown) => ends.failed(error))
          .finally(() => {
            storing = null;
            if (latest !== null) storeSoon();
          });
      },
      Math.max(0, lastAt + APART_MS - Date.now()),
    );
  }

  return {
    tell(told) {
      latest = told;
      // A batch may tell from inside its transaction; what is stored is stored beside it.
      outsideTransactions(storeSoon);
    },
    async end() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      await storing;
      await store();
    },
  };
}
