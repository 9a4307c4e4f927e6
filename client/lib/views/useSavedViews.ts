import { useQuery, useQueryClient } from '@tanstack/react-query';
import { RemoveViewDocument, SavedViewsDocument, SaveViewDocument } from '../../generated/graphql.js';
import type { SavedViewFragment, SaveViewInput } from '../../generated/graphql.js';
import { hub } from '../graphql.ts';
import { type HubError, isHubError } from '../hub-error.ts';
import { nameOf } from '../query.ts';
import { newRequestId } from '../request-id.ts';
import { useSession } from '../session.ts';
import { bringOver, leadAlike } from './bring-over.ts';
import { dropHere, keepHere, keptHere, type ListView } from './kept-here.ts';

/** A view as it is shown. Without an id it is in this browser alone, where the hub did not take it. */
export interface ShownView extends ListView {
  id?: string;
}

export type ViewDraft = Omit<SaveViewInput, 'requestId'>;

const send = async (input: ViewDraft): Promise<SavedViewFragment> =>
  (await hub(SaveViewDocument, { input: { ...input, requestId: newRequestId() } })).saveView.view;

async function readViews(username: string, signal: AbortSignal): Promise<SavedViewFragment[]> {
  const { savedViews } = (await hub(SavedViewsDocument, {}, signal)).viewer;
  return bringOver({ kept: () => keptHere(username), drop: (view) => dropHere(username, view), send }, savedViews);
}

/** The account's views of all lists, as the hub keeps them, with those that are still in this browser alone. */
export function useSavedViews() {
  const queries = useQueryClient();
  const session = useSession();
  const username = session.kind === 'none' ? '' : session.session.username;
  const key = [nameOf(SavedViewsDocument), username];
  const query = useQuery<SavedViewFragment[], HubError>({
    queryKey: key,
    queryFn: ({ signal }) => readViews(username, signal),
    enabled: session.kind === 'open',
  });
  const { data = [] } = query;
  const here = keptHere(username).filter((view) => !data.some((one) => one.name === view.name && leadAlike(one, view)));
  const change = (next: (views: SavedViewFragment[]) => SavedViewFragment[]) => {
    // Where nothing was read yet, what is read next has the change in it.
    queries.setQueryData<SavedViewFragment[]>(key, (views) => views && next(views));
    void queries.invalidateQueries({ queryKey: key });
  };
  return {
    username,
    views: [...data, ...here] as ShownView[],
    error: query.error,
    busy: query.isFetching,
    readAgain: () => void query.refetch(),
    async save(draft: ViewDraft): Promise<void> {
      const view = await send(draft);
      // What was saved anew under its name is not brought over beside it any more.
      dropHere(username, view);
      change((views) => [...views.filter(({ id }) => id !== view.id), view]);
    },
    /** Removes a view; gives what puts it back. */
    async remove({ id, ...view }: ShownView): Promise<() => Promise<void>> {
      if (id === undefined) {
        dropHere(username, view);
        change((views) => [...views]);
        return async () => {
          keepHere(username, view);
          change((views) => [...views]);
        };
      }
      await hub(RemoveViewDocument, { input: { viewId: id, requestId: newRequestId() } }).catch((error: unknown) => {
        // It was removed at another desk.
        if (!isHubError(error, 'NOT_FOUND')) throw error;
      });
      change((views) => views.filter((one) => one.id !== id));
      const { name, list, path = '/', search, columns = null } = view;
      return async () => {
        const back = await send({ name, list, path, search, columns: columns && [...columns] });
        change((views) => [...views.filter((one) => one.id !== back.id), back]);
      };
    },
  };
}
