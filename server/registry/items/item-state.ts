import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { type LocalDate, localDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { ItemFieldsInput } from '../../../schema/registry/item-inputs.ts';
import { industryPrefixes } from '../industries.store.ts';
import { type ItemRow, shortDecimal } from '../item-row.ts';
import { findItemsByCodes } from '../items.store.ts';
import type { KnownCodes } from './field-problems.ts';
import { type ItemFields, FIELD_NAMES } from './item-fields.ts';
import type { Listed } from './item-rules.ts';
import { applyDueVersions, findLastFields } from './versions.store.ts';

/** An item as it is listed, with what was saved of it last. */
export interface ItemState {
  item: ItemRow;
  last: ItemFields;
  lastFrom: LocalDate | null;
}

export function fieldsOf(row: ItemRow): ItemFields {
  const fields = Object.fromEntries(FIELD_NAMES.map((field) => [field, row[field as keyof ItemRow]]));
  const capPercent = row.capPercent === null ? null : shortDecimal(row.capPercent);
  return { ...fields, capPercent } as unknown as ItemFields;
}

/** Reads items by their codes for a change, what is due in force; an unknown code is not found. */
export async function getItems(hub: Hub, tx: Tx, actor: Actor, codes: readonly string[]): Promise<ItemState[]> {
  await applyDueVersions(tx, localDate(hub.clock.now()));
  const rows = new Map((await findItemsByCodes(tx, actor.jurisdictionId, codes)).map((row) => [row.code, row]));
  const last = await findLastFields(
    tx,
    [...rows.values()].map(({ uuid }) => uuid),
  );
  return codes.map((code) => {
    const item = rows.get(code);
    if (item === undefined) throw refusal.notFound();
    const saved = last.get(item.uuid);
    return { item, last: saved?.fields ?? fieldsOf(item), lastFrom: saved?.effectiveFrom ?? null };
  });
}

/** Which of the codes that inputs name the hub knows. */
export async function findKnownCodes(reader: Reader, given: readonly ItemFieldsInput[]): Promise<KnownCodes> {
  const industries = given.flatMap((one) => (one.industryCodes ?? []).slice(0, 100));
  const specialties = given.flatMap((one) => (one.requiredSpecialties ?? []).slice(0, 100));
  const known = async (table: string, codes: readonly string[]): Promise<Set<string>> => {
    const storable = codes.map((code) => code.trim().replaceAll('\0', ''));
    if (storable.length === 0) return new Set();
    const rows = await reader.rows<{ code: string }>(`select code from ${table} where code = any($1::text[])`, [
      storable,
    ]);
    return new Set(rows.map(({ code }) => code));
  };
  return { industries: await known('industries', industries), specialties: await known('specialties', specialties) };
}

/** What R010 compares: the item itself, with its industries as digits. */
export async function listed(
  hub: Hub,
  tx: Tx,
  code: string,
  fields: Pick<ItemFields, 'name' | 'listType' | 'targetKinds' | 'industryCodes'>,
): Promise<Listed> {
  const { name, listType, targetKinds, industryCodes } = fields;
  const prefixes = industryCodes.length === 0 ? [] : await industryPrefixes(hub, industryCodes, tx);
  return { code, name, listType, targetKinds, industryPrefixes: prefixes };
}

/** The same of several; the tree of industries is in process, so that nothing is read for each. */
export async function listedAll(
  hub: Hub,
  tx: Tx,
  items: readonly (Parameters<typeof listed>[3] & { code: string })[],
): Promise<Listed[]> {
  const all: Listed[] = [];
  for (const item of items) all.push(await listed(hub, tx, item.code, item));
  return all;
}
