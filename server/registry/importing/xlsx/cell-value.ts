import { type Cell, cellOf, EMPTY_CELL } from '../sheet.ts';
import { GENERAL_FORMAT, type NumberFormat, type NumberKind } from './number-formats.ts';
import { unescaped } from './shared-texts.ts';

/** A cell as the sheet's XML has it. */
export interface RawCell {
  type: string;
  style: number;
  /** Null where the cell has none; a calculated empty text has an empty one. */
  value: string | null;
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

/** The text that a person sees in the cell; of a formula the result that was stored with it. */
export function cellValue(raw: RawCell, ground: Ground): Cell {
  if (raw.formula && raw.value === null && raw.inline === '') {
    return { text: '', fault: 'NOT_CALCULATED', merged: false };
  }
  const shown = contentOf(raw, ground);
  return raw.type === 'e' ? { text: shown.text, fault: 'ERROR', merged: false } : shown;
}

function contentOf(raw: RawCell, { texts, formats, from1904 }: Ground): Cell {
  const { type, style, inline } = raw;
  const value = raw.value ?? '';
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
      return value === '' ? EMPTY_CELL : numberCell(value, formats[style] ?? GENERAL_FORMAT, from1904);
  }
}

function numberCell(value: string, { kind, before, behind }: NumberFormat, from1904: boolean): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return cellOf(value);
  if (kind === 'NUMBER') return plain(number, before, behind);
  if (kind === 'PERCENT') return cellOf(`${before}${rounded(number * 100)}%${behind}`);
  return cellOf(dayText(number + (from1904 ? DAYS_1904 : 0), kind) ?? rounded(number));
}

function plain(number: number, before: string, behind: string): Cell {
  const cell = cellOf(`${before}${rounded(number)}${behind}`);
  // Of a longer number Excel has put zeros where its last digits were.
  return Number.isInteger(number) && Math.abs(number) >= 10 ** EXACT_DIGITS ? { ...cell, fault: 'LOST_DIGITS' } : cell;
}

/** A number without the noise of its binary fraction. */
function rounded(number: number): string {
  const short = Number(number.toPrecision(EXACT_DIGITS));
  return Number.isInteger(short) ? BigInt(short).toString() : String(short);
}

function dayText(serial: number, kind: NumberKind): string | null {
  if (serial < 1 || serial > LAST_DAY) return null;
  // Excel believes in a 29 February 1900; days before it are one off and stand in no list.
  const at = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * DAY);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  if (kind === 'MONTH') return `${year}年${month}月`;
  return kind === 'DAY_OF_YEAR' ? `${month}月${day}日` : `${year}-${pad(month)}-${pad(day)}`;
}

const pad = (number: number): string => String(number).padStart(2, '0');
