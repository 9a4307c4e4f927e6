import { Select } from 'antd';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import styles from '../programmes.module.css';
import { ItemsField } from './ItemsField.tsx';
import { QuestionNote } from './QuestionNote.tsx';
import task from './task.module.css';
import type { TaskFieldsProps } from './TaskFields.tsx';

/** Who inspects, under whose lead, and which items. */
export function WhoSection({ programme, draft, problems, settling, onChange }: TaskFieldsProps) {
  const t = useT('programmes');
  const { options: departments } = useDepartments();
  const shown = [...(draft.leadCode === null ? [] : [draft.leadCode]), ...draft.participantCodes];
  return (
    <section className={task.section}>
      <h3>{t('task.who')}</h3>
      <QuestionNote settling={settling} fields={['name']} />
      <TextField
        label={t('task.field.name')}
        problems={problems}
        path="name"
        maxLength={200}
        value={draft.name}
        onChange={(name) => onChange({ name })}
      />
      <QuestionNote settling={settling} fields={['lead', 'participants']} />
      <div className={styles.two}>
        <Field
          label={t('task.field.lead')}
          hint={programme.kind === 'DEPARTMENT' ? t('task.leadOwn') : undefined}
          problems={problems}
          path="leadCode"
        >
          {(control) => (
            <Select
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              disabled={programme.kind === 'DEPARTMENT' && draft.leadCode !== null}
              value={draft.leadCode}
              options={departments}
              onChange={(leadCode) => onChange({ leadCode })}
            />
          )}
        </Field>
        <Field label={t('task.field.participants')} problems={problems} path="participantCodes">
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.participantCodes}
              options={departments.filter(({ value }) => value !== draft.leadCode)}
              onChange={(participantCodes) => onChange({ participantCodes })}
            />
          )}
        </Field>
      </div>
      <QuestionNote settling={settling} fields={['items']} />
      <Field label={t('task.field.items')} hint={t('task.itemsNote')} problems={problems} path="itemCodes">
        {(control) => (
          <ItemsField
            {...control}
            value={draft.items}
            departmentCodes={shown}
            onChange={(items) => onChange({ items })}
          />
        )}
      </Field>
    </section>
  );
}
