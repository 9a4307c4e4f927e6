import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { Chip, join, Sheet } from '../ui/index.ts';
import { isShort, missingOf } from './shortage.ts';
import rules from './RulesSheet.module.css';
import { departmentsOf, type DrawPlan, type FramePlan } from './useDraw.ts';

interface PoolsSheetProps {
  plan: DrawPlan;
  pools: FramePlan['samplingPreview']['pools'];
}

/** Who could be sent, by department, and what would be short. */
export function PoolsSheet({ plan, pools }: PoolsSheetProps) {
  const t = useT('draws');
  const names = new Map(departmentsOf(plan).map(({ code, shortName }) => [code, shortName]));
  if (pools.length === 0) return null;
  return (
    <Sheet
      title={t('pools.title')}
      note={<Chip>{t(`pools.pool.${plan.teamPool}`)}</Chip>}
      aside={t('pools.note')}
      flush
      plainHead
    >
      <table className={join(rules.rules, rules.left)}>
        <thead>
          <tr>
            <th scope="col">{t('pools.department')}</th>
            <th scope="col">{t('pools.people')}</th>
            <th scope="col">{t('pools.short')}</th>
          </tr>
        </thead>
        <tbody>
          {pools.map((pool) => (
            <tr key={pool.departmentCode}>
              <th scope="row">{names.get(pool.departmentCode) ?? pool.departmentCode}</th>
              <td>{countText(pool.inspectors)}</td>
              <td>
                {isShort(pool) ? (
                  missingOf(pool).map(({ specialty, needed, have, worst }) => (
                    <Chip key={specialty} tone="late" mark="square">
                      {t(specialty === 'team' ? 'pools.fewPeople' : 'pools.fewSpecialty', {
                        name: specialty,
                        needed,
                        have,
                        worst,
                      })}
                    </Chip>
                  ))
                ) : (
                  <Chip tone="done" mark="tick">
                    {t('pools.enough')}
                  </Chip>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Sheet>
  );
}
