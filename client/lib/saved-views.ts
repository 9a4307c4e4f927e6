import { readStored } from './storage.ts';

/** A list as someone wants to find it again: where it is, its filters, as in the address, and its columns. */
export interface SavedView {
  name: string;
  /** Left out in views of before; these are found in their list alone. */
  path?: string;
  search: string;
  columns?: string[];
}

const PLACE = 'onedoor.views.';

/** Several people share a desk's browser: what one keeps is not another's. */
export const viewsPlace = (username: string, list: string): string => `${PLACE}${username}.${list}`;

/** All views that someone keeps in this browser, of every list. */
export function viewsOf(username: string): (SavedView & { path: string })[] {
  const places = Object.keys(localStorage).filter((key) => key.startsWith(viewsPlace(username, '')));
  return places
    .flatMap((place) => readStored<SavedView[]>(place) ?? [])
    .flatMap((view) => (view.path === undefined ? [] : { ...view, path: view.path }));
}
