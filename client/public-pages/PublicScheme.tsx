import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { rangeText } from '../lib/time.ts';
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
export function PublicScheme({ plan: { startsOn, endsOn, lead, participants, sampling } }: { plan: ShownPlan }) {
  const t = useT('public-pages');
  const others = participants.map(({ name }) => name).join(t('comma'));
  return (
    <div className={styles.scheme}>
      <section className={styles.section}>
        <h2>{t('plan.scheme')}</h2>
        <dl className={styles.facts}>
          <div>
            <dt>{t('plan.period')}</dt>
            <dd>{rangeText(startsOn, endsOn)}</dd>
          </div>
          <div>
            <dt>{t('plan.lead')}</dt>
            <dd>{lead.name}</dd>
          </div>
          <div>
            <dt>{t('plan.participants')}</dt>
            <dd>{others || t('plan.noParticipants')}</dd>
          </div>
        </dl>
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
                <td>{rule.percent}%</td>
                <td>
                  <Bounds {...rule} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
