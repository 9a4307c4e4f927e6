import { Select } from 'antd';
import { useState } from 'react';
import {
  LabelTargetsDocument,
  LabellingPreviewDocument,
  LabelWordsDocument,
  type TargetFilter,
} from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { Field } from '../../plans/form/Field.tsx';
import { notify } from '../../ui/index.ts';
import { ManyDialog } from '../ManyDialog.tsx';
import { useBulk } from '../useBulk.ts';

const MANY = 100;

interface LabelDialogProps {
  filter?: TargetFilter;
  targetIds?: string[];
  onClose(): void;
}

/** Labels to add and to take off, what they would change, and then the change itself, a thousand at a time. */
export function LabelDialog({ filter, targetIds, onClose }: LabelDialogProps) {
  const t = useT('registry');
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const words = useHubQuery(LabelWordsDocument, { first: MANY });
  const asked = { ...(targetIds === undefined ? { filter } : { targetIds }), add, remove };
  const chosen = add.length + remove.length > 0;
  const preview = useHubQuery(LabellingPreviewDocument, asked, { enabled: chosen });
  const bulk = useBulk(
    LabelTargetsDocument,
    (answer) => answer.labelTargets,
    (changed) => {
      notify({ tone: 'done', title: t('label.done', { count: countText(changed) as unknown as number }) });
      onClose();
    },
  );
  const counts = chosen ? preview.data?.labellingPreview : undefined;
  const options = words.data?.targetLabels.nodes.map(({ name }) => ({ value: name, label: name })) ?? [];
  const problems = bulk.error?.fields ?? [];
  return (
    <ManyDialog
      of="targets"
      title={t('targets.label')}
      choose={chosen ? null : t('label.choose')}
      progress={t('label.progress')}
      counts={counts}
      failed={preview.error}
      bulk={bulk}
      onGo={() => bulk.start(asked)}
      onClose={onClose}
    >
      <Field label={t('label.add')} hint={t('label.addHint')} path="add" problems={problems}>
        {(control) => <Select {...control} mode="multiple" value={add} options={options} onChange={setAdd} />}
      </Field>
      <Field label={t('label.remove')} path="remove" problems={problems}>
        {(control) => <Select {...control} mode="multiple" value={remove} options={options} onChange={setRemove} />}
      </Field>
    </ManyDialog>
  );
}
