import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSource } from '../../server/registry/index.ts';
import { gb18030 } from './gb18030.ts';
import { csvOf, type PublishedTable, xlsxBytes } from './table-files.ts';

const FOLDER = join(import.meta.dirname, 'tables');

/** A published table with what its lines say beside the cells that `expected.ts` holds. */
export interface Published<E> extends PublishedTable {
  name: string;
  year: number | null;
  lines: { cells: (string | null)[]; expected: E }[];
}

const read = <E>(file: string, name: string): Published<E> => ({
  name,
  ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Published<E>, 'name'>),
});

/** The tables of a folder of `tables/`, or one of its files. */
export function publishedTables<E>(folder: 'plans' | 'items'): Published<E>[] {
  return readdirSync(join(FOLDER, folder)).map((file) => read<E>(join(folder, file), file.replace('.json', '')));
}

export const jointItems = <E>(): Published<E> => read<E>('joint-items.json', 'joint-items');

const UTF8 = new TextEncoder();

/** The forms in which offices hand a table on. */
export const FORMS: Readonly<Record<string, (table: Published<unknown>) => Promise<ImportSource> | ImportSource>> = {
  XLSX: async (table) => ({ name: `${table.name}.xlsx`, content: { bytes: await xlsxBytes(table) } }),
  'CSV, UTF-8': (table) => ({ name: `${table.name}.csv`, content: { bytes: UTF8.encode(csvOf(table)) } }),
  'CSV, UTF-8 with BOM': (table) => ({
    name: `${table.name}.csv`,
    content: { bytes: UTF8.encode(`\ufeff${csvOf(table)}`) },
  }),
  'CSV, GB18030': (table) => ({ name: `${table.name}.csv`, content: { bytes: gb18030(csvOf(table)) } }),
};

/** A cell of a line as a form holds it: merged cells have their text in a workbook alone. */
export function cellIn(table: Published<unknown>, line: number, column: number, form: string): string {
  let row = line;
  if (form === 'XLSX') while (row > 0 && table.lines[row]!.cells[column] === null) row -= 1;
  return table.lines[row]!.cells[column] ?? '';
}
