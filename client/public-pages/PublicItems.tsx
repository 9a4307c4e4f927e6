import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { join } from '../ui/index.ts';
import type { ShownPlan } from './public-plan.ts';
import page from './public.module.css';
import styles from './PublicPlanPage.module.css';

/** What is looked at, merged, each matter with its basis in law. */
export function PublicItems({ items }: { items: ShownPlan['items'] }) {
  const t = useT('public-pages');
  return (
    <section className={join(styles.section, styles.items)}>
      <h2>
        {t('plan.items')}
        <span className={styles.count}>{t('plan.itemsCount', { n: countText(items.length) })}</span>
      </h2>
      <p className={page.small}>{t('plan.itemsNote')}</p>
      <ol className={page.list}>
        {items.map(({ name, legalBasis, departments }, index) => (
          <li key={index}>
            <b>{name}</b>
            <p className={page.label}>{departments.map((one) => one.name).join(t('comma'))}</p>
            {legalBasis !== '' && <p className={page.small}>{legalBasis}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
