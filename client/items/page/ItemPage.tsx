import { useNavigate, useParams } from 'react-router';
import { useState } from 'react';
import { ItemPageDocument, type ItemWholeFragment } from '../../generated/graphql.js';
import { isHubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { Act } from '../../plans/Act.tsx';
import layout from '../../plans/page/PlanPage.module.css';
import { ErrorState, PageHeader, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { ItemSigns } from '../ItemSigns.tsx';
import styles from '../items.module.css';
import { ClassAnswer } from './ClassAnswer.tsx';
import { ClassDialog } from './ClassDialog.tsx';
import { HistorySheet } from './HistorySheet.tsx';
import { ItemFacts } from './ItemFacts.tsx';
import { LeaveDialog } from './LeaveDialog.tsx';
import { RetireDialog } from './RetireDialog.tsx';
import { VersionsSheet } from './VersionsSheet.tsx';

type Asked = 'retire' | 'class' | 'leave' | null;

function ItemActs({ item }: { item: ItemWholeFragment }) {
  const t = useT('items');
  const navigate = useNavigate();
  const [asked, ask] = useState<Asked>(null);
  const close = () => ask(null);
  return (
    <Sheet title={t('act.title')}>
      <div className={styles.acts}>
        <Act can={item.viewerCanSave} look="main" wide onClick={() => void navigate(`/items/${item.code}/edit`)}>
          {t('act.edit')}
        </Act>
        <Act can={item.viewerCanProposeClass} wide onClick={() => ask('class')}>
          {t('act.class')}
        </Act>
        {item.mergeGroup != null && (
          <Act can={item.viewerCanRetire} wide onClick={() => ask('leave')}>
            {t('act.leave')}
          </Act>
        )}
        <Act can={item.viewerCanRetire} wide onClick={() => ask('retire')}>
          {t('act.retire')}
        </Act>
      </div>
      {asked === 'retire' && <RetireDialog item={item} onClose={close} />}
      {asked === 'class' && <ClassDialog item={item} onClose={close} />}
      {asked === 'leave' && <LeaveDialog item={item} onClose={close} />}
    </Sheet>
  );
}

function Opened({ item }: { item: ItemWholeFragment }) {
  const t = useT('items');
  return (
    <>
      <PageHeader
        number={item.code}
        title={item.name}
        chip={<ItemSigns item={item} />}
        meta={[item.department.shortName, t('version.number', { number: item.version })]}
      />
      <div className={layout.two}>
        <div className={layout.main}>
          {item.classChange != null && <ClassAnswer item={item} change={item.classChange} />}
          <ItemFacts item={item} />
          <VersionsSheet item={item} />
          <HistorySheet code={item.code} />
        </div>
        <div className={layout.side}>
          <ItemActs item={item} />
        </div>
      </div>
    </>
  );
}

/** One item: what it says, its versions, and what happened to it. */
export default function ItemPage() {
  const t = useT('items');
  const { code = '' } = useParams();
  const { data, error, refetch } = useHubQuery(ItemPageDocument, { code });
  const item = data?.inspectionItem;
  usePageTitle(item?.name);
  if (item !== undefined) return <Opened item={item} />;
  if (error === null) return <SlowSkeleton label={t('loading')} />;
  return (
    <>
      <PageHeader title={t('title')} />
      <ErrorState
        title={t(isHubError(error, 'NOT_FOUND') ? 'none.item' : 'failed')}
        error={error}
        onRetry={() => void refetch()}
      />
    </>
  );
}
