import { useT } from '../lib/i18n.ts';
import styles from './VisuallyHidden.module.css';

/** The first stop of the keyboard: past the frame, to the page. */
export function SkipLink({ target }: { target: string }) {
  const t = useT('ui');
  const go = (event: { preventDefault(): void }) => {
    event.preventDefault();
    document.getElementById(target)?.focus();
  };
  return (
    <a className={styles.skip} href={`#${target}`} onClick={go}>
      {t('skip')}
    </a>
  );
}
