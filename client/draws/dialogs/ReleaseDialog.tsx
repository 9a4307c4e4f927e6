import { ReleaseChecksDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { usePlanAct } from '../../plans/usePlanAct.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import type { DrawPlan } from '../useDraw.ts';

export function ReleaseDialog({ plan, onClose }: { plan: DrawPlan; onClose(): void }) {
  const t = useT('draws');
  const sameLists = plan.draw?.sameLists ?? [];
  const unable = plan.draw?.inspectorsUnable ?? 0;
  const act = usePlanAct(ReleaseChecksDocument, plan, t('releaseDialog.done'), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('releaseDialog.title', { number: plan.number })}
      confirm={t('next.release')}
      facts={[
        ...(sameLists.length === 0
          ? []
          : [t('releaseDialog.same', { numbers: sameLists.join(t('releaseDialog.and')) })]),
        ...(unable === 0 ? [] : [t('releaseDialog.unable', { n: countText(unable) })]),
        t('releaseDialog.see', { n: countText(plan.draw?.drawnCount ?? 0) }),
        t('releaseDialog.final'),
        t('releaseDialog.proof'),
      ]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({})}
    />
  );
}
