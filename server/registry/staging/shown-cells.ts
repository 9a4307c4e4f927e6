import { textKept } from '../importing/index.ts';
import { maskToEnd } from '../identity-number.ts';
import { maskName, maskNumber, maskNumbersIn } from '../masking.ts';
import type { LineContent } from './content.ts';
import type { KeptTable } from './import-row.ts';
import type { ImportKind } from './intake.ts';

/** A cell as a viewer may see it. */
export interface ShownCell {
  text: string;
  isMasked: boolean;
}

const CERTIFICATES = new Set(['certificateNumber', 'certificateOrId']);
/** Fields that hold free words, in which numbers and names may stand as well. */
const WORDS = new Set(['name', 'address', 'remark']);
const SHORTEST_NAME = 2;
const UNTOLD = '***';

/** Masks a cell as the list of its kind masks what it becomes (R015, R021). */
function maskOf(kind: ImportKind, field: string | null): (text: string) => string {
  if (kind === 'INSPECTORS') return maskToEnd;
  if (field === 'name') return maskName;
  return field === 'address' ? () => UNTOLD : maskNumber;
}

/** The words of a cell without the numbers of people, and without what the line hides elsewhere. */
function withoutHidden(text: string, hidden: readonly ShownCell[], whole: readonly string[]): string {
  const shown = whole.reduce((words, secret, i) => words.replaceAll(secret, hidden[i]!.text), text);
  return maskNumbersIn(shown);
}

/** The cells of a line, of which only as much is shown as the registry's lists would show. */
export function shownCells(
  kind: ImportKind,
  { line }: LineContent,
  table: KeptTable | undefined,
  showsCertificates: boolean,
): ShownCell[] {
  const fieldOf = (column: number): string | null => table?.columns[column]?.field ?? null;
  const hidden = new Set(line.hidden);
  const cells = line.cells.map((cell, column): ShownCell => {
    const text = textKept(cell);
    const field = fieldOf(column);
    if (text === '') return { text, isMasked: false };
    if (hidden.has(column)) return { text: maskOf(kind, field)(text), isMasked: true };
    const isCertificate = !showsCertificates && field !== null && CERTIFICATES.has(field);
    return isCertificate ? { text: maskNumber(text), isMasked: true } : { text, isMasked: false };
  });
  const secrets = [...hidden].filter((column) => textKept(line.cells[column]).length >= SHORTEST_NAME);
  const whole = secrets.map((column) => textKept(line.cells[column]));
  const masked = secrets.map((column) => cells[column]!);
  return cells.map((cell, column) => {
    const field = fieldOf(column);
    if (cell.isMasked || cell.text === '' || (field !== null && !WORDS.has(field))) return cell;
    const text = withoutHidden(cell.text, masked, whole);
    return text === cell.text ? cell : { text, isMasked: true };
  });
}
