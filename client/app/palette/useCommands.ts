import { useNavigate } from 'react-router';
import { useSignOut } from '../../identity/useSignOut.ts';
import { chooseText, chooseTheme, useAppearance } from '../../lib/appearance.ts';
import { switchLanguage, useT } from '../../lib/i18n.ts';
import { language } from '../../lib/language.ts';
import type { Session } from '../../lib/session.ts';
import {
  type Icon,
  HelpIcon,
  LanguageIcon,
  MoonIcon,
  SignOutIcon,
  SunIcon,
  TextSizeIcon,
} from '../../ui/icons/index.tsx';
import { navOf } from '../pages.ts';
import { useRegistryCommands } from './useRegistryCommands.ts';
import { useViewCommands } from './useViewCommands.ts';

export interface Command {
  key: string;
  group: 'views' | 'pages' | 'commands' | 'plans' | 'targets' | 'items' | 'departments';
  name: string;
  note?: string;
  icon: Icon;
  shortcut?: string;
  run(): void;
}

/** Pages and commands of this account. */
export function useCommands(viewer: Session['viewer'], onKeys: () => void): Command[] {
  const t = useT('app');
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { theme, text } = useAppearance();
  const english = language.get() === 'en';
  const other = theme === 'light' ? 'dark' : 'light';
  const nav = navOf(viewer.roles);
  const views = useViewCommands(nav);
  const registries = useRegistryCommands(viewer);
  const pages = nav.map(({ to, name, icon, keys }): Command => ({
    key: to,
    group: 'pages',
    name: t(name),
    icon,
    shortcut: keys,
    run: () => void navigate(to),
  }));
  return [
    ...views,
    ...pages,
    ...registries,
    { key: 'keys', group: 'commands', name: t('palette.keys'), icon: HelpIcon, shortcut: '?', run: onKeys },
    {
      key: 'theme',
      group: 'commands',
      name: t('palette.theme', { theme: t(`theme.${other}`) }),
      icon: other === 'dark' ? MoonIcon : SunIcon,
      run: () => chooseTheme(other),
    },
    {
      key: 'text',
      group: 'commands',
      name: text === 1 ? t('palette.textLarge') : t('palette.textNormal'),
      icon: TextSizeIcon,
      run: () => chooseText(text === 1 ? 1.25 : 1),
    },
    {
      key: 'language',
      group: 'commands',
      name: english ? t('palette.chinese') : t('palette.english'),
      icon: LanguageIcon,
      run: () => void switchLanguage(english ? 'zh-CN' : 'en'),
    },
    { key: 'signOut', group: 'commands', name: t('account.signOut'), icon: SignOutIcon, run: signOut },
  ];
}
