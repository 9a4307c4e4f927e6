import { Checkbox, Select } from 'antd';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { Field, FieldGroup } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { IndustryField } from '../../plans/form/IndustryField.tsx';
import { KindsField } from '../../plans/form/KindsField.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { Choice, Sheet } from '../../ui/index.ts';
import styles from '../items.module.css';
import type { ItemDraft } from './itemDraft.ts';

const METHODS = ['ON_SITE', 'WRITTEN', 'NETWORK', 'ENTRUSTED'] as const;

interface ItemFieldsProps {
  draft: ItemDraft;
  problems: readonly FieldProblem[];
  /** Another class than the stored one needs an approval (R006) and is not chosen here. */
  classed: boolean;
  /** An upstream list's: it says nothing of labels, specialties and a second list. */
  upstream?: boolean;
  onChange(change: Partial<ItemDraft>): void;
}

type TextName = 'name' | 'legalBasis' | 'subject' | 'content' | 'targetDescription' | 'ratioText' | 'frequencyText';

/** The eight that a list must tell (R001), then what decides whom it concerns and how much may be drawn. */
export function ItemFields({ draft, problems, classed, upstream = false, onChange }: ItemFieldsProps) {
  const t = useT('items');
  const line = (name: TextName, rows = 1) => (
    <TextField
      label={t(`field.${name}`)}
      problems={problems}
      path={`fields.${name}`}
      lines={rows === 1 ? undefined : [rows, 8]}
      value={draft[name]}
      onChange={(text) => onChange({ [name]: text })}
    />
  );
  const tags = (name: 'labels' | 'requiredSpecialties') => (
    <Field label={t(`field.${name}`)} hint={t('form.tags')} problems={problems} path={`fields.${name}`}>
      {(control) => (
        <Select
          {...control}
          mode="tags"
          open={false}
          suffixIcon={null}
          value={draft[name]}
          tokenSeparators={['、', ',', '，', ' ']}
          onChange={(values: string[]) => onChange({ [name]: values })}
        />
      )}
    </Field>
  );
  return (
    <>
      <Sheet title={t('form.eight')} note={upstream ? undefined : t('form.eightNote')}>
        <div className={layout.fields}>
          {line('name')}
          {line('legalBasis', 2)}
          {line('subject')}
          {line('content', 3)}
          {line('targetDescription')}
          <div className={layout.two}>
            {line('ratioText')}
            {line('frequencyText')}
          </div>
          <FieldGroup label={t('field.methods')} problems={problems} path="fields.methods">
            <Checkbox.Group
              className={layout.kinds}
              value={draft.methods}
              options={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
              onChange={(methods) => onChange({ methods })}
            />
          </FieldGroup>
        </div>
      </Sheet>
      <Sheet title={t('form.class')}>
        <div className={layout.fields}>
          {classed ? (
            <p className="od-2">
              {t(`class.${draft.itemClass === 'KEY' ? 'KEY' : 'GENERAL'}`)} · {t('form.classed')}
            </p>
          ) : (
            <FieldGroup label={t('field.itemClass')} problems={problems} path="fields.itemClass">
              <div className={styles.start}>
                <Choice
                  label={t('field.itemClass')}
                  value={draft.itemClass}
                  options={(['KEY', 'GENERAL'] as const).map((value) => ({ value, name: t(`class.${value}`) }))}
                  onChange={(itemClass) => onChange({ itemClass })}
                />
              </div>
            </FieldGroup>
          )}
          {draft.itemClass !== 'KEY' && (
            <TextField
              label={t('field.capPercent')}
              hint={upstream ? undefined : t('form.cap')}
              problems={problems}
              path="fields.capPercent"
              inputMode="decimal"
              suffix="%"
              value={draft.capPercent}
              onChange={(capPercent) => onChange({ capPercent })}
            />
          )}
          <FieldGroup label={t('field.listType')} problems={problems} path="fields.listType">
            <div className={styles.start}>
              <Choice
                label={t('field.listType')}
                value={draft.listType}
                options={(['DOUBLE_RANDOM', 'KEY_SUPERVISION'] as const).map((value) => ({
                  value,
                  name: t(`listType.${value}`),
                }))}
                onChange={(listType) => onChange({ listType })}
              />
            </div>
          </FieldGroup>
          {!upstream && (
            <TextField
              label={t('field.doubleListing')}
              hint={t('form.double')}
              problems={problems}
              path="fields.doubleListing"
              value={draft.doubleListing}
              onChange={(doubleListing) => onChange({ doubleListing })}
            />
          )}
        </div>
      </Sheet>
      <Sheet title={t('form.targets')} note={t('form.targetsNote')}>
        <div className={layout.fields}>
          <KindsField
            label={t('field.targetKinds')}
            problems={problems}
            path="fields.targetKinds"
            value={draft.targetKinds}
            onChange={(targetKinds) => onChange({ targetKinds })}
          />
          <IndustryField
            label={t('field.industryCodes')}
            problems={problems}
            path="fields.industryCodes"
            value={draft.industryCodes}
            onChange={(industryCodes) => onChange({ industryCodes })}
          />
          {!upstream && (
            <div className={layout.two}>
              {tags('labels')}
              {tags('requiredSpecialties')}
            </div>
          )}
        </div>
      </Sheet>
    </>
  );
}
