import { type PublicPlansQuery, PublicPlansDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { useHubPages } from '../lib/query.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import page from './public.module.css';
import { PublicFrame, PublicHead } from './PublicFrame.tsx';
import { PublicList } from './PublicList.tsx';
import { PublicPlanLine } from './PublicPlanLine.tsx';
import { PublicSearch } from './PublicSearch.tsx';

const PAGE = 20;

/** Announced plans for everyone, the newest first. */
export default function PublicPlansPage() {
  const t = useT('public-pages');
  const [{ q: text = '' }, change] = useUrlState<{ q?: string }>();
  const list = useHubPages(
    PublicPlansDocument,
    { first: PAGE, text: text === '' ? null : text },
    (answer: PublicPlansQuery) => answer.publicPlans,
  );
  usePageTitle(t('plans.title'));
  return (
    <PublicFrame>
      <PublicHead title={t('plans.title')} />
      <p className={page.lead}>{t('plans.lead')}</p>
      <PublicSearch
        key={text}
        text={text}
        label={t('plans.search')}
        onFind={(next) => change({ q: next || undefined })}
      />
      <PublicList
        list={list}
        failed={t('plans.failed')}
        none={{
          title: t(text === '' ? 'plans.none.title' : 'plans.noneFound.title', { text }),
          text: t(text === '' ? 'plans.none.text' : 'plans.noneFound.text'),
        }}
        count={(total) => t(text === '' ? 'plans.count' : 'plans.found', { n: countText(total), text })}
      >
        {(plan) => <PublicPlanLine key={plan.number} plan={plan} />}
      </PublicList>
    </PublicFrame>
  );
}
