import { useT } from '../lib/i18n.ts';
import { countText, percentText } from '../lib/number.ts';
import { dayText } from '../lib/time.ts';
import { Chip, Sheet } from '../ui/index.ts';
import styles from './RulesSheet.module.css';
import type { ClassTake, DrawPlan } from './useDraw.ts';

const chance = ({ take, size }: { take: number; size: number }) => percentText(size === 0 ? 0 : take / size);

/** What is taken of each class, and how likely each target is to be drawn. */
export function RulesSheet({ plan, strata }: { plan: DrawPlan; strata: readonly ClassTake[] }) {
  const t = useT('draws');
  const isOne = strata.every(({ stratum }) => stratum === '*');
  const sum = strata.reduce((all, { size, take }) => ({ size: all.size + size, take: all.take + take }), {
    size: 0,
    take: 0,
  });
  const nameOf = (stratum: string) =>
    stratum === '*' ? t('rules.all') : stratum === 'U' ? t('rules.unrated') : stratum;
  return (
    <Sheet
      title={t('rules.title')}
      note={<Chip>{t(isOne ? 'rules.asOne' : 'rules.byClass')}</Chip>}
      aside={plan.announcedAt == null ? undefined : t('rules.announced', { date: dayText(plan.announcedAt) })}
      flush
      plainHead
    >
      <table className={styles.rules}>
        <thead>
          <tr>
            <th scope="col">{t('rules.class')}</th>
            <th scope="col">{t('rules.size')}</th>
            <th scope="col">{t('rules.percent')}</th>
            <th scope="col">{t('rules.take')}</th>
            <th scope="col">{t('rules.chance')}</th>
          </tr>
        </thead>
        <tbody>
          {strata.map((one) => (
            <tr key={one.stratum}>
              <th scope="row">
                <span className={styles.class}>{nameOf(one.stratum)}</span>
              </th>
              <td>{countText(one.size)}</td>
              <td>
                {one.percent}%<Bounds {...one} />
              </td>
              <td>
                <b>{countText(one.take)}</b>
              </td>
              <td className="od-2">{chance(one)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('rules.sum')}</th>
            <td>{countText(sum.size)}</td>
            <td />
            <td className="od-act">{countText(sum.take)}</td>
            <td>{chance(sum)}</td>
          </tr>
        </tfoot>
      </table>
    </Sheet>
  );
}

function Bounds({ atLeast, atMost }: ClassTake) {
  const t = useT('draws');
  if (atLeast == null && atMost == null) return null;
  return (
    <span className={styles.bounds}>
      {atLeast != null && <span>{t('rules.bounds.atLeast', { n: countText(atLeast) })}</span>}
      {atMost != null && <span>{t('rules.bounds.atMost', { n: countText(atMost) })}</span>}
    </span>
  );
}
