import { Input, Select } from 'antd';
import type { FrequencyPeriod } from '../../generated/graphql.js';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { FieldGroup } from '../../plans/form/Field.tsx';
import { Choice } from '../../ui/index.ts';
import { SpanField } from './SpanField.tsx';
import styles from './task.module.css';
import type { TaskDraft } from './taskDraft.ts';

const PERIODS: readonly FrequencyPeriod[] = ['YEAR', 'HALF_YEAR', 'QUARTER', 'MONTH', 'WEEK'];
const WINDOW = 'WINDOW';

interface FrequencyFieldsProps {
  draft: TaskDraft;
  problems: readonly FieldProblem[];
  onChange(change: Partial<TaskDraft>): void;
}

/** Once, or so many times in a period. */
export function FrequencyFields({ draft, problems, onChange }: FrequencyFieldsProps) {
  const t = useT('programmes');
  return (
    <FieldGroup label={t('task.field.frequency')} problems={problems} path="frequency">
      <div className={styles.often}>
        <Choice
          label={t('task.field.frequency')}
          value={draft.isOnce ? 'once' : 'often'}
          options={[
            { value: 'once', name: t('words.once') },
            { value: 'often', name: t('task.often') },
          ]}
          onChange={(value) => onChange({ isOnce: value === 'once' })}
        />
        {!draft.isOnce && (
          <>
            <span className={styles.period}>
              {draft.per !== null && (
                <>
                  <span>{t('task.every')}</span>
                  <Input
                    inputMode="numeric"
                    aria-label={t('task.everyCount')}
                    value={draft.every}
                    onChange={(event) => onChange({ every: event.target.value.replace(/\D/g, '') })}
                  />
                </>
              )}
              <Select
                aria-label={t('task.period')}
                value={draft.per ?? WINDOW}
                options={[
                  ...PERIODS.map((value) => ({ value: value as string, label: t(`period.${value}`) })),
                  { value: WINDOW, label: t('period.WINDOW') },
                ]}
                onChange={(value) => onChange({ per: value === WINDOW ? null : (value as FrequencyPeriod) })}
              />
            </span>
            <SpanField
              name={t('task.times')}
              unit={t('task.timesUnit')}
              value={draft.times}
              onChange={(times) => onChange({ times })}
            />
          </>
        )}
      </div>
    </FieldGroup>
  );
}
