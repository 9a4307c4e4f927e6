import { text } from '../../../kernel/text.ts';
import { askFor } from '../ask.ts';

export const ITEM_ASK = {
  noName: text('这一行没有写事项名称：检查什么？', 'The line names no item: what is inspected?'),
  severalNames: text(
    '一格写了几个事项：请每个事项写一行',
    'Several items stand in one cell: give each a line of its own',
  ),
  noDepartment: text('这个事项在哪个部门的清单上？', 'On which department’s list does this item stand?'),
  noBasis: askFor('R002', '没有写检查依据：依据哪部法律法规的第几条？', 'No basis in law is given: which article?'),
  noCap: askFor(
    'R007',
    '一般检查事项须设比例上限：最多抽百分之几？',
    'A general item must have an upper ratio: at most how many percent?',
  ),
  cappedKey: askFor(
    'R007',
    '重点检查事项不设比例上限：是一般检查事项，还是不设上限？',
    'A key item has no upper ratio: is it a general one, or without a cap?',
  ),
  overCap: askFor(
    'R007',
    '抽查比例超过了本事项的比例上限：哪一个对？',
    'The ratio exceeds the item’s own upper ratio: which is right?',
  ),
} as const;

export const sameCode = (row: number) => text(`事项编码与第 ${row} 行重复`, `The code stands on line ${row} already`);

export const ANOTHER_CODE = text(
  '编码在全县唯一：请改正编码，或删去重复的行',
  'Codes are unique: correct it, or delete the line that is there twice',
);
