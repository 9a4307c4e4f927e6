import { AmendInspectorsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import type { DrawPlan, Round } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';

/** Reads the inspectors of a sealed draw anew, because its pool proved too small (R073). */
export default function AmendDialog({ plan, round, onClose }: { plan: DrawPlan; round: Round; onClose(): void }) {
  const t = useT('draws');
  const texts = { done: () => t('amend.done'), job: t('amend.act') };
  const act = useRoundAct(AmendInspectorsDocument, plan, texts, onClose);
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('amend.title', { number: plan.number })}
      confirm={t('amend.act')}
      facts={[t('amend.first'), t('amend.only'), t('amend.proof')]}
      reason={{ label: t('amend.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ roundId: round.id, planId: plan.id, reason })}
    />
  );
}
