import { type Archive, readWhole } from './archive.ts';
import { hearXml } from './xml.ts';

/** How a number of a sheet is shown: as it is, as a percentage, or as a day, of which some formats show a part only. */
export type NumberFormat = 'NUMBER' | 'PERCENT' | 'DAY' | 'MONTH' | 'DAY_OF_YEAR';

// ECMA-376 18.8.30 with the meanings of Chinese Excel.
const BUILT_IN: Readonly<Record<number, NumberFormat>> = {
  9: 'PERCENT',
  10: 'PERCENT',
  14: 'DAY',
  15: 'DAY',
  16: 'DAY_OF_YEAR',
  17: 'MONTH',
  22: 'DAY',
  27: 'MONTH',
  28: 'DAY_OF_YEAR',
  29: 'DAY_OF_YEAR',
  30: 'DAY',
  31: 'DAY',
  36: 'MONTH',
  50: 'MONTH',
  51: 'DAY_OF_YEAR',
  52: 'MONTH',
  53: 'DAY_OF_YEAR',
  54: 'DAY_OF_YEAR',
  57: 'MONTH',
  58: 'DAY_OF_YEAR',
};

/** What a format of a workbook's own shows. */
export function formatOf(code: string): NumberFormat {
  const signs = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  if (signs.includes('%')) return 'PERCENT';
  const year = /[ye]/.test(signs.replace(/e[+-]/g, ''));
  const day = signs.includes('d');
  if (year) return day ? 'DAY' : 'MONTH';
  return day ? 'DAY_OF_YEAR' : 'NUMBER';
}

/** The format of each cell style, by the style's number. */
export async function readFormats(archive: Archive, part: string | null): Promise<NumberFormat[]> {
  if (part === null || !archive.has(part)) return [];
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let inCells = false;
  const whole = await readWhole(archive, part);
  const once = async function* (): AsyncIterable<Uint8Array> {
    yield whole;
  };
  await hearXml(
    once(),
    {
      open(name, attribute) {
        if (name === 'numFmt') own.set(Number(attribute('numFmtId')), formatOf(attribute('formatCode') ?? ''));
        if (name === 'cellXfs') inCells = true;
        if (name !== 'xf' || !inCells) return;
        const id = Number(attribute('numFmtId') ?? 0);
        formats.push(own.get(id) ?? BUILT_IN[id] ?? 'NUMBER');
      },
      close(name) {
        if (name === 'cellXfs') inCells = false;
      },
    },
    part,
  );
  return formats;
}
