import { Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import {
  InspectorPageDocument,
  type InspectorRecordPartsFragment,
  SaveInspectorDocument,
  SpecialtyWordsDocument,
} from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useOwnCode } from '../../plans/useOwn.ts';
import { ErrorState, SlowSkeleton } from '../../ui/index.ts';
import { FormPage } from '../FormPage.tsx';
import styles from '../registry.module.css';
import { useRecordAct } from '../useRecordAct.ts';
import { CERTIFICATES, LEVELS, PERSONS } from './filters.ts';
import { draftOf, inputOf, type PersonDraft } from './person-draft.ts';

const MANY = 100;

/** 新增人员, and changing one. */
export default function InspectorFormPage() {
  const t = useT('registry');
  const { id } = useParams();
  const { data, error, refetch } = useHubQuery(InspectorPageDocument, { id: id ?? '' }, { enabled: id !== undefined });
  usePageTitle(t(id === undefined ? 'people.add' : 'people.edit'));
  if (id === undefined) return <Form />;
  if (error !== null) return <ErrorState title={t('people.failedOne')} error={error} onRetry={() => void refetch()} />;
  return data === undefined ? <SlowSkeleton /> : <Form record={data.inspectorRecord} onReload={() => void refetch()} />;
}

type Text = Exclude<keyof PersonDraft, 'specialties' | 'onDuty'>;

function Form({ record, onReload }: { record?: InspectorRecordPartsFragment; onReload?(): void }) {
  const t = useT('registry');
  const navigate = useNavigate();
  const own = useOwnCode();
  const act = useRecordAct(SaveInspectorDocument);
  const departments = useDepartments();
  const specialties = useHubQuery(SpecialtyWordsDocument, { first: MANY });
  const [draft, setDraft] = useState(() => draftOf(record, own));
  const problems = act.error?.fields ?? [];
  const change = (part: Partial<PersonDraft>) => setDraft((before) => ({ ...before, ...part }));
  const field = (path: Exclude<Text, 'departmentCode'>) => ({
    path,
    label: t(path === 'name' ? 'field.person' : `field.${path}`),
    value: draft[path],
    problems,
    onChange: (value: string) => change({ [path]: value }),
  });
  const select = (path: Text, options: { value: string; label: string }[]) => (
    <Field label={t(path === 'departmentCode' ? 'field.department' : `field.${path}`)} path={path} problems={problems}>
      {(control) => (
        <Select
          {...control}
          value={draft[path] || undefined}
          options={options}
          onChange={(value) => change({ [path]: value })}
        />
      )}
    </Field>
  );
  const save = () =>
    act.send(
      inputOf(draft, record),
      t('saved'),
      ({ saveInspector }) => void navigate(`/inspectors/${saveInspector.record.inspector.id}`, { replace: true }),
    );
  const hidden = record === undefined ? undefined : t('form.hidden');
  const title = record === undefined ? t('people.add') : t('targets.editOf', { name: record.inspector.name });
  return (
    <FormPage title={title} busy={act.busy} error={act.error} onKeepMine={() => onReload?.()} onSave={save}>
      {record?.inspector.verifiedAt != null && <p className="od-due">{t('form.undoes')}</p>}
      <div className={styles.two}>
        <TextField {...field('name')} />
        {record === undefined && select('departmentCode', departments.options)}
        {select(
          'personType',
          PERSONS.map((value) => ({ value, label: t(`person.${value}`) })),
        )}
        <TextField {...field('title')} />
        <TextField {...field('station')} />
        {select(
          'organisationLevel',
          LEVELS.map((value) => ({ value, label: t(`level.${value}`) })),
        )}
        <TextField {...field('certificateNumber')} />
        {select(
          'certificateKind',
          CERTIFICATES.map((value) => ({ value, label: t(`certificate.${value}`) })),
        )}
        <DayField {...field('validFrom')} />
        <DayField {...field('validTo')} />
        <TextField {...field('identityNumber')} hint={hidden} />
        <TextField {...field('phone')} hint={hidden} />
        <TextField {...field('username')} />
        <DayField {...field('trainedOn')} />
      </div>
      <Field label={t('field.specialties')} path="specialties" problems={problems}>
        {(control) => (
          <Select
            {...control}
            mode="multiple"
            value={draft.specialties}
            options={specialties.data?.specialties.nodes.map(({ code, name }) => ({ value: code, label: name })) ?? []}
            onChange={(value) => change({ specialties: value })}
          />
        )}
      </Field>
      <Checkbox checked={draft.onDuty} onChange={(event) => change({ onDuty: event.target.checked })}>
        {t('field.onDuty')}
      </Checkbox>
    </FormPage>
  );
}
