import { LIMITS } from '../limits.ts';
import { type Cell, EMPTY_CELL } from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { type Area, areaOf } from './address.ts';

const MERGE = /<(?:\w+:)?mergeCell\s[^<>]*?\bref\s*=\s*["']([^"']{1,40})["']/g;
const LONGEST = 256;

/**
 * The merged areas of a sheet, by their first line. They stand behind the lines in its XML, so they are sought before
 * the lines are read; a search is faster than a reading, and cannot go wrong on what a writer puts in between.
 */
export async function mergesOf(chunks: AsyncIterable<Uint8Array>): Promise<Area[]> {
  const areas: Area[] = [];
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const piece = rest + decoder.decode(chunk, { stream: true });
    let end = 0;
    for (const found of piece.matchAll(MERGE)) {
      end = found.index + found[0].length;
      const area = areaOf(found[1]!);
      if (area !== null) areas.push(area);
    }
    if (areas.length > LIMITS.merges) throw unreadable.tooLarge('合并单元格过多', 'too many merged areas');
    rest = piece.slice(Math.max(end, piece.length - LONGEST));
  }
  return areas.sort((a, b) => a.top - b.top);
}

const widthOf = ({ left, right }: Area): number => Math.min(right, LIMITS.columns) - left + 1;

const LEFT_OUT: Cell = { text: '', fault: 'LEFT_OUT', merged: true };

const charactersOf = (cells: readonly Cell[]): number => cells.reduce((sum, { text }) => sum + text.length, 0);

/**
 * Gives a merged area's content to every cell of it, line by line from the top. A small file must not become a large
 * one by it: what would be too much for what the sheet bears itself is left out, and the line is told once.
 */
export function mergeFiller(areas: readonly Area[]): (row: number, cells: Cell[]) => void {
  let next = 0;
  let filled = 0;
  let asked = 0;
  let given = 0;
  let own = 0;
  let open: { area: Area; content: Cell | null }[] = [];

  function give({ area: { top, left, right }, content }: { area: Area; content: Cell }, row: number, cells: Cell[]) {
    const last = Math.min(right, LIMITS.columns);
    const from = row === top ? left + 1 : left;
    const characters = (last - from + 1) * content.text.length;
    const isTooMuch = given + characters > LIMITS.mergedGiven + own * LIMITS.mergedGivenShare;
    if (!isTooMuch) given += characters;
    for (let column = from; column <= last; column += 1) {
      while (cells.length < column) cells.push(EMPTY_CELL);
      if (!isTooMuch) cells[column - 1] = content;
      else if (column === from && !cells.includes(LEFT_OUT)) cells[column - 1] = LEFT_OUT;
    }
  }

  return (row, cells) => {
    own += charactersOf(cells);
    open = open.filter(({ area }) => area.bottom >= row);
    for (; next < areas.length && areas[next]!.top <= row; next += 1) {
      if (areas[next]!.bottom >= row) open.push({ area: areas[next]!, content: null });
    }
    // Areas do not overlap, so those that cross one line are together no wider than it.
    if (open.reduce((sum, { area }) => sum + widthOf(area), 0) > LIMITS.columns) throw unreadable.broken();
    for (const merge of open) {
      const { area } = merge;
      // An area whose first line is missing altogether is empty.
      const content = (merge.content ??= {
        ...(row === area.top ? (cells[area.left - 1] ?? EMPTY_CELL) : EMPTY_CELL),
        merged: true,
      });
      if (content.text === '') continue;
      filled += widthOf(area);
      asked += widthOf(area) * content.text.length;
      if (filled > LIMITS.mergedCells || asked > LIMITS.mergedCharacters)
        throw unreadable.tooLarge('合并单元格过大', 'too large merged areas');
      give({ area, content }, row, cells);
    }
  };
}
