import { lazy, type ReactNode } from 'react';
import { Navigate, useParams } from 'react-router';
import { isHubError } from '../../lib/hub-error.ts';
import { useT, withTexts } from '../../lib/i18n.ts';
import { usePageTitle } from '../../lib/title.ts';
import { ErrorState, Fetched, PageHeader, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { type Plan, usePlan } from '../usePlan.ts';
import { NextStepPanel } from './NextStepPanel.tsx';
import { OtherActs } from './OtherActs.tsx';
import { PlanDialogs } from './PlanDialogs.tsx';
import { PlanHead } from './PlanHead.tsx';
import styles from './PlanPage.module.css';
import { SchemeSheet } from './SchemeSheet.tsx';
import { SuperiorSheet } from '../superior/SuperiorSheet.tsx';
import { homeTab, isTab, ownsNextStep, type PlanTab } from './tabs.ts';

const DepartmentsTab = lazy(() => import('../../invitations/DepartmentsTab.tsx'));
const MergeTab = lazy(() => withTexts(import('../../merging/MergeTab.tsx'), 'items', 'merging'));
const DrawTab = lazy(() => withTexts(import('../../draws/DrawTab.tsx'), 'draws'));
const ChecksTab = lazy(() => withTexts(import('../../checks/ChecksTab.tsx'), 'checks'));
const PlanFindingsSheet = lazy(() => withTexts(import('../../merging/PlanFindingsSheet.tsx'), 'merging', 'programmes'));
const HistoryTab = lazy(() => withTexts(import('../../journal/HistoryTab.tsx'), 'journal'));

function contentOf(tab: PlanTab, plan: Plan): ReactNode {
  switch (tab) {
    case 'departments':
      return <DepartmentsTab plan={plan} />;
    case 'merge':
      return <MergeTab plan={plan} />;
    case 'draw':
      return <DrawTab planId={plan.id} />;
    case 'checks':
      return <ChecksTab planId={plan.id} />;
    case 'history':
      return <HistoryTab planId={plan.id} />;
  }
}

function Opened({ plan, tab }: { plan: Plan; tab: PlanTab }) {
  const content = (
    <div className={styles.main}>
      <Fetched meanwhile={<SlowSkeleton />}>{contentOf(tab, plan)}</Fetched>
    </div>
  );
  return (
    <PlanDialogs plan={plan}>
      <PlanHead plan={plan} />
      {ownsNextStep(tab, plan.state) ? (
        <div className={styles.whole}>{content}</div>
      ) : (
        <div className={styles.two}>
          {content}
          <div className={styles.side}>
            <NextStepPanel plan={plan} />
            <Fetched>
              <PlanFindingsSheet plan={plan} />
            </Fetched>
            <OtherActs plan={plan} />
            <SchemeSheet plan={plan} />
            <SuperiorSheet plan={plan} />
          </div>
        </div>
      )}
    </PlanDialogs>
  );
}

/** One joint plan, from its draft to its end. */
export default function PlanPage() {
  const t = useT('plans');
  const { id = '', tab } = useParams();
  const { plan, error, refetch } = usePlan(id);
  usePageTitle(plan === undefined ? undefined : plan.title);
  if (plan !== undefined) {
    if (!isTab(tab)) return <Navigate to={`/plans/${id}/${homeTab(plan.state)}`} replace />;
    return <Opened key={id} plan={plan} tab={tab} />;
  }
  if (error === null) return <SlowSkeleton label={t('page.loading')} />;
  const title = isHubError(error, 'FORBIDDEN')
    ? t('page.notYours')
    : isHubError(error, 'NOT_FOUND')
      ? t('page.none')
      : t('page.failed');
  return (
    <>
      <PageHeader title={t('list.title')} />
      <div className={styles.whole}>
        <Sheet>
          <ErrorState title={title} error={error} onRetry={() => void refetch()} />
        </Sheet>
      </div>
    </>
  );
}
