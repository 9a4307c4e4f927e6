import { Button } from 'antd';
import { useT } from '../lib/i18n.ts';
import styles from './Entry.module.css';
import type { Answer } from './saving/answer.ts';

/** A colleague changed the same entry meanwhile: whose answer stands is for a person to say. */
export function Conflict({ theirs, onSettle }: { theirs: Answer; onSettle(whose: 'mine' | 'theirs'): void }) {
  const t = useT('phone');
  const outcome = theirs.outcome === null ? t('entry.open') : t(`outcome.${theirs.outcome}`);
  return (
    <div className={styles.conflict} role="alert">
      <p>
        {t('conflict.text', { outcome })}
        {theirs.note !== '' && <> {t('conflict.note', { note: theirs.note })}</>}
      </p>
      <div>
        <Button size="large" onClick={() => onSettle('mine')}>
          {t('conflict.mine')}
        </Button>
        <Button size="large" onClick={() => onSettle('theirs')}>
          {t('conflict.theirs')}
        </Button>
      </div>
    </div>
  );
}
