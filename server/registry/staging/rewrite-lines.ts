import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Tx } from '../../platform/database.ts';
import { type CellTexts, rereadLine, type StagedLine, textKept } from '../importing/index.ts';
import type { ImportRow } from './import-row.ts';
import type { Intake } from './intake.ts';
import { judgeLines, type NumberedLine } from './judge.ts';
import { findContents, findRivals, type KeptLine } from './kept-lines.store.ts';
import { findFurtherKeys, findFurtherRivals } from './keys.store.ts';
import { replaceLines, sealLines } from './lines.store.ts';

/** What lines of an import are read and judged by. */
export interface Rewriting {
  intake: Intake;
  known: unknown;
  row: ImportRow;
}

const NOTHING: CellTexts = new Map();

/** So many times a line can be put back one after the other. */
const MOST_MENDINGS = 50;

function reread({ intake, row }: Rewriting, line: StagedLine, texts: CellTexts): StagedLine {
  return rereadLine(intake.table, row.tables[line.table]!, { name: row.fileName, today: row.readOn }, line, texts);
}

/** A line with other texts in some cells, which remembers what stood there: null where the file itself spoke. */
export function mendedLine(rewriting: Rewriting, line: StagedLine, texts: CellTexts): StagedLine {
  const said = (column: number): string | null =>
    line.told?.[column] === undefined ? null : textKept(line.cells[column]);
  const mending = { number: mendingOf(rewriting), before: [...texts.keys()].map((at) => [at, said(at)] as const) };
  const mendings = [...(line.mendings ?? []), mending].slice(-MOST_MENDINGS);
  return { ...reread(rewriting, line, texts), mendings };
}

/** A line as it was before it was mended last. */
export function lineBefore(rewriting: Rewriting, line: StagedLine): StagedLine {
  const { mendings = [] } = line;
  const { mendings: _, ...before } = reread(rewriting, line, new Map(mendings.at(-1)?.before));
  return mendings.length < 2 ? before : { ...before, mendings: mendings.slice(0, -1) };
}

/** The revision that a mending leads to is its number. */
export const mendingOf = ({ row }: Pick<Rewriting, 'row'>): number => row.revision + 1;

/** Writes lines of which each cell is as it shall be, and judges anew what they change for others. */
export async function rewriteLines(
  { vault }: Hub,
  tx: Tx,
  rewriting: Rewriting,
  before: readonly KeptLine[],
  written: readonly NumberedLine[],
  { actor, now }: Moment,
): Promise<void> {
  const { intake, known, row } = rewriting;
  const numbers = written.map(({ number }) => number);
  // Another line of the same record may now be the first of it, or no longer.
  const after = await judgeLines(vault, tx, intake, known, row, written);
  const keys = [...before, ...after].map(({ keyDigest }) => keyDigest).filter((key) => key !== null);
  const further = [
    ...(await findFurtherKeys(tx, row.id, numbers)),
    ...after.flatMap(({ furtherKeys }) => furtherKeys.map(({ digest }) => digest)),
  ];
  const same = await findRivals(vault, tx, row.id, keys, numbers);
  const others = await findFurtherRivals(tx, row.id, further, [...numbers, ...same.map(({ number }) => number)]);
  const rivals = [...same, ...(await findContents(vault, tx, row.id, others))];
  const again = rivals.map(({ number, content: { line } }) => ({ number, line: reread(rewriting, line, NOTHING) }));
  const judged = await judgeLines(vault, tx, intake, known, row, [...written, ...again]);
  const sealed = await sealLines(vault, row.id, judged);
  await replaceLines(tx, row.id, row, sealed, { by: actor.accountId, at: now, numbers: new Set(numbers) });
}
