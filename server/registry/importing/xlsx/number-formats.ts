import { type Archive, readWhole } from './archive.ts';
import { hearXml } from './xml.ts';

/** What a number of a sheet is: a number, a percentage, or a day, of which some formats show a part only. */
export type NumberKind = 'NUMBER' | 'PERCENT' | 'DAY' | 'MONTH' | 'DAY_OF_YEAR';

/** How it is shown. What a format writes around a number (`"不低于"0%`, `0"户"`) changes what a reader takes from it. */
export interface NumberFormat {
  kind: NumberKind;
  before: string;
  behind: string;
}

const as = (kind: NumberKind): NumberFormat => ({ kind, before: '', behind: '' });

export const GENERAL_FORMAT = as('NUMBER');

// ECMA-376 18.8.30 with the meanings of Chinese Excel.
const BUILT_IN: Readonly<Record<number, NumberKind>> = {
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

const LITERAL = /"([^"]*)"|\\(.)|([\u3000-\uffef])/g;
const UNSHOWN = /\[[^\]]*\]|_.|\*./g;
const DIGITS = /^((?:"[^"]*"|\\.|[\u3000-\uffef≤≥<>()\s])*)([#0?,.]*[#0?])(%?)((?:"[^"]*"|\\.|[\u3000-\uffef()\s])*)$/;

const written = (literals: string): string => literals.replace(LITERAL, '$1$2$3');

/** What a format of a workbook's own shows. */
export function formatOf(code: string): NumberFormat {
  const [first = ''] = code.split(';');
  const shown = first.replace(UNSHOWN, '');
  const signs = shown.replace(LITERAL, '').toLowerCase();
  const percent = signs.includes('%');
  if (!percent && /[yed]/.test(signs.replace(/e[+-]|general/g, ''))) {
    if (!/[ye]/.test(signs)) return as('DAY_OF_YEAR');
    return as(signs.includes('d') ? 'DAY' : 'MONTH');
  }
  const [, before = '', , , behind = ''] = DIGITS.exec(shown) ?? [];
  return { kind: percent ? 'PERCENT' : 'NUMBER', before: written(before), behind: written(behind) };
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
  await hearXml(once(), {
    open(name, attribute) {
      if (name === 'numFmt') own.set(Number(attribute('numFmtId')), formatOf(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const id = Number(attribute('numFmtId') ?? 0);
      formats.push(own.get(id) ?? as(BUILT_IN[id] ?? 'NUMBER'));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
