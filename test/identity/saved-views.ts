import type { Caller } from '../support/caller.ts';

export const SAVE = `mutation ($input: SaveViewInput!) {
  saveView(input: $input) { view { id name list path search columns savedAt } }
}`;
export const REMOVE = 'mutation ($input: RemoveViewInput!) { removeView(input: $input) { viewId } }';
const OWN = '{ viewer { savedViews { id name list path search columns savedAt } } }';

/** A view that would be kept, with something of it otherwise. */
export function savedView(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { name: '城关宾馆', list: 'targets', path: '/targets', search: '?industry=61', ...more };
}

/** Keeps a view for an account; gives its id. */
export async function keptView(caller: Caller, more: Record<string, unknown> = {}): Promise<string> {
  return (await caller.do(SAVE, savedView(more))).view.id;
}

/** All views that an account is shown. */
export async function viewsOf(caller: Caller): Promise<any[]> {
  return (await caller.get(OWN)).savedViews;
}
