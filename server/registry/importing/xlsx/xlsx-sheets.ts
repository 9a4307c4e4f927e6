import type { Sheet } from '../sheet.ts';
import type { ImportSource } from '../source.ts';
import type { Area } from './address.ts';
import { openArchive } from './archive.ts';
import { mergesOf } from './merges.ts';
import { readFormats } from './number-formats.ts';
import { readSharedTexts } from './shared-texts.ts';
import { sheetRows } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';

/** The sheets of a workbook that its owner sees, and those that are hidden; `close` lets the file go. */
export async function xlsxSheets(source: ImportSource): Promise<{ sheets: Sheet[]; hidden: Sheet[]; close(): void }> {
  const archive = await openArchive(source);
  try {
    const workbook = await readWorkbook(archive);
    const ground = {
      texts: await readSharedTexts(archive, workbook.sharedTexts),
      formats: await readFormats(archive, workbook.styles),
      from1904: workbook.from1904,
    };
    const sheetOf = ({ name, part }: (typeof workbook.sheets)[number]): Sheet => {
      let merges: Promise<Area[]> | undefined;
      return {
        name,
        async *rows() {
          merges ??= mergesOf(archive.read(part));
          yield* sheetRows(archive, part, ground, await merges);
        },
      };
    };
    const sheets = workbook.sheets.filter((one) => !one.hidden).map(sheetOf);
    const hidden = workbook.sheets.filter((one) => one.hidden).map(sheetOf);
    return { sheets, hidden, close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}
