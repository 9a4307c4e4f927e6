import { useState } from 'react';
import { EnterProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

/** That it was entered on the superior's platform (R031). */
export default function EnterDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const [platform, setPlatform] = useState('');
  const [receiptNumber, setReceipt] = useState('');
  const [enteredOn, setDay] = useState(today());
  const act = useProgrammeAct(EnterProgrammeDocument, t('entering.done'), onClose);
  const problems = act.error?.fields ?? [];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('entering.title', { title: programme.title })}
      confirm={t('entering.act')}
      facts={[t('entering.outside')]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ ...onVersion(programme), platform, receiptNumber, enteredOn })}
    >
      <div className={styles.fields}>
        <TextField
          label={t('entering.platform')}
          problems={problems}
          path="platform"
          value={platform}
          onChange={setPlatform}
        />
        <TextField
          label={t('filing.receipt')}
          problems={problems}
          path="receiptNumber"
          value={receiptNumber}
          onChange={setReceipt}
        />
        <DayField
          label={t('entering.day')}
          problems={problems}
          path="enteredOn"
          max={today()}
          value={enteredOn}
          onChange={setDay}
        />
      </div>
    </ConfirmLegal>
  );
}
