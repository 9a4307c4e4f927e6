import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Scene } from '../../action/scene.ts';
import type { Actor } from '../../kernel/actor.ts';
import { globalId, localId, newId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Reader } from '../../platform/database.ts';
import type { RemoveViewInput, SavedView, SaveViewInput } from '../../../schema/identity/saved-view.ts';
import { identityPermits } from '../identity.permits.ts';
import { limitRefusal, viewFields, viewProblems } from './saved-view.ts';
import {
  deleteView,
  findView,
  findViewsOf,
  lockViewsOf,
  savedView,
  storeView,
  type ViewRecord,
} from './views.store.ts';

interface Saving extends Decided {
  id: string;
}

// A view is one person's convenience: it goes through the door of all writes, but is no fact that anyone would be told.
const NO_FACT: Decided = { facts: [] };

/** Keeps a view for whoever asks, in the place of one of the same name in the same list. Gives its public id. */
export function saveView(hub: Hub, actor: Actor | null, input: SaveViewInput): Promise<string> {
  const fields = viewFields(input);
  return perform<ViewRecord[], Saving, string>(hub, actor, {
    mutation: 'saveView',
    input: input as { requestId?: string | null },
    chains: () => [],
    async load(tx, { accountId }) {
      await lockViewsOf(tx, accountId);
      return findViewsOf(tx, accountId);
    },
    permit: () => null,
    check: () => viewProblems(fields),
    decide(kept) {
      const same = kept.find(({ list, name }) => list === fields.list && name === fields.name);
      const refused = limitRefusal(kept.length, same !== undefined);
      if (refused !== null) throw refused;
      return { ...NO_FACT, id: same?.id ?? newId() };
    },
    store: (tx, _kept, { id }, { now, actor: { accountId } }) =>
      storeView(tx, { ...fields, id, account: accountId, savedAt: now }),
    answer: (_kept, { id }) => globalId('SavedView', id),
  });
}

/** A view of the actor's own; NOT_FOUND for another's, as for an unknown id. */
async function getOwnView(reader: Reader, actor: Actor, viewId: string): Promise<ViewRecord> {
  const id = localId('SavedView', viewId);
  const view = id === null ? null : await findView(reader, id);
  if (view === null || !identityPermits.ownsView(actor, view)) throw refusal.notFound();
  return view;
}

/** Removes one of the actor's own views. Gives the id by which it was known. */
export function removeView(hub: Hub, actor: Actor | null, input: RemoveViewInput): Promise<string> {
  return perform<ViewRecord, Decided, string>(hub, actor, {
    mutation: 'removeView',
    input: input as { requestId?: string | null },
    chains: () => [],
    load: (tx, by) => getOwnView(tx, by, input.viewId),
    permit: () => null,
    decide: () => NO_FACT,
    store: (tx, { id }) => deleteView(tx, id),
    answer: ({ id }) => globalId('SavedView', id),
  });
}

/** A view by its public id, for its owner. */
export async function getView({ hub, actor }: Scene, viewId: string): Promise<SavedView> {
  if (actor === null) throw refusal.unauthenticated();
  return savedView(await getOwnView(hub.database, actor, viewId));
}

/** All views of whoever asks. */
export async function findOwnViews(hub: Hub, actor: Actor): Promise<SavedView[]> {
  return (await findViewsOf(hub.database, actor.accountId)).map(savedView);
}
