import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { rangeText } from '../lib/time.ts';
import { Facts } from '../ui/index.ts';
import type { ShownPlan } from './public-plan.ts';
import page from './public.module.css';
import styles from './PublicPlanPage.module.css';

type Rule = ShownPlan['sampling'][number];
type Stratum = 'A' | 'B' | 'C' | 'D' | 'U' | '*';

function Bounds({ atLeast, atMost }: Rule) {
  const t = useT('public-pages');
  const bounds = [
    atLeast != null && t('plan.atLeast', { n: countText(atLeast) }),
    atMost != null && t('plan.atMost', { n: countText(atMost) }),
  ].filter(Boolean);
  return bounds.length === 0 ? t('plan.noBounds') : bounds.join(t('comma'));
}

/** Who, when, and which share of whom. */
export function PublicScheme({ plan }: { plan: ShownPlan }) {
  const t = useT('public-pages');
  const { startsOn, endsOn, lead, participants, sampling, weights, superiorNumber, classAReason, batchSize } = plan;
  const others = participants.map(({ name }) => name).join(t('comma'));
  return (
    <div className={styles.scheme}>
      <section className={styles.section}>
        <h2>{t('plan.scheme')}</h2>
        <Facts
          className={styles.facts}
          facts={[
            [t('plan.period'), rangeText(startsOn, endsOn)],
            [t('plan.lead'), lead.name],
            [t('plan.participants'), others || t('plan.noParticipants')],
            [t('plan.superior'), superiorNumber && t('plan.superiorOf', { number: superiorNumber })],
            [t('plan.classA'), classAReason && t(`plan.classAReason.${classAReason}`)],
            [t('plan.batches'), batchSize == null ? null : t('plan.batchOf', { n: countText(batchSize) })],
          ]}
        />
      </section>
      <section className={styles.section}>
        <h2>{t('plan.ratios')}</h2>
        <p className={page.small}>{t('plan.ratiosNote')}</p>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('plan.class')}</th>
              <th scope="col">{t('plan.percent')}</th>
              <th scope="col">{t('plan.bounds')}</th>
            </tr>
          </thead>
          <tbody>
            {sampling.map((rule) => (
              <tr key={rule.stratum}>
                <th scope="row">{t(`plan.classes.${rule.stratum as Stratum}`)}</th>
                <td>
                  {rule.percent}%
                  {rule.pieces?.map(({ upTo, percent }) => (
                    <div key={upTo} className={page.small}>
                      {t('plan.piece', { n: countText(upTo), percent })}
                    </div>
                  ))}
                </td>
                <td>
                  <Bounds {...rule} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {weights.length > 0 && (
          <>
            <h3>{t('plan.weights')}</h3>
            <p className={page.small}>{t('plan.weightsNote')}</p>
            <ul>
              {weights.map(({ factor, weight }) => (
                <li key={factor}>{t('plan.weight', { name: t(`plan.factor.${factor}`), n: weight })}</li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
