import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Database, Tx } from '../database.ts';

/** What one file may come or go by: once, soon, and only for the session that asked. */
export interface Ticket {
  act: 'UPLOAD' | 'DOWNLOAD';
  account: string;
  session: string;
  jurisdiction: string;
  purpose: string;
  name: string;
  bytes: number;
  /** The file to download. */
  file: string | null;
}

/** Asked for anew with every use, so the time is only that of the way. */
const MINUTES = 10;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

export interface Issued {
  token: string;
  expiresAt: string;
}

export async function issueTicket(
  tx: Tx,
  now: Date,
  act: Ticket['act'],
  actor: Actor,
  about: Pick<Ticket, 'purpose' | 'name' | 'bytes' | 'file'>,
): Promise<Issued> {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + MINUTES * 60_000).toISOString();
  await tx.rows(
    `insert into file_tickets (hash, act, account, session, jurisdiction, purpose, name, bytes, file, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      hashOf(token),
      act,
      actor.accountId,
      actor.sessionId,
      actor.jurisdictionId,
      about.purpose,
      about.name,
      about.bytes,
      about.file,
      expiresAt,
    ],
  );
  return { token, expiresAt };
}

export const unknownTicket = () =>
  refusal.unauthenticated(
    text('凭证无效、已过期或已用过，请重新申请', 'The ticket is not valid, has expired or was used; ask for another'),
  );

/** Spends a ticket; one that is unknown, expired, spent or for the other act is UNAUTHENTICATED. */
export async function spendTicket(
  database: Database,
  clock: Clock,
  act: Ticket['act'],
  token: string,
): Promise<Ticket> {
  const [row] = await database.transaction((tx) =>
    tx.rows<Omit<Ticket, 'bytes'> & { bytes: string }>(
      `update file_tickets set spent_at = $3 where hash = $1 and act = $2 and spent_at is null and expires_at > $3
       returning act, account, session, jurisdiction, purpose, name, bytes::text as bytes, file`,
      [hashOf(token), act, clock.now().toISOString()],
    ),
  );
  if (row === undefined) throw unknownTicket();
  return { ...row, bytes: Number(row.bytes) };
}

/** Bytes of an account that nothing refers to yet, with those that its open tickets may still bring. */
export async function unusedBytes(tx: Tx, account: string, now: Date): Promise<number> {
  const [row] = await tx.rows<{ bytes: string }>(
    `select ((select coalesce(sum(bytes), 0) from files where account = $1 and uses = 0)
       + (select coalesce(sum(bytes), 0) from file_tickets
          where account = $1 and act = 'UPLOAD' and spent_at is null and expires_at > $2))::text as bytes`,
    [account, now.toISOString()],
  );
  return Number(row?.bytes ?? 0);
}
