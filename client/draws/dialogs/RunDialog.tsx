import { useState } from 'react';
import { RunDrawDocument } from '../../generated/graphql.js';
import type { HubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { timeText } from '../../lib/time.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import type { DrawPlan, Round } from '../useDraw.ts';
import { useRoundAct } from '../useRoundAct.ts';
import { TextField } from './TextField.tsx';
import { numbersOf } from './numbers.ts';

interface RunDialogProps {
  plan: DrawPlan;
  round: Round;
  onClose(): void;
  onShort(error: HubError | null): void;
}

/** Asks once more before the draw, and for the beacon's value where one was named. */
export function RunDialog({ plan, round, onClose, onShort }: RunDialogProps) {
  const t = useT('draws');
  const [value, setValue] = useState('');
  const [isMissing, setMissing] = useState(false);
  const numbers = numbersOf(round, plan).join(t('comma'));
  const act = useRoundAct(
    RunDrawDocument,
    plan,
    {
      done: ({ runDraw }) => {
        const drawn = runDraw.round.draws.reduce((sum, { drawnCount }) => sum + (drawnCount ?? 0), 0);
        return t('runDialog.done', { n: countText(drawn) });
      },
      job: t('runDialog.job', { number: numbers }),
    },
    onClose,
    (error) => {
      if (error.short.length === 0) return;
      // What is short is a list to work through: it stands on the page, not in a dialog.
      onShort(error);
      onClose();
    },
  );
  const { beacon } = round;
  const run = () => {
    const digits = value.replace(/[\s,，、-]/g, '');
    const isWrong = beacon != null && !/^\d+$/.test(digits);
    setMissing(isWrong);
    if (isWrong) return;
    onShort(null);
    act.send({ roundId: round.id, ...(beacon != null && { beaconValue: digits }) });
  };
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('runDialog.title', { numbers })}
      confirm={t('next.run')}
      facts={[t('runDialog.once'), t('runDialog.secret'), t('runDialog.short')]}
      busy={act.busy}
      error={act.error}
      onConfirm={run}
    >
      {beacon != null && (
        <TextField
          label={t('runDialog.value')}
          hint={`${t('runDialog.source', { source: beacon.source, date: timeText(beacon.publishedAt) })} ${t('runDialog.valueHint')}`}
          problem={isMissing ? t('runDialog.valueMissing') : undefined}
          inputMode="numeric"
          value={value}
          onChange={setValue}
        />
      )}
    </ConfirmLegal>
  );
}
