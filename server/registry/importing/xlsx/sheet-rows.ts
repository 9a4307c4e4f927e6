import { LIMITS } from '../limits.ts';
import { boundLine, type Cell, EMPTY_CELL, type SheetRow } from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { addressOf, type Area } from './address.ts';
import { type Archive } from './archive.ts';
import { cellValue, type Ground, type RawCell } from './cell-value.ts';
import { mergeFiller } from './merges.ts';
import { bounded } from './shared-texts.ts';
import { walkXml, type XmlListener } from './xml.ts';

/**
 * The lines of a sheet that its file really holds, whatever size it claims to have, one after the other: no more of it
 * is in memory than a chunk. Throws UnreadableFile where it is broken or beyond the limits.
 */
export async function* sheetRows(
  archive: Archive,
  part: string,
  ground: Ground,
  merges: readonly Area[],
): AsyncIterable<SheetRow> {
  const fill = mergeFiller(merges);
  const heard: SheetRow[] = [];
  const listener = rowListener(ground, (row, cells) => {
    boundLine(cells);
    fill(row, cells);
    heard.push({ number: row, cells });
  });
  for await (const _ of walkXml(archive.read(part), listener)) yield* heard.splice(0);
}

function rowListener(ground: Ground, done: (row: number, cells: Cell[]) => void): XmlListener {
  let row = 0;
  let cells: Cell[] = [];
  let column = 0;
  let raw: RawCell | null = null;
  let into: 'value' | 'inline' | null = null;
  // How a text is pronounced (拼音) is no part of it.
  let reading = 0;
  return {
    open(name, attribute) {
      if (name === 'row') {
        row = nextRow(row, attribute('r'));
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = nextColumn(column, attribute('r'));
        raw = {
          type: attribute('t') ?? 'n',
          style: Number(attribute('s') ?? 0),
          value: null,
          inline: '',
          formula: false,
        };
      } else if (raw !== null) {
        if (name === 'f') raw.formula = true;
        if (name === 'rPh') reading += 1;
        into = name === 'v' ? 'value' : name === 't' && reading === 0 ? 'inline' : null;
        if (into === 'value') raw.value ??= '';
      }
    },
    text(piece) {
      if (raw !== null && into !== null) raw[into] = bounded((raw[into] ?? '') + piece);
    },
    close(name) {
      into = null;
      if (name === 'rPh') reading -= 1;
      if (name === 'c' && raw !== null) {
        put(cells, column, cellValue(raw, ground));
        raw = null;
      } else if (name === 'row') done(row, cells);
    },
  };
}

function nextRow(last: number, named: string | undefined): number {
  const row = named === undefined ? last + 1 : Number(named);
  if (!Number.isInteger(row) || row <= last) throw unreadable.broken();
  if (row > LIMITS.workbookRows) throw unreadable.tooLarge('行号超出范围', 'its line numbers are out of range');
  return row;
}

function nextColumn(last: number, named: string | undefined): number {
  const column = named === undefined ? last + 1 : addressOf(named)?.column;
  if (column === undefined || column <= last) throw unreadable.broken();
  return column;
}

function put(cells: Cell[], column: number, cell: Cell): void {
  // Styles reach to the last column of many a sheet; only what is written counts.
  if (cell.text === '' && cell.fault === null) return;
  if (column > LIMITS.columns) {
    throw unreadable.tooLarge(`超过 ${LIMITS.columns} 列`, `over ${LIMITS.columns} columns`);
  }
  while (cells.length < column) cells.push(EMPTY_CELL);
  cells[column - 1] = cell;
}
