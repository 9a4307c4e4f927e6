import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { CLASSES, type Stratum } from '../../plans/form/planDraft.ts';
import { Choice } from '../../ui/index.ts';
import { SpanField } from './SpanField.tsx';
import styles from './task.module.css';
import { strataOf, type TaskDraft } from './taskDraft.ts';

interface SamplingRowsProps {
  draft: TaskDraft;
  problems: readonly FieldProblem[];
  onChange(change: Partial<TaskDraft>): void;
}

/** How many of each risk class, or of all as one; shares and counts may be ranges. */
export function SamplingRows({ draft, problems, onChange }: SamplingRowsProps) {
  const t = useT('programmes');
  const plans = useT('plans');
  const sent = strataOf(draft);
  const texts = problems.filter(({ path }) => path === 'sampling' || path.startsWith('sampling.'));
  const wrongAt = (stratum: Stratum, field: string) =>
    texts.some(({ path }) => path.startsWith(`sampling.${sent.indexOf(stratum)}.${field}`));
  const rows: readonly Stratum[] = draft.byClass ? CLASSES : ['ALL'];
  return (
    <div className={styles.sampling} data-problem={texts.length > 0 || undefined}>
      <Choice
        label={t('task.field.sampling')}
        value={draft.byClass ? 'classes' : 'all'}
        options={[
          { value: 'all', name: plans('form.asOne') },
          { value: 'classes', name: plans('form.byClass') },
        ]}
        onChange={(value) => onChange({ byClass: value === 'classes' })}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{plans('form.class')}</th>
            <th scope="col">{t('task.share')}</th>
            <th scope="col">{t('task.count')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((stratum) => {
            const rule = draft.rules[stratum];
            const name = plans(`stratum.${stratum}`);
            const set = (change: Partial<typeof rule>) =>
              onChange({ rules: { ...draft.rules, [stratum]: { ...rule, ...change } } });
            return (
              <tr key={stratum}>
                <th scope="row">
                  {name}
                  {stratum !== 'ALL' && stratum !== 'UNRATED' && (
                    <span className="od-3"> {plans(`stratum.meaning.${stratum}`)}</span>
                  )}
                </th>
                <td data-label={t('task.share')}>
                  <SpanField
                    name={`${name} ${t('task.share')}`}
                    unit="%"
                    decimal
                    value={rule.percent}
                    wrong={wrongAt(stratum, 'percent')}
                    onChange={(percent) => set({ percent })}
                  />
                </td>
                <td data-label={t('task.count')}>
                  <SpanField
                    name={`${name} ${t('task.count')}`}
                    unit={t('task.unit')}
                    value={rule.count}
                    wrong={wrongAt(stratum, 'count')}
                    onChange={(count) => set({ count })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {texts.length > 0 ? (
        <ul className={styles.problems} role="alert">
          {texts.map(({ path, problem }) => (
            <li key={path + problem}>{problem}</li>
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{t('task.samplingHint')}</p>
      )}
    </div>
  );
}
