import { type Cell, cellOf, EMPTY_CELL } from '../sheet.ts';
import type { NumberFormat } from './number-formats.ts';
import { unescaped } from './shared-texts.ts';

/** A cell as the sheet's XML has it. */
export interface RawCell {
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/** What cells are read with. */
export interface Ground {
  texts: readonly string[];
  formats: readonly NumberFormat[];
  from1904: boolean;
}

const DAY = 86_400_000;
const DAYS_1904 = 1462;
const LAST_DAY = 2_958_465;
const EXACT_DIGITS = 15;

/** The text that a person sees in the cell. */
export function cellValue(raw: RawCell, ground: Ground): Cell {
  const shown = contentOf(raw, ground);
  if (raw.type === 'e') return { text: shown.text, fault: 'ERROR', merged: false };
  return raw.formula ? { ...shown, fault: 'FORMULA' } : shown;
}

function contentOf({ type, style, value, inline }: RawCell, { texts, formats, from1904 }: Ground): Cell {
  switch (type) {
    case 's':
      return cellOf(texts[Number(value)] ?? '');
    case 'inlineStr':
      return cellOf(unescaped(inline));
    case 'str':
      return cellOf(unescaped(value));
    case 'b':
      return cellOf(value === '1' ? 'TRUE' : 'FALSE');
    case 'd':
      return cellOf(value.slice(0, 10));
    case 'e':
      return cellOf(value);
    default:
      return value === '' ? EMPTY_CELL : numberCell(value, formats[style] ?? 'NUMBER', from1904);
  }
}

function numberCell(value: string, format: NumberFormat, from1904: boolean): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return cellOf(value);
  if (format === 'NUMBER') return plain(number);
  if (format === 'PERCENT') return cellOf(`${rounded(number * 100)}%`);
  return cellOf(dayText(number + (from1904 ? DAYS_1904 : 0), format) ?? rounded(number));
}

function plain(number: number): Cell {
  const cell = cellOf(rounded(number));
  // Of a longer number Excel has put zeros where its last digits were.
  return Number.isInteger(number) && Math.abs(number) >= 10 ** EXACT_DIGITS ? { ...cell, fault: 'LOST_DIGITS' } : cell;
}

/** A number without the noise of its binary fraction. */
function rounded(number: number): string {
  const short = Number(number.toPrecision(EXACT_DIGITS));
  return Number.isInteger(short) ? BigInt(short).toString() : String(short);
}

function dayText(serial: number, format: NumberFormat): string | null {
  if (serial < 1 || serial > LAST_DAY) return null;
  // Excel believes in a 29 February 1900; days before it are one off and stand in no list.
  const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  if (format === 'MONTH') return `${year}年${month}月`;
  return format === 'DAY_OF_YEAR' ? `${month}月${day}日` : `${year}-${pad(month)}-${pad(day)}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
