import { useT } from '../lib/i18n.ts';
import { type Shortcut, useAllShortcuts } from '../lib/keys.ts';
import { Dialog, Kbd } from '../ui/index.ts';
import styles from './KeyOverlay.module.css';

/** All keys that work here and now. */
export function KeyOverlay({ onClose }: { onClose(): void }) {
  const t = useT('app');
  const groups = new Map<string, Shortcut[]>();
  for (const shortcut of useAllShortcuts()) {
    if (shortcut.label === undefined) continue;
    const group = shortcut.group ?? t('keys.here');
    groups.set(group, [...(groups.get(group) ?? []), shortcut]);
  }
  return (
    <Dialog open wide onClose={onClose} title={t('keys.title')}>
      <div className={styles.groups}>
        {[...groups].map(([group, shortcuts]) => (
          <section key={group}>
            <h3>{group}</h3>
            <ul>
              {shortcuts.map(({ key, label }) => (
                <li key={key}>
                  {label}
                  <Kbd keys={key} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
