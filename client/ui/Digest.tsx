import { CopyButton } from './CopyButton.tsx';
import styles from './Digest.module.css';

/** A SHA-256 in groups of four, cut; it is copied and read out whole. */
export function Digest({
  value,
  groups = 7,
  copy = true,
  label,
}: {
  value: string;
  groups?: number;
  copy?: boolean;
  label: string;
}) {
  const parts = value.match(/.{1,4}/g) ?? [];
  const shown = parts.slice(0, groups).join(' ') + (parts.length > groups ? ' …' : '');
  return (
    <span className={styles.digest}>
      <span className={styles.text} title={value} aria-label={`${label} ${value}`}>
        {shown}
      </span>
      {copy && <CopyButton text={value} label={label} />}
    </span>
  );
}
