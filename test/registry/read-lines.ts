import {
  type ImportSummary,
  inspectorTable,
  itemTable,
  type LineReading,
  readImport,
  targetTable,
  type TableKind,
} from '../../server/registry/index.ts';

export const TODAY = '2026-03-01';

export interface Read {
  lines: LineReading[];
  summary: ImportSummary;
}

/** All lines of a file, and what they came to. */
export async function readAll<F extends string>(
  kind: TableKind<F>,
  content: Uint8Array | string,
  name = 'table',
): Promise<Read> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { lines, summary } = readImport({ name, content: { bytes } }, kind, TODAY);
  const read: LineReading[] = [];
  for await (const line of lines) read.push(line);
  return { lines: read, summary };
}

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');

/** The lines of a registry of targets with these columns. */
export const readTargets = async (...rows: string[][]): Promise<LineReading[]> =>
  (await readAll(targetTable, csv(rows))).lines;
export const readInspectors = async (...rows: string[][]): Promise<LineReading[]> =>
  (await readAll(inspectorTable, csv(rows))).lines;
export const readItems = async (...rows: string[][]): Promise<LineReading[]> =>
  (await readAll(itemTable, csv(rows))).lines;
