/** A cell's place, both from 1. */
export interface Address {
  row: number;
  column: number;
}

export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,10})$/;

/** The place that `C4` names; null where it names none. */
export function addressOf(name: string): Address | null {
  const [, letters, row] = ADDRESS.exec(name) ?? [];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(row), column };
}

/** The area that `B2:D4` names; null where it names none. */
export function areaOf(name: string): Area | null {
  const [from, to] = name.split(':').map(addressOf);
  if (from == null || to == null) return null;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}
