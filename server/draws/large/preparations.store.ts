import type { Hub } from '../../action/hub.ts';
import type { Database, Tx } from '../../platform/database.ts';
import { lockJson, openJson } from '../sealed-files.ts';
import { dropPieces } from './pieces.store.ts';

const placeOf = (job: string): string => `preparation/${job}`;

/** Notes whose pieces a job is about to store, so that they can be removed whatever becomes of it. */
export function beginPreparation(database: Database, job: string, owners: readonly string[]): Promise<unknown> {
  return database.transaction((tx) =>
    tx.rows('insert into draw_preparations (job, owners) values ($1, $2::uuid[])', [job, owners]),
  );
}

/** Keeps what was worked out for the mutation that waits for it. */
export async function keepPreparation(hub: Hub, job: string, content: unknown): Promise<void> {
  const sealed = lockJson(hub.vault, content, placeOf(job)).toString('base64');
  await hub.database.transaction((tx) =>
    tx.rows(`update draw_preparations set content = decode($2, 'base64') where job = $1`, [job, sealed]),
  );
}

/** What a job worked out; null where it did not come to that. */
export async function findPreparation<T>(hub: Hub, job: string): Promise<T | null> {
  const [row] = await hub.database.rows<{ content: string | null }>(
    `select encode(content, 'base64') as content from draw_preparations where job = $1`,
    [job],
  );
  if (row === undefined || row.content === null) return null;
  return openJson<T>(hub.vault, Buffer.from(row.content, 'base64'), placeOf(job));
}

/** Takes a preparation over: its pieces belong to the round from this transaction on. */
export async function takePreparation(tx: Tx, job: string): Promise<void> {
  const taken = await tx.rows('delete from draw_preparations where job = $1 returning job', [job]);
  if (taken.length === 0) throw new Error('the preparation was removed meanwhile');
}

/** Gives one up with all its pieces. One that was taken over is not there any more and loses nothing. */
export async function dropPreparation(database: Database, job: string): Promise<void> {
  const [row] = await database.transaction((tx) =>
    tx.rows<{ owners: string[] }>('select owners from draw_preparations where job = $1', [job]),
  );
  if (row === undefined) return;
  await dropPieces(database, row.owners);
  await database.transaction((tx) => tx.rows('delete from draw_preparations where job = $1', [job]));
}

/** Removes what was worked out for mutations that never came for it: their hub died, or they were refused. */
export async function sweepPreparations(database: Database): Promise<void> {
  const left = await database.rows<{ job: string }>(
    `select p.job from draw_preparations p left join jobs j on j.id = p.job
     where p.created_at < now() - interval '1 hour' and (j.state is null or j.state not in ('WAITING', 'RUNNING')) limit 20`,
  );
  for (const { job } of left) await dropPreparation(database, job);
}
