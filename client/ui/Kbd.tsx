import styles from './Kbd.module.css';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
const NAMES: Record<string, string> = {
  mod: isMac ? '⌘' : 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
};

/** A single key as it is printed: `mod+k` is Ctrl K. */
export function keyName(key: string): string {
  return key
    .split('+')
    .map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}

/** A shortcut as it is written in `lib/keys`: `mod+k`, `g p`. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className={styles.keys}>
      {keys.split(' ').map((key) => (
        <kbd key={key} className={styles.kbd}>
          {keyName(key)}
        </kbd>
      ))}
    </span>
  );
}
