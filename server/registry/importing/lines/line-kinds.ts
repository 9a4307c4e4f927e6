import type { Column } from '../headings/layout.ts';
import type { Cell, SheetRow } from '../sheet.ts';

/** Why a line of a sheet is no line of data. */
export type SkipReason = 'BLANK' | 'TOTAL' | 'NOTE' | 'SECTION' | 'HEADING' | 'NUMBERING';

const TOTAL = /^(合计|总计|小计|共计|累计|total|sum)([:(\d].*)?$/i;
const NOTE = /^[(*※【]*(注|备注|说明|附注|填表说明|注意事项?|备考)[】)]?([\s\d一二三、.:(].*)?$/s;
const FOOTER =
  /^(填表|制表|填报|审核|审批|复核|负责|联系|经办|打印|单位负责)(人|单位|部门|时间|日期|电话|方式|者)?(\(.{0,6}\))?[:]|^(联系电话|手机|电话|单位\(盖章\)|第\d+页|共\d+页)/;
const NUMBER =
  /^[(]?(\d{1,6}([.\-]\d{1,4})*|[一二三四五六七八九十百]{1,4}|[①-⑳]|[a-z]\d{0,4}|[a-z]{1,4}-\d{1,6})[).、]?$/i;

const folded = ({ text }: Cell): string => text.normalize('NFKC').replace(/\s/g, '');

/** A line of running numbers (1 2 3 4), as some headings have below them. */
function isNumbering(filled: readonly Cell[], width: number): boolean {
  if (filled.length < 3 || filled.length !== width) return false;
  const begin = numberIn(filled[0]!);
  return filled.every((cell, i) => numberIn(cell) === begin + i);
}

const numberIn = (cell: Cell): number => Number(/^\(?(\d{1,3})\)?$/.exec(folded(cell))?.[1] ?? NaN);

/** Whether a merged text reaches over most of the table: then it speaks of the lines below it and is none itself. */
function isAcross(row: SheetRow, width: number): boolean {
  const filled = row.cells.filter(({ text }) => text !== '');
  return filled.length >= Math.max(2, width / 2) && filled.slice(1).every(({ merged }) => merged);
}

/** Whether a line holds data (null), and if not, what it is. `numbers` is the column of running numbers, if any. */
export function skipReason(row: SheetRow, columns: readonly Column<string>[], numbers?: number): SkipReason | null {
  const filled = row.cells.filter(({ text, fault }) => text !== '' || fault !== null);
  if (filled.length === 0) return 'BLANK';
  if (filled.some(({ fault }) => fault !== null)) return null;
  const first = folded(filled[0]!);
  const alone = filled.every(({ text }) => text === filled[0]!.text);
  if (filled.slice(0, 2).some((cell) => TOTAL.test(folded(cell)))) return 'TOTAL';
  if (filled.every((cell) => FOOTER.test(folded(cell)))) return 'NOTE';
  const width = columns.length;
  if (alone && NOTE.test(first)) return 'NOTE';
  if (alone && isAcross(row, width)) return 'SECTION';
  const number = numbers === undefined ? undefined : row.cells[numbers];
  if (alone && number !== undefined && number.text !== '' && width > 1) return NUMBER.test(first) ? 'BLANK' : 'SECTION';
  return isNumbering(filled, width) ? 'NUMBERING' : null;
}
