import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  key: string;
  title: string;
  /** In px at 100 % text; one column without a width takes what is left. */
  width?: number;
  align?: 'left' | 'right' | 'center';
  render(row: Row): ReactNode;
  /** The cell as text, for the export; without it the column is not exported. */
  text?(row: Row): string | number | null | undefined;
  /** Shown only when chosen. */
  optional?: boolean;
  /** Cannot be taken out: the row's name. */
  always?: boolean;
}

/** The columns shown, by a reader's choice or else by default. */
export function shownColumns<Row>(
  columns: readonly DataColumn<Row>[],
  chosen: readonly string[] | undefined,
): DataColumn<Row>[] {
  return columns.filter(
    ({ key, always, optional }) => always || (chosen === undefined ? !optional : chosen.includes(key)),
  );
}
