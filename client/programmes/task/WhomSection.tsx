import { Select } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { IndustryField } from '../../plans/form/IndustryField.tsx';
import { KindsField } from '../../plans/form/KindsField.tsx';
import { useAreas } from '../../plans/useAreaNames.ts';
import styles from '../programmes.module.css';
import { QuestionNote } from './QuestionNote.tsx';
import task from './task.module.css';
import type { TaskFieldsProps } from './TaskFields.tsx';

/** Whom it reaches: industries, kinds of targets, districts. */
export function WhomSection({ draft, problems, settling, industryWords, onChange }: TaskFieldsProps) {
  const t = useT('programmes');
  const plans = useT('plans');
  const { districts } = useAreas();
  return (
    <section className={task.section}>
      <h3>{t('task.whom')}</h3>
      <QuestionNote settling={settling} fields={['industryCodes', 'targetWords']} />
      <IndustryField
        label={t('task.field.industryCodes')}
        hint={industryWords === null ? t('task.industriesNote') : t('task.industryWords', { words: industryWords })}
        problems={problems}
        path="industryCodes"
        value={draft.industryCodes}
        onChange={(industryCodes) => onChange({ industryCodes })}
      />
      <KindsField
        label={t('task.field.targetKinds')}
        problems={problems}
        path="targetKinds"
        value={draft.targetKinds}
        onChange={(targetKinds) => onChange({ targetKinds })}
      />
      <div className={styles.two}>
        <TextField
          label={t('task.field.targetWords')}
          hint={t('task.targetWordsNote')}
          problems={problems}
          path="targetWords"
          value={draft.targetWords}
          onChange={(targetWords) => onChange({ targetWords })}
        />
        <Field label={t('task.field.districtCodes')} problems={problems} path="districtCodes">
          {(control) => (
            <Select
              {...control}
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.districtCodes}
              placeholder={plans('form.districtsHint')}
              options={districts?.map(({ code, name }) => ({ value: code, label: name }))}
              onChange={(districtCodes) => onChange({ districtCodes })}
            />
          )}
        </Field>
      </div>
    </section>
  );
}
