import { useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import type { Session } from '../../lib/session.ts';
import { ListIcon, UploadIcon } from '../../ui/icons/index.tsx';
import type { Command } from './useCommands.ts';

/** What is done with the registries beside looking at them. */
export function useRegistryCommands({ roles }: Session['viewer']): Command[] {
  const t = useT('app');
  const navigate = useNavigate();
  if (!roles.includes('LIAISON') && !roles.includes('ADMINISTRATOR')) return [];
  const command = (key: 'import' | 'imports' | 'claims', icon: Command['icon'], to: string): Command => ({
    key,
    group: 'commands',
    name: t(`palette.${key}`),
    icon,
    run: () => void navigate(to),
  });
  return [
    command('import', UploadIcon, '/imports/new'),
    command('imports', ListIcon, '/imports'),
    command('claims', ListIcon, '/items/claims'),
  ];
}
