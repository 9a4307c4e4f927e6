import { Checkbox, Input, Radio } from 'antd';
import type { PolicyKeyFieldsFragment } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { CLASSES, type Draft } from './draft.ts';
import styles from './PolicyForm.module.css';

interface ValueFieldProps {
  policy: PolicyKeyFieldsFragment;
  draft: Draft;
  onChange(change: Partial<Draft>): void;
}

interface AmountProps {
  label: string;
  value: string;
  unit?: string | null;
  hint?: string;
  onChange(value: string): void;
}

function Amount({ label, value, unit, hint, onChange }: AmountProps) {
  return (
    <Input
      className={styles.amount}
      inputMode="decimal"
      aria-label={label}
      value={value}
      suffix={unit ?? undefined}
      placeholder={hint}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

function useOptionNames({ options }: PolicyKeyFieldsFragment) {
  const t = useT('policy');
  return options.map(({ code, name, inForce }) => ({
    value: code,
    // Where nothing of a key is acted on, its head says so once.
    label: inForce || options.every((one) => !one.inForce) ? name : t('optionWaiting', { name }),
  }));
}

function ClassShares({ policy, draft, onChange }: ValueFieldProps) {
  const t = useT('policy');
  return (
    <div className={styles.classes}>
      {CLASSES.map((name) => (
        <label key={name}>
          {t('field.class', { name })}
          <Amount
            label={t('field.class', { name })}
            value={draft.byClass[name] ?? ''}
            unit={policy.unit}
            onChange={(percent) => onChange({ byClass: { ...draft.byClass, [name]: percent } })}
          />
        </label>
      ))}
    </div>
  );
}

function DaysField({ policy, draft, onChange }: ValueFieldProps) {
  const t = useT('policy');
  const many = (policy.mostDays ?? 1) > 1;
  return (
    <>
      <Input
        aria-label={t(many ? 'field.days' : 'field.day')}
        value={draft.days}
        placeholder={t(many ? 'field.daysHint' : 'field.dayHint')}
        onChange={(event) => onChange({ days: event.target.value })}
      />
      <p className={styles.hint}>
        {t(many ? 'field.days' : 'field.day')} · {t('field.february')}
      </p>
    </>
  );
}

/** The field of a key's value, by its type. */
export function ValueField(props: ValueFieldProps) {
  const { policy, draft, onChange } = props;
  const t = useT('policy');
  const options = useOptionNames(policy);
  switch (policy.type) {
    case 'NUMBER':
    case 'PERCENT':
    case 'DAY_OF_MONTH':
      return (
        <Amount
          label={policy.name}
          value={draft.number}
          unit={policy.unit}
          hint={policy.min == null ? undefined : `${policy.min}–${policy.max}`}
          onChange={(number) => onChange({ number })}
        />
      );
    case 'RANGE':
      return (
        <span className={styles.range}>
          <Amount
            label={t('field.least')}
            value={draft.from}
            unit={policy.unit}
            onChange={(from) => onChange({ from })}
          />
          –
          <Amount label={t('field.greatest')} value={draft.to} unit={policy.unit} onChange={(to) => onChange({ to })} />
        </span>
      );
    case 'DAYS_OF_YEAR':
      return <DaysField {...props} />;
    case 'CHOICE':
      return (
        <Radio.Group
          className={styles.options}
          aria-label={policy.name}
          value={draft.choice}
          options={options}
          onChange={(event) => onChange({ choice: event.target.value as string })}
        />
      );
    case 'CHOICES':
      return (
        <Checkbox.Group
          className={styles.options}
          value={draft.choices}
          options={options}
          onChange={(choices) => onChange({ choices })}
        />
      );
    case 'TEXT':
      return (
        <Input
          aria-label={policy.name}
          value={draft.text}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      );
    case 'BY_RISK_CLASS':
      return <ClassShares {...props} />;
  }
}
