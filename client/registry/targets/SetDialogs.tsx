import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  type RiskClass,
  SetTargetClassDocument,
  SetTargetStatusDocument,
  type TargetRowFragment,
  type TargetStatus,
} from '../../generated/graphql.js';
import type { HubError } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { Dialog, RefusalNotice } from '../../ui/index.ts';
import styles from '../registry.module.css';
import { useRecordAct } from '../useRecordAct.ts';
import { CLASSES, STATUSES } from './filters.ts';

interface SetDialogProps {
  target: TargetRowFragment;
  onClose(): void;
}

/** A target's standing with its day (R018). */
export function StatusDialog({ target, onClose }: SetDialogProps) {
  const t = useT('registry');
  const act = useRecordAct(SetTargetStatusDocument);
  const [status, setStatus] = useState<TargetStatus>(target.status);
  const [on, setOn] = useState(today());
  const problems = act.error?.fields ?? [];
  const save = () =>
    act.send({ targetId: target.id, status, on, expectedRevision: target.revision }, t('saved'), onClose);
  return (
    <SetDialog title={t('targets.setStatus')} busy={act.busy} error={act.error} onSave={save} onClose={onClose}>
      <Field label={t('field.status')} path="status" problems={problems}>
        {(control) => (
          <Select
            {...control}
            value={status}
            options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
            onChange={setStatus}
          />
        )}
      </Field>
      <DayField path="on" max={today()} label={t('field.statusOn')} value={on} problems={problems} onChange={setOn} />
    </SetDialog>
  );
}

/** A target's risk class with its source and day (R017). */
export function ClassDialog({ target, onClose }: SetDialogProps) {
  const t = useT('registry');
  const act = useRecordAct(SetTargetClassDocument);
  const [riskClass, setClass] = useState<RiskClass>(target.riskClass ?? 'UNRATED');
  const [source, setSource] = useState(target.riskClassSource ?? '');
  const [on, setOn] = useState(today());
  const problems = act.error?.fields ?? [];
  const save = () =>
    act.send({ targetId: target.id, riskClass, source, on, expectedRevision: target.revision }, t('saved'), onClose);
  return (
    <SetDialog title={t('targets.setClass')} busy={act.busy} error={act.error} onSave={save} onClose={onClose}>
      <Field label={t('field.riskClass')} path="riskClass" problems={problems}>
        {(control) => (
          <Select
            {...control}
            value={riskClass}
            options={CLASSES.map((value) => ({ value, label: t(`class.${value}`) }))}
            onChange={setClass}
          />
        )}
      </Field>
      <TextField
        path="source"
        label={t('field.riskClassSource')}
        value={source}
        problems={problems}
        onChange={setSource}
      />
      <DayField
        path="on"
        max={today()}
        label={t('field.riskClassOn')}
        value={on}
        problems={problems}
        onChange={setOn}
      />
    </SetDialog>
  );
}

interface FrameProps {
  title: string;
  busy: boolean;
  error: HubError | null;
  onSave(): void;
  onClose(): void;
  children: ReactNode;
}

/** A small form above the page. */
export function SetDialog({ title, busy, error, onSave, onClose, children }: FrameProps) {
  const t = useT('registry');
  const foot = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={busy} onClick={onSave}>
        {t('form.save')}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={title} foot={foot}>
      <div className={styles.fields}>
        {children}
        {error !== null && <RefusalNotice error={error} />}
      </div>
    </Dialog>
  );
}
