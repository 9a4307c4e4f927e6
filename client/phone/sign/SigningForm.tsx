import { Checkbox } from 'antd';
import { useId } from 'react';
import { useT } from '../../lib/i18n.ts';
import { asksReason, KINDS, type Signing } from './signing.ts';
import { SignaturePad } from './SignaturePad.tsx';
import styles from './SignStep.module.css';

interface SigningFormProps {
  signing: Signing;
  missing: 'signature' | 'reason' | null;
  onChange(signing: Signing): void;
}

/** How the inspected side confirms (R084): it signs, seals, refuses, or nobody is there. */
export function SigningForm({ signing, missing, onChange }: SigningFormProps) {
  const t = useT('phone');
  const id = useId();
  const { kind, strokes, onPaper, reason, witness } = signing;
  return (
    <>
      <div className={styles.kinds} role="radiogroup" aria-label={t('sign.title')}>
        {KINDS.map((each) => (
          <label key={each} data-on={each === kind}>
            <input
              type="radio"
              name={id}
              checked={each === kind}
              onChange={() => onChange({ ...signing, kind: each })}
            />
            {t(`sign.kind.${each}`)}
          </label>
        ))}
      </div>
      {kind === 'SIGNED' && (
        <>
          {!onPaper && <SignaturePad strokes={strokes} onChange={(next) => onChange({ ...signing, strokes: next })} />}
          {missing === 'signature' && (
            <p className={styles.missing} role="alert">
              {t('sign.needsSignature')}
            </p>
          )}
          <Checkbox
            className={styles.paper}
            checked={onPaper}
            onChange={(event) => onChange({ ...signing, onPaper: event.target.checked })}
          >
            {t('sign.onPaper')}
          </Checkbox>
        </>
      )}
      {kind === 'SEALED' && <p className={styles.hint}>{t('sign.sealed')}</p>}
      {asksReason(kind) && (
        <div className={styles.fields}>
          <label htmlFor={`${id}-reason`}>{t(kind === 'REFUSED' ? 'sign.whyRefused' : 'sign.whyAbsent')}</label>
          <textarea
            id={`${id}-reason`}
            rows={3}
            maxLength={2000}
            required
            value={reason}
            aria-invalid={missing === 'reason'}
            aria-describedby={missing === 'reason' ? `${id}-missing` : undefined}
            onChange={(event) => onChange({ ...signing, reason: event.target.value })}
          />
          {missing === 'reason' && (
            <p id={`${id}-missing`} className={styles.missing} role="alert">
              {t('sign.needsReason')}
            </p>
          )}
          <label htmlFor={`${id}-witness`}>{t('sign.witness')}</label>
          <input
            id={`${id}-witness`}
            maxLength={200}
            autoComplete="off"
            value={witness}
            onChange={(event) => onChange({ ...signing, witness: event.target.value })}
          />
        </div>
      )}
    </>
  );
}
