import { Button } from 'antd';
import { type ReactNode, useId, useRef, useState } from 'react';
import { isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Clause, type ClauseRef } from './Clause.tsx';
import styles from './ConfirmLegal.module.css';
import { Dialog } from './Dialog.tsx';
import { join } from './join.ts';
import { RefusalNotice } from './RefusalNotice.tsx';
import { SealButton } from './SealButton.tsx';

export interface ConfirmLegalProps {
  open: boolean;
  onClose(): void;
  /** What is about to happen, as a question. */
  title: ReactNode;
  /** The act's own verb, on the button. */
  confirm: string;
  /** What follows from it, line by line; each should be a fact, not a warning. */
  facts: readonly ReactNode[];
  clause?: ClauseRef | null;
  /** `legal` for announce, seal, publish, transfer; an act that can only be undone with a reason is `grave`. */
  kind?: 'legal' | 'grave';
  /** Asks for a reason; `needed` refuses an empty one, `before` is what was said last time. */
  reason?: { label: string; needed: boolean; before?: string };
  busy?: boolean;
  error?: unknown;
  onConfirm(reason: string): void;
  /** More to be filled in, above the reason. */
  children?: ReactNode;
}

/** Asks once more before an act with legal effect, and says what it does. A refusal is shown here; nothing typed is lost. */
export function ConfirmLegal(props: ConfirmLegalProps) {
  const {
    open,
    onClose,
    title,
    confirm,
    facts,
    clause,
    kind = 'legal',
    reason,
    busy,
    error,
    onConfirm,
    children,
  } = props;
  const t = useT('ui');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [why, setWhy] = useState(reason?.before ?? '');
  const [missing, setMissing] = useState(false);
  const go = () => {
    const empty = reason?.needed === true && why.trim() === '';
    setMissing(empty);
    if (empty) field.current?.focus();
    else onConfirm(why.trim());
  };
  const foot = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      {kind === 'legal' ? (
        <SealButton busy={busy} onClick={go}>
          {confirm}
        </SealButton>
      ) : (
        <Button type="primary" loading={busy} onClick={go}>
          {confirm}
        </Button>
      )}
    </>
  );
  return (
    <Dialog open={open} onClose={onClose} title={title} foot={foot}>
      <ul className={join(styles.facts, kind === 'legal' && styles.legal)}>
        {facts.map((fact, index) => (
          <li key={index}>{fact}</li>
        ))}
      </ul>
      {children}
      {reason !== undefined && (
        <>
          <label className={styles.label} htmlFor={id}>
            {reason.label}
          </label>
          <textarea
            ref={field}
            id={id}
            className={styles.field}
            value={why}
            required={reason.needed}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-missing` : undefined}
            onChange={(event) => setWhy(event.target.value)}
          />
          {missing && (
            <p id={`${id}-missing`} className={styles.missing} role="alert">
              {t('reasonNeeded')}
            </p>
          )}
        </>
      )}
      {isHubError(error) && <RefusalNotice error={error} />}
      {clause && (
        <p className={styles.clause}>
          {t('clause.basis')} <Clause {...clause} />
        </p>
      )}
    </Dialog>
  );
}
