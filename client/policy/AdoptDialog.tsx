import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import {
  AdoptPolicyPresetDocument,
  type PolicyPresetEffectsQuery,
  PolicyPresetEffectsDocument,
  type PolicyPresetsQuery,
} from '../generated/graphql.js';
import { isHubError } from '../lib/hub-error.ts';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import { dayText, today } from '../lib/time.ts';
import { ConfirmLegal, ErrorState, SlowSkeleton } from '../ui/index.ts';
import { DayInput } from './DayInput.tsx';
import styles from './PolicyForm.module.css';
import { PresetEffects } from './PresetEffects.tsx';
import { usePolicyAct } from './usePolicyAct.ts';

export type Effect = PolicyPresetEffectsQuery['policyPresetEffects'][number];
type Code = Effect['adopted']['key']['code'];

interface AdoptDialogProps {
  preset: PolicyPresetsQuery['policyPresets'][number];
  revision: number;
  onClose(): void;
}

/** Adopts a preset's values: from when, which of them, and what that changes. */
export default function AdoptDialog({ preset, revision, onClose }: AdoptDialogProps) {
  const t = useT('policy');
  const [validFrom, setFrom] = useState<string | undefined>(today());
  const [validTo, setTo] = useState<string>();
  const [left, setLeft] = useState<readonly Code[]>([]);
  const effects = useHubQuery(
    PolicyPresetEffectsDocument,
    { preset: preset.code, validFrom: validFrom ?? today() },
    { enabled: validFrom !== undefined, placeholderData: (old) => old },
  );
  const act = usePolicyAct(AdoptPolicyPresetDocument, revision, onClose);
  const rows = effects.data?.policyPresetEffects ?? [];
  const chosen = rows.map(({ adopted }) => adopted.key.code).filter((code) => !left.includes(code));
  const changing = rows.filter(({ changes }) => changes).length;
  const name = t('presets.name', { place: preset.place, year: preset.year });
  const send = () =>
    act.send(
      { preset: preset.code, keys: chosen, validFrom: validFrom ?? '', validTo },
      t('adopt.done', { count: chosen.length }),
    );
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('adopt.title', { name })}
      confirm={t('adopt.confirm', { count: chosen.length })}
      facts={[
        t('adopt.facts', { day: dayText(validFrom ?? today(), true), document: preset.document }),
        t('adopt.later'),
        t('decide.past'),
      ]}
      busy={act.busy}
      error={act.error}
      onConfirm={send}
    >
      <div className={styles.form}>
        {isHubError(act.error, 'STALE') && <p className={styles.stale}>{t('decide.stale')}</p>}
        <div className={styles.two}>
          <DayInput label={t('adopt.from')} value={validFrom} min={today()} onChange={setFrom} />
          <DayInput label={t('adopt.to')} value={validTo} min={validFrom} onChange={setTo} />
        </div>
        {effects.error !== null && effects.data === undefined ? (
          <ErrorState title={t('adopt.failed')} error={effects.error} onRetry={() => void effects.refetch()} />
        ) : validFrom === undefined ? (
          <p className={styles.hint}>{t('adopt.noDay')}</p>
        ) : effects.isPending ? (
          <SlowSkeleton />
        ) : (
          <>
            <div className={styles.picks}>
              <b>{t('adopt.preview')}</b>
              <span>{t('adopt.changes', { changes: changing, same: rows.length - changing })}</span>
              <Checkbox
                checked={left.length === 0}
                indeterminate={left.length > 0 && chosen.length > 0}
                onChange={(event) => setLeft(event.target.checked ? [] : rows.map(({ adopted }) => adopted.key.code))}
              >
                {t('adopt.chooseAll')}
              </Checkbox>
              <Button
                size="small"
                type="link"
                onClick={() => setLeft(rows.filter(({ changes }) => !changes).map(({ adopted }) => adopted.key.code))}
              >
                {t('adopt.onlyChanges')}
              </Button>
            </div>
            <PresetEffects
              effects={rows}
              isChosen={(code) => !left.includes(code)}
              onChoose={(code, isChosen) =>
                setLeft((before) => (isChosen ? before.filter((one) => one !== code) : [...before, code]))
              }
            />
          </>
        )}
      </div>
    </ConfirmLegal>
  );
}
