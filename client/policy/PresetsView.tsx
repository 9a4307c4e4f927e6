import { Button, Select } from 'antd';
import { lazy, useState } from 'react';
import { ComparePresetsDocument, type PolicyPresetCode } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { Choice, Empty, ErrorState, Fetched, NotNow, Sheet, SlowSkeleton } from '../ui/index.ts';
import styles from './Policy.module.css';
import { PresetPairs } from './PresetPairs.tsx';
import { ranked, type Standing } from './standing.ts';
import type { PolicyInForce } from './usePolicy.ts';
import { usePresetName, usePresets } from './usePresets.ts';

const AdoptDialog = lazy(() => import('./AdoptDialog.tsx'));

export interface PresetsFilter {
  left?: string;
  right?: string;
  all?: string;
}

const FIRST: Record<'left' | 'right', PolicyPresetCode> = { left: 'SHAHE_2025', right: 'WUGANG_2023' };

interface PresetsViewProps {
  policy: PolicyInForce;
  filter: PresetsFilter;
  onFilter(change: PresetsFilter): void;
}

/** Two published documents side by side, and the way to adopt one. */
export function PresetsView({ policy, filter, onFilter }: PresetsViewProps) {
  const t = useT('policy');
  const [adopting, setAdopting] = useState<PolicyPresetCode | null>(null);
  const { data } = usePresets();
  const nameOf = usePresetName();
  const presets = data?.policyPresets ?? [];
  const codeOf = (side: 'left' | 'right') => presets.find(({ code }) => code === filter[side])?.code ?? FIRST[side];
  const sides = { left: codeOf('left'), right: codeOf('right') };
  const comparison = useHubQuery(ComparePresetsDocument, sides, { staleTime: Infinity, placeholderData: (old) => old });
  const pairs = ranked(comparison.data?.comparePresets.pairs ?? []);
  const count = (standing: Standing) => pairs.filter((pair) => pair.standing === standing).length;
  const head = (side: 'left' | 'right') => (
    <div className={styles.side}>
      <Select
        aria-label={t(`presets.${side}`)}
        value={sides[side]}
        options={presets.map(({ code }) => ({ value: code, label: nameOf(code) }))}
        onChange={(code) => onFilter({ [side]: code })}
      />
      <span className={styles.small}>{presets.find(({ code }) => code === sides[side])?.document}</span>
      {policy.viewerCanDecide.allowed ? (
        <Button
          size="small"
          aria-label={t('adopt.open', { name: nameOf(sides[side]) })}
          onClick={() => setAdopting(sides[side])}
        >
          {t('adopt.action')}
        </Button>
      ) : (
        <NotNow compact reason={policy.viewerCanDecide.reason} clause={policy.viewerCanDecide.clause}>
          {t('adopt.action')}
        </NotNow>
      )}
    </div>
  );
  if (comparison.error !== null && comparison.data === undefined) {
    return (
      <Sheet>
        <ErrorState title={t('presets.failed')} error={comparison.error} onRetry={() => void comparison.refetch()} />
      </Sheet>
    );
  }
  if (comparison.isPending) return <SlowSkeleton rows={8} />;
  const shown = filter.all === undefined ? pairs.filter(({ differs }) => differs) : pairs;
  return (
    <>
      <div className={styles.bar}>
        <Choice
          label={t('presets.showLabel')}
          value={filter.all === undefined ? 'only' : 'all'}
          options={(['only', 'all'] as const).map((value) => ({ value, name: t(`presets.${value}`) }))}
          onChange={(value) => onFilter({ all: value === 'all' ? '1' : undefined })}
        />
        <span className="od-3">
          {t('presets.count', {
            differs: count('differs'),
            oneSided: count('oneSided'),
            same: count('same'),
          })}
        </span>
      </div>
      <Sheet flush>
        <PresetPairs pairs={shown} left={head('left')} right={head('right')} />
        {shown.length === 0 && <Empty title={t('presets.nothing')} />}
      </Sheet>
      <p className={styles.small}>{t('presets.note')}</p>
      {adopting !== null && (
        <Fetched>
          <AdoptDialog
            preset={presets.find(({ code }) => code === adopting)!}
            revision={policy.revision}
            onClose={() => setAdopting(null)}
          />
        </Fetched>
      )}
    </>
  );
}
