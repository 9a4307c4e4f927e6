import type { WholeImport } from '../useImport.ts';
import type { Line } from './places.ts';

export interface GridColumn {
  heading: string;
  understood: boolean;
  /** Where it stands in each of the file's tables. */
  places: Map<number, number>;
}

const ALWAYS = 3;

/** The columns to show: all that were understood, or only what tells the line apart and what is asked about. */
export function columnsOf({ tables }: WholeImport, lines: readonly Line[], wide: boolean): GridColumn[] {
  const columns = new Map<string, GridColumn>();
  tables.forEach((table, at) => {
    for (const { index, heading, field } of table.columns) {
      const known = columns.get(heading) ?? { heading, understood: false, places: new Map<number, number>() };
      known.understood ||= field !== null;
      known.places.set(at, index);
      columns.set(heading, known);
    }
  });
  const asked = new Set(lines.flatMap(({ findings }) => findings.map(({ heading }) => heading)));
  // What a table lacks altogether is asked about too.
  for (const heading of asked) {
    if (!columns.has(heading)) columns.set(heading, { heading, understood: false, places: new Map() });
  }
  const understood = [...columns.values()].filter((column) => column.understood || asked.has(column.heading));
  if (wide) return understood;
  return understood.filter(({ heading }, index) => index < ALWAYS || asked.has(heading));
}
