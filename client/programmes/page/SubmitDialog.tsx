import { SubmitProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

export default function SubmitDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const act = useProgrammeAct(SubmitProgrammeDocument, t('submit.done'), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('submit.title', { title: programme.title })}
      confirm={t('act.submit')}
      facts={[t('submit.tasks', { count: programme.tasks.totalCount }), t('submit.locked'), t('submit.answer')]}
      clause={programme.findings.find(({ clause }) => clause.id === 'R032')?.clause}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send(onVersion(programme))}
    />
  );
}
