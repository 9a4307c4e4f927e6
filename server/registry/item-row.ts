import type { Directory } from '../identity/index.ts';
import { globalId } from '../kernel/ids.ts';
import type { InspectionItem } from '../../schema/registry/inspection-item.ts';

/** An inspection item as it is read, with the keys that the API does not show. */
export interface ItemRow extends Omit<InspectionItem, 'id' | 'department'> {
  uuid: string;
  departmentId: string;
  /** The name after NFKC and trimming: items that share it are one matter. */
  matterName: string;
}

/** The standing of an item: off the list, on it, on it from a later day, or never claimed. */
export function standingSql(from = 'inspection_items'): string {
  return `case when ${from}.retired_on is not null then 'RETIRED' when ${from}.claimed_at is not null then 'IN_FORCE'
    when ${from}.last_version > 0 then 'COMING' else 'UNCLAIMED' end`;
}

/** The select list of an `ItemRow`, for a table or its alias. */
export function itemColumns(from = 'inspection_items'): string {
  return `${from}.id as uuid, ${from}.code, ${from}.department_id as "departmentId", ${from}.name,
    ${from}.matter_name as "matterName", ${from}.national_code as "nationalCode", ${from}.merge_group as "mergeGroup",
    ${from}.item_class as "itemClass", ${from}.legal_basis as "legalBasis", ${from}.subject, ${from}.content,
    ${from}.target_description as "targetDescription", ${from}.target_kinds as "targetKinds",
    ${from}.industry_codes as "industryCodes", ${from}.labels, ${from}.ratio_text as "ratioText",
    ${from}.frequency_text as "frequencyText", ${from}.methods, ${from}.cap_percent::text as "capPercent",
    ${from}.required_specialties as "requiredSpecialties", ${from}.claimed_at is not null as claimed,
    ${from}.filled_for_demo as "filledForDemo", ${from}.list_type as "listType", ${from}.double_listing as "doubleListing",
    ${from}.version, ${from}.last_version as revision, ${standingSql(from)} as standing`;
}

/** An item as the API shows it; `matterName` is left to the capabilities that merge. */
export function itemView(row: Omit<ItemRow, 'matterName'>, directory: Directory): InspectionItem {
  return {
    ...row,
    id: globalId('InspectionItem', row.uuid),
    department: directory.byId(row.departmentId),
    capPercent: row.capPercent === null ? null : shortDecimal(row.capPercent),
  };
}

/** A decimal without the zeros that its column's scale adds. */
export function shortDecimal(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}
