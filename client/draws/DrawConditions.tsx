import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { ProofStateDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { timeText } from '../lib/time.ts';
import { Act } from '../plans/Act.tsx';
import { verifyPath } from '../public-pages/largeText.ts';
import { NextStep, NotNow } from '../ui/index.ts';
import type { DrawAct } from './DrawSide.tsx';
import type { DrawPlan, DrawStage, FramePlan, Round } from './useDraw.ts';
import { nextProposal } from './proposals/proposal.ts';
import { ProposalNext } from './proposals/ProposalNext.tsx';
import { useDrawConditions } from './useDrawConditions.ts';

interface DrawConditionsProps {
  plan: DrawPlan;
  stage: DrawStage;
  preview: FramePlan['samplingPreview'] | undefined;
  onAct(act: DrawAct): void;
}

/** The one next act and what it depends on. */
export function DrawConditions({ plan, stage, preview, onAct }: DrawConditionsProps) {
  const t = useT('draws');
  const conditions = useDrawConditions(plan, stage, preview);
  const round = plan.draw?.round;
  const proposal = nextProposal(plan);
  if (stage === 'ready' && proposal !== undefined && plan.viewerCanSeal.code !== 'FORBIDDEN') {
    return <ProposalNext plan={plan} proposal={proposal} conditions={conditions} onAct={onAct} />;
  }
  if (stage === 'ready') {
    const act = (
      <Act can={plan.viewerCanSeal} look="seal" wide onClick={() => onAct('seal')}>
        {t('next.seal')}
      </Act>
    );
    return <NextStep action={act} conditions={conditions} foot={t('next.foot.seal')} />;
  }
  if ((stage === 'sealed' || stage === 'waits') && round) {
    const { viewerCanRun, beacon } = round;
    // The hub's sentence tells the instant as it is sent; here it can be told as people read it.
    const waits = stage === 'waits' && viewerCanRun.code === 'WRONG_STATE' && beacon != null;
    const act = waits ? (
      <NotNow wide large reason={t('next.beaconFirst', { date: timeText(beacon.publishedAt) })}>
        {t('next.run')}
      </NotNow>
    ) : (
      <Act can={viewerCanRun} look="main" wide onClick={() => onAct('run')}>
        {t('next.run')}
      </Act>
    );
    return <NextStep action={act} conditions={conditions} foot={t('next.foot.run')} />;
  }
  if (stage === 'drawn') {
    const act = (
      <Act can={plan.viewerCanRelease} look="main" wide onClick={() => onAct('release')}>
        {t('next.release')}
      </Act>
    );
    return <NextStep action={act} conditions={conditions} foot={t('next.foot.release')} />;
  }
  return <NextStep action={round && <Verify round={round} />} conditions={conditions} />;
}

/** The way to the verifier, for whom the hub gives the whole proof now. */
function Verify({ round }: { round: Round }) {
  const t = useT('draws');
  const navigate = useNavigate();
  const { data } = useHubQuery(ProofStateDocument, { roundId: round.id });
  const state = data?.drawProof?.state;
  if (state === 'SEALED') {
    const isReleased = round.draws.every(({ plan }) => plan?.state !== 'DRAWN');
    return (
      <NotNow wide large reason={t(isReleased ? 'next.cannot.verifyOther' : 'next.cannot.verify')}>
        {t('next.verify')}
      </NotNow>
    );
  }
  return (
    <Button type="primary" size="large" block onClick={() => void navigate(verifyPath(round.id))}>
      {t('next.verify')}
    </Button>
  );
}
