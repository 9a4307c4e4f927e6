import type { WholeImport } from '../useImport.ts';
import { canBeOpened, type Line } from './places.ts';

export interface GridColumn {
  key: string;
  heading: string;
  understood: boolean;
  /** Where it stands in each of the file's tables. */
  places: Map<number, number>;
}

const ALWAYS = 3;

type Column = WholeImport['tables'][number]['columns'][number];

/** One column of the grid for one of the file's, wherever it stands in its tables; several may have one heading. */
function ofTables(tables: WholeImport['tables']): Map<string, GridColumn> {
  const columns = new Map<string, GridColumn>();
  tables.forEach((table, at) => {
    const seen = new Map<string, number>();
    for (const { index, heading, field, isInFile } of table.columns) {
      const nth = (seen.get(heading) ?? 0) + 1;
      seen.set(heading, nth);
      const key = `${heading}\n${nth}`;
      const known = columns.get(key) ?? { key, heading, understood: false, places: new Map<number, number>() };
      known.understood ||= field !== null && isInFile;
      known.places.set(at, index);
      columns.set(key, known);
    }
  });
  return columns;
}

/** The columns to show: all that were understood, or only what tells the line apart and what is asked or was answered. */
export function columnsOf({ tables }: WholeImport, lines: readonly Line[], wide: boolean): GridColumn[] {
  const columns = ofTables(tables);
  const answered = lines.flatMap(({ table, cells }) =>
    cells.filter(canBeOpened).map(({ column }) => tables[table]?.columns[column]?.heading),
  );
  const asked = new Set<Column['heading'] | undefined>(answered);
  for (const { heading } of lines.flatMap(({ findings }) => findings)) {
    asked.add(heading);
    // What a table lacks altogether is asked about too.
    const key = `${heading}\n1`;
    if (!columns.has(key)) columns.set(key, { key, heading, understood: false, places: new Map() });
  }
  const shown = [...columns.values()].filter(({ understood, heading }) => understood || asked.has(heading));
  return wide ? shown : shown.filter(({ heading }, index) => index < ALWAYS || asked.has(heading));
}
