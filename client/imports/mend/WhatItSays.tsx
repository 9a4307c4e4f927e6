import { useT } from '../../lib/i18n.ts';
import styles from '../imports.module.css';
import type { Line } from './places.ts';

/** What the file says in a cell, and beside it what was written there since. */
export function WhatItSays({ cell, lacking }: { cell: Line['cells'][number] | undefined; lacking: boolean }) {
  const t = useT('imports');
  const told = cell?.told ?? cell?.text;
  return (
    <div className={styles.says}>
      <small>{t('question.says')}</small>
      {lacking ? <span>{t('question.lacking')}</span> : <b>{told || t('cell.empty')}</b>}
      {cell?.told != null && cell.told !== cell.text && (
        <>
          <small>{t('question.now')}</small>
          <b>{cell.text || t('cell.empty')}</b>
        </>
      )}
      {cell?.isMasked === true && <small>{t('question.masked')}</small>}
    </div>
  );
}
