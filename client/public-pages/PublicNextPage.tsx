import { useT } from '../lib/i18n.ts';
import type { Pages } from '../ui/index.ts';
import page from './public.module.css';

/** Fetches the next page of a list for everyone, by a button large enough for them. */
export function PublicNextPage({ pages }: { pages: Pages }) {
  const t = useT('public-pages');
  if (!pages.hasNextPage) return null;
  return (
    <div className={page.row}>
      <button
        type="button"
        className={page.button}
        aria-busy={pages.isFetching}
        onClick={() => void pages.fetchNextPage()}
      >
        {t('plans.more')}
      </button>
    </div>
  );
}
