import { useNavigate } from 'react-router';
import { AdjustProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

/** Begins the next version; the one in force stays until that is published (R039). */
export default function AdjustDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const navigate = useNavigate();
  const act = useProgrammeAct(AdjustProgrammeDocument, t('adjust.done'), ({ adjustProgramme }) => {
    onClose();
    void navigate(`/programmes/${adjustProgramme.programme.id}`);
  });
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('adjust.title', { title: programme.title })}
      confirm={t('act.adjust')}
      facts={[t('adjust.copies', { version: programme.version + 1 }), t('adjust.inForce'), t('adjust.document')]}
      reason={{ label: t('adjust.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ ...onVersion(programme), reason })}
    />
  );
}
