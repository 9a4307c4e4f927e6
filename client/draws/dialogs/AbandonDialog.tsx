import { Checkbox } from 'antd';
import { useState } from 'react';
import { AbandonRoundDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import type { DrawPlan, Round } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import { numbersOf } from './numbers.ts';

export function AbandonDialog({ plan, round, onClose }: { plan: DrawPlan; round: Round; onClose(): void }) {
  const t = useT('draws');
  const numbers = numbersOf(round, plan).join(t('comma'));
  const owing = round.parties.filter(({ handedInAt }) => handedInAt == null);
  const [missing, setMissing] = useState<string | null>(null);
  const act = useRoundAct(
    AbandonRoundDocument,
    plan,
    { done: () => t('abandonDialog.done'), job: t('next.abandon') },
    onClose,
  );
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('abandonDialog.title')}
      confirm={t('next.abandon')}
      facts={[t('abandonDialog.back', { numbers }), t('abandonDialog.public'), t('abandonDialog.fresh')]}
      reason={{ label: t('abandonDialog.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ roundId: round.id, reason, missingParty: missing })}
    >
      {owing.map(({ department }) => (
        <Checkbox
          key={department.code}
          checked={missing === department.code}
          onChange={(event) => setMissing(event.target.checked ? department.code : null)}
        >
          {t('secret.blame', { name: department.shortName })}
        </Checkbox>
      ))}
    </ConfirmLegal>
  );
}
