import { useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { chooseColumns } from '../../lib/views/columns.ts';
import { useSavedViews } from '../../lib/views/useSavedViews.ts';
import { ListIcon } from '../../ui/icons/index.tsx';
import { leads, type NavEntry } from '../pages.ts';
import type { Command } from './useCommands.ts';

/** The views of lists that the account keeps; each with the page that it is of, for two lists may have views of one name. */
export function useViewCommands(nav: readonly NavEntry[]): Command[] {
  const t = useT('app');
  const navigate = useNavigate();
  const { username, views } = useSavedViews();
  return views.flatMap(({ id, list, name, path, search, columns }): Command[] => {
    if (path === undefined || !leads(path)) return [];
    const page = nav.find(({ to }) => to === path);
    return [
      {
        key: id ?? `${list} ${name}`,
        group: 'views',
        name,
        note: page && t(page.name),
        icon: ListIcon,
        run: () => {
          chooseColumns(username, list, columns ?? undefined);
          void navigate(`${path}${search}`);
        },
      },
    ];
  });
}
