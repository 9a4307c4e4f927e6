import { MatterPairsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubPages } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { RegistryHead } from '../../registry/RegistryHead.tsx';
import { Choice, Empty, PagedList } from '../../ui/index.ts';
import styles from '../items.module.css';
import { PairCard } from './PairCard.tsx';

const PAGE = 20;

/** 检查要点: items that may be one matter, side by side. */
export default function MattersPage() {
  const t = useT('items');
  const own = useOwnCode();
  const [filters, change] = useUrlState<{ whose?: string; least?: string }>();
  const whose = own === undefined || filters.whose === 'all' ? 'all' : 'own';
  const least = filters.least ?? '50';
  const pairs = useHubPages(
    MatterPairsDocument,
    { first: PAGE, minimum: Number(least) / 100, departmentCode: whose === 'own' ? own : null },
    (answer) => answer.matterProposals,
  );
  usePageTitle(t('tabs.matters'));
  return (
    <>
      <RegistryHead />
      <div className={styles.stack}>
        <div className={styles.tools}>
          {own !== undefined && (
            <Choice
              label={t('pair.whose')}
              value={whose}
              options={[
                { value: 'own', name: t('pair.own') },
                { value: 'all', name: t('pair.all') },
              ]}
              onChange={(next) => change({ whose: next === 'own' ? undefined : next })}
            />
          )}
          <Choice
            label={t('pair.least')}
            value={least}
            options={['40', '50', '60', '70'].map((value) => ({ value, name: `≥ ${value}%` }))}
            onChange={(next) => change({ least: next })}
          />
          <span className={styles.small} role="status">
            {pairs.total !== undefined && t('pair.count', { count: pairs.total })}
          </span>
        </div>
        <PagedList
          cards
          pages={pairs}
          failed={t('pair.failed')}
          empty={<Empty title={t('pair.none')}>{t('pair.noneText')}</Empty>}
        >
          {pairs.rows.map((pair) => (
            <PairCard key={`${pair.first.code} ${pair.second.code}`} pair={pair} />
          ))}
        </PagedList>
      </div>
    </>
  );
}
