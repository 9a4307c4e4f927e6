import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useSignOut } from '../identity/useSignOut.ts';
import { chooseText, chooseTheme, useAppearance } from '../lib/appearance.ts';
import { switchLanguage, useT } from '../lib/i18n.ts';
import { language, type Language } from '../lib/language.ts';
import type { Session } from '../lib/session.ts';
import { useSignal } from '../lib/signal.ts';
import { Choice, Menu, MenuGroup, MenuItem, MenuRule } from '../ui/index.ts';
import { SignOutIcon } from '../ui/icons/index.tsx';
import styles from './AccountMenu.module.css';
import type { NavEntry } from './pages.ts';
import { useAccountName } from './useAccountName.ts';

interface AccountMenuProps {
  viewer: Session['viewer'];
  trigger: ReactNode;
  /** The words of the trigger, where they are not the account's name: what is read aloud begins with what is seen. */
  name?: string;
  className?: string;
  /** Pages that found no room elsewhere. */
  more?: readonly NavEntry[];
}

/** Who I am here, language, light and dark, size of text, sign out. */
export function AccountMenu({ viewer, trigger, name, className, more = [] }: AccountMenuProps) {
  const t = useT('app');
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { choice, text } = useAppearance();
  const spoken = useSignal(language);
  const account = useAccountName(viewer);
  return (
    <Menu
      trigger={trigger}
      label={t(name === undefined ? 'account.menu' : 'account.named', { name: account, trigger: name })}
      className={className}
    >
      {(close) => (
        <>
          <div className={styles.who}>
            <b>{viewer.name}</b>
            <span>{account}</span>
          </div>
          <MenuRule />
          {more.map(({ to, icon: EntryIcon, name }) => (
            <MenuItem
              key={to}
              icon={<EntryIcon />}
              onClick={() => {
                close();
                void navigate(to);
              }}
            >
              {t(name)}
            </MenuItem>
          ))}
          <MenuGroup label={t('account.language')}>
            <Choice<Language>
              wide
              label={t('account.language')}
              value={spoken}
              options={[
                { value: 'zh-CN', name: '中文' },
                { value: 'en', name: 'English' },
              ]}
              onChange={(next) => void switchLanguage(next)}
            />
          </MenuGroup>
          <MenuGroup label={t('account.theme')}>
            <Choice
              wide
              label={t('account.theme')}
              value={choice}
              options={(['light', 'dark', 'system'] as const).map((value) => ({
                value,
                name: t(`theme.${value}`),
              }))}
              onChange={chooseTheme}
            />
          </MenuGroup>
          <MenuGroup label={t('account.text')}>
            <Choice
              wide
              label={t('account.text')}
              value={text}
              options={([1, 1.25] as const).map((value) => ({ value, name: `${value * 100}%` }))}
              onChange={chooseText}
            />
          </MenuGroup>
          <MenuRule />
          <MenuItem icon={<SignOutIcon />} onClick={signOut}>
            {t('account.signOut')}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
