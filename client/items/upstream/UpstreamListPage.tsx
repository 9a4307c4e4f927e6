import { useParams } from 'react-router';
import { type UpstreamListPageQuery, UpstreamListPageDocument } from '../../generated/graphql.js';
import { isHubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import layout from '../../plans/page/PlanPage.module.css';
import { History } from '../../registry/History.tsx';
import { ErrorState, PageHeader, SlowSkeleton, Time } from '../../ui/index.ts';
import { ChangesSheet } from './ChangesSheet.tsx';
import { ListActs } from './ListActs.tsx';
import { ListState } from './ListState.tsx';
import { UpstreamItemsSheet } from './UpstreamItemsSheet.tsx';

export type OpenedList = UpstreamListPageQuery['upstreamList'];

function Opened({ list }: { list: OpenedList }) {
  const t = useT('items');
  const { id, name, level, version, effectiveFrom, itemCount, state } = list;
  return (
    <>
      <PageHeader
        title={name}
        chip={<ListState list={list} />}
        meta={[
          t(`upstream.level.${level}`),
          t('version.number', { number: version }),
          ...(effectiveFrom == null
            ? []
            : [
                <>
                  {t('version.from')} <Time value={effectiveFrom} as="day" />
                </>,
              ]),
          t('upstream.count', { count: itemCount }),
        ]}
      />
      <div className={layout.two}>
        <div className={layout.main}>
          {state === 'ADJUSTING' && <ChangesSheet id={id} />}
          <UpstreamItemsSheet list={list} />
          <History of="list" id={id} />
        </div>
        <div className={layout.side}>
          <ListActs list={list} />
        </div>
      </div>
    </>
  );
}

/** One upstream list: what it holds, what an adjustment changes, and what happened to it (R003 to R005). */
export default function UpstreamListPage() {
  const t = useT('items');
  const { id = '' } = useParams();
  const { data, error, refetch } = useHubQuery(UpstreamListPageDocument, { id });
  const list = data?.upstreamList;
  usePageTitle(list?.name);
  if (list !== undefined) return <Opened list={list} />;
  if (error === null) return <SlowSkeleton />;
  return (
    <>
      <PageHeader title={t('upstream.title')} />
      <ErrorState
        title={t(isHubError(error, 'NOT_FOUND') ? 'upstream.unknown' : 'upstream.failed')}
        error={error}
        onRetry={() => void refetch()}
      />
    </>
  );
}
