import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { timeText } from '../lib/time.ts';
import type { Condition } from '../ui/index.ts';
import { isShort } from './shortage.ts';
import { departmentsOf, type DrawPlan, type DrawStage, type FramePlan, type PlanDraw } from './useDraw.ts';

type Preview = FramePlan['samplingPreview'] | undefined;

/** What the next act of the draw depends on. */
export function useDrawConditions(plan: DrawPlan, stage: DrawStage, preview: Preview): Condition[] {
  const beforeSealing = useBeforeSealing();
  const beforeRun = useBeforeRun();
  const afterRun = useAfterRun();
  const { draw } = plan;
  if (draw == null) return beforeSealing(plan, preview);
  return stage === 'sealed' || stage === 'waits' ? beforeRun(draw, stage) : afterRun(draw, stage);
}

function useBeforeSealing(): (plan: DrawPlan, preview: Preview) => Condition[] {
  const t = useT('draws');
  return (plan, preview) => {
    const announced: Condition = {
      key: 'announced',
      kind: 'met',
      text: t('next.cond.announced'),
      note: plan.announcedAt == null ? undefined : timeText(plan.announcedAt),
    };
    if (preview === undefined) return [announced];
    const names = new Map(departmentsOf(plan).map(({ code, shortName }) => [code, shortName]));
    const short = preview.pools.filter(isShort).map((pool) => names.get(pool.departmentCode));
    const size = preview.strata.reduce((sum, one) => sum + one.size, 0);
    const counts = { frame: countText(size), take: countText(preview.total) };
    return [
      announced,
      preview.total === 0
        ? { key: 'frame', kind: 'open', text: t('next.cond.frameEmpty') }
        : { key: 'frame', kind: 'met', text: t('next.cond.frame', counts) },
      short.length === 0
        ? { key: 'pools', kind: 'met', text: t('next.cond.pools', { n: preview.pools.length }) }
        : {
            key: 'pools',
            kind: 'openOk',
            text: t('next.cond.poolsShort', { names: short.join(t('comma')) }),
            note: t('next.cond.poolsShortNote'),
          },
    ];
  };
}

function useBeforeRun(): (draw: PlanDraw, stage: DrawStage) => Condition[] {
  const t = useT('draws');
  return ({ round: { sealedAt, beacon, parties } }, stage) => {
    const sealed: Condition[] = [{ key: 'sealed', kind: 'met', text: t('next.cond.sealed'), note: timeText(sealedAt) }];
    if (parties.length > 0) {
      const owing = parties.flatMap(({ handedInAt, department }) => (handedInAt == null ? [department.shortName] : []));
      sealed.push(
        owing.length === 0
          ? { key: 'secrets', kind: 'met', text: t('next.cond.secretsIn', { n: parties.length }) }
          : { key: 'secrets', kind: 'open', text: t('next.cond.secretsOwed', { names: owing.join(t('comma')) }) },
      );
    }
    if (beacon == null) {
      const none = { text: t('next.cond.noBeacon'), note: t('next.cond.noBeaconNote') };
      return [...sealed, { key: 'beacon', kind: 'none', ...none }];
    }
    const note = t('next.cond.beaconDueNote');
    const date = timeText(beacon.publishedAt);
    return [
      ...sealed,
      stage === 'waits'
        ? { key: 'beacon', kind: 'waits', text: t('next.cond.beacon', { date }), note }
        : { key: 'beacon', kind: 'met', text: t('next.cond.beaconDue'), note },
    ];
  };
}

function useAfterRun(): (draw: PlanDraw, stage: DrawStage) => Condition[] {
  const t = useT('draws');
  return ({ round: { runAt, draws } }, stage) => {
    const run: Condition = {
      key: 'run',
      kind: 'met',
      text: t('next.cond.run'),
      note: runAt == null ? undefined : timeText(runAt),
    };
    if (stage === 'drawn') return [run, { key: 'secret', kind: 'met', text: t('next.cond.secret') }];
    const unreleased = draws.flatMap(({ plan }) => (plan?.state === 'DRAWN' ? [plan.number] : []));
    return [
      run,
      unreleased.length === 0
        ? { key: 'all', kind: 'met', text: t('next.cond.all') }
        : { key: 'all', kind: 'open', text: t('next.cond.notAll'), note: unreleased.join(t('comma')) },
    ];
  };
}
