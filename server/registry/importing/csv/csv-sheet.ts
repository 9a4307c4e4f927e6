import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { LIMITS } from '../limits.ts';
import { boundLine, type Cell, cellOf, EMPTY_CELL, type Sheet, type SheetRow } from '../sheet.ts';
import { bytesOf, headOf, type ImportSource } from '../source.ts';
import { UnreadableFile, unreadable } from '../unreadable.ts';
import { type Encoded, encodingOf, isLostCharacter } from './encoding.ts';
import { separatorOf } from './separator.ts';

const SAMPLE_BYTES = 256 * 1024;

/** The one table of a CSV; throws UnreadableFile where it is no text. */
export async function csvSheet(source: ImportSource): Promise<Sheet> {
  const head = await headOf(source, SAMPLE_BYTES);
  const encoded = await encodingOf(source, head);
  const separator = separatorOf(new TextDecoder(encoded.encoding).decode(head));
  return { name: '', rows: () => rowsOf(source, encoded, separator) };
}

async function* decoded(source: ImportSource, { encoding, whole }: Encoded): AsyncIterable<string> {
  const decoder = new TextDecoder(encoding, { fatal: whole });
  for await (const chunk of bytesOf(source)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function* rowsOf(source: ImportSource, encoded: Encoded, separator: string): AsyncIterable<SheetRow> {
  const parser = parse({
    delimiter: separator,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LIMITS.csvLineBytes,
  });
  const bytes = Readable.from(decoded(source, encoded), { objectMode: false });
  // `pipe` passes no failure on.
  bytes.once('error', (error) => parser.destroy(error));
  let number = 0;
  try {
    for await (const record of bytes.pipe(parser) as AsyncIterable<string[]>) {
      number += 1;
      if (number > LIMITS.csvRows)
        throw unreadable.tooLarge(`超过 ${LIMITS.csvRows} 行`, `over ${LIMITS.csvRows} lines`);
      const cells = cellsOf(record);
      boundLine(cells);
      yield { number, cells };
    }
  } catch (error) {
    throw fault(error, number + 1);
  } finally {
    bytes.destroy();
  }
}

function cellsOf(record: readonly string[]): Cell[] {
  let width = record.length;
  while (width > 0 && record[width - 1]!.trim() === '') width -= 1;
  if (width > LIMITS.columns) {
    throw unreadable.tooLarge(`超过 ${LIMITS.columns} 列`, `over ${LIMITS.columns} columns`);
  }
  return record.slice(0, width).map((value) => (value === '' ? EMPTY_CELL : cellOf(value)));
}

function fault(error: unknown, row: number): unknown {
  if (error instanceof UnreadableFile) return error;
  if (error instanceof CsvError) return unreadable.openQuote(row);
  return isLostCharacter(error) ? unreadable.notText() : error;
}
