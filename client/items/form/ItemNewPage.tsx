import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { ItemDeskDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { ErrorState, NoPermission, SlowSkeleton } from '../../ui/index.ts';
import { ItemForm } from './ItemForm.tsx';

/** 新增事项 on the own department's list. */
export default function ItemNewPage() {
  const t = useT('items');
  const navigate = useNavigate();
  const { data, error, refetch } = useHubQuery(ItemDeskDocument, {}, { staleTime: 300_000 });
  usePageTitle(t('form.new'));
  if (data === undefined) {
    if (error === null) return <SlowSkeleton label={t('loading')} />;
    return <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />;
  }
  const { allowed, reason, clause } = data.itemDesk.viewerCanAddItem;
  if (allowed) return <ItemForm />;
  const back = <Button onClick={() => void navigate('/items')}>{t('form.leave')}</Button>;
  return <NoPermission title={reason} clause={clause} actions={back} />;
}
