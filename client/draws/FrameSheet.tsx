import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { Empty, ErrorState, Sheet, SlowSkeleton, Waterfall } from '../ui/index.ts';
import type { useDrawFrame } from './useDraw.ts';
import { frameSteps, scaleFrom } from './frame-steps.ts';
import { WhyLeftOut } from './preview/WhyLeftOut.tsx';

interface FrameSheetProps {
  frame: ReturnType<typeof useDrawFrame>;
  /** The frame as it was sealed; undefined before. */
  sealedSize: number | undefined;
}

/** From the registry to those who can be drawn, step by step. */
export function FrameSheet({ frame: { plan, error, refetch }, sealedSize }: FrameSheetProps) {
  const t = useT('draws');
  if (plan === undefined) {
    return (
      <Sheet title={t('frame.title')}>
        {error === null ? (
          <SlowSkeleton label={t('frame.counting')} />
        ) : (
          <ErrorState title={t('frame.failed')} error={error} onRetry={() => void refetch()} />
        )}
      </Sheet>
    );
  }
  const { frame } = plan;
  const steps = [
    { key: 'REGISTRY', label: t('frame.registry'), left: frame.registry },
    ...frameSteps(frame.steps).map(({ step, remaining }) => ({
      key: step,
      label: t(`frame.step.${step}`),
      left: remaining,
    })),
    { key: 'SIZE', label: t('frame.total'), left: frame.size },
  ];
  const from = scaleFrom(steps.map(({ left }) => left));
  return (
    <Sheet
      title={t('frame.title')}
      note={from > 0 ? t('frame.from', { n: countText(from) }) : undefined}
      aside={
        sealedSize !== undefined && sealedSize !== frame.size ? t('frame.now', { n: countText(sealedSize) }) : undefined
      }
    >
      {frame.size === 0 && sealedSize === undefined ? (
        <Empty title={t('frame.empty.title')}>{t('frame.empty.text')}</Empty>
      ) : null}
      <Waterfall steps={steps} from={from} />
      <WhyLeftOut steps={frame.steps} />
    </Sheet>
  );
}
