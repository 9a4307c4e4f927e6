import { guarded } from './cell-text.ts';

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A table as CSV in UTF-8 with its mark, so that Excel and WPS know the encoding. No cell of it is a formula. */
export async function* csvTable(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from('\ufeff');
  for await (const row of rows) yield Buffer.from(`${row.map((text) => quoted(guarded(text))).join(',')}\r\n`);
}
