import { useNavigate } from 'react-router';
import { viewsOf } from '../../lib/saved-views.ts';
import { useSession } from '../../lib/session.ts';
import { ListIcon } from '../../ui/icons/index.tsx';
import { leads } from '../pages.ts';
import type { Command } from './useCommands.ts';

/** The views of lists that somebody saved in this browser. */
export function useSavedViews(): Command[] {
  const navigate = useNavigate();
  const session = useSession();
  if (session.kind === 'none') return [];
  return viewsOf(session.session.username)
    .filter(({ path }) => leads(path))
    .map(({ name, path, search }) => ({
      key: `${path} ${name}`,
      group: 'views',
      name,
      icon: ListIcon,
      run: () => void navigate(`${path}${search}`),
    }));
}
