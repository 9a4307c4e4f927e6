import { type ReactNode, useEffect, useRef, useState } from 'react';
import { join } from './join.ts';
import styles from './Menu.module.css';

export interface MenuProps {
  /** What opens it; it becomes a button. */
  trigger: ReactNode;
  label: string;
  className?: string;
  align?: 'left' | 'right';
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button with a small panel under it: closes by Esc, by leaving it, and by a click elsewhere. */
export function Menu({ trigger, label, className, align = 'right', children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const wrap = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const onDown = (event: Event) => !wrap.current?.contains(event.target as Node) && setOpen(false);
    document.addEventListener('pointerdown', onDown);
    return () => document.removeEventListener('pointerdown', onDown);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      ref={wrap}
      className={styles.wrap}
      onKeyDown={(event) => event.key === 'Escape' && open && close()}
      onBlur={(event) =>
        event.relatedTarget !== null && !wrap.current?.contains(event.relatedTarget as Node) && setOpen(false)
      }
    >
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open}
        aria-haspopup="true"
        aria-label={label}
        onClick={() => setOpen(!open)}
      >
        {trigger}
      </button>
      {open && (
        <div className={join(styles.panel, align === 'left' && styles.left)}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      )}
    </div>
  );
}

export function MenuItem({ icon, onClick, children }: { icon?: ReactNode; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.item} onClick={onClick}>
      {icon}
      {children}
    </button>
  );
}

export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.group} role="group" aria-label={label}>
      <span>{label}</span>
      {children}
    </div>
  );
}

export function MenuRule() {
  return <div className={styles.rule} role="separator" />;
}
