import { Checkbox, Select } from 'antd';
import { useT } from '../../lib/i18n.ts';
import { Field, FieldGroup } from '../../plans/form/Field.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { TextField } from '../../plans/form/TextField.tsx';
import { type BulkChange, FIELDS } from './change.ts';

const METHODS = ['ON_SITE', 'WRITTEN', 'NETWORK', 'ENTRUSTED'] as const;

/** Which field is set, and to what. */
export function BulkValue({ change, onChange }: { change: BulkChange; onChange(change: BulkChange): void }) {
  const t = useT('items');
  const { field, value } = change;
  return (
    <div className={layout.two}>
      <Field label={t('bulk.field')} problems={[]} path="field">
        {(control) => (
          <Select
            {...control}
            value={field}
            options={FIELDS.map((one) => ({ value: one, label: t(`field.${one}`) }))}
            onChange={(next) => onChange({ field: next, value: '' })}
          />
        )}
      </Field>
      {field === 'methods' ? (
        <FieldGroup label={t('bulk.value')} problems={[]} path="value">
          <Checkbox.Group
            className={layout.kinds}
            value={value.split('、')}
            options={METHODS.map((one) => ({ value: one, label: t(`method.${one}`) }))}
            onChange={(next) => onChange({ field, value: METHODS.filter((one) => next.includes(one)).join('、') })}
          />
        </FieldGroup>
      ) : (
        <TextField
          label={t('bulk.value')}
          problems={[]}
          path="value"
          inputMode={field === 'capPercent' ? 'decimal' : undefined}
          suffix={field === 'capPercent' ? '%' : undefined}
          value={value}
          onChange={(text) => onChange({ field, value: text })}
        />
      )}
    </div>
  );
}
