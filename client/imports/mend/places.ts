import type { ImportLineRowFragment } from '../../generated/graphql.js';

export type Line = ImportLineRowFragment;
export type Finding = Line['findings'][number];

/** One question or problem at one line. */
export interface Place {
  line: Line;
  finding: Finding;
}

/** In the order of reading: line by line, from left to right; what the table has no column for comes first. */
export const placesOf = (lines: readonly Line[]): Place[] =>
  lines.flatMap((line) =>
    [...line.findings]
      .sort((one, other) => (one.column ?? -1) - (other.column ?? -1))
      .map((finding) => ({ line, finding })),
  );

/** Tells places apart, also after their line was read again. */
export const keyOf = ({ line, finding }: Place): string => `${line.number} ${finding.column ?? ''} ${finding.heading}`;

/** What stands in the cell that is asked about; nothing where the table has no column for it. */
export const cellOf = ({ line, finding }: Place): Line['cells'][number] | undefined =>
  line.cells.find(({ column }) => column === finding.column);

/** The place that comes after one of this key: the next in the file, else the first; null where there is none. */
export function placeAfter(places: readonly Place[], number: number, key: string): Place | null {
  const others = places.filter((place) => keyOf(place) !== key);
  return others.find(({ line }) => line.number >= number) ?? others[0] ?? null;
}
