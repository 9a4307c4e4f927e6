import { MatterPairsDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import type { Plan } from '../plans/usePlan.ts';
import { useRoles } from '../plans/useOwn.ts';
import { PairCard } from '../items/matters/PairCard.tsx';
import styles from './MergeTab.module.css';

const OPEN: readonly Plan['state'][] = ['DRAFT', 'INVITING'];
const LEAST = 0.5;
const MOST = 20;

/** 疑似同一事项 among the plan's items, as long as the list is not fixed. */
export function PlanProposals({ plan }: { plan: Plan }) {
  const t = useT('merging');
  const reads = useRoles().includes('LIAISON');
  const among = plan.items.map(({ item }) => item.code).sort();
  const { data } = useHubQuery(
    MatterPairsDocument,
    { among, minimum: LEAST, first: MOST },
    { enabled: reads && among.length > 1 && OPEN.includes(plan.state) },
  );
  const pairs = data?.matterProposals;
  if (pairs === undefined || pairs.totalCount === 0 || !OPEN.includes(plan.state)) return null;
  return (
    <section className={styles.proposals} aria-label={t('proposals.title')}>
      <h2>{t('proposals.title')}</h2>
      <p className="od-12 od-3">{t('proposals.text', { count: pairs.totalCount })}</p>
      {pairs.nodes.map((pair) => (
        <PairCard key={`${pair.first.code} ${pair.second.code}`} pair={pair} />
      ))}
    </section>
  );
}
