import { type Cell, EMPTY_CELL, type SheetRow } from '../sheet.ts';
import { recognise, type Vocabulary } from './vocabulary.ts';

/** A heading as it was found among the first lines. */
export interface Heading {
  /** Where its first and its last line stand among the lines that were looked at. */
  first: number;
  last: number;
  /** One a column. */
  texts: string[];
  /** How many different fields it names. */
  known: number;
}

const LONGEST = 80;
const LEVELS = 3;

const at = (row: SheetRow | undefined, column: number): Cell => row?.cells[column] ?? EMPTY_CELL;
const flat = (text: string): string => text.replace(/\s+/g, '');

/** How many different fields the texts name, and how surely; a text too long for a heading speaks against it. */
export function headingScore<F extends string>(
  texts: readonly string[],
  vocabulary: Vocabulary<F>,
): { known: number; score: number } {
  const fields = new Map<F, number>();
  let alien = 0;
  for (const text of texts) {
    if (text === '') continue;
    const found = recognise(text, vocabulary);
    if (found === null) alien += text.length > LONGEST ? 4 : 1;
    else fields.set(found.field, Math.max(found.score, fields.get(found.field) ?? 0));
  }
  const sum = [...fields.values()].reduce((total, score) => total + score, 0);
  return { known: fields.size, score: sum - alien * 3 };
}

/** The upper level reaches over the columns beside it that have no text of their own but one on the level below. */
function spread(upper: readonly string[], lower: SheetRow): { text: string; span: number }[] {
  const spans: { text: string; span: number }[] = [];
  let begin = 0;
  const width = Math.max(upper.length, lower.cells.length);
  for (let column = 0; column < width; column += 1) {
    const own = upper[column] ?? '';
    const previous = spans[column - 1];
    const reaches = own === '' && previous !== undefined && previous.text !== '' && at(lower, column).text !== '';
    const same = own !== '' && previous !== undefined && previous.text === own;
    if (reaches || same) spans.push({ text: previous.text, span: 0 });
    else {
      begin = column;
      spans.push({ text: own, span: 0 });
    }
    spans[begin]!.span += 1;
    for (let i = begin; i <= column; i += 1) spans[i]!.span = spans[begin]!.span;
  }
  return spans;
}

/** The heading with one more level below it; null where the line below is not one. */
function withLevel(upper: readonly string[], lower: SheetRow): string[] | null {
  const spans = spread(upper, lower);
  let parted = 0;
  const joined = spans.map(({ text, span }, column) => {
    const cell = at(lower, column);
    const below = flat(cell.text);
    if (below === '' || below === text || (cell.merged && text.endsWith(below))) return text;
    if (text === '') return below;
    if (span < 2 || below.length > LONGEST) parted = -Infinity;
    parted += 1;
    return `${text}:${below}`;
  });
  return parted >= 2 ? joined : null;
}

const MEANING_NOTHING = /^[\d.%,\-/()]*$/;

/** The heading that begins on a line, with the levels that belong to it. */
export function headingAt<F extends string>(
  rows: readonly SheetRow[],
  first: number,
  vocabulary: Vocabulary<F>,
): Heading & { score: number } {
  let texts = (rows[first]?.cells ?? []).map(({ text }) => flat(text));
  let last = first;
  let rated = headingScore(texts, vocabulary);
  for (let level = 1; level < LEVELS; level += 1) {
    const lower = rows[last + 1];
    const deeper = lower === undefined ? null : withLevel(texts, lower);
    if (deeper === null || lower!.cells.some(({ text }) => text !== '' && MEANING_NOTHING.test(text))) break;
    const next = headingScore(deeper, vocabulary);
    if (next.known < rated.known) break;
    [texts, last, rated] = [deeper, last + 1, next];
  }
  return { first, last, texts, ...rated };
}

// A table of one meaning needs one known heading; else two make it unlikely that a line of data reads like a heading.
const ENOUGH = 2;

const lengthOf = ({ texts }: Heading): number => texts.reduce((length, text) => length + text.length, 0);

/** Whether one text alone fills a line, as a title does. */
const isTitle = ({ cells }: SheetRow): boolean =>
  cells.length > 1 && new Set(cells.map(({ text }) => text).filter((text) => text !== '')).size < 2;

/** The best heading among the first lines; null where none of them names fields. */
export function findHeading<F extends string>(rows: readonly SheetRow[], vocabulary: Vocabulary<F>): Heading | null {
  let best: (Heading & { score: number }) | null = null;
  for (let first = 0; first < rows.length; first += 1) {
    if (isTitle(rows[first]!)) continue;
    const heading = headingAt(rows, first, vocabulary);
    const filled = heading.texts.filter((text) => text !== '').length;
    if (heading.known < Math.min(ENOUGH, filled) || heading.known === 0) continue;
    if (best === null || heading.score > best.score) best = heading;
    // A line above the heading can be taken for its upper level; the heading alone is shorter and says as much.
    else if (heading.score === best.score && lengthOf(heading) < lengthOf(best)) best = heading;
  }
  return best;
}
