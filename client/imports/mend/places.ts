import type { ImportLineRowFragment } from '../../generated/graphql.js';

export type Line = ImportLineRowFragment;
export type Finding = Line['findings'][number];

/** A cell, by what stays the same of it when its line is read again. */
export interface Spot {
  number: number;
  column: number | null;
  heading: string;
}

/** A cell at one line: with what is asked or wrong about it, or one that was read and can be changed. */
export interface Place {
  line: Line;
  column: number | null;
  heading: string;
  finding: Finding | null;
}

/** In the order of reading: line by line, from left to right; what the table has no column for comes first. */
export const placesOf = (lines: readonly Line[]): Place[] =>
  lines.flatMap((line) =>
    [...line.findings]
      .sort((one, other) => (one.column ?? -1) - (other.column ?? -1))
      .map((finding) => ({ line, column: finding.column, heading: finding.heading, finding })),
  );

/** Tells places apart, also after their line was read again. */
export const keyOf = ({ line, column, heading }: Pick<Place, 'line' | 'column' | 'heading'>): string =>
  `${line.number} ${column ?? ''} ${heading}`;

export const spotOf = ({ line, column, heading }: Place): Spot => ({ number: line.number, column, heading });

/** The place at a spot as its line is now; null where the line is not among these. */
export function placeAt(lines: readonly Line[], { number, column, heading }: Spot): Place | null {
  const line = lines.find((one) => one.number === number);
  if (line === undefined) return null;
  const finding = line.findings.find((one) => one.column === column && one.heading === heading) ?? null;
  return { line, column, heading, finding };
}

/** What stands in the cell; nothing where the table has no column for it. */
export const cellOf = ({ line, column }: Pick<Place, 'line' | 'column'>): Line['cells'][number] | undefined =>
  line.cells.find((cell) => cell.column === column);

/** Whether a cell that nothing is asked about can be opened: it was answered, or read as something else. */
export const canBeOpened = ({ told, readAs }: Line['cells'][number]): boolean => told != null || readAs != null;

/** The place that comes after one of this key: the next in the file, else the first; null where there is none. */
export function placeAfter(places: readonly Place[], number: number, key: string): Place | null {
  const others = places.filter((place) => keyOf(place) !== key);
  return others.find(({ line }) => line.number >= number) ?? others[0] ?? null;
}

/** The place one step on or back from another, which may itself be none; null at the ends. */
export function placeBeside(places: readonly Place[], from: Place, step: 1 | -1): Place | null {
  const at = places.findIndex((place) => keyOf(place) === keyOf(from));
  if (at >= 0) return places[at + step] ?? null;
  const before = places.filter(({ line }) => line.number < from.line.number).length;
  return places[step === 1 ? before : before - 1] ?? null;
}
