import type { PlanState } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { Chip, StageDots, Stepper } from '../ui/index.ts';
import { STAGES, stageAt, STATE_CHIPS } from './stages.ts';

export function PlanStateChip({ state }: { state: PlanState }) {
  const t = useT('plans');
  return <Chip {...STATE_CHIPS[state]}>{t(`state.${state}`)}</Chip>;
}

export function PlanStepper({ state }: { state: PlanState }) {
  const t = useT('plans');
  return (
    <Stepper
      label={t('stages')}
      steps={STAGES.map((stage) => t(`stage.${stage}`))}
      at={stageAt(state)}
      struck={state === 'CANCELLED'}
    />
  );
}

export function PlanStageDots({ state }: { state: PlanState }) {
  const t = useT('plans');
  const at = stageAt(state);
  const stage = STAGES[Math.min(at, STAGES.length - 1)];
  const label =
    stage === undefined ? t('standsNowhere') : t('standsAt', { total: STAGES.length, stage: t(`stage.${stage}`) });
  return <StageDots total={STAGES.length} at={at} label={label} />;
}
