import { Select } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import styles from '../programmes.module.css';
import { useTaskWords } from '../useTaskWords.ts';
import { FrequencyFields } from './FrequencyFields.tsx';
import { monthsOf } from './months.ts';
import { QuestionNote } from './QuestionNote.tsx';
import task from './task.module.css';
import type { TaskFieldsProps } from './TaskFields.tsx';

/** In which months, and how often. */
export function WhenSection({ programme, draft, problems, settling, onChange }: TaskFieldsProps) {
  const t = useT('programmes');
  const { months } = useTaskWords();
  const month = (field: 'fromMonth' | 'toMonth', years: number) => (
    <Field label={t(`task.field.${field}`)} problems={problems} path={field}>
      {(control) => (
        <Select
          {...control}
          showSearch={{ optionFilterProp: 'label' }}
          value={draft[field] || null}
          options={monthsOf(programme.year, years).map((value) => ({
            value,
            label: months(value, value, programme.year),
          }))}
          onChange={(value) => onChange({ [field]: value ?? '' })}
        />
      )}
    </Field>
  );
  return (
    <section className={task.section}>
      <h3>{t('task.when')}</h3>
      <QuestionNote settling={settling} fields={['window', 'fromMonth', 'toMonth']} />
      <div className={styles.two}>
        {month('fromMonth', 1)}
        {month('toMonth', 2)}
      </div>
      <QuestionNote settling={settling} fields={['frequency']} />
      <FrequencyFields draft={draft} problems={problems} onChange={onChange} />
    </section>
  );
}
