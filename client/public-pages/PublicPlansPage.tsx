import { type FormEvent, useState } from 'react';
import { type PublicPlansQuery, PublicPlansDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { useHubPages } from '../lib/query.ts';
import { usePageTitle } from '../lib/title.ts';
import { useUrlState } from '../lib/urlState.ts';
import { Empty, ErrorState, join, SlowSkeleton } from '../ui/index.ts';
import page from './public.module.css';
import { PublicFrame, PublicHead } from './PublicFrame.tsx';
import { PublicPlanLine } from './PublicPlanLine.tsx';

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
      <Find key={text} text={text} onFind={(next) => change({ q: next || undefined })} />
      {list.error !== null && list.data === undefined ? (
        <ErrorState title={t('plans.failed')} error={list.error} onRetry={() => void list.refetch()} />
      ) : list.total === undefined ? (
        <SlowSkeleton />
      ) : list.total === 0 ? (
        <Empty title={t(text === '' ? 'plans.none.title' : 'plans.noneFound.title', { text })}>
          {t(text === '' ? 'plans.none.text' : 'plans.noneFound.text')}
        </Empty>
      ) : (
        <>
          <p className={page.small} role="status">
            {t(text === '' ? 'plans.count' : 'plans.found', { n: countText(list.total), text })}
          </p>
          <ul className={page.list}>
            {list.rows.map((plan) => (
              <PublicPlanLine key={plan.number} plan={plan} />
            ))}
          </ul>
          {list.hasNextPage && (
            <div className={page.row}>
              <button
                type="button"
                className={page.button}
                aria-busy={list.isFetchingNextPage}
                onClick={() => void list.fetchNextPage()}
              >
                {t('plans.more')}
              </button>
            </div>
          )}
        </>
      )}
    </PublicFrame>
  );
}

function Find({ text: given, onFind }: { text: string; onFind(text: string): void }) {
  const t = useT('public-pages');
  const [text, setText] = useState(given);
  const find = (event: FormEvent) => {
    event.preventDefault();
    onFind(text.trim());
  };
  return (
    <form className={page.row} role="search" onSubmit={find}>
      <input
        type="search"
        className={page.field}
        value={text}
        aria-label={t('plans.search')}
        placeholder={t('plans.search')}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={join(page.button, page.primary)}>
        {t('plans.find')}
      </button>
      {given !== '' && (
        <button type="button" className={page.button} onClick={() => onFind('')}>
          {t('plans.all')}
        </button>
      )}
    </form>
  );
}
