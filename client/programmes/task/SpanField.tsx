import { Input } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { type Span, withLower } from './taskDraft.ts';
import styles from './task.module.css';

interface SpanFieldProps {
  /** What is counted, for readers of the screen. */
  name: string;
  value: Span;
  unit: string;
  decimal?: boolean;
  wrong?: boolean;
  onChange(value: Span): void;
}

/** From – to; one number typed is just so many, an emptied end is open. */
export function SpanField({ name, value, unit, decimal = false, wrong = false, onChange }: SpanFieldProps) {
  const t = useT('programmes');
  const clean = (text: string) => (decimal ? text.replace(/[^\d.]/g, '') : text.replace(/\D/g, ''));
  const end = (at: 'min' | 'max') => (
    <Input
      inputMode={decimal ? 'decimal' : 'numeric'}
      status={wrong ? 'error' : undefined}
      aria-invalid={wrong || undefined}
      aria-label={`${name} ${t(at === 'min' ? 'span.min' : 'span.max')}`}
      placeholder={t('span.open')}
      suffix={unit}
      value={value[at]}
      onChange={(event) => {
        const next = clean(event.target.value);
        onChange(at === 'min' ? withLower(value, next) : { ...value, max: next });
      }}
    />
  );
  return (
    <span className={styles.span}>
      {end('min')}
      <span aria-hidden="true">–</span>
      {end('max')}
    </span>
  );
}
