import type { SavedViewFragment, SaveViewInput } from '../../generated/graphql.js';
import { isHubError } from '../hub-error.ts';
import type { ListView } from './kept-here.ts';

export interface BringingOver {
  /** What this browser keeps now; asked anew before each is sent, for another tab may be quicker. */
  kept(): ListView[];
  drop(view: ListView): void;
  send(input: Omit<SaveViewInput, 'requestId'>): Promise<SavedViewFragment>;
}

const columnsText = ({ columns }: Pick<ListView, 'columns'>): string => JSON.stringify(columns ?? null);

/** Whether two views lead to the same: their names beside. */
export function leadAlike(one: ListView, other: ListView): boolean {
  return (
    one.list === other.list &&
    one.path === other.path &&
    one.search === other.search &&
    columnsText(one) === columnsText(other)
  );
}

const isNamed = (view: ListView, list: string, name: string): boolean => view.list === list && view.name === name;

/** A name that no view of the list has yet, where another has this one. */
function freeName({ list, name }: ListView, all: readonly ListView[]): string {
  const isFree = (wanted: string) => !all.some((view) => isNamed(view, list, wanted));
  if (isFree(name)) return name;
  for (let number = 2; ; number += 1) {
    if (isFree(`${name} ${number}`)) return `${name} ${number}`;
  }
}

// What is wrong with one view says nothing of the next; a full account, or a hub that is not reached, does.
const isOfOne = (error: unknown): boolean => isHubError(error, 'BAD_USER_INPUT');

/**
 * Takes the views that this browser kept to the hub, each once: it is dropped here only when the hub has it. What the hub
 * refuses, or cannot be told, stays. Gives the views that the hub has then.
 */
export async function bringOver(
  { kept, drop, send }: BringingOver,
  had: readonly SavedViewFragment[],
): Promise<SavedViewFragment[]> {
  let views = [...had];
  for (const { list, name } of kept()) {
    const view = kept().find((one) => isNamed(one, list, name));
    if (view?.path === undefined) continue;
    const there = views.find((one) => isNamed(one, list, name));
    if (there !== undefined && leadAlike(there, view)) {
      drop(view);
      continue;
    }
    const { path, search, columns = null } = view;
    try {
      const others = [...views, ...kept().filter((one) => !isNamed(one, list, name))];
      const sent = await send({ name: freeName(view, others), list, path, search, columns: columns && [...columns] });
      views = [...views.filter(({ id }) => id !== sent.id), sent];
      drop(view);
    } catch (error) {
      if (!isOfOne(error)) break;
    }
  }
  return views;
}
