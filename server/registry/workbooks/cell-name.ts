/** A column's letters, from 0: A, B, …, Z, AA. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest < 0 ? '' : columnName(rest)) + String.fromCharCode(65 + (column % 26));
}

/** A cell's name, its column from 0 and its row from 1: A1. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;
