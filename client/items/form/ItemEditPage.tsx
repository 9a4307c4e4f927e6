import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { ItemPageDocument } from '../../generated/graphql.js';
import { hub } from '../../lib/graphql.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { ErrorState, NoPermission, SlowSkeleton } from '../../ui/index.ts';
import { ItemForm } from './ItemForm.tsx';

/** 修改事项: saves a new version. */
export default function ItemEditPage() {
  const t = useT('items');
  const { code = '' } = useParams();
  const navigate = useNavigate();
  // Read anew each time: what is edited must be what is stored, and must not change under the hand afterwards.
  const { data, error, refetch, isFetchedAfterMount } = useHubQuery(
    ItemPageDocument,
    { code },
    { staleTime: Infinity, refetchOnMount: 'always' },
  );
  const item = data?.inspectionItem;
  usePageTitle(item === undefined ? undefined : t('form.edit', { name: item.name }));
  if (error !== null) return <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />;
  if (item === undefined || !isFetchedAfterMount) return <SlowSkeleton label={t('loading')} />;
  const { allowed, reason, clause } = item.viewerCanSave;
  if (!allowed) {
    const back = <Button onClick={() => void navigate(`/items/${code}`)}>{t('form.leave')}</Button>;
    return <NoPermission title={reason} clause={clause} actions={back} />;
  }
  return (
    <ItemForm key={code} item={item} reread={async () => (await hub(ItemPageDocument, { code })).inspectionItem} />
  );
}
