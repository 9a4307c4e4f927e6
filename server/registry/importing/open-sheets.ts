import { csvSheet } from './csv/csv-sheet.ts';
import type { Sheet } from './sheet.ts';
import { headOf, type ImportSource } from './source.ts';
import { unreadable } from './unreadable.ts';
import { xlsxSheets } from './xlsx/xlsx-sheets.ts';

const HEAD_BYTES = 512;
const ZIP = [0x50, 0x4b];
// Compound files: workbooks of Excel before 2007, and those of today with a password.
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const OLD_STREAM = [0x09, 0x08];

const begins = (head: Uint8Array, sign: readonly number[]): boolean => sign.every((byte, i) => head[i] === byte);

/**
 * The tables of a file, by what it is and not by what it is called. Throws UnreadableFile where it is none that can be
 * read; `close` lets it go.
 */
export async function openSheets(source: ImportSource): Promise<{ sheets: Sheet[]; hidden: Sheet[]; close(): void }> {
  const head = await headOf(source, HEAD_BYTES);
  if (head.length === 0) throw unreadable.empty();
  if (begins(head, COMPOUND) || begins(head, OLD_STREAM)) throw unreadable.oldExcel();
  if (begins(head, ZIP)) return xlsxSheets(source);
  if (/^\s*<(\?xml|!doctype|html|table|meta)\b/i.test(new TextDecoder().decode(head))) throw unreadable.webPage();
  return { sheets: [await csvSheet(source)], hidden: [], close: () => undefined };
}
