import type { OverlapHeatQuery } from '../../generated/graphql.js';

export type Cell = OverlapHeatQuery['overlaps']['heat'][number];

export interface HeatRow {
  code: string;
  name: string;
  /** By department. */
  cells: ReadonlyMap<string, Cell>;
  shared: number;
}

/** How strong a cell is, 0 to 4; by the root, so that one large industry does not pale all others. */
export function strengthOf(shared: number, most: number): number {
  if (shared === 0 || most === 0) return 0;
  return Math.max(1, Math.ceil(Math.sqrt(shared / most) * 4));
}

/** Industries by departments, those where most is shared first. */
export function heatRows(cells: readonly Cell[]): { rows: HeatRow[]; departments: Cell['department'][]; most: number } {
  const rows = new Map<string, { code: string; name: string; cells: Map<string, Cell>; shared: number }>();
  const departments = new Map<string, Cell['department']>();
  for (const cell of cells) {
    const { industry, department, shared } = cell;
    departments.set(department.code, department);
    const row = rows.get(industry.code) ?? { ...industry, cells: new Map<string, Cell>(), shared: 0 };
    row.cells.set(department.code, cell);
    row.shared = Math.max(row.shared, shared);
    rows.set(industry.code, row);
  }
  return {
    rows: [...rows.values()].sort((a, b) => b.shared - a.shared || a.code.localeCompare(b.code)),
    departments: [...departments.values()],
    most: Math.max(0, ...cells.map(({ shared }) => shared)),
  };
}
