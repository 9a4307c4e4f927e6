import { Select } from 'antd';
import { useState } from 'react';
import { type InspectorRowFragment, RecuseInspectorDocument, TargetRowsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useAllowClear } from '../../ui/index.ts';
import { SetDialog } from '../targets/SetDialogs.tsx';
import { useRecordAct } from '../useRecordAct.ts';

const FEW = 20;

/** Keeps an inspector from one target, or from all with a word in their name (回避, R076). */
export function RecuseDialog({ inspector, onClose }: { inspector: InspectorRowFragment; onClose(): void }) {
  const t = useT('registry');
  const allowClear = useAllowClear();
  const act = useRecordAct(RecuseInspectorDocument);
  const [targetId, setTarget] = useState<string>();
  const [searched, setSearched] = useState('');
  const [keyword, setKeyword] = useState('');
  const [reason, setReason] = useState('');
  const found = useHubQuery(
    TargetRowsDocument,
    { filter: { text: searched }, first: FEW },
    { enabled: searched.trim().length > 1 },
  );
  const problems = act.error?.fields ?? [];
  const save = () =>
    act.send(
      {
        inspectorId: inspector.id,
        expectedRevision: inspector.revision,
        ...(targetId !== undefined && { targetId }),
        ...(keyword !== '' && { keyword }),
        reason,
      },
      t('saved'),
      onClose,
    );
  return (
    <SetDialog title={t('people.recuse')} busy={act.busy} error={act.error} onSave={save} onClose={onClose}>
      <Field label={t('recuse.target')} hint={t('recuse.either')} path="targetId" problems={problems}>
        {(control) => (
          <Select
            {...control}
            allowClear={allowClear}
            showSearch={{ filterOption: false, onSearch: setSearched }}
            value={targetId}
            options={found.data?.targets.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? []}
            onChange={setTarget}
          />
        )}
      </Field>
      <TextField path="keyword" label={t('recuse.word')} value={keyword} problems={problems} onChange={setKeyword} />
      <TextField
        path="reason"
        label={t('reason')}
        lines={[3, 8]}
        value={reason}
        problems={problems}
        onChange={setReason}
      />
    </SetDialog>
  );
}
