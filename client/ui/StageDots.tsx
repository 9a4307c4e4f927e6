import styles from './StageDots.module.css';

/** Stages as dots: full for what is behind, a ring for where it stands, pale for what comes. `at` is `total` when all is done. */
export function StageDots({ total, at, label }: { total: number; at: number; label: string }) {
  return (
    <span className={styles.dots} role="img" aria-label={label}>
      {Array.from({ length: total }, (_, step) => (
        <i key={step} className={step < at ? styles.past : step === at ? styles.now : undefined} />
      ))}
    </span>
  );
}
