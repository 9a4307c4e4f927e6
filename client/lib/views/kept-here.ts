import { readStored, writeStored } from '../storage.ts';

/** A list as someone wants to find it again: where it is, its filters, as in the address, and its columns. */
export interface ListView {
  name: string;
  list: string;
  /** Missing in the oldest views of a browser, which knew their list alone. */
  path?: string;
  search: string;
  columns?: readonly string[] | null;
}

type Kept = Omit<ListView, 'list'>;

const PLACE = 'onedoor.views.';

/** Several people share a desk's browser: what one keeps is not another's. */
const placeOf = (username: string, list: string): string => `${PLACE}${username}.${list}`;

const readPlace = (place: string): Kept[] => readStored<Kept[]>(place) ?? [];

const writePlace = (place: string, kept: Kept[]): void => writeStored(place, kept.length === 0 ? undefined : kept);

function storedKeys(): string[] {
  try {
    return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '');
  } catch {
    return [];
  }
}

// `onedoor.views.a.b.targets` is of the account `a.b` and not of `a`: no list has a dot in its key.
const isOfLongerName = (list: string): boolean => list.includes('.');

/** The views that this browser alone keeps for an account: those of before there was a place for them in the hub. */
export function keptHere(username: string): ListView[] {
  const start = placeOf(username, '');
  return storedKeys()
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length))
    .filter((list) => !isOfLongerName(list))
    .flatMap((list) => readPlace(placeOf(username, list)).map((view) => ({ ...view, list })));
}

export function keepHere(username: string, { list, ...view }: ListView): void {
  const place = placeOf(username, list);
  writePlace(place, [...readPlace(place).filter(({ name }) => name !== view.name), view]);
}

export function dropHere(username: string, { list, name }: Pick<ListView, 'list' | 'name'>): void {
  const place = placeOf(username, list);
  writePlace(
    place,
    readPlace(place).filter((view) => view.name !== name),
  );
}

/** Tells the views that never knew their path where their list stands, now that it is open. */
export function locateHere(username: string, list: string, path: string): void {
  const place = placeOf(username, list);
  const kept = readPlace(place);
  if (kept.every((view) => view.path !== undefined)) return;
  writePlace(
    place,
    kept.map((view) => ({ ...view, path: view.path ?? path })),
  );
}
