import { matterName } from '../../kernel/matter-name.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { type ItemFields, fieldsSql } from './item-fields.ts';
import { initialsOf } from '../initials.ts';

/**
 * The next codes of a department, `SCJG-027` behind `SCJG-026`. A code is given once: that of an item whose import was
 * undone stays in the journal as that item's.
 */
export async function nextItemCodes(tx: Tx, departmentCode: string, count: number): Promise<string[]> {
  const prefix = `${departmentCode.toUpperCase()}-`;
  const [row] = await tx.rows<{ last: number }>(
    `insert into item_code_numbers as n (prefix, last)
     select $1, $3 + coalesce(max(substr(code, $2)::int), 0) from inspection_items
       where starts_with(code, $1) and substr(code, $2) ~ '^[0-9]{1,8}$'
     on conflict (prefix) do update set last = greatest(n.last + $3, excluded.last) returning last`,
    [prefix, prefix.length + 1, count],
  );
  const first = row!.last - count + 1;
  return Array.from({ length: count }, (_, i) => `${prefix}${String(first + i).padStart(3, '0')}`);
}

/** An item that is on no list yet. */
export interface NewItem {
  id: string;
  code: string;
  jurisdictionId: string;
  departmentId: string;
  fields: ItemFields;
}

const COLUMNS = `id, code, jurisdiction_id, department_id, name, matter_name, initials, item_class, legal_basis, subject, content,
  target_description, target_kinds, industry_codes, labels, ratio_text, frequency_text, methods, cap_percent, required_specialties,
  list_type, double_listing, filled_for_demo`;

/** Makes the rows of new items; their first versions bring them onto the list. */
export async function insertItems(tx: Tx, items: readonly NewItem[]): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ id, code, jurisdictionId, departmentId, fields }) => ({
    id,
    code,
    jurisdiction_id: jurisdictionId,
    department_id: departmentId,
    name: fields.name,
    matter_name: matterName(fields.name),
    initials: initialsOf(fields.name),
    item_class: fields.itemClass,
    legal_basis: fields.legalBasis,
    subject: fields.subject,
    content: fields.content,
    target_description: fields.targetDescription,
    target_kinds: fields.targetKinds,
    industry_codes: fields.industryCodes,
    labels: fields.labels,
    ratio_text: fields.ratioText,
    frequency_text: fields.frequencyText,
    methods: fields.methods,
    cap_percent: fields.capPercent,
    required_specialties: fields.requiredSpecialties,
    list_type: fields.listType,
    double_listing: fields.doubleListing,
    filled_for_demo: [],
  }));
  await tx.rows(
    `insert into inspection_items (${COLUMNS})
     select ${COLUMNS} from json_populate_recordset(null::inspection_items, $1::json)`,
    [JSON.stringify(rows)],
  );
}

/** What makes two items one matter within a department. */
export interface MatterSigns {
  matterName: string;
  nationalCode: string | null;
  mergeGroup: string | null;
}

type Rival = { code: string } & MatterSigns & Pick<ItemFields, 'name' | 'listType' | 'targetKinds' | 'industryCodes'>;

/** Whether two items are one matter by their signs alone. */
export function isSameMatter(one: MatterSigns, other: MatterSigns): boolean {
  return (
    one.matterName === other.matterName ||
    (one.nationalCode !== null && one.nationalCode === other.nationalCode) ||
    (one.mergeGroup !== null && one.mergeGroup === other.mergeGroup)
  );
}

/** A department's items, on a list now or soon, that are one matter with any of these; with what R010 compares. */
export function findSameMatters(reader: Reader, departmentId: string, signs: readonly MatterSigns[]): Promise<Rival[]> {
  const given = (values: readonly (string | null)[]) => values.filter((value) => value !== null);
  return reader.rows(
    `select i.code, coalesce(v.matter_name, i.matter_name) as "matterName", i.national_code as "nationalCode",
       i.merge_group as "mergeGroup", f.fields ->> 'name' as name, f.fields ->> 'listType' as "listType",
       array(select jsonb_array_elements_text(f.fields -> 'targetKinds')) as "targetKinds",
       array(select jsonb_array_elements_text(f.fields -> 'industryCodes')) as "industryCodes"
     from inspection_items i
     left join item_versions v on v.item_id = i.id and v.number = i.last_version
     cross join lateral (select coalesce(v.fields, ${fieldsSql('i')}) as fields) f
     where i.department_id = $1 and i.retired_on is null and (i.claimed_at is not null or i.last_version > 0)
       and (coalesce(v.matter_name, i.matter_name) = any($2::text[]) or i.national_code = any($3::text[])
         or i.merge_group = any($4::text[]))
     order by i.code limit 500`,
    [
      departmentId,
      signs.map((sign) => sign.matterName.replaceAll('\0', '')),
      given(signs.map((sign) => sign.nationalCode)),
      given(signs.map((sign) => sign.mergeGroup)),
    ],
  );
}
