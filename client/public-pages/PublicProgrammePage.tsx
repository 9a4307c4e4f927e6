import { Link, useParams } from 'react-router';
import { type PublicProgrammePageQuery, PublicProgrammePageDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { dayText } from '../lib/time.ts';
import { usePageTitle } from '../lib/title.ts';
import { Empty, ErrorState, join, SlowSkeleton } from '../ui/index.ts';
import { BackIcon } from '../ui/icons/index.tsx';
import { usePublicAddress } from './largeText.ts';
import page from './public.module.css';
import { PublicFrame, PublicHead } from './PublicFrame.tsx';
import back from './PublicPlanPage.module.css';
import { PublicTasks } from './PublicTasks.tsx';
import { PublicVersions } from './PublicVersions.tsx';

export type ShownProgramme = NonNullable<PublicProgrammePageQuery['publicProgramme']>;

function Programme({ programme }: { programme: ShownProgramme }) {
  const t = useT('public-pages');
  const { id, kind, year, title, department, version, publishedAt } = programme;
  const meta = [
    t('programmes.year', { year }),
    t(`programmes.kind.${kind}`),
    department,
    t('programmes.version', { version }),
    t('plan.announced', { date: dayText(publishedAt, true) }),
  ];
  return (
    <div className={page.page}>
      <PublicHead title={title} meta={meta} />
      <PublicTasks id={id} year={year} />
      <PublicVersions programme={programme} />
    </div>
  );
}

/** A published programme for everyone: its tasks, and what each version changed; never a target. */
export default function PublicProgrammePage() {
  const t = useT('public-pages');
  const to = usePublicAddress();
  const { id = '' } = useParams();
  const { data, error, refetch } = useHubQuery(PublicProgrammePageDocument, { id });
  usePageTitle(data?.publicProgramme?.title);
  return (
    <PublicFrame>
      <Link to={to('/public/programmes')} className={join(back.back, 'od-noprint')}>
        <BackIcon />
        {t('programmes.back')}
      </Link>
      {error !== null ? (
        <ErrorState title={t('programmes.failedOne')} error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SlowSkeleton rows={6} />
      ) : data.publicProgramme == null ? (
        <Empty title={t('programmes.noneSuch.title')}>{t('programmes.noneSuch.text')}</Empty>
      ) : (
        <Programme key={id} programme={data.publicProgramme} />
      )}
    </PublicFrame>
  );
}
