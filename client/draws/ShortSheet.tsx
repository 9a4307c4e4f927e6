import type { HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { Chip, Clause, join, Sheet } from '../ui/index.ts';
import rules from './RulesSheet.module.css';
import { byDepartment } from './shortage.ts';
import styles from './ShortSheet.module.css';
import { departmentsOf, type DrawPlan } from './useDraw.ts';

/** A draw refused for want of people (R073): everything that is short, by department and specialty. */
export function ShortSheet({ plan, error }: { plan: DrawPlan; error: HubError }) {
  const t = useT('draws');
  const names = new Map(departmentsOf(plan).map(({ code, shortName }) => [code, shortName]));
  return (
    <div role="alert" className={styles.short}>
      <Sheet title={t('short.title')} aside={error.rule && <Clause {...error.rule} />} flush plainHead>
        <p className={styles.text}>{t('short.text')}</p>
        <table className={join(rules.rules, rules.left)}>
          <thead>
            <tr>
              <th scope="col">{t('short.department')}</th>
              <th scope="col">{t('short.lacks')}</th>
            </tr>
          </thead>
          <tbody>
            {byDepartment(error.short).map(({ department, lacks }) => (
              <tr key={department}>
                <th scope="row">{names.get(department) ?? department}</th>
                <td className={styles.lacks}>
                  {lacks.map((lack) => (
                    <Chip key={lack} tone="late" mark="square">
                      {lack === 'team' ? t('short.team') : t('short.specialty', { name: lack })}
                    </Chip>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
    </div>
  );
}
