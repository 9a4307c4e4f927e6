import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useSession } from '../../lib/session.ts';
import { readStored, writeStored } from '../../lib/storage.ts';

/** A list as someone wants to find it again: its filters, as in the address, and its columns. */
export interface SavedView {
  name: string;
  search: string;
  columns?: string[];
}

/** The columns chosen for a list and its saved views, kept in this browser for each account. */
export function useTableChoices(name: string) {
  const navigate = useNavigate();
  const { search } = useLocation();
  const session = useSession();
  // Several people share a desk's browser: what one keeps is not another's.
  const place = `${session.kind === 'none' ? '' : session.session.username}.${name}`;
  const [columns, setColumns] = useState(() => readStored<string[]>(`onedoor.columns.${place}`));
  const [views, setViews] = useState(() => readStored<SavedView[]>(`onedoor.views.${place}`) ?? []);
  const keepColumns = (next: string[] | undefined) => {
    writeStored(`onedoor.columns.${place}`, next);
    setColumns(next);
  };
  const keepViews = (next: SavedView[]) => {
    writeStored(`onedoor.views.${place}`, next);
    setViews(next);
  };
  return {
    columns,
    views,
    chooseColumns: keepColumns,
    saveView: (view: string) =>
      keepViews([...views.filter((each) => each.name !== view), { name: view, search, columns }]),
    removeView: (view: string) => keepViews(views.filter((each) => each.name !== view)),
    openView(view: SavedView) {
      keepColumns(view.columns);
      void navigate({ search: view.search });
    },
  };
}

export type TableChoices = ReturnType<typeof useTableChoices>;
