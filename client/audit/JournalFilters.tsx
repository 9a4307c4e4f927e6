import { Select } from 'antd';
import { useDepartments } from '../identity/useDepartments.ts';
import { useT } from '../lib/i18n.ts';
import { SearchField, useAllowClear } from '../ui/index.ts';
import styles from './audit.module.css';
import { type JournalFilter, TYPES } from './journal-filter.ts';

type Filter = JournalFilter & { plan?: string };

/** By plan at the hub; by kind, department and day here, over what is read. */
export function JournalFilters({ filter, onChange }: { filter: Filter; onChange(change: Filter): void }) {
  const t = useT('audit');
  const event = useT('journal');
  const allowClear = useAllowClear();
  const departments = useDepartments();
  return (
    <div className={styles.filters}>
      <SearchField
        value={filter.plan ?? ''}
        placeholder={t('journal.plan')}
        onChange={(plan) => onChange({ plan: plan || undefined })}
      />
      <Select
        allowClear={allowClear}
        value={filter.type}
        placeholder={t('journal.type')}
        aria-label={t('journal.type')}
        className={styles.select}
        options={TYPES.map((value) => ({ value, label: event(`event.${value as 'PLAN_CREATED'}`) }))}
        onChange={(type?: string) => onChange({ type })}
      />
      <Select
        allowClear={allowClear}
        value={filter.department}
        placeholder={t('journal.department')}
        aria-label={t('journal.department')}
        className={styles.select}
        options={departments.options}
        onChange={(department?: string) => onChange({ department })}
      />
      <span className={styles.days}>
        <Day label={t('journal.from')} value={filter.from} max={filter.to} onChange={(from) => onChange({ from })} />
        <span aria-hidden="true">{t('journal.to')}</span>
        <Day label={t('journal.until')} value={filter.to} min={filter.from} onChange={(to) => onChange({ to })} />
      </span>
    </div>
  );
}

interface DayProps {
  label: string;
  value: string | undefined;
  min?: string;
  max?: string;
  onChange(day: string | undefined): void;
}

function Day({ label, value, min, max, onChange }: DayProps) {
  return (
    <input
      type="date"
      className={styles.day}
      aria-label={label}
      title={label}
      value={value ?? ''}
      min={min}
      max={max}
      onChange={(event) => onChange(event.target.value || undefined)}
    />
  );
}
