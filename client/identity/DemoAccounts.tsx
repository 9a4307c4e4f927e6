import { useState } from 'react';
import { useT } from '../lib/i18n.ts';
import { join } from '../ui/index.ts';
import { type DemoAccount, groupAccounts, type RoleName } from './demo-groups.ts';
import styles from './DemoAccounts.module.css';

const FEW = 6;

interface DemoAccountsProps {
  accounts: readonly DemoAccount[];
  picked: string | undefined;
  onPick(account: DemoAccount): void;
}

/** Everyone of the demo county, by role, to try each one's screens. */
export function DemoAccounts({ accounts, picked, onPick }: DemoAccountsProps) {
  const t = useT('identity');
  const [open, setOpen] = useState<ReadonlySet<RoleName>>(new Set());
  return (
    <div className={styles.groups}>
      {groupAccounts(accounts).map(({ role, people }) => {
        const shown = open.has(role) || role === 'LIAISON' ? people : people.slice(0, FEW);
        return (
          <div key={role} className={styles.group} role="group" aria-label={t(`role.${role}`)}>
            <span>{t(`role.${role}`)}</span>
            <div className={styles.people}>
              {shown.map((account) => (
                <button
                  key={account.username}
                  type="button"
                  className={styles.person}
                  aria-pressed={account.username === picked}
                  title={account.username}
                  onClick={() => onPick(account)}
                >
                  {account.name}
                </button>
              ))}
              {shown.length < people.length && (
                <button
                  type="button"
                  className={join(styles.person, styles.more)}
                  onClick={() => setOpen(new Set(open).add(role))}
                >
                  {t('more', { count: people.length - shown.length })}
                </button>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
