import type { LocalDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { matterName } from '../../kernel/matter-name.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { assignmentsSql, type ItemFields } from './item-fields.ts';
import { initialsOf } from '../initials.ts';

/** A version to be kept. */
export interface NewVersion {
  itemId: string;
  number: number;
  effectiveFrom: LocalDate;
  fields: ItemFields;
  retired: boolean;
  reason: string | null;
  savedBy: string;
  savedAt: Date;
}

/** Keeps versions; whichever hold today are in force from here on. */
export async function keepVersions(tx: Tx, versions: readonly NewVersion[], today: LocalDate): Promise<void> {
  if (versions.length === 0) return;
  const rows = versions.map(({ fields, savedAt, ...version }) => ({
    id: newId(),
    ...version,
    fields,
    matterName: matterName(fields.name),
    initials: initialsOf(fields.name),
    savedAt: savedAt.toISOString(),
  }));
  await tx.rows(
    `insert into item_versions (id, item_id, number, effective_from, fields, matter_name, initials, retired, reason, saved_by, saved_at)
     select v.id, v."itemId", v.number, v."effectiveFrom", v.fields, v."matterName", v.initials, v.retired, v.reason, v."savedBy", v."savedAt"
     from json_to_recordset($1::json) as v(id uuid, "itemId" uuid, number int, "effectiveFrom" date, fields jsonb, "matterName" text,
       initials text, retired boolean, reason text, "savedBy" uuid, "savedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
  await tx.rows(
    `update inspection_items i set last_version = v.number from item_versions v
     where v.item_id = i.id and v.id = any($1::uuid[])`,
    [rows.map(({ id }) => id)],
  );
  await applyDueVersions(tx, today);
}

/**
 * Brings into force what is due: of each item the version saved last among those whose day is not ahead. So a version
 * replaces, from its day on, whatever was saved before it. It follows from the versions alone: whoever comes first in a
 * day may do it, and doing it twice changes nothing.
 */
export async function applyDueVersions(tx: Tx, today: LocalDate): Promise<void> {
  const due = await tx.rows<{ itemId: string }>(
    `select distinct item_id as "itemId" from item_versions where not applied and effective_from <= $1`,
    [today],
  );
  if (due.length === 0) return;
  const ids = due.map(({ itemId }) => itemId);
  // The last condition is looked at again where another transaction was first: the newer version stays.
  await tx.rows(
    `update inspection_items i set ${assignmentsSql('v')}, matter_name = v.matter_name, initials = v.initials,
       version = v.number, in_force_from = v.effective_from,
       claimed_at = case when v.retired then null else coalesce(i.claimed_at, v.saved_at) end,
       retired_on = case when v.retired then v.effective_from end
     from (select distinct on (item_id) * from item_versions where item_id = any($1::uuid[]) and effective_from <= $2
           order by item_id, number desc) v
     where v.item_id = i.id and v.number > i.version`,
    [ids, today],
  );
  await tx.rows(
    `update item_versions set applied = true where not applied and item_id = any($1::uuid[]) and effective_from <= $2`,
    [ids, today],
  );
}

/** The fields of each item as they were saved last, in force or not yet. */
export async function findLastFields(
  reader: Reader,
  itemIds: readonly string[],
): Promise<Map<string, { fields: ItemFields; effectiveFrom: LocalDate }>> {
  const rows = await reader.rows<{ itemId: string; fields: ItemFields; effectiveFrom: LocalDate }>(
    `select v.item_id as "itemId", v.fields, v.effective_from as "effectiveFrom" from item_versions v
     join inspection_items i on i.id = v.item_id and i.last_version = v.number where i.id = any($1::uuid[])`,
    [itemIds],
  );
  return new Map(rows.map(({ itemId, ...last }) => [itemId, last]));
}

export interface VersionRow {
  itemId: string;
  number: number;
  effectiveFrom: LocalDate;
  fields: ItemFields;
  retired: boolean;
  reason: string | null;
  savedAt: string;
  savedBy: string | null;
}

const MOST_VERSIONS = 100;

/** The versions of items, the newest first, at most a hundred of each. */
export function findVersions(reader: Reader, itemIds: readonly string[]): Promise<VersionRow[]> {
  return reader.rows<VersionRow>(
    `select item_id as "itemId", number, effective_from as "effectiveFrom", fields, retired, reason, saved_at as "savedAt", "savedBy"
     from (select v.*, a.name as "savedBy", row_number() over (partition by v.item_id order by v.number desc) as place
           from item_versions v left join accounts a on a.id = v.saved_by where v.item_id = any($1::uuid[])) v
     where place <= ${MOST_VERSIONS} order by item_id, number desc`,
    [itemIds],
  );
}
