import { newId } from '../kernel/ids.ts';
import type { Reader, Tx } from '../platform/database.ts';

/** An item of a plan, as merging and drawing need it: frozen as it was when the list was fixed, else as the list has it. */
export interface PlannedItem {
  planItemId: string;
  itemId: string;
  departmentId: string;
  code: string;
  name: string;
  legalBasis: string;
  nationalCode: string | null;
  mergeGroup: string | null;
  targetKinds: string[];
  industryCodes: string[];
  labels: string[];
  requiredSpecialties: string[];
  itemClass: 'KEY' | 'GENERAL';
  capPercent: string | null;
  /** Whether it stands on the list at all; told of what is not frozen yet. */
  claimed?: boolean;
  listType?: 'DOUBLE_RANDOM' | 'KEY_SUPERVISION';
}

const AS_LISTED = `jsonb_build_object('code', i.code, 'name', i.name, 'legalBasis', i.legal_basis, 'content', i.content, 'nationalCode', i.national_code,
  'mergeGroup', i.merge_group, 'targetKinds', to_jsonb(i.target_kinds), 'industryCodes', to_jsonb(i.industry_codes),
  'labels', to_jsonb(i.labels), 'requiredSpecialties', to_jsonb(i.required_specialties), 'itemClass', i.item_class,
  'capPercent', i.cap_percent::text, 'subject', i.subject, 'targetDescription', i.target_description, 'ratioText', i.ratio_text,
  'frequencyText', i.frequency_text, 'methods', to_jsonb(i.methods), 'listType', i.list_type, 'doubleListing', i.double_listing,
  'version', i.version, 'claimed', i.claimed_at is not null)`;

/** A plan's items, department by department, each department's in its own order. */
export function findPlannedItems(reader: Reader, planId: string): Promise<PlannedItem[]> {
  return findItemsOfPlans(reader, [planId]);
}

/** The items of several plans, in one reading. */
export async function findItemsOfPlans(
  reader: Reader,
  planIds: readonly string[],
): Promise<(PlannedItem & { planId: string })[]> {
  const rows = await reader.rows<{
    planId: string;
    planItemId: string;
    itemId: string;
    departmentId: string;
    shape: Omit<PlannedItem, 'planItemId' | 'itemId' | 'departmentId'>;
  }>(
    `select pi.plan_id as "planId", pi.id as "planItemId", pi.item_id as "itemId", pi.department_id as "departmentId",
       coalesce(pi.frozen, ${AS_LISTED}) as shape
     from plan_items pi join inspection_items i on i.id = pi.item_id
     where pi.plan_id = any($1::uuid[]) order by pi.plan_id, pi.department_id, pi.place`,
    [planIds],
  );
  return rows.map(({ shape, ...keys }) => ({ ...keys, ...shape }));
}

/** Puts a department's whole list into a plan in place of what it had there. */
export async function replaceItems(
  tx: Tx,
  planId: string,
  departmentId: string,
  itemIds: readonly string[],
): Promise<void> {
  await tx.rows('delete from plan_items where plan_id = $1 and department_id = $2 and item_id <> all($3::uuid[])', [
    planId,
    departmentId,
    itemIds,
  ]);
  await tx.rows(
    `insert into plan_items (id, plan_id, department_id, item_id, place)
     select id, $1, $2, item_id, place from unnest($3::uuid[], $4::uuid[]) with ordinality as t(id, item_id, place)
     on conflict (plan_id, item_id) do update set place = excluded.place`,
    [planId, departmentId, itemIds.map(() => newId()), itemIds],
  );
}

/** Keeps every item of the plan as it is in the list now (R005: open work keeps the version it began with). */
export async function freezePlannedItems(tx: Tx, planId: string): Promise<void> {
  await tx.rows(
    `update plan_items pi set frozen = ${AS_LISTED} from inspection_items i where i.id = pi.item_id and pi.plan_id = $1`,
    [planId],
  );
}

/** Lets the items follow the list again. */
export async function thawPlannedItems(tx: Tx, planId: string): Promise<void> {
  await tx.rows('update plan_items set frozen = null where plan_id = $1', [planId]);
}

export async function removeItemsOf(tx: Tx, planId: string, departmentId: string): Promise<void> {
  await tx.rows('delete from plan_items where plan_id = $1 and department_id = $2', [planId, departmentId]);
}
