import { text } from '../../../kernel/text.ts';
import type { Column } from '../headings/layout.ts';
import type { Cell } from '../sheet.ts';

const wording = ({ text: words }: Cell): string => words.normalize('NFKC').replace(/\s+/g, '');

/**
 * Of several columns of one field the one that speaks for a line; null where they say different things. What somebody
 * wrote since the file was read counts before what stands in it.
 */
export function speaking<F extends string>(
  columns: readonly Column<F>[],
  cell: (column: Column<F>) => Cell,
  written: ReadonlySet<number>,
): Column<F> | null {
  const filled = columns.filter((column) => cell(column).text !== '' || cell(column).fault !== null);
  const mended = filled.filter(({ index }) => written.has(index));
  const asked = mended.length > 0 ? mended : filled;
  if (new Set(asked.map((column) => wording(cell(column)))).size > 1) return null;
  return asked[0] ?? columns[0]!;
}

/** Asks which of several columns holds. Their texts are no part of it: they may be of a person. */
export function whichHolds<F extends string>(columns: readonly Column<F>[]) {
  const [zh, en] = [
    columns.map(({ heading }) => `“${heading}”`).join('、'),
    columns.map(({ heading }) => heading).join(', '),
  ];
  return text(
    `${zh}都读作这一项，写得却不同：以哪个为准？`,
    `${en} are read as the same, and differ: which of them holds?`,
  );
}
