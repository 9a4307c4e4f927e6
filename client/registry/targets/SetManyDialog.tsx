import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type RiskClass,
  SetTargetsDocument,
  SettingPreviewDocument,
  type TargetFilter,
  type TargetSetting,
  type TargetStatus,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useAreas } from '../../plans/useAreaNames.ts';
import { BarProgress, Choice, Dialog, ErrorState, notify, RefusalNotice } from '../../ui/index.ts';
import styles from '../registry.module.css';
import { CLASSES, STATUSES } from './filters.ts';
import { PassedOver } from './PassedOver.tsx';
import { useBulk } from './useBulk.ts';
import { useSettled } from './useSettled.ts';

type What = 'riskClass' | 'status' | 'districtCode';
const WHATS: readonly What[] = ['riskClass', 'status', 'districtCode'];

interface Draft {
  riskClass?: RiskClass;
  status?: TargetStatus;
  districtCode?: string;
  source: string;
  on: string;
}

/** What the hub is asked to set; undefined while something of it is missing. */
function settingOf(what: What, { riskClass, status, districtCode, source, on }: Draft): TargetSetting | undefined {
  if (what === 'districtCode') return districtCode === undefined ? undefined : { districtCode };
  if (on === '') return undefined;
  if (what === 'status') return status === undefined ? undefined : { status, on };
  return riskClass === undefined || source.trim() === '' ? undefined : { riskClass, source, on };
}

/** Class, standing or district of all that the list's filter finds: what would change, who is passed over, then the change. */
export function SetManyDialog({ filter, onClose }: { filter: TargetFilter; onClose(): void }) {
  const t = useT('registry');
  const { districts } = useAreas();
  const [what, setWhat] = useState<What>('riskClass');
  const [draft, setDraft] = useState<Draft>({ source: '', on: today() });
  const given = settingOf(what, draft);
  const set = useSettled(given);
  const preview = useHubQuery(SettingPreviewDocument, { filter, set: set ?? {} }, { enabled: set !== undefined });
  const bulk = useBulk(
    SetTargetsDocument,
    (answer) => answer.setTargets,
    (changed) => {
      notify({ tone: 'done', title: t('setMany.done', { n: countText(changed) }) });
      onClose();
    },
  );
  const counts = set === undefined ? undefined : preview.data?.settingPreview;
  const running = bulk.changed !== null && bulk.error === null;
  const problems = bulk.error?.fields ?? preview.error?.fields ?? [];
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const select = (options: { value: string; label: ReactNode }[]) => (
    <Field label={t(`field.${what}`)} path={`set.${what}`} problems={problems}>
      {(control) => (
        <Select {...control} value={draft[what]} options={options} onChange={(value) => change({ [what]: value })} />
      )}
    </Field>
  );
  const day = (label: string) => (
    <DayField
      path="set.on"
      max={today()}
      label={label}
      value={draft.on}
      problems={problems}
      onChange={(on) => change({ on })}
    />
  );
  const foot = (
    <>
      <Button onClick={running ? bulk.stop : onClose}>{t(running ? 'label.stop' : 'cancel')}</Button>
      <Button
        type="primary"
        loading={running}
        disabled={counts === undefined || counts.changing === 0}
        onClick={() => set !== undefined && bulk.start({ filter, set })}
      >
        {t('label.go', { n: countText(counts?.changing ?? 0) })}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={running ? undefined : onClose} title={t('targets.setMany')} foot={foot}>
      <div className={styles.fields}>
        <Choice<What>
          label={t('setMany.what')}
          value={what}
          options={WHATS.map((value) => ({ value, name: t(`field.${value}`) }))}
          onChange={setWhat}
        />
        {what === 'riskClass' && (
          <>
            {select(CLASSES.map((value) => ({ value, label: t(`class.${value}`) })))}
            <TextField
              path="set.source"
              label={t('field.riskClassSource')}
              value={draft.source}
              problems={problems}
              onChange={(source) => change({ source })}
            />
            {day(t('field.riskClassOn'))}
          </>
        )}
        {what === 'status' && (
          <>
            {select(STATUSES.map((value) => ({ value, label: t(`status.${value}`) })))}
            {day(t('field.statusOn'))}
          </>
        )}
        {what === 'districtCode' && select(districts?.map(({ code, name }) => ({ value: code, label: name })) ?? [])}
        <p aria-live="polite">
          {counts === undefined
            ? t(given === undefined ? 'setMany.choose' : 'label.counting')
            : t('label.preview', { found: countText(counts.found), changing: countText(counts.changing) })}
        </p>
        {Object.keys(filter).length === 0 && <p className="od-due">{t('setMany.all')}</p>}
        {counts !== undefined && <PassedOver refused={counts.refused} />}
        {running && (
          <BarProgress value={bulk.changed ?? 0} total={counts?.changing ?? 0} label={t('setMany.progress')} />
        )}
        {preview.error !== null && preview.error.fields === undefined && (
          <ErrorState title={t('label.failed')} error={preview.error} />
        )}
        {bulk.error !== null && <RefusalNotice error={bulk.error} />}
      </div>
    </Dialog>
  );
}
