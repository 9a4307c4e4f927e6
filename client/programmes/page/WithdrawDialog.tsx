import { WithdrawProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

export default function WithdrawDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const act = useProgrammeAct(WithdrawProgrammeDocument, t('withdraw.done'), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('withdraw.title', { title: programme.title, version: programme.version })}
      confirm={t('act.withdraw')}
      facts={[
        t('withdraw.final'),
        programme.version > 1 ? t('withdraw.inForce') : t('withdraw.again', { year: programme.year }),
      ]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ ...onVersion(programme), reason })}
    />
  );
}
