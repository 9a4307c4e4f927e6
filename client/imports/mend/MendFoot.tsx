import { Button } from 'antd';
import { useState } from 'react';
import { ExportIssuesDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Kbd } from '../../ui/index.ts';
import { DownloadIcon } from '../../ui/icons/index.tsx';
import { useMadeFile } from '../export/useMadeFile.ts';
import styles from '../imports.module.css';
import type { WholeImport } from '../useImport.ts';
import { CancelDialog } from './CancelDialog.tsx';
import { ColumnsDialog } from './ColumnsDialog.tsx';

interface MendFootProps {
  one: WholeImport;
  canUndo: boolean;
  onUndo(): void;
  onNext(onlyClean: boolean): void;
}

/** What the colours mean, the keys, and the ways on: the sheet with comments, the clean lines alone, or all. */
export function MendFoot({ one, canUndo, onUndo, onNext }: MendFootProps) {
  const t = useT('imports');
  const { busy, make } = useMadeFile();
  const [open, setOpen] = useState<'columns' | 'cancel' | null>(null);
  const { counts, findingCounts } = one;
  const questions = findingCounts.reduce((sum, one) => sum + one.questions, 0);
  const problems = findingCounts.reduce((sum, one) => sum + one.problems, 0);
  const comments = () => void make(ExportIssuesDocument, { importId: one.id }, (answer) => answer.exportIssues.job);
  const clean = counts.new + counts.changed;
  return (
    <>
      <div className={styles.legend}>
        <span>
          <i data-tone="asked" /> {t('legend.asked', { count: questions })}
        </span>
        <span>
          <i data-tone="wrong" /> {t('legend.wrong', { count: problems })}
        </span>
        <span>
          <i data-tone="read" /> {t('legend.read')}
        </span>
        <span className={styles.keys}>
          <Kbd keys="Tab" /> {t('keys.next')} <Kbd keys="Shift+Tab" /> {t('keys.before')}{' '}
          <Kbd keys="ArrowUp ArrowDown" /> {t('keys.choose')} <Kbd keys="Enter" /> {t('keys.adopt')}{' '}
          <Kbd keys="Escape" /> {t('keys.out')}{' '}
          <button
            type="button"
            className={styles.link}
            disabled={!canUndo}
            title={canUndo ? undefined : t('keys.undoNone')}
            onClick={onUndo}
          >
            <Kbd keys="mod+z" /> {t('keys.undo')}
          </button>
        </span>
      </div>
      <div className={styles.foot}>
        <Button icon={<DownloadIcon />} loading={busy} onClick={comments}>
          {t('comments')}
        </Button>
        <Button onClick={() => setOpen('columns')}>{t('columns.open')}</Button>
        <Act can={one.viewerCanCancel} compact onClick={() => setOpen('cancel')}>
          {t('cancelImport')}
        </Act>
        <span className={styles.grow} />
        {!one.viewerCanConfirm.allowed && one.viewerCanConfirmClean.allowed && (
          <Button onClick={() => onNext(true)}>{t('onlyClean', { count: clean })}</Button>
        )}
        <Act can={one.viewerCanConfirm} look="main" onClick={() => onNext(false)}>
          {t('toPreview')}
        </Act>
      </div>
      {open === 'columns' && <ColumnsDialog one={one} onClose={() => setOpen(null)} />}
      {open === 'cancel' && <CancelDialog one={one} onClose={() => setOpen(null)} />}
    </>
  );
}
