import { Button } from 'antd';
import { useState } from 'react';
import { TrialDrawDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Chip, ErrorState, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { TrialFigures, TrialTables } from './TrialTables.tsx';
import { TrialIndicators } from './TrialIndicators.tsx';
import styles from './preview.module.css';

const SEEDS = 20;

/** 试抽: what the draw would come to, tried with seeds that are thrown away; never a draw (R044). */
export function TrialSheet({ planId }: { planId: string }) {
  const t = useT('draws');
  const [isAsked, setAsked] = useState(false);
  const { data, error, isFetching, refetch } = useHubQuery(
    TrialDrawDocument,
    { id: planId, seeds: SEEDS },
    { enabled: isAsked, staleTime: Infinity },
  );
  const trial = data?.previewDraw;
  const act = (
    <Button loading={isFetching} onClick={() => (isAsked ? void refetch() : setAsked(true))}>
      {t(trial === undefined ? 'trial.go' : 'trial.again', { n: SEEDS })}
    </Button>
  );
  return (
    <Sheet className="od-noprint" title={t('trial.title')} note={<Chip mark="ring">{t('trial.mark')}</Chip>}>
      <div className={styles.lead}>
        <p>{t('trial.why')}</p>
        {act}
      </div>
      <div aria-live="polite" aria-busy={isFetching}>
        {error !== null && <ErrorState title={t('trial.failed')} error={error} onRetry={() => void refetch()} />}
        {error === null && isFetching && trial === undefined && <SlowSkeleton label={t('trial.running')} />}
        {trial !== undefined && (
          <div className={styles.trial}>
            <TrialFigures trial={trial} />
            <TrialTables trial={trial} />
            <TrialIndicators indicators={trial.indicators} />
          </div>
        )}
      </div>
    </Sheet>
  );
}
