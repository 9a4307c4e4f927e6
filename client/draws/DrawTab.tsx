import { useState } from 'react';
import { type HubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { ErrorState, SlowSkeleton } from '../ui/index.ts';
import { DrawnListSheet } from './DrawnListSheet.tsx';
import { DrawSide } from './DrawSide.tsx';
import styles from './DrawTab.module.css';
import { FrameSheet } from './FrameSheet.tsx';
import { LockBanner } from './LockBanner.tsx';
import { PoolsSheet } from './PoolsSheet.tsx';
import { CapSheet } from './preview/CapSheet.tsx';
import { TrialSheet } from './preview/TrialSheet.tsx';
import { WeightsSheet } from './preview/WeightsSheet.tsx';
import { openProposals } from './proposals/proposal.ts';
import { ProposalSheet } from './proposals/ProposalSheet.tsx';
import { RulesSheet } from './RulesSheet.tsx';
import { SealSheet } from './SealSheet.tsx';
import { PartiesSheet } from './secrets/PartiesSheet.tsx';
import { ShortSheet } from './ShortSheet.tsx';
import { type DrawPlan, drawStage, useDraw, useDrawFrame } from './useDraw.ts';

/** 抽取: what can be drawn and by which rules, then the seal, the run, the release, the proof. */
export default function DrawTab({ planId }: { planId: string }) {
  const t = useT('draws');
  const { plan, error, refetch } = useDraw(planId);
  if (plan !== undefined) return <Desk key={planId} plan={plan} onDue={() => void refetch()} />;
  return error === null ? (
    <SlowSkeleton label={t('loading')} />
  ) : (
    <ErrorState title={t('failed')} error={error} onRetry={() => void refetch()} />
  );
}

function Desk({ plan, onDue }: { plan: DrawPlan; onDue(): void }) {
  const stage = drawStage(plan);
  const frame = useDrawFrame(plan.id);
  const [refused, setRefused] = useState<HubError | null>(null);
  const isOver = stage === 'released' || stage === 'revealed';
  const strata = plan.draw?.strata ?? frame.plan?.samplingPreview.strata;
  const banner = <LockBanner plan={plan} stage={stage} preview={frame.plan?.samplingPreview} onDue={onDue} />;
  const main = (
    <div className={styles.main}>
      {refused !== null && stage === 'sealed' && <ShortSheet plan={plan} error={refused} />}
      {openProposals(plan).map((proposal) => (
        <ProposalSheet key={proposal.id} plan={plan} proposal={proposal} />
      ))}
      {plan.draw != null && <PartiesSheet plan={plan} round={plan.draw.round} />}
      {isOver && <DrawnListSheet plan={plan} />}
      <div className={styles.columns}>
        <div className={styles.stack}>
          <FrameSheet frame={frame} sealedSize={plan.draw?.frameSize} />
          {strata !== undefined && <RulesSheet plan={plan} strata={strata} />}
          {frame.plan !== undefined && <WeightsSheet {...frame.plan.samplingPreview} />}
        </div>
        <div className={styles.stack}>
          <SealSheet plan={plan} stage={stage} isFolded={isOver} />
          {plan.draw == null && frame.plan !== undefined && (
            <PoolsSheet plan={plan} pools={frame.plan.samplingPreview.pools} />
          )}
          {frame.plan !== undefined && (
            <CapSheet planId={plan.id} year={frame.plan.year} steps={frame.plan.frame.steps} />
          )}
        </div>
      </div>
      {plan.draw == null && stage !== 'none' && <TrialSheet planId={plan.id} />}
    </div>
  );
  // Until the announcement, and after a cancellation, the plan's page has its own next step beside this.
  if (stage === 'early' || stage === 'cancelled' || stage === 'none') {
    return (
      <div className={styles.stack}>
        {banner}
        {main}
      </div>
    );
  }
  return (
    <div className={styles.two}>
      <div className={styles.banner}>{banner}</div>
      {main}
      <DrawSide plan={plan} stage={stage} preview={frame.plan?.samplingPreview} onShort={setRefused} />
    </div>
  );
}
