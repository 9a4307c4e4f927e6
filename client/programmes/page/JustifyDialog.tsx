import { JustifyProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { JustifyFinding } from '../findings/JustifyFinding.tsx';
import type { Finding } from '../useProgramme.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

/** Why a finding of a programme may stand. */
export default function JustifyDialog({ programme, finding, onClose }: ProgrammeDialogProps & { finding: Finding }) {
  const t = useT('programmes');
  const act = useProgrammeAct(JustifyProgrammeDocument, t('justify.done'), onClose);
  return (
    <JustifyFinding
      finding={finding}
      facts={[t('justify.shown'), t('justify.falls')]}
      act={act}
      onClose={onClose}
      onConfirm={(said) =>
        act.send({ ...onVersion(programme), requirement: finding.clause.id, taskKey: finding.taskKey, ...said })
      }
    />
  );
}
