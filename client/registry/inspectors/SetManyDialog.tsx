import { AutoComplete, Select } from 'antd';
import { useState } from 'react';
import {
  type InspectorFilter,
  InspectorSettingPreviewDocument,
  type InspectorSetting,
  SetInspectorsDocument,
  SpecialtyWordsDocument,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Field } from '../../plans/form/Field.tsx';
import { useStations } from '../../plans/form/useStations.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { DownIcon } from '../../ui/icons/index.tsx';
import { Choice, notify } from '../../ui/index.ts';
import { ManyDialog } from '../ManyDialog.tsx';
import { useBulk } from '../useBulk.ts';
import { useSettled } from '../useSettled.ts';

type What = 'station' | 'bureau' | 'specialties';
const WHATS: readonly What[] = ['station', 'bureau', 'specialties'];
const MANY = 100;

interface Draft {
  station: string;
  add: string[];
  remove: string[];
}

/** What the hub is asked to set; undefined while something of it is missing. */
function settingOf(what: What, { station, add, remove }: Draft): InspectorSetting | undefined {
  if (what === 'bureau') return { station: null };
  if (what === 'station') return station.trim() === '' ? undefined : { station };
  return add.length + remove.length === 0 ? undefined : { addSpecialties: add, removeSpecialties: remove };
}

/** Whom it is for: those who are ticked, or else all that the list's filter finds. */
export type Selected = { inspectorIds: string[] } | { filter: InspectorFilter; departmentCode?: string };

interface SetManyDialogProps {
  selected: Selected;
  onDone(): void;
  onClose(): void;
}

/** Station or specialties of many people: who would change, who is passed over and why, then the change. */
export function SetManyDialog({ selected, onDone, onClose }: SetManyDialogProps) {
  const t = useT('registry');
  const own = useOwnCode();
  const stations = useStations(('departmentCode' in selected ? selected.departmentCode : undefined) ?? own);
  const specialties = useHubQuery(SpecialtyWordsDocument, { first: MANY }).data?.specialties.nodes ?? [];
  const [what, setWhat] = useState<What>('station');
  const [draft, setDraft] = useState<Draft>({ station: '', add: [], remove: [] });
  const given = settingOf(what, draft);
  const set = useSettled(given);
  const preview = useHubQuery(
    InspectorSettingPreviewDocument,
    { ...selected, set: set ?? {} },
    { enabled: set !== undefined },
  );
  const bulk = useBulk(
    SetInspectorsDocument,
    (answer) => answer.setInspectors,
    (changed) => {
      notify({ tone: 'done', title: t('setMany.people.done', { n: countText(changed) }) });
      onDone();
    },
  );
  const counts = set === undefined ? undefined : preview.data?.inspectorSettingPreview;
  const problems = bulk.error?.fields ?? preview.error?.fields ?? [];
  const isTold = problems.some(({ path }) => path.startsWith('set.'));
  const change = (more: Partial<Draft>) => setDraft((before) => ({ ...before, ...more }));
  const codes = (name: 'add' | 'remove', path: string, other: readonly string[]) => (
    <Field label={t(`setMany.people.${name}`)} path={path} problems={problems}>
      {(control) => (
        <Select
          {...control}
          mode="multiple"
          suffixIcon={<DownIcon size={12} />}
          optionFilterProp="label"
          value={draft[name]}
          options={specialties
            .filter(({ code }) => !other.includes(code))
            .map(({ code, name: label }) => ({ value: code, label }))}
          onChange={(value) => change({ [name]: value })}
        />
      )}
    </Field>
  );
  return (
    <ManyDialog
      of="people"
      title={t('targets.setMany')}
      choose={given === undefined ? t('setMany.people.choose') : null}
      progress={t('setMany.progress')}
      counts={counts && { ...counts, refused: counts.refused.map((one) => ({ ...one, count: one.inspectors })) }}
      failed={isTold ? null : preview.error}
      isWhole={'filter' in selected && Object.keys(selected.filter).length === 0 && selected.departmentCode == null}
      bulk={bulk}
      onGo={() => set !== undefined && bulk.start({ ...selected, set })}
      onClose={onClose}
    >
      <Choice<What>
        wide
        label={t('setMany.what')}
        value={what}
        options={WHATS.map((value) => ({ value, name: t(`setMany.people.${value}`) }))}
        onChange={setWhat}
      />
      {what === 'station' && (
        <Field label={t('field.station')} hint={t('setMany.people.stationHint')} path="set.station" problems={problems}>
          {(control) => (
            <AutoComplete
              {...control}
              value={draft.station}
              options={stations.filter(({ value }) => value.includes(draft.station.trim()))}
              onChange={(station) => change({ station })}
            />
          )}
        </Field>
      )}
      {what === 'specialties' && (
        <>
          {codes('add', 'set.addSpecialties', draft.remove)}
          {codes('remove', 'set.removeSpecialties', draft.add)}
        </>
      )}
      <p className="od-3">{t('setMany.people.verified')}</p>
    </ManyDialog>
  );
}
