import { ProtocolError } from './problem.ts';
import { compareText, requireNfc, sortTexts } from './text.ts';

/** How one kind of file writes a line: its columns, and what may stand in the file only once. */
export interface LineFormat<T> {
  /** The kind, as in the header `onedoor-<kind>/1`. */
  kind: string;
  columns: number;
  /** Files in byte order are sorted when written; the others keep the order given, which has a meaning. */
  sorted: boolean;
  encode(line: T): string[];
  decode(fields: string[]): T;
  /** The columns that no two lines may share. */
  identity(line: T): string;
}

/** The file's text. Throws a ProtocolError for a field that would break the line, or a line told twice. */
export function writeLines<T>(format: LineFormat<T>, lines: Iterable<T>): string {
  const seen = new Set<string>();
  const rows: string[] = [];
  for (const line of lines) {
    const fields = format.encode(line);
    for (const field of fields) {
      if (/[\t\n\r]/.test(field)) refuse(format.kind, `a field holds a tab or a line end: ${JSON.stringify(field)}`);
    }
    const row = fields.join('\t');
    // Reading back is the test that a reader will admit the line; what differs was not written faithfully.
    once(format, format.decode(row.split('\t')), seen);
    rows.push(row);
  }
  const text = `${[header(format.kind), ...(format.sorted ? sortTexts(rows) : rows)].join('\n')}\n`;
  requireNfc(text, `The ${format.kind} file`);
  return text;
}

/**
 * The lines of a file, read strictly: what this admits, `writeLines` gives back byte for byte.
 * `order: 'any'` leaves the byte order unchecked, for a verifier that names other faults first.
 */
export function readLines<T>(format: LineFormat<T>, text: string, order: 'strict' | 'any' = 'strict'): T[] {
  requireNfc(text, `The ${format.kind} file`);
  const rows = text.split('\n');
  if (rows[0] !== header(format.kind)) refuse(format.kind, `its first line must be ${header(format.kind)}`);
  if (rows.length < 2 || rows.pop() !== '') refuse(format.kind, 'it must end with a line end');
  const seen = new Set<string>();
  const lines: T[] = [];
  for (let i = 1; i < rows.length; i++) {
    const row = rows[i] as string;
    const fields = row.split('\t');
    if (fields.length !== format.columns || row.includes('\r')) {
      refuse(format.kind, `line ${i + 1} must hold ${format.columns} fields with one tab between`);
    }
    if (order === 'strict' && format.sorted && i > 1 && compareText(rows[i - 1] as string, row) > 0) {
      refuse(format.kind, `line ${i + 1} is not in byte order`);
    }
    const line = format.decode(fields);
    once(format, line, seen);
    lines.push(line);
  }
  return lines;
}

function header(kind: string): string {
  return `onedoor-${kind}/1`;
}

function once<T>(format: LineFormat<T>, line: T, seen: Set<string>): void {
  const identity = format.identity(line);
  if (seen.has(identity)) refuse(format.kind, `it tells ${identity.replaceAll('\t', ' ')} twice`);
  seen.add(identity);
}

function refuse(kind: string, why: string): never {
  throw new ProtocolError(`The ${kind} file is malformed: ${why}.`);
}
