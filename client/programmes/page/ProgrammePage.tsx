import { lazy } from 'react';
import { useParams } from 'react-router';
import { isHubError } from '../../lib/hub-error.ts';
import { useT, withTexts } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/title.ts';
import layout from '../../plans/page/PlanPage.module.css';
import { ErrorState, Fetched, PageHeader, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { type Programme, useProgramme } from '../useProgramme.ts';
import { FactsSheet } from './FactsSheet.tsx';
import { FindingsSheet } from './FindingsSheet.tsx';
import { NextSheet } from './NextSheet.tsx';
import { OtherActs } from './OtherActs.tsx';
import { ProgrammeDialogs } from './ProgrammeDialogs.tsx';
import { ProgrammeHead } from './ProgrammeHead.tsx';
import { Remarks } from './Remarks.tsx';
import { TasksTab } from './TasksTab.tsx';

const ChangesTab = lazy(() => import('./ChangesTab.tsx'));
const HistoryTab = lazy(() => withTexts(import('./HistoryTab.tsx'), 'journal'));

function Opened({ programme, tab }: { programme: Programme; tab: string | undefined }) {
  return (
    <ProgrammeDialogs programme={programme}>
      <ProgrammeHead programme={programme} />
      <div className={layout.two}>
        <div className={layout.main}>
          <Remarks programme={programme} />
          <Fetched meanwhile={<SlowSkeleton />}>
            {tab === 'changes' ? (
              <ChangesTab programme={programme} />
            ) : tab === 'history' ? (
              <HistoryTab programmeId={programme.id} />
            ) : (
              <TasksTab programme={programme} />
            )}
          </Fetched>
        </div>
        <div className={layout.side}>
          <NextSheet programme={programme} />
          <FindingsSheet programme={programme} />
          <OtherActs programme={programme} />
          <FactsSheet programme={programme} />
        </div>
      </div>
    </ProgrammeDialogs>
  );
}

/** One version of a programme, from its draft to its publication. */
export default function ProgrammePage() {
  const t = useT('programmes');
  const { id = '', tab } = useParams();
  const { data, error, refetch } = useProgramme(id);
  const programme = data?.programme;
  usePageTitle(programme?.title);
  if (programme !== undefined) return <Opened key={id} programme={programme} tab={tab} />;
  if (error === null) return <SlowSkeleton label={t('page.loading')} />;
  const title = t(
    isHubError(error, 'FORBIDDEN') ? 'page.notYours' : isHubError(error, 'NOT_FOUND') ? 'page.none' : 'page.failed',
  );
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={layout.whole}>
        <Sheet>
          <ErrorState title={title} error={error} onRetry={() => void refetch()} />
        </Sheet>
      </div>
    </>
  );
}
