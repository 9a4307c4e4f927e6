import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { Empty, Sheet } from '../ui/index.ts';
import type { BoardPlan } from './board-plan.ts';

/** Before the release nobody sees a check, and after a cancellation there is none. */
export function Unreleased({ plan }: { plan: BoardPlan }) {
  const t = useT('checks');
  const kind = plan.state === 'CANCELLED' ? 'cancelled' : plan.state === 'DRAWN' ? 'drawn' : 'early';
  return (
    <Sheet>
      <Empty
        title={t(`unreleased.${kind}.title`)}
        actions={kind === 'cancelled' ? undefined : <Link to={`/plans/${plan.id}/draw`}>{t('unreleased.toDraw')}</Link>}
      >
        {t(`unreleased.${kind}.text`)}
      </Empty>
    </Sheet>
  );
}
