import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Dialog, RefusalNotice } from '../ui/index.ts';
import styles from './programmes.module.css';

interface FormDialogProps {
  title: string;
  wide?: boolean;
  /** The act's own word; left out: to save. */
  confirm?: string;
  act: { busy: boolean; error: HubError | null };
  onSave(): void;
  onClose(): void;
  children: ReactNode;
}

/** A small form above the page. */
export function FormDialog({ title, wide, confirm, act: { busy, error }, onSave, onClose, children }: FormDialogProps) {
  const t = useT('programmes');
  const foot = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={busy} onClick={onSave}>
        {confirm ?? t('save')}
      </Button>
    </>
  );
  return (
    <Dialog open wide={wide} onClose={onClose} title={title} foot={foot}>
      <div className={styles.fields}>
        {children}
        {error !== null && !error.isOfFields && <RefusalNotice error={error} />}
      </div>
    </Dialog>
  );
}
