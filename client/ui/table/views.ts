import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSession } from '../../lib/session.ts';
import { type SavedView, viewsPlace } from '../../lib/saved-views.ts';
import { readStored, writeStored } from '../../lib/storage.ts';

/** The columns chosen for a list and its saved views, kept in this browser for each account. */
export function useTableChoices(name: string) {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const session = useSession();
  const username = session.kind === 'none' ? '' : session.session.username;
  const place = `${username}.${name}`;
  const viewsAt = viewsPlace(username, name);
  const [columns, setColumns] = useState(() => readStored<string[]>(`onedoor.columns.${place}`));
  const [views, setViews] = useState(() => readStored<SavedView[]>(viewsAt) ?? []);
  const keepColumns = (next: string[] | undefined) => {
    writeStored(`onedoor.columns.${place}`, next);
    setColumns(next);
  };
  const keepViews = (next: SavedView[]) => {
    writeStored(viewsAt, next);
    setViews(next);
  };
  return {
    columns,
    views,
    chooseColumns: keepColumns,
    saveView: (view: string) =>
      keepViews([...views.filter((each) => each.name !== view), { name: view, path: pathname, search, columns }]),
    removeView: (view: string) => keepViews(views.filter((each) => each.name !== view)),
    openView(view: SavedView) {
      keepColumns(view.columns);
      void navigate({ search: view.search });
    },
  };
}

export type TableChoices = ReturnType<typeof useTableChoices>;
