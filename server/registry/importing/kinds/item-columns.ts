import { itemClassOf } from '../cells/item-class.ts';
import { type Column, withFields } from '../headings/layout.ts';
import type { ListField } from '../headings/signs.ts';
import type { SheetRow } from '../sheet.ts';

export const ITEM_FIELDS = [
  'no',
  'code',
  'taskName',
  'jointMatter',
  'item',
  'content',
  'industry',
  'target',
  'targetKinds',
  'industryCodes',
  'labels',
  'ratio',
  'cap',
  'frequency',
  'lead',
  'participants',
  'departments',
  'subject',
  'office',
  'method',
  'itemClass',
  'classGeneral',
  'classKey',
  'basis',
  'specialties',
  'nationalCode',
  'mergeGroup',
  'remark',
] as const satisfies readonly ListField[];

export type ItemField = (typeof ITEM_FIELDS)[number];

/** Whether every text of a column names an item's class, and how many do. */
function classesIn(index: number, sample: readonly SheetRow[]): { some: number; all: boolean } {
  const texts = sample.map(({ cells }) => cells[index]?.text ?? '').filter((text) => text !== '');
  const some = texts.filter((text) => itemClassOf(text) !== null).length;
  return { some, all: some === texts.length };
}

/**
 * Lists whose headings are exchanged are read by what stands below them: a column of nothing but 一般检查 and 重点检查
 * holds the class, and what was headed as the class took its place. Of a heading written twice one column is left then,
 * which holds the items where no other one does.
 */
export function classByContent(
  columns: readonly Column<ItemField>[],
  sample: readonly SheetRow[],
): Column<ItemField>[] {
  const headed = columns.find(({ field }) => field === 'itemClass');
  const holding = columns.filter(({ index }) => {
    const { some, all } = classesIn(index, sample);
    return all && some >= 2;
  });
  const [holder] = holding;
  if (holder === undefined || holding.length > 1 || holder === headed) return [...columns];
  if (headed !== undefined && classesIn(headed.index, sample).some > 0) return [...columns];
  const moved = new Map<number, ItemField | null>([[holder.index, 'itemClass']]);
  if (headed !== undefined) moved.set(headed.index, holder.field);
  const doubled = columns.filter(({ claims }) => claims !== null && claims === holder.field);
  const named = columns.some(({ field }) => field === 'item' || field === 'taskName' || field === 'jointMatter');
  if (!named && doubled.length === 1) moved.set(doubled[0]!.index, 'item');
  return withFields(columns, moved);
}
