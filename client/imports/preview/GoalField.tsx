import { Select } from 'antd';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import { newGoal, type useGoal } from './useGoal.ts';

/** The programme that the lines become tasks of. */
export function GoalField({ goal, problems }: { goal: ReturnType<typeof useGoal>; problems: readonly FieldProblem[] }) {
  const t = useT('imports');
  const { drafts, fresh, chosen } = goal;
  return (
    <Field label={t('goal.title')} hint={t('goal.hint')} problems={problems} path="programmeId">
      {(control) => (
        <Select
          {...control}
          value={chosen}
          loading={!goal.isKnown}
          placeholder={t('goal.choose')}
          options={[
            {
              label: t('goal.drafts'),
              options: drafts.map(({ id, title, version }) => ({
                value: id,
                label: version > 1 ? t('goal.version', { title, version }) : title,
              })),
            },
            {
              label: t('goal.fresh'),
              options: fresh.map(({ kind, year }) => ({
                value: newGoal(kind, year),
                label: t(`goal.new.${kind}`, { year }),
              })),
            },
          ]}
          notFoundContent={t('goal.none')}
          onChange={goal.choose}
        />
      )}
    </Field>
  );
}
