import { useState } from 'react';
import { FileProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

/** What the government's receipt says (R030, R040). */
export default function FileDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const [receiptNumber, setReceipt] = useState('');
  const [filedOn, setDay] = useState(today());
  const act = useProgrammeAct(FileProgrammeDocument, t('filing.done'), onClose);
  const problems = act.error?.fields ?? [];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('filing.title', { title: programme.title })}
      confirm={t('filing.act')}
      facts={[t('filing.locked'), t('filing.public')]}
      clause={programme.findings.find(({ clause }) => clause.id === 'R030' || clause.id === 'R040')?.clause}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ ...onVersion(programme), receiptNumber, filedOn })}
    >
      <div className={styles.fields}>
        <TextField
          label={t('filing.receipt')}
          problems={problems}
          path="receiptNumber"
          value={receiptNumber}
          onChange={setReceipt}
        />
        <DayField
          label={t('filing.day')}
          problems={problems}
          path="filedOn"
          max={today()}
          value={filedOn}
          onChange={setDay}
        />
      </div>
    </ConfirmLegal>
  );
}
