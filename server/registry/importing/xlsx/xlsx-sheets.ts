import type { Sheet } from '../sheet.ts';
import type { ImportSource } from '../source.ts';
import type { Area } from './address.ts';
import { openArchive } from './archive.ts';
import { mergesOf } from './merges.ts';
import { readFormats } from './number-formats.ts';
import { readSharedTexts } from './shared-texts.ts';
import { sheetRows } from './sheet-rows.ts';
import { readWorkbook } from './workbook.ts';

/** The sheets of a workbook that its owner sees; `close` lets the file go. */
export async function xlsxSheets(source: ImportSource): Promise<{ sheets: Sheet[]; close(): void }> {
  const archive = await openArchive(source);
  try {
    const workbook = await readWorkbook(archive);
    const ground = {
      texts: await readSharedTexts(archive, workbook.sharedTexts),
      formats: await readFormats(archive, workbook.styles),
      from1904: workbook.from1904,
    };
    const seen = workbook.sheets.filter(({ hidden }) => !hidden);
    const sheets = seen.map(({ name, part }) => {
      let merges: Promise<Area[]> | undefined;
      return {
        name,
        async *rows() {
          merges ??= mergesOf(archive.read(part));
          yield* sheetRows(archive, part, ground, await merges);
        },
      };
    });
    return { sheets, close: () => archive.close() };
  } catch (error) {
    archive.close();
    throw error;
  }
}
