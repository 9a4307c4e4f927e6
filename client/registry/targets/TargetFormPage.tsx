import { Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  SaveTargetDocument,
  type TargetKind,
  TargetPageDocument,
  type TargetRowFragment,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { today } from '../../lib/time.ts';
import { usePageTitle } from '../../lib/title.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useAreas } from '../../plans/useAreaNames.ts';
import { KINDS } from '../../plans/kinds.ts';
import { ErrorState, SlowSkeleton, useAllowClear } from '../../ui/index.ts';
import { FormPage } from '../FormPage.tsx';
import styles from '../registry.module.css';
import { useRecordAct } from '../useRecordAct.ts';

/** 新增检查对象, and changing one. */
export default function TargetFormPage() {
  const t = useT('registry');
  const { id } = useParams();
  const { data, error, refetch } = useHubQuery(TargetPageDocument, { id: id ?? '' }, { enabled: id !== undefined });
  usePageTitle(t(id === undefined ? 'targets.add' : 'targets.edit'));
  if (id === undefined) return <Form />;
  if (error !== null) return <ErrorState title={t('targets.failedOne')} error={error} onRetry={() => void refetch()} />;
  return data === undefined ? (
    <SlowSkeleton />
  ) : (
    <Form target={data.targetRecord.target} onReload={() => void refetch()} />
  );
}

const orNull = (value: string): string | null => (value === '' ? null : value);

function Form({ target, onReload }: { target?: TargetRowFragment; onReload?(): void }) {
  const t = useT('registry');
  const navigate = useNavigate();
  const { industries, districts } = useAreas();
  const act = useRecordAct(SaveTargetDocument);
  // A masked name and key are no values: they are sent only where they were typed.
  const masked = target?.kind === 'NATURAL_PERSON';
  const [draft, setDraft] = useState({
    key: masked ? '' : (target?.key ?? ''),
    name: masked ? '' : (target?.name ?? ''),
    kind: target?.kind ?? ('ENTERPRISE' as TargetKind),
    industryCode: target?.industry?.code ?? '',
    districtCode: target?.district?.code ?? '',
    registeredOn: target?.registeredOn ?? '',
    address: target?.address ?? '',
    recordSource: target?.recordSource ?? '',
    recordedOn: target?.recordedOn ?? today(),
  });
  const problems = act.error?.fields ?? [];
  const change = (field: keyof typeof draft) => (value: string) =>
    setDraft((before) => ({ ...before, [field]: value }));
  const allowClear = useAllowClear();
  const field = (path: keyof typeof draft) => ({
    path,
    label: t(`field.${path}`),
    value: draft[path],
    problems,
    onChange: change(path),
  });
  const day = (path: 'registeredOn' | 'recordedOn') => <DayField {...field(path)} max={today()} />;
  const select = (path: 'kind' | 'industryCode' | 'districtCode', options: { value: string; label: string }[]) => (
    <Field label={t(`field.${path}`)} path={path} problems={problems}>
      {(control) => (
        <Select
          {...control}
          showSearch={{ optionFilterProp: 'label' }}
          allowClear={path !== 'kind' && allowClear}
          value={draft[path] || undefined}
          options={options}
          onChange={(value?: string) => change(path)(value ?? '')}
        />
      )}
    </Field>
  );
  const save = () => {
    const { key, name, kind, recordedOn, ...rest } = draft;
    const typed = { ...(masked && key === '' ? {} : { key }), ...(masked && name === '' ? {} : { name }) };
    act.send(
      {
        ...(target !== undefined && { targetId: target.id, expectedRevision: target.revision }),
        ...typed,
        kind,
        recordedOn: orNull(recordedOn),
        industryCode: orNull(rest.industryCode),
        districtCode: orNull(rest.districtCode),
        registeredOn: orNull(rest.registeredOn),
        ...(masked && rest.address === '' ? {} : { address: orNull(rest.address) }),
        recordSource: orNull(rest.recordSource),
      },
      t('saved'),
      ({ saveTarget: { record } }) => void navigate(`/targets/${record.target.id}`, { replace: true }),
    );
  };
  const title = target === undefined ? t('targets.add') : t('targets.editOf', { name: target.name });
  return (
    <FormPage title={title} busy={act.busy} error={act.error} onKeepMine={() => onReload?.()} onSave={save}>
      <div className={styles.two}>
        <TextField {...field('name')} hint={masked ? t('form.masked') : undefined} />
        {select(
          'kind',
          KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        )}
        <TextField {...field('key')} hint={t(masked ? 'form.masked' : 'form.keyHint')} />
        {day('registeredOn')}
        {select('industryCode', industries?.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })) ?? [])}
        {select('districtCode', districts?.map(({ code, name }) => ({ value: code, label: name })) ?? [])}
      </div>
      <TextField {...field('address')} />
      <div className={styles.two}>
        <TextField {...field('recordSource')} />
        {day('recordedOn')}
      </div>
    </FormPage>
  );
}
