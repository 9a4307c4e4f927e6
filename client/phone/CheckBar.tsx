import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import styles from './CheckBar.module.css';

interface CheckBarProps {
  total: number;
  open: number;
  unsaved: number;
  onNext(): void;
  signAt: string;
}

/** At the thumb: what is unanswered, and the one next step. */
export function CheckBar({ total, open, unsaved, onNext, signAt }: CheckBarProps) {
  const t = useT('phone');
  return (
    <footer className={styles.bar}>
      <div className={styles.inner}>
        <p aria-live="polite">
          <b>{open > 0 ? t('bar.open', { count: open }) : t('bar.full')}</b>
          <span>
            {unsaved > 0 && open === 0
              ? t('bar.unsaved', { count: unsaved })
              : t('bar.filled', { filled: total - open, total })}
          </span>
        </p>
        {open > 0 ? (
          <button type="button" className={styles.go} onClick={onNext}>
            {t('bar.next')}
          </button>
        ) : (
          <Link to={signAt} className={styles.go}>
            {t('bar.sign')}
          </Link>
        )}
      </div>
    </footer>
  );
}
