import type { KeyboardEvent } from 'react';

const ACROSS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };
const ALONG: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

const columnOf = (button: Element): number => (button.closest('td') as HTMLTableCellElement).cellIndex;
const rowOf = (button: Element): number => (button.closest('tr') as HTMLTableRowElement).rowIndex;

/** Arrows go from one cell that can be opened to the next: across in the order of reading, along in its column. */
export function onGridKey(event: KeyboardEvent<HTMLTableElement>): void {
  const from = (event.target as HTMLElement).closest('td button');
  const [across, along] = [ACROSS[event.key], ALONG[event.key]];
  if (from === null || (across === undefined && along === undefined)) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('td button')];
  const line =
    along === undefined
      ? all
      : all.filter((one) => columnOf(one) === columnOf(from)).sort((one, other) => rowOf(one) - rowOf(other));
  const next = line[line.indexOf(from as HTMLElement) + (across ?? along!)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
