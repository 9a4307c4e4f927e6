import { ConfigProvider } from 'antd';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '../lib/i18n.ts';
import styles from './Dialog.module.css';
import { CloseIcon } from './icons/index.tsx';
import { join } from './join.ts';

export interface DialogProps {
  open: boolean;
  /** Absent: the dialog cannot be left without an answer. */
  onClose?: () => void;
  title?: ReactNode;
  /** Name for readers of the screen where there is no title. */
  label?: string;
  foot?: ReactNode;
  wide?: boolean;
  /** Hangs in the upper part, as a palette does. */
  high?: boolean;
  /** Hangs at the right edge in full height: a record beside its list. A press outside does not close it. */
  side?: boolean;
  /** Content to the edges. */
  flush?: boolean;
  children: ReactNode;
}

/** The browser's own modal dialog: it keeps the focus, closes by Esc and gives the focus back. */
export function Dialog({ open, onClose, title, label, foot, wide, high, side, flush, children }: DialogProps) {
  const t = useT('ui');
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog === null || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  if (!open) return null;
  return (
    <dialog
      ref={ref}
      className={join(styles.dialog, wide && styles.wide, high && styles.top, side && styles.beside)}
      aria-labelledby={title === undefined ? undefined : id}
      aria-label={title === undefined ? label : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      // Chromium closes a dialog at the second Esc whatever was prevented; one without a way out opens again.
      onClose={() => (onClose === undefined ? ref.current?.showModal() : onClose())}
      onClick={(event) => !side && event.target === ref.current && onClose?.()}
    >
      <ConfigProvider getPopupContainer={() => ref.current ?? document.body}>
        {title !== undefined && (
          <header className={styles.head}>
            <h2 id={id}>{title}</h2>
            {onClose !== undefined && (
              <button type="button" className={styles.close} aria-label={t('close')} onClick={onClose}>
                <CloseIcon />
              </button>
            )}
          </header>
        )}
        <div className={flush ? undefined : styles.body}>{children}</div>
        {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
      </ConfigProvider>
    </dialog>
  );
}
