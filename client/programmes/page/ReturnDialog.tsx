import { ReturnProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

export default function ReturnDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const act = useProgrammeAct(ReturnProgrammeDocument, t('return.done'), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('return.title', { title: programme.title })}
      confirm={t('act.return')}
      facts={[t('return.drafts', { name: programme.department.name }), t('return.again')]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ ...onVersion(programme), reason })}
    />
  );
}
