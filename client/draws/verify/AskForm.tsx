import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import page from '../../public-pages/public.module.css';
import { join } from '../../ui/index.ts';
import styles from './VerifyPage.module.css';

interface AskFormProps {
  label: ReactNode;
  /** The code as it is asked by, out of what was typed; empty: nothing to ask for. */
  codeOf(typed: string): string;
  canAsk?: boolean;
  onAsk(code: string): void;
  /** Another code is being typed: an earlier answer is none to it. */
  onTyping?(): void;
  /** The answer. */
  children: ReactNode;
}

/** 我被抽中了吗: one field and its answer. */
export function AskForm({ label, codeOf, canAsk = true, onAsk, onTyping, children }: AskFormProps) {
  const t = useT('draws');
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const code = codeOf(typed);
    setEmpty(code === '');
    if (canAsk) onAsk(code);
  };
  return (
    <section className={join(page.box, 'od-noprint')}>
      <h2 id={`${id}-title`}>{t('verify.ask.title')}</h2>
      <form onSubmit={send} aria-labelledby={`${id}-title`}>
        <label className={page.label} htmlFor={id}>
          {label}
        </label>
        <div className={page.row}>
          <input
            id={id}
            className={page.field}
            value={typed}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={isEmpty}
            onChange={(event) => {
              setTyped(event.target.value);
              onTyping?.();
            }}
          />
          <button type="submit" className={join(page.button, page.primary)} aria-disabled={!canAsk}>
            {t('verify.ask.go')}
          </button>
        </div>
      </form>
      {isEmpty && (
        <p className={styles.missing} role="alert">
          {t('verify.ask.empty')}
        </p>
      )}
      {!canAsk && <p className={page.small}>{t('verify.ask.wait')}</p>}
      {children}
    </section>
  );
}
