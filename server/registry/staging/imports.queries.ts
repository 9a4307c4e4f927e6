import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader } from '../../platform/database.ts';
import { maskNumbersIn } from '../masking.ts';
import { findImport, type ImportRow, importUuid } from './import-row.ts';
import { mayKnow } from './import.permits.ts';
import type { Judging } from './intake.ts';

/** An import that the actor may know of; NOT_FOUND otherwise. */
export async function getImport(reader: Reader, actor: Actor, id: string, locks = false): Promise<ImportRow> {
  const row = await findImport(reader, importUuid(id), locks);
  if (row === null || !mayKnow(actor, row)) throw refusal.notFound();
  return row;
}

/** Whose rights an import is judged and written by: who staged it, as the account is now. */
export async function judgingOf(hub: Hub, row: Pick<ImportRow, 'accountId' | 'fileName' | 'goal'>): Promise<Judging> {
  const [account] = await hub.database.rows<Omit<Actor, 'accountId' | 'sessionId'>>(
    `select name, roles, department_id as "departmentId", jurisdiction_id as "jurisdictionId" from accounts where id = $1`,
    [row.accountId],
  );
  if (account === undefined) throw new Error('an import is of an account');
  return {
    actor: { accountId: row.accountId, sessionId: '', ...account },
    today: localDate(hub.clock.now()),
    source: maskNumbersIn(row.fileName),
    goal: row.goal,
  };
}
