import { Select } from 'antd';
import type { ClassAReason } from '../../generated/graphql.js';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { Sheet } from '../../ui/index.ts';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';
import type { PlanDraft } from './planDraft.ts';
import styles from './PlanForm.module.css';

const REASONS: readonly ClassAReason[] = ['COMPLAINT', 'MONITORING', 'ASSIGNMENT', 'LAW'];
const NONE = 'NONE';
const LONGEST_NOTE = 200;

interface SpecialFieldsProps {
  draft: PlanDraft;
  problems: readonly FieldProblem[];
  onChange(change: Partial<PlanDraft>): void;
}

/** Why class A is visited on site (R058), and batches of visits (R009). */
export function SpecialFields({ draft, problems, onChange }: SpecialFieldsProps) {
  const t = useT('plans');
  const { classAReason, classANote, batchSize } = draft;
  return (
    <Sheet title={t('form.special')}>
      <div className={styles.fields}>
        <div className={styles.two}>
          <Field label={t('form.classAReason')} hint={t('form.classAHint')} problems={problems} path="classAReason">
            {(field) => (
              <Select
                {...field}
                value={classAReason ?? NONE}
                options={[
                  { value: NONE, label: t('classA.NONE') },
                  ...REASONS.map((value) => ({ value, label: t(`classA.${value}`) })),
                ]}
                onChange={(value) =>
                  onChange(
                    value === NONE ? { classAReason: null, classANote: '' } : { classAReason: value as ClassAReason },
                  )
                }
              />
            )}
          </Field>
          {classAReason !== null && (
            <TextField
              label={t('form.classANote')}
              hint={t('form.classANoteHint')}
              problems={problems}
              path="classANote"
              value={classANote}
              maxLength={LONGEST_NOTE}
              onChange={(classANote) => onChange({ classANote })}
            />
          )}
        </div>
        <div className={styles.two}>
          <TextField
            label={t('form.batchSize')}
            hint={t('form.batchHint')}
            problems={problems}
            path="batchSize"
            inputMode="numeric"
            value={batchSize}
            onChange={(text) => onChange({ batchSize: text.replace(/\D/g, '') })}
          />
        </div>
      </div>
    </Sheet>
  );
}
