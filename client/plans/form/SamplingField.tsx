import { Input } from 'antd';
import { Fragment } from 'react';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { Choice, join } from '../../ui/index.ts';
import { AddPiece, PieceRows } from './PieceRows.tsx';
import { type PlanDraft, type RuleDraft, type Stratum, strataOf } from './planDraft.ts';
import styles from './SamplingField.module.css';
import type { TargetCounts } from './useTargetCounts.ts';

interface SamplingFieldProps {
  draft: PlanDraft;
  counts: TargetCounts | undefined;
  problems: readonly FieldProblem[];
  onChange(change: Partial<PlanDraft>): void;
}

const CELLS = ['percent', 'atLeast', 'atMost'] as const;

interface RuleRowProps {
  stratum: Stratum;
  rule: RuleDraft;
  size: number | undefined;
  take: number | undefined;
  wrong: ReadonlySet<string>;
  onChange(rule: RuleDraft): void;
}

function RuleRow({ stratum, rule, size, take, wrong, onChange }: RuleRowProps) {
  const t = useT('plans');
  const name = t(`stratum.${stratum}`);
  return (
    <tr>
      <th scope="row">
        <span className={styles.class}>{t(`stratum.short.${stratum}`)}</span>
        {t(`stratum.meaning.${stratum}`)}
      </th>
      <td className={join(styles.figure, styles.size)} data-label={t('form.size')}>
        {size === undefined ? '–' : countText(size)}
      </td>
      {CELLS.map((cell) => (
        <td key={cell} data-label={t(`form.${cell}`)}>
          <Input
            inputMode={cell === 'percent' ? 'decimal' : 'numeric'}
            status={wrong.has(cell) ? 'error' : undefined}
            aria-invalid={wrong.has(cell) || undefined}
            aria-label={`${name} ${t(`form.${cell}`)}`}
            suffix={cell === 'percent' ? '%' : undefined}
            placeholder={cell === 'percent' ? undefined : t('form.noBound')}
            value={rule[cell]}
            onChange={({ target: { value } }) =>
              onChange({
                ...rule,
                [cell]: cell === 'percent' ? value.replace(/[^\d.]/g, '') : value.replace(/\D/g, ''),
              })
            }
          />
        </td>
      ))}
      <td className={join(styles.figure, styles.take)} data-label={t('form.take')}>
        {take === undefined ? '–' : countText(take)}
      </td>
    </tr>
  );
}

/** How many of each risk class, or of all as one, with what that takes now (R052, R057). */
export function SamplingField({ draft, counts, problems, onChange }: SamplingFieldProps) {
  const t = useT('plans');
  const strata = strataOf(draft);
  const wrongOf = (under: string) =>
    new Set(problems.flatMap(({ path }) => (path.startsWith(under) ? [path.slice(under.length)] : [])));
  const setRule = (stratum: Stratum, rule: RuleDraft) => onChange({ rules: { ...draft.rules, [stratum]: rule } });
  const texts = problems.filter(({ path }) => path === 'sampling' || path.startsWith('sampling.'));
  return (
    <div className={styles.sampling} data-problem={texts.length > 0 || undefined}>
      <Choice
        label={t('form.sampling')}
        value={draft.byClass ? 'classes' : 'all'}
        options={[
          { value: 'classes', name: t('form.byClass') },
          { value: 'all', name: t('form.asOne') },
        ]}
        onChange={(value) => onChange({ byClass: value === 'classes' })}
      />
      <div className={styles.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('form.class')}</th>
              <th scope="col" className={styles.figure}>
                {t('form.size')}
              </th>
              {CELLS.map((cell) => (
                <th key={cell} scope="col">
                  {t(`form.${cell}`)}
                </th>
              ))}
              <th scope="col" className={styles.figure}>
                {t('form.take')}
              </th>
            </tr>
          </thead>
          <tbody>
            {strata.map((stratum, index) => (
              <Fragment key={stratum}>
                <RuleRow
                  stratum={stratum}
                  rule={draft.rules[stratum]}
                  size={counts?.sizes[stratum]}
                  take={counts?.takes[stratum]}
                  wrong={wrongOf(`sampling.${index}.`)}
                  onChange={(rule) => setRule(stratum, rule)}
                />
                {draft.rules[stratum].pieces.length > 0 && (
                  <tr className={styles.pieces}>
                    <td colSpan={CELLS.length + 3}>
                      <PieceRows
                        name={t(`stratum.${stratum}`)}
                        pieces={draft.rules[stratum].pieces}
                        wrong={wrongOf(`sampling.${index}.pieces.`)}
                        onChange={(pieces) => setRule(stratum, { ...draft.rules[stratum], pieces })}
                      />
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <AddPiece
        strata={strata}
        rules={draft.rules}
        onAdd={(stratum) => {
          const rule = draft.rules[stratum];
          setRule(stratum, { ...rule, pieces: [...rule.pieces, { upTo: '', percent: '' }] });
        }}
      />
      {texts.length > 0 ? (
        <div className={styles.problems} role="alert">
          <ul>
            {texts.map(({ path, problem }) => {
              const index = Number(path.split('.')[1]);
              const stratum = strata[index];
              return (
                <li key={path}>
                  {stratum === undefined ? problem : t('form.atClass', { name: t(`stratum.${stratum}`), problem })}
                </li>
              );
            })}
          </ul>
        </div>
      ) : (
        <p className={styles.hint}>{t('form.samplingHint')}</p>
      )}
    </div>
  );
}
