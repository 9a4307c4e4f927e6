import type { PageRequest } from '../../kernel/page.ts';
import type { Reader, Tx } from '../database.ts';
import type { JobRecord, JobState } from './job.ts';

const COLUMNS = `id, kind, title, account, jurisdiction, state, done::text as done, total::text as total, phase,
  cancel_asked_at is not null as "cancelAsked", result, link, file, error_id as "errorId", failure, revision,
  created_at as "createdAt", started_at as "startedAt", ended_at as "endedAt"`;

type Stored = { [Name in keyof JobRecord]: JobRecord[Name] extends Date | null ? string | null : JobRecord[Name] } & {
  done: string;
  total: string | null;
};

const instant = (value: string | null): Date | null => (value === null ? null : new Date(value));

function jobOf(row: Stored): JobRecord {
  return {
    ...row,
    done: Number(row.done),
    total: row.total === null ? null : Number(row.total),
    createdAt: new Date(row.createdAt!),
    startedAt: instant(row.startedAt),
    endedAt: instant(row.endedAt),
  };
}

export async function findJobs(reader: Reader, ids: readonly string[]): Promise<JobRecord[]> {
  const rows = await reader.rows<Stored>(`select ${COLUMNS} from jobs where id = any($1::uuid[])`, [ids]);
  return rows.map(jobOf);
}

export async function findJob(reader: Reader, id: string): Promise<JobRecord | null> {
  return (await findJobs(reader, [id]))[0] ?? null;
}

/** Which jobs of an account: in one state, or all. */
export interface JobsOf {
  account: string;
  state: JobState | null;
}

/** An account's jobs, the newest first; `before` is the id of the last one seen. One more than asked for. */
export async function findJobsOf(
  reader: Reader,
  { account, state }: JobsOf,
  first: PageRequest['first'],
  before: string | null,
): Promise<JobRecord[]> {
  const rows = await reader.rows<Stored>(
    `select ${COLUMNS} from jobs where account = $1 and ($2::text is null or state = $2) and ($3::uuid is null or id < $3)
     order by id desc limit $4`,
    [account, state, before, first + 1],
  );
  return rows.map(jobOf);
}

export async function countJobsOf(reader: Reader, { account, state }: JobsOf): Promise<number> {
  const [row] = await reader.rows<{ n: number }>(
    'select count(*)::int as n from jobs where account = $1 and ($2::text is null or state = $2)',
    [account, state],
  );
  return row?.n ?? 0;
}

/** What a run begins with. */
export interface Claimed {
  kind: string;
  account: string | null;
  jurisdiction: string | null;
  input: unknown;
  checkpoint: unknown;
  attempts: number;
  cancelAsked: boolean;
}

/** Makes a run the job's only one. None where it does not wait any more: its delivery came too late. */
export async function claimJob(tx: Tx, id: string, runner: string): Promise<Claimed | null> {
  const [row] = await tx.rows<Claimed>(
    `update jobs set state = 'RUNNING', runner = $2, attempts = attempts + 1, beat_at = now(),
       started_at = coalesce(started_at, now()), revision = revision + 1, touched_at = now()
     where id = $1 and state = 'WAITING'
     returning kind, account, jurisdiction, input, checkpoint, attempts, cancel_asked_at is not null as "cancelAsked"`,
    [id, runner],
  );
  return row ?? null;
}

/** How a job ended, as it is stored. */
export type Ending = Pick<JobRecord, 'result' | 'link' | 'file' | 'errorId' | 'failure'> & {
  state: Extract<JobState, 'DONE' | 'FAILED' | 'CANCELLED'>;
};

const NOTHING = { result: null, link: null, file: null, errorId: null, failure: null };

export const CANCELLED: Ending = { ...NOTHING, state: 'CANCELLED' };
export const ended = (state: Ending['state'], more: Partial<Ending>): Ending => ({ ...NOTHING, ...more, state });

/** Ends a job in the name of its run; false where the run is no longer its own. */
export async function endJob(tx: Tx, id: string, runner: string, ending: Ending): Promise<boolean> {
  const { state, result, link, file, errorId, failure } = ending;
  const rows = await tx.rows(
    `update jobs set state = $3, result = $4::jsonb, link = coalesce($5, link), file = $6, error_id = $7, failure = $8::jsonb,
       runner = null, checkpoint = null, ended_at = now(), revision = revision + 1, touched_at = now()
     where id = $1 and runner = $2 returning id`,
    [id, runner, state, json(result), link, file, errorId, json(failure)],
  );
  return rows.length > 0;
}

export const json = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value);
