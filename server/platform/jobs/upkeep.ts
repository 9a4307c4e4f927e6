import type { Database, Reader, Tx } from '../database.ts';
import type { Change } from './changes.ts';

/** A run that has not been heard of for so long is over, whatever became of its hub. */
const SILENT_SECONDS = 8;
/** A job that has waited so long may have lost its delivery with a hub that had just taken it. */
const LOST_SECONDS = 30;
const AT_ONCE = 100;

/** Says that these runs go on; gives those that still have their job, and whether it is to be cancelled. */
export function beat(
  database: Database,
  runners: readonly string[],
): Promise<{ runner: string; cancelAsked: boolean }[]> {
  return database.transaction((tx) =>
    tx.rows(
      `update jobs set beat_at = now() where runner = any($1::uuid[]) returning runner, cancel_asked_at is not null as "cancelAsked"`,
      [runners],
    ),
  );
}

export interface Freed extends Change {
  kind: string;
}

/** Lets jobs wait again whose runs are over without an end: those silent for a time, or all where no other hub can be. */
export function freeDead(tx: Tx, all: boolean): Promise<Freed[]> {
  return tx.rows(
    `update jobs set state = 'WAITING', runner = null, beat_at = null, revision = revision + 1, touched_at = now()
     where id in (select id from jobs where state = 'RUNNING'
         and ($1::boolean or beat_at < now() - interval '${SILENT_SECONDS} seconds')
         limit case when $1::boolean then null else ${AT_ONCE} end for update skip locked)
     returning id, kind, account`,
    [all],
  );
}

/** Jobs that have waited for a time, or all of them. */
export function findOverlooked(tx: Tx, all: boolean): Promise<Freed[]> {
  return tx.rows(
    `update jobs set touched_at = now() where id in (select id from jobs where state = 'WAITING'
         and ($1::boolean or touched_at < now() - interval '${LOST_SECONDS} seconds')
         limit case when $1::boolean then null else ${AT_ONCE} end for update skip locked)
     returning id, kind, account`,
    [all],
  );
}

/** Jobs that changed lately, by whatever hub: a change is seen here even where its transaction was open for long. */
export function findTouched(reader: Reader): Promise<(Change & { revision: number })[]> {
  return reader.rows(`select id, account, revision from jobs where touched_at > now() - interval '60 seconds'`);
}

/** Forgets jobs that ended before; gives the files that they had made. */
export async function forgetJobs(tx: Tx, before: Date): Promise<{ id: string; file: string | null }[]> {
  return tx.rows(
    `delete from jobs where id in (select id from jobs where ended_at < $1 limit ${AT_ONCE}) returning id, file`,
    [before.toISOString()],
  );
}
