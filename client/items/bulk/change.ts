import type { ItemFieldsInput, ItemsToChangeQuery } from '../../generated/graphql.js';

export type Changeable = ItemsToChangeQuery['inspectionItems']['nodes'][number];

/** What can be set for many items at once: what differs from item to item, such as names and laws, cannot. */
export const FIELDS = ['ratioText', 'frequencyText', 'capPercent', 'methods', 'subject'] as const;
export type BulkField = (typeof FIELDS)[number];

/** A field's new value as it is typed: texts as they are, methods by `、`. */
export interface BulkChange {
  field: BulkField;
  value: string;
}

export const valueOf = (item: Changeable, field: BulkField): string => {
  const value = item[field];
  if (Array.isArray(value)) return value.join('、');
  return field === 'capPercent' && value != null ? String(Number(value)) : ((value as string | null) ?? '');
};

export const fieldsOf = ({ field, value }: BulkChange): ItemFieldsInput =>
  field === 'methods' ? { methods: value.split('、') as ItemFieldsInput['methods'] } : { [field]: value.trim() };

export interface Sorted {
  changing: Changeable[];
  same: Changeable[];
  /** Those that the viewer may not save, and key items where a cap is set: they have none (R007). */
  kept: Changeable[];
}

/** What a change would do to each item. */
export function sortOut(items: readonly Changeable[], { field, value }: BulkChange): Sorted {
  const sorted: Sorted = { changing: [], same: [], kept: [] };
  for (const item of items) {
    if (!item.viewerCanSave.allowed || (field === 'capPercent' && item.itemClass === 'KEY')) sorted.kept.push(item);
    else if (valueOf(item, field) === value.trim()) sorted.same.push(item);
    else sorted.changing.push(item);
  }
  return sorted;
}
