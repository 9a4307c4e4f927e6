import { type Text, text } from '../../kernel/text.ts';
import { LIMITS } from './limits.ts';
import { unreadable } from './unreadable.ts';

/** Why a cell's content is not believed. What begins like a formula (`=`, `+`, `-`, `@`) is content: nothing is run. */
export type CellFault = 'NOT_CALCULATED' | 'ERROR' | 'TOO_LONG' | 'CONTROL' | 'LOST_DIGITS' | 'LEFT_OUT';

/** A cell as a person sees it in the sheet. */
export interface Cell {
  /** Trimmed; empty where nothing stands in it. */
  text: string;
  fault: CellFault | null;
  /** Whether the text stands elsewhere and reaches here through a merged area. */
  merged: boolean;
}

export interface SheetRow {
  /** The line's number in the sheet as its owner sees it, from 1. */
  number: number;
  cells: readonly Cell[];
}

/** One table of a file. Its lines may be walked more than once; each walk reads the file again. */
export interface Sheet {
  name: string;
  rows(): AsyncIterable<SheetRow>;
}

/** Throws UnreadableFile where a line holds more than any that people write. */
export function boundLine(cells: readonly Cell[]): void {
  let characters = 0;
  for (const { text } of cells) characters += text.length;
  if (characters > LIMITS.lineCharacters) throw unreadable.tooLarge('一行文字过多', 'too much text on one line');
}

export const EMPTY_CELL: Cell = { text: '', fault: null, merged: false };

// What is not seen but could change what is read: control characters, marks that turn the direction of writing, and
// the character that stands for a lost one.

const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]|\p{Surrogate}/u;
const WITHOUT_WIDTH = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u205f]/g;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

// What is given out with an apostrophe, so that no program runs it, comes back without.
const GUARD = /^'(?=[\s\0]*[=+\-@＝＋－＠\t\r])/;

/** A cell with this content, cleaned of what has no width; says where it must not be believed. */
export function cellOf(raw: string): Cell {
  if (raw === '') return EMPTY_CELL;
  if (raw.length > LIMITS.cellCharacters) {
    return { text: raw.slice(0, 200), fault: 'TOO_LONG', merged: false };
  }
  const shown = raw.replace(GUARD, '').replace(LINE_ENDS, '\n').replace(WITHOUT_WIDTH, '').replace(SPACES, ' ').trim();
  return shown === '' ? EMPTY_CELL : { text: shown, fault: faultOf(shown), merged: false };
}

// 4.10312E+17 is what a spreadsheet writes of a long number into a CSV.
const SHORTENED = /^\d(?:\.\d+)?E\+(?:1[1-9]|2\d)$/i;

function faultOf(shown: string): CellFault | null {
  if (UNSEEN.test(shown)) return 'CONTROL';
  return SHORTENED.test(shown) ? 'LOST_DIGITS' : null;
}

const FAULTS: Readonly<Record<CellFault, readonly [problem: Text, remedy: Text]>> = {
  NOT_CALCULATED: [
    text(
      '此格是公式，文件里没有保存它的结果；公式不会在这里运行',
      'This cell holds a formula without its result; formulas are not run here',
    ),
    text('请复制后“选择性粘贴—数值”，或直接填写结果', 'Paste it as a value, or write the result'),
  ],
  ERROR: [
    text('此格是计算错误', 'This cell holds an error of a calculation'),
    text('请改为正确的内容', 'Write what is meant'),
  ],
  TOO_LONG: [
    text(`此格超过 ${LIMITS.cellCharacters} 个字符`, `This cell holds more than ${LIMITS.cellCharacters} characters`),
    text('请缩短内容，详细文字放到附件', 'Shorten it; put long texts into an attachment'),
  ],
  CONTROL: [
    text('此格含有看不见的控制字符或乱码', 'This cell holds characters that are not seen or were lost'),
    text('请重新录入此格，或检查文件编码', 'Type the cell anew, or check the encoding of the file'),
  ],
  LOST_DIGITS: [
    text('此格的长号码按数字保存，末几位已丢失', 'A long number was kept as a quantity and has lost its last digits'),
    text('请先把单元格设为“文本”格式，再重新录入号码', 'Format the cell as text, then type the number again'),
  ],
  LEFT_OUT: [
    text(
      '合并单元格的文字过长、占行过多，没有带到这一行',
      'The text of the merged area is too long for so many lines; it was not brought to this one',
    ),
    text(
      '请取消合并，在这一行直接填写；详细文字放到附件',
      'Unmerge it and fill this line in; put long texts into an attachment',
    ),
  ],
};

export function faultText(fault: CellFault): { problem: Text; remedy: Text } {
  const [problem, remedy] = FAULTS[fault];
  return { problem, remedy };
}
