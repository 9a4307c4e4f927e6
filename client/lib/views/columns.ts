import { createSignal, useSignal } from '../signal.ts';
import { readStored, writeStored } from '../storage.ts';

type Columns = readonly string[] | undefined;

// A view may be opened from the palette while its list is shown: both look here.
const chosen = createSignal<Readonly<Record<string, Columns>>>({});

const placeOf = (username: string, list: string): string => `onedoor.columns.${username}.${list}`;

/** Keeps the columns chosen for a list in this browser; none: those that the list shows by itself. */
export function chooseColumns(username: string, list: string, columns: Columns): void {
  const place = placeOf(username, list);
  writeStored(place, columns);
  chosen.set({ ...chosen.get(), [place]: columns });
}

export function useColumns(username: string, list: string): Columns {
  const now = useSignal(chosen);
  const place = placeOf(username, list);
  return place in now ? now[place] : readStored<string[]>(place);
}
