import type { Plan } from '../plans/usePlan.ts';
import type { Matter } from './useMerge.ts';

export type PlanItem = Plan['items'][number];

export interface Column {
  code: string;
  name: string;
  items: number;
  leads: boolean;
}

/** One matter: for each column the department's own items of it, in the columns' order. */
export interface Row {
  key: string;
  name: string;
  cells: PlanItem[][];
  /** Columns from the first department to the last; the same where one department has it alone. */
  first: number;
  last: number;
  departments: string[];
}

/** The plan's order of departments: the lead, those with items in the order of the list, then those who accepted. */
export function columnsOf(plan: Plan): Column[] {
  const names = new Map([[plan.lead.code, plan.lead.shortName]]);
  for (const { department } of plan.items) names.set(department.code, department.shortName);
  for (const { department, state } of plan.participants) {
    if (state === 'ACCEPTED') names.set(department.code, department.shortName);
  }
  return [...names].map(([code, name]) => ({
    code,
    name,
    items: plan.items.filter(({ department }) => department.code === code).length,
    leads: code === plan.lead.code,
  }));
}

export function rowsOf(plan: Plan, matters: readonly Matter[], columns: readonly Column[]): Row[] {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  return matters.flatMap(({ name, planItemIds }) => {
    const own = planItemIds.flatMap((id) => items.get(id) ?? []);
    if (own.length === 0) return [];
    const cells = columns.map(({ code }) => own.filter(({ department }) => department.code === code));
    const taken = cells.flatMap((cell, index) => (cell.length > 0 ? [index] : []));
    return [
      {
        key: own[0]!.id,
        name,
        cells,
        first: taken[0]!,
        last: taken.at(-1)!,
        departments: taken.map((index) => columns[index]!.name),
      },
    ];
  });
}

/** Why items are one matter: one name says so itself; else one national code or a declared group does. */
export function isSameName({ cells }: Row): boolean {
  const names = new Set(cells.flat().map(({ item }) => item.name.normalize('NFKC').trim()));
  return names.size === 1;
}
