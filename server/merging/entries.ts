import { departmentsOf, type Matter, type MergeItem } from './matters.ts';

/** What decides which items apply to a target. */
export interface TargetShape {
  kind: string;
  industryCode: string | null;
  labels: readonly string[];
}

/** One line of a target's merged list: a matter, looked at once by the first of its departments. */
export interface Entry<I extends MergeItem = MergeItem> {
  name: string;
  items: I[];
  /** The department that looks first, then the others that it looks for. */
  departmentIds: string[];
  /** What whoever looks must be able to do (R025). */
  specialties: string[];
}

/** Whether an item applies to a target: its kinds, industries and labels against the target's; no condition means all. */
export function applies(item: MergeItem, target: TargetShape): boolean {
  const { targetKinds, industryPrefixes, labels } = item;
  if (targetKinds.length > 0 && !targetKinds.includes(target.kind)) return false;
  if (labels.length > 0 && !labels.some((label) => target.labels.includes(label))) return false;
  if (industryPrefixes.length === 0) return true;
  const { industryCode } = target;
  return industryCode !== null && industryPrefixes.some((prefix) => industryCode.startsWith(prefix));
}

/** A target's merged list, in the order of the plan's matters. */
export function entriesFor<I extends MergeItem>(matters: readonly Matter<I>[], target: TargetShape): Entry<I>[] {
  return matters.flatMap((matter) => {
    const items = matter.items.filter((item) => applies(item, target));
    const [first] = items;
    if (first === undefined) return [];
    const own = items.filter((item) => item.departmentId === first.departmentId);
    return [
      {
        name: first.name,
        items,
        departmentIds: departmentsOf(items),
        specialties: [...new Set(own.flatMap((item) => item.requiredSpecialties))].sort(),
      },
    ];
  });
}

/** Visits to one target: one a department with an item there if each went by itself, one together. */
export function visitsTo(entries: readonly Entry[]): { separate: number; joint: number } {
  const departments = new Set(entries.flatMap((entry) => entry.departmentIds));
  return { separate: departments.size, joint: entries.length === 0 ? 0 : 1 };
}

/** Who goes, and what for: a department with no entry of its own to answer does not go. */
export function answeringDepartments(entries: readonly Entry[]): Map<string, Entry[]> {
  const answering = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.departmentIds[0]!;
    const own = answering.get(first);
    if (own === undefined) answering.set(first, [entry]);
    else own.push(entry);
  }
  return answering;
}
