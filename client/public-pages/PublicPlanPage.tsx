import { Link, useParams } from 'react-router';
import { PublicPlanPageDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { dayText } from '../lib/time.ts';
import { usePageTitle } from '../lib/title.ts';
import { Empty, ErrorState, join, SlowSkeleton } from '../ui/index.ts';
import { BackIcon } from '../ui/icons/index.tsx';
import { recusalPath, usePublicAddress } from './largeText.ts';
import type { ShownPlan } from './public-plan.ts';
import page from './public.module.css';
import { PublicDraw } from './PublicDraw.tsx';
import { PublicFrame, PublicHead } from './PublicFrame.tsx';
import { PublicItems } from './PublicItems.tsx';
import { PublicStageChip } from './PublicPlanLine.tsx';
import styles from './PublicPlanPage.module.css';
import { PublicScheme } from './PublicScheme.tsx';
import { publicStage } from './stage.ts';

/** An announced plan for everyone: scheme, items, ratios and its draw; never a target. */
export default function PublicPlanPage() {
  const t = useT('public-pages');
  const to = usePublicAddress();
  const { number = '' } = useParams();
  const { data, error, refetch } = useHubQuery(PublicPlanPageDocument, { number });
  usePageTitle(data?.publicPlan?.title);
  return (
    <PublicFrame>
      <Link to={to('/public')} className={join(styles.back, 'od-noprint')}>
        <BackIcon />
        {t('plan.back')}
      </Link>
      {error !== null ? (
        <ErrorState title={t('plan.failed')} error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SlowSkeleton rows={6} />
      ) : data.publicPlan == null ? (
        <Empty title={t('plan.none.title')}>{t('plan.none.text')}</Empty>
      ) : (
        <Plan plan={data.publicPlan} />
      )}
    </PublicFrame>
  );
}

function Plan({ plan }: { plan: ShownPlan }) {
  const t = useT('public-pages');
  const stage = publicStage(plan);
  const to = usePublicAddress();
  const meta = [
    plan.number,
    t('plan.announced', { date: dayText(plan.announcedAt) }),
    <PublicStageChip key="stage" plan={plan} />,
  ];
  return (
    <div className={page.page}>
      <PublicHead title={plan.title} meta={meta} />
      {stage === 'TAKEN_BACK' && <p className={styles.notice}>{t('plan.takenBack')}</p>}
      {stage === 'CANCELLED' && <p className={styles.notice}>{t('plan.cancelled')}</p>}
      <div className={styles.columns}>
        <PublicScheme plan={plan} />
        <PublicDraw plan={plan} />
        <PublicItems items={plan.items} />
        {stage === 'IN_PROGRESS' && (
          <p className={page.label}>
            {t('plan.recusal')} <Link to={to(recusalPath(plan.number))}>{t('plan.askRecusal')}</Link>
          </p>
        )}
      </div>
    </div>
  );
}
