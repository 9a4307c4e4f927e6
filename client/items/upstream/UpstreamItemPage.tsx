import { Button } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { UpstreamItemsDocument, UpstreamListPageDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { ErrorState, NoPermission, SlowSkeleton } from '../../ui/index.ts';
import { UpstreamItemForm } from './UpstreamItemForm.tsx';

/** An item for an upstream list that is being adjusted: a new one, or with `code` in the address one that stands there. */
export default function UpstreamItemPage() {
  const t = useT('items');
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const code = params.get('code');
  const list = useHubQuery(UpstreamListPageDocument, { id });
  const found = useHubQuery(
    UpstreamItemsDocument,
    { id, text: code, first: 100 },
    { enabled: code !== null, staleTime: Infinity, refetchOnMount: 'always' },
  );
  usePageTitle(t(code === null ? 'upstream.addItem' : 'upstream.edit'));
  const error = list.error ?? found.error;
  if (error !== null) {
    const retry = () => void Promise.all([list.refetch(), found.refetch()]);
    return <ErrorState title={t('upstream.failed')} error={error} onRetry={retry} />;
  }
  if (list.data === undefined || (code !== null && !found.isFetchedAfterMount)) return <SlowSkeleton />;
  const { upstreamList } = list.data;
  const { allowed, reason, clause } = upstreamList.viewerCanChange;
  const item = found.data?.upstreamList.items.nodes.find((one) => one.code === code);
  if (!allowed || (code !== null && item === undefined)) {
    const back = <Button onClick={() => void navigate(`/upstream/${id}`)}>{t('form.leave')}</Button>;
    return <NoPermission title={allowed ? t('none.item') : reason} clause={clause} actions={back} />;
  }
  return <UpstreamItemForm key={code} list={upstreamList} item={item} />;
}
