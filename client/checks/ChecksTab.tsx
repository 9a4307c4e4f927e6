import { BoardHeadDocument } from '../generated/graphql.js';
import { useLiveRefresh } from '../lib/live.ts';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { ErrorState, Sheet, SlowSkeleton } from '../ui/index.ts';
import { CheckBoard } from './board/CheckBoard.tsx';
import { Unreleased } from './Unreleased.tsx';

/** 检查: the live board of a plan's checks. */
export default function ChecksTab({ planId }: { planId: string }) {
  const t = useT('checks');
  const { data, error, refetch } = useHubQuery(BoardHeadDocument, { id: planId });
  useLiveRefresh({ plan: planId }, ['BoardHead', { id: planId }]);
  const plan = data?.plan;
  if (plan == null) {
    return error === null ? (
      <SlowSkeleton label={t('loading')} />
    ) : (
      <Sheet>
        <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
      </Sheet>
    );
  }
  if (plan.state === 'IN_PROGRESS' || plan.state === 'CHECKED' || plan.state === 'CLOSED') {
    return <CheckBoard key={planId} plan={plan} />;
  }
  return <Unreleased plan={plan} />;
}
