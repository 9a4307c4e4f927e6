import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { ProofStateDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { useHubQuery } from '../lib/query.ts';
import { timeText } from '../lib/time.ts';
import { Act } from '../plans/Act.tsx';
import { verifyPath } from '../public-pages/largeText.ts';
import { type Condition, NextStep, NotNow } from '../ui/index.ts';
import type { DrawAct } from './DrawSide.tsx';
import { isShort } from './shortage.ts';
import { departmentsOf, type DrawPlan, type DrawStage, type FramePlan, type Round } from './useDraw.ts';

interface DrawConditionsProps {
  plan: DrawPlan;
  stage: DrawStage;
  preview: FramePlan['samplingPreview'] | undefined;
  onAct(act: DrawAct): void;
}

/** The one next act and what it depends on. */
export function DrawConditions({ plan, stage, preview, onAct }: DrawConditionsProps) {
  const t = useT('draws');
  const conditions = useConditions(plan, stage, preview);
  const round = plan.draw?.round;
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

function useConditions(
  plan: DrawPlan,
  stage: DrawStage,
  preview: FramePlan['samplingPreview'] | undefined,
): Condition[] {
  const t = useT('draws');
  const { announcedAt, draw } = plan;
  if (draw == null) {
    const announced: Condition = {
      key: 'announced',
      kind: 'met',
      text: t('next.cond.announced'),
      note: announcedAt == null ? undefined : timeText(announcedAt),
    };
    if (preview === undefined) return [announced];
    const names = new Map(departmentsOf(plan).map(({ code, shortName }) => [code, shortName]));
    const short = preview.pools.filter(isShort);
    const size = preview.strata.reduce((sum, one) => sum + one.size, 0);
    const frame = { frame: countText(size), take: countText(preview.total) };
    return [
      announced,
      preview.total === 0
        ? { key: 'frame', kind: 'open', text: t('next.cond.frameEmpty') }
        : { key: 'frame', kind: 'met', text: t('next.cond.frame', frame) },
      short.length === 0
        ? { key: 'pools', kind: 'met', text: t('next.cond.pools', { n: preview.pools.length }) }
        : {
            key: 'pools',
            kind: 'openOk',
            text: t('next.cond.poolsShort', {
              names: short.map((pool) => names.get(pool.departmentCode)).join(t('comma')),
            }),
            note: t('next.cond.poolsShortNote'),
          },
    ];
  }
  const { round } = draw;
  const sealed: Condition = {
    key: 'sealed',
    kind: 'met',
    text: t('next.cond.sealed'),
    note: timeText(round.sealedAt),
  };
  if (stage === 'sealed' || stage === 'waits') {
    if (round.beacon == null) {
      return [sealed, { key: 'beacon', kind: 'none', text: t('next.cond.noBeacon'), note: t('next.cond.noBeaconNote') }];
    }
    const date = timeText(round.beacon.publishedAt);
    return [
      sealed,
      stage === 'waits'
        ? { key: 'beacon', kind: 'waits', text: t('next.cond.beacon', { date }), note: t('next.cond.beaconDueNote') }
        : { key: 'beacon', kind: 'met', text: t('next.cond.beaconDue'), note: t('next.cond.beaconDueNote') },
    ];
  }
  const run: Condition = {
    key: 'run',
    kind: 'met',
    text: t('next.cond.run'),
    note: round.runAt == null ? undefined : timeText(round.runAt),
  };
  if (stage === 'drawn') return [run, { key: 'secret', kind: 'met', text: t('next.cond.secret') }];
  const unreleased = round.draws.flatMap((one) => (one.plan?.state === 'DRAWN' ? [one.plan.number] : []));
  return [
    run,
    unreleased.length === 0
      ? { key: 'all', kind: 'met', text: t('next.cond.all') }
      : { key: 'all', kind: 'open', text: t('next.cond.notAll'), note: unreleased.join(t('comma')) },
  ];
}
