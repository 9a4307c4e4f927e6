import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';

interface AllMendedProps {
  can: WholeImport['viewerCanConfirm'];
  /** Whether somebody has just given the last answer: then the way on has the focus. */
  focus: boolean;
  onNext(): void;
}

/** Where no line is open any more: the way on, and the way back. */
export function AllMended({ can, focus, onNext }: AllMendedProps) {
  const t = useT('imports');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focus) box.current?.querySelector('button')?.focus();
  }, [focus]);
  return (
    <div ref={box} className={styles.question}>
      <h2>{t('allMended.title')}</h2>
      <p className="od-2">{t('allMended.text')}</p>
      <span className={styles.row}>
        <Act can={can} look="main" onClick={onNext}>
          {t('toPreview')}
        </Act>
      </span>
    </div>
  );
}
