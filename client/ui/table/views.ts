import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { HubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { chooseColumns, useColumns } from '../../lib/views/columns.ts';
import { locateHere } from '../../lib/views/kept-here.ts';
import { type ShownView, useSavedViews } from '../../lib/views/useSavedViews.ts';
import { notify, notifyRefusal } from '../Toast.tsx';

const UNDO_SECONDS = 10;

/** The columns chosen for a list, kept in this browser, and its saved views, kept in the hub for each account. */
export function useTableChoices(list: string) {
  const t = useT('ui');
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { username, views, error, busy, readAgain, save, remove } = useSavedViews();
  const columns = useColumns(username, list);
  useEffect(() => locateHere(username, list, pathname), [username, list, pathname]);
  const [saving, setSaving] = useState<{ error?: HubError } | null>(null);
  const keepColumns = (next: readonly string[] | undefined) => chooseColumns(username, list, next);
  return {
    columns,
    views: views.filter((view) => view.list === list),
    error,
    reading: busy,
    readAgain,
    saving: saving !== null && saving.error === undefined,
    refused: saving?.error,
    forgetRefusal: () => setSaving(null),
    chooseColumns: keepColumns,
    saveView(name: string, onDone: () => void) {
      setSaving({});
      const draft = { name, list, path: pathname, search, columns: columns === undefined ? null : [...columns] };
      save(draft).then(
        () => {
          setSaving(null);
          onDone();
          notify({ tone: 'done', title: t('table.viewSaved', { name }), body: t('table.viewWhere') });
        },
        (refusal: HubError) => setSaving({ error: refusal }),
      );
    },
    async removeView(view: ShownView) {
      const { name } = view;
      try {
        const putBack = await remove(view);
        const undo = () =>
          void putBack().catch((refusal: unknown) => notifyRefusal(t('table.viewNotBack', { name }), refusal));
        notify({
          tone: 'done',
          title: t('table.viewRemoved', { name }),
          action: { label: t('table.undo'), seconds: UNDO_SECONDS, run: undo },
        });
      } catch (refusal) {
        notifyRefusal(t('table.viewNotRemoved', { name }), refusal);
      }
    },
    openView(view: ShownView) {
      keepColumns(view.columns ?? undefined);
      void navigate({ search: view.search });
    },
  };
}

export type TableChoices = ReturnType<typeof useTableChoices>;
