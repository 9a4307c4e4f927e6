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

/** Gives a merged area's content to every cell of it, line by line from the top. */
export function mergeFiller(areas: readonly Area[]): (row: number, cells: Cell[]) => void {
  let next = 0;
  let filled = 0;
  let characters = 0;
  let open: { area: Area; content: Cell | null }[] = [];
  return (row, cells) => {
    open = open.filter(({ area }) => area.bottom >= row);
    for (; next < areas.length && areas[next]!.top <= row; next += 1) {
      if (areas[next]!.bottom >= row) open.push({ area: areas[next]!, content: null });
    }
    // Areas do not overlap, so those that cross one line are together no wider than it.
    if (open.reduce((sum, { area }) => sum + widthOf(area), 0) > LIMITS.columns) throw unreadable.broken('mergeCells');
    for (const merge of open) {
      const { top, left, right } = merge.area;
      // An area whose first line is missing altogether is empty.
      if (merge.content === null) {
        const first = row === top ? (cells[left - 1] ?? EMPTY_CELL) : EMPTY_CELL;
        merge.content = { ...first, merged: true };
      }
      if (merge.content.text === '') continue;
      filled += widthOf(merge.area);
      characters += widthOf(merge.area) * merge.content.text.length;
      if (filled > LIMITS.mergedCells || characters > LIMITS.mergedCharacters)
        throw unreadable.tooLarge('合并单元格过大', 'too large merged areas');
      for (let column = left; column <= Math.min(right, LIMITS.columns); column += 1) {
        if (row === top && column === left) continue;
        while (cells.length < column) cells.push(EMPTY_CELL);
        cells[column - 1] = merge.content;
      }
    }
  };
}
