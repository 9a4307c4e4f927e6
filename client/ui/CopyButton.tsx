import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '../lib/i18n.ts';
import styles from './CopyButton.module.css';
import { CopyIcon, TickIcon } from './icons/index.tsx';
import { join } from './join.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** The clipboard's own interface is missing on plain HTTP, which intranets still use. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard !== undefined) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  field.style.opacity = '0';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

/** Copies a text whole. As an icon, or with a word of its own. */
export function CopyButton({ text, label, children }: { text: string; label: string; children?: ReactNode }) {
  const t = useT('ui');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [copied]);
  const name = t('copy.name', { what: label });
  return (
    <button
      type="button"
      className={join(children === undefined ? styles.copy : styles.text, copied && styles.done)}
      onClick={() => void copy(text).then(() => setCopied(true))}
      title={name}
      aria-label={children === undefined ? name : undefined}
    >
      {children !== undefined ? (
        copied ? (
          t('copy.done')
        ) : (
          children
        )
      ) : copied ? (
        <TickIcon size={14} />
      ) : (
        <CopyIcon size={14} />
      )}
      {copied && <VisuallyHidden live>{t('copy.done')}</VisuallyHidden>}
    </button>
  );
}
