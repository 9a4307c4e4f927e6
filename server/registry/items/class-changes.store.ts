import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';

export interface ClassChangeRow {
  id: string;
  itemId: string;
  code: string;
  itemClass: 'KEY' | 'GENERAL';
  capPercent: string | null;
  reason: string;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  answeredAt: string | null;
}

const CHANGES = `select c.id, c.item_id as "itemId", i.code, c.item_class as "itemClass", trim_scale(c.cap_percent)::text as "capPercent",
    c.reason, c.proposed_by as "proposedBy", a.name as "proposedByName", c.proposed_at as "proposedAt", c.answered_at as "answeredAt"
  from item_class_changes c join inspection_items i on i.id = c.item_id join accounts a on a.id = c.proposed_by`;

/** A proposal by its key; throws NOT_FOUND where there is none in the jurisdiction. */
export async function getChange(reader: Reader, id: string | null, jurisdictionId: string): Promise<ClassChangeRow> {
  const [change] =
    id === null
      ? []
      : await reader.rows<ClassChangeRow>(`${CHANGES} where c.id = $1 and i.jurisdiction_id = $2`, [
          id,
          jurisdictionId,
        ]);
  if (change === undefined) throw refusal.notFound();
  return change;
}

/** The proposals of items that wait for an answer. */
export function findOpenChanges(reader: Reader, itemIds: readonly string[]): Promise<ClassChangeRow[]> {
  return reader.rows<ClassChangeRow>(`${CHANGES} where c.item_id = any($1::uuid[]) and c.answered_at is null`, [
    itemIds,
  ]);
}

export async function findOpenChange(reader: Reader, itemId: string): Promise<boolean> {
  return (await findOpenChanges(reader, [itemId])).length > 0;
}

interface NewChange {
  id: string;
  itemId: string;
  itemClass: 'KEY' | 'GENERAL';
  capPercent: string | null;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
}

export async function insertChange(tx: Tx, change: NewChange): Promise<void> {
  const { id, itemId, itemClass, capPercent, reason, proposedBy, proposedAt } = change;
  await tx.rows(
    `insert into item_class_changes (id, item_id, item_class, cap_percent, reason, proposed_by, proposed_at)
     values ($1, $2, $3, $4::numeric, $5, $6, $7::timestamptz)`,
    [id, itemId, itemClass, capPercent, reason, proposedBy, proposedAt.toISOString()],
  );
}

export async function answerChange(
  tx: Tx,
  id: string,
  answer: { approved: boolean; by: string; at: Date; reason?: string | null },
): Promise<void> {
  await tx.rows(
    `update item_class_changes set approved = $2, answered_by = $3, answered_at = $4::timestamptz, answer_reason = $5 where id = $1`,
    [id, answer.approved, answer.by, answer.at.toISOString(), answer.reason?.trim() || null],
  );
}
