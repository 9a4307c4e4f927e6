import { lazy, useState } from 'react';
import type { HubError } from '../lib/hub-error.ts';
import { Fetched } from '../ui/index.ts';
import { DrawConditions } from './DrawConditions.tsx';
import styles from './DrawTab.module.css';
import { AbandonDialog } from './dialogs/AbandonDialog.tsx';
import { ReleaseDialog } from './dialogs/ReleaseDialog.tsx';
import { RunDialog } from './dialogs/RunDialog.tsx';
import { SealDialog } from './dialogs/SealDialog.tsx';
import { OtherDrawActs } from './OtherDrawActs.tsx';
import { nextProposal } from './proposals/proposal.ts';
import type { DrawPlan, DrawStage, FramePlan } from './useDraw.ts';

export type DrawAct = 'seal' | 'run' | 'release' | 'abandon' | 'propose' | 'amend' | 'sealTogether';

const AmendDialog = lazy(() => import('./dialogs/AmendDialog.tsx'));
const ProposeDialog = lazy(() => import('./proposals/ProposeDialog.tsx'));
const SealRoundDialog = lazy(() => import('./proposals/SealRoundDialog.tsx'));

interface DrawSideProps {
  plan: DrawPlan;
  stage: DrawStage;
  preview: FramePlan['samplingPreview'] | undefined;
  /** A run was refused for want of people; null once it is tried again. */
  onShort(error: HubError | null): void;
}

/** 下一步 of the draw, and what else can be done or not. */
export function DrawSide({ plan, stage, preview, onShort }: DrawSideProps) {
  const [open, setOpen] = useState<DrawAct | null>(null);
  const close = () => setOpen(null);
  const round = plan.draw?.round;
  const proposal = nextProposal(plan);
  return (
    <div className={styles.side}>
      <DrawConditions plan={plan} stage={stage} preview={preview} onAct={setOpen} />
      <OtherDrawActs plan={plan} stage={stage} onAct={setOpen} />
      {open === 'seal' && <SealDialog plan={plan} onClose={close} />}
      {open === 'run' && round && <RunDialog plan={plan} round={round} onClose={close} onShort={onShort} />}
      {open === 'abandon' && round && <AbandonDialog plan={plan} round={round} onClose={close} />}
      {open !== null && (
        <Fetched>
          {open === 'propose' && <ProposeDialog plan={plan} onClose={close} />}
          {open === 'sealTogether' && proposal && <SealRoundDialog plan={plan} proposal={proposal} onClose={close} />}
          {open === 'amend' && round && <AmendDialog plan={plan} round={round} onClose={close} />}
        </Fetched>
      )}
      {open === 'release' && <ReleaseDialog plan={plan} onClose={close} />}
    </div>
  );
}
