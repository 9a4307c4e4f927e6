import { matterName } from '../kernel/matter-name.ts';

/** An item of a plan as merging looks at it. */
export interface MergeItem {
  planItemId: string;
  departmentId: string;
  name: string;
  nationalCode: string | null;
  mergeGroup: string | null;
  targetKinds: readonly string[];
  labels: readonly string[];
  /** Digits with which a target's industry code must begin; empty: any industry. */
  industryPrefixes: readonly string[];
  requiredSpecialties: readonly string[];
  legalBasis: string;
}

/** Items that are one matter, in the plan's order: it is looked at once, whoever lists it. */
export interface Matter<I extends MergeItem = MergeItem> {
  items: I[];
}

/**
 * Groups a plan's items into matters. Two items are one matter where they share a national code, a merge group or a
 * name; the relation is transitive and holds within a department too. `items` come in the plan's order of departments,
 * and both the matters and the items in them keep it.
 */
export function mattersOf<I extends MergeItem>(items: readonly I[]): Matter<I>[] {
  const leader = items.map((_, i) => i);
  const find = (i: number): number => {
    while (leader[i] !== i) i = leader[i] = leader[leader[i]!]!;
    return i;
  };
  const seen = new Map<string, number>();
  items.forEach((item, i) => {
    const signs = [`name ${matterName(item.name)}`];
    if (item.nationalCode) signs.push(`code ${item.nationalCode}`);
    if (item.mergeGroup) signs.push(`group ${item.mergeGroup}`);
    for (const sign of signs) {
      const other = seen.get(sign);
      if (other === undefined) seen.set(sign, i);
      else {
        const [a, b] = [find(i), find(other)];
        leader[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const matters = new Map<number, Matter<I>>();
  items.forEach((item, i) => {
    const matter = matters.get(find(i));
    if (matter === undefined) matters.set(find(i), { items: [item] });
    else matter.items.push(item);
  });
  return [...matters.values()];
}

/** Departments of some items, each once, in the items' order. */
export function departmentsOf(items: readonly Pick<MergeItem, 'departmentId'>[]): string[] {
  return [...new Set(items.map((item) => item.departmentId))];
}
