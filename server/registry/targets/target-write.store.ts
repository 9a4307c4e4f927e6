import type { Hub } from '../../action/hub.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { initialsOf } from '../initials.ts';
import type { TargetFields } from './target.ts';
import { claimantsOf, targetColumns, type TargetRow, targetNamesOf, targetView } from './target-row.ts';

/** A target under change: its record, and what permits ask. */
export interface TargetState {
  row: TargetRow;
  jurisdictionId: string;
  claimants: readonly string[];
}

/** The row behind a target's id; an id of anything else is not found. */
export function targetUuid(id: string): string {
  const uuid = localId('Target', id);
  if (uuid === null) throw refusal.notFound();
  return uuid;
}

/** A target of this jurisdiction; one of another is not the actor's to know of. */
export async function getTarget(reader: Reader, jurisdictionId: string, uuid: string): Promise<TargetState> {
  const [row] = await reader.rows<TargetRow>(
    `select ${targetColumns()} from targets where jurisdiction_id = $1 and id = $2`,
    [jurisdictionId, uuid],
  );
  if (row === undefined) throw refusal.notFound();
  return { row, jurisdictionId, claimants: claimantsOf(row) };
}

/** Who has a key already, as lists show it: a natural person stays masked (R013). */
export async function findByKey(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  key: string,
): Promise<{ uuid: string; name: string; key: string } | null> {
  const [row] = await reader.rows<TargetRow>(
    `select ${targetColumns()} from targets where jurisdiction_id = $1 and key = $2`,
    [jurisdictionId, key],
  );
  if (row === undefined) return null;
  const shown = targetView(row, await targetNamesOf(hub));
  return { uuid: row.uuid, name: shown.name, key: shown.key };
}

export function fieldsOfRow(row: TargetRow): TargetFields {
  const { key, name, kind, industryCode, districtCode, registeredOn, address, recordSource, recordedOn } = row;
  return { key, name, kind, industryCode, districtCode, registeredOn, address, recordSource, recordedOn };
}

/** Writes a whole record; a new one is active and bears nothing yet. */
export async function writeTarget(tx: Tx, uuid: string, jurisdictionId: string, fields: TargetFields): Promise<void> {
  await tx.rows(
    `insert into targets (id, jurisdiction_id, key, registry_number, name, kind, status, industry_code, district_code,
       registered_on, labels, address, record_source, recorded_on, initials)
     values ($1, $2, $3, $3, $4, $5, 'ACTIVE', $6, $7, $8, '{}', $9, $10, $11, $12)
     on conflict (id) do update set key = $3, registry_number = $3, name = $4, kind = $5, industry_code = $6,
       district_code = $7, registered_on = $8, address = $9, record_source = $10, recorded_on = $11, initials = $12,
       revision = targets.revision + 1`,
    [
      uuid,
      jurisdictionId,
      fields.key,
      fields.name,
      fields.kind,
      fields.industryCode,
      fields.districtCode,
      fields.registeredOn,
      fields.address ?? '',
      fields.recordSource,
      fields.recordedOn,
      initialsOf(fields.name),
    ],
  );
}
