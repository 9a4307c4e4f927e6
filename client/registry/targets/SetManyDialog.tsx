import { Select } from 'antd';
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
import { Choice, notify } from '../../ui/index.ts';
import { ManyDialog } from '../ManyDialog.tsx';
import { useBulk } from '../useBulk.ts';
import { useSettled } from '../useSettled.ts';
import { CLASSES, STATUSES } from './filters.ts';

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
      notify({ tone: 'done', title: t('setMany.targets.done', { n: countText(changed) }) });
      onClose();
    },
  );
  const counts = set === undefined ? undefined : preview.data?.settingPreview;
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
  return (
    <ManyDialog
      of="targets"
      title={t('targets.setMany')}
      choose={given === undefined ? t('setMany.targets.choose') : null}
      progress={t('setMany.progress')}
      counts={counts && { ...counts, refused: counts.refused.map((one) => ({ ...one, count: one.targets })) }}
      failed={preview.error?.fields === undefined ? preview.error : null}
      isWhole={Object.keys(filter).length === 0}
      bulk={bulk}
      onGo={() => set !== undefined && bulk.start({ filter, set })}
      onClose={onClose}
    >
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
    </ManyDialog>
  );
}
