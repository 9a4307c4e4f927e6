import { useState } from 'react';
import { AttachAdjustmentDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import { type Brought, FileField } from '../FileField.tsx';
import styles from '../programmes.module.css';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

/** The signed document behind an adjustment (R039). */
export default function AttachDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const { document } = programme;
  const [file, setFile] = useState<Brought | null>(null);
  const [number, setNumber] = useState(document?.number ?? '');
  const [approvedBy, setApprover] = useState(document?.approvedBy ?? '');
  const [approvedOn, setDay] = useState(document?.approvedOn ?? today());
  const act = useProgrammeAct(AttachAdjustmentDocument, t('attach.done'), onClose);
  const problems = act.error?.fields ?? [];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t(document == null ? 'attach.title' : 'attach.another')}
      confirm={t('attach.act')}
      facts={[t('attach.needed')]}
      clause={programme.findings.find(({ clause }) => clause.id === 'R039')?.clause}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ ...onVersion(programme), fileId: file?.id ?? '', number, approvedBy, approvedOn })}
    >
      <div className={styles.fields}>
        <Field label={t('attach.file')} hint={t('file.kinds')} problems={problems} path="fileId">
          {(control) => <FileField {...control} purpose="ADJUSTMENT_DOCUMENT" value={file} onChange={setFile} />}
        </Field>
        <TextField label={t('attach.number')} problems={problems} path="number" value={number} onChange={setNumber} />
        <TextField
          label={t('justify.approver')}
          hint={t('nameAndPost')}
          problems={problems}
          path="approvedBy"
          value={approvedBy}
          onChange={setApprover}
        />
        <DayField
          label={t('attach.day')}
          problems={problems}
          path="approvedOn"
          max={today()}
          value={approvedOn}
          onChange={setDay}
        />
      </div>
    </ConfirmLegal>
  );
}
