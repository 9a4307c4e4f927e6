import type { TaskOrigin } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { FieldGroup } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { Choice } from '../../ui/index.ts';
import { QuestionNote } from './QuestionNote.tsx';
import task from './task.module.css';
import type { TaskFieldsProps } from './TaskFields.tsx';

/** Whether it is the department's own, a superior's, or came up outside the programme. */
export function OriginSection({ programme, draft, problems, settling, onChange }: TaskFieldsProps) {
  const t = useT('programmes');
  const origins: readonly TaskOrigin[] = programme.version > 1 ? ['OWN', 'SUPERIOR', 'AD_HOC'] : ['OWN', 'SUPERIOR'];
  return (
    <section className={task.section}>
      <h3>{t('task.field.origin')}</h3>
      <QuestionNote settling={settling} fields={['superiorNumber', 'cause']} />
      <FieldGroup
        label={t('task.field.origin')}
        hint={programme.version === 1 ? t('task.originNote') : undefined}
        problems={problems}
        path="origin"
      >
        <span className={task.start}>
          <Choice<TaskOrigin>
            label={t('task.field.origin')}
            value={draft.origin}
            options={origins.map((value) => ({ value, name: t(`origin.${value}`) }))}
            onChange={(origin) => onChange({ origin })}
          />
        </span>
      </FieldGroup>
      {draft.origin === 'SUPERIOR' && (
        <TextField
          label={t('task.field.superiorNumber')}
          problems={problems}
          path="superiorNumber"
          value={draft.superiorNumber}
          onChange={(superiorNumber) => onChange({ superiorNumber })}
        />
      )}
      {draft.origin === 'AD_HOC' && (
        <TextField
          label={t('task.field.cause')}
          problems={problems}
          path="cause"
          lines={[2, 6]}
          value={draft.cause}
          onChange={(cause) => onChange({ cause })}
        />
      )}
    </section>
  );
}
