import { ConfigProvider } from 'antd';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
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
export function Dialog({ open, ...shown }: DialogProps) {
  return open ? <Opened {...shown} /> : null;
}

function Opened({ onClose, title, label, foot, wide, high, side, flush, children }: Omit<DialogProps, 'open'>) {
  const t = useT('ui');
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  const pressedBeside = useRef(false);
  useLayoutEffect(() => {
    const dialog = ref.current!;
    dialog.showModal();
    // A dialog that is taken out of the page while it is open gives the focus back to nobody.
    return () => dialog.close();
  }, []);
  const onClosed = () => {
    // Told late: it may be gone by now, or open again.
    if (ref.current === null || ref.current.open) return;
    // Chromium closes a dialog at the second Esc whatever was prevented; one without a way out opens again.
    if (onClose === undefined) ref.current.showModal();
    else onClose();
  };
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
      onClose={onClosed}
      onPointerDown={({ target }) => (pressedBeside.current = target === ref.current)}
      // A press that began inside, on a control whose list then opened below the pointer, ends on the dialog as well.
      onClick={({ target }) => !side && pressedBeside.current && target === ref.current && onClose?.()}
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
