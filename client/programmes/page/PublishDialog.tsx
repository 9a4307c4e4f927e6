import { PublishProgrammeDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';
import type { ProgrammeDialogProps } from './dialogs.ts';

export default function PublishDialog({ programme, onClose }: ProgrammeDialogProps) {
  const t = useT('programmes');
  const { version, changes, tasks, title } = programme;
  const act = useProgrammeAct(PublishProgrammeDocument, t('publish.done'), onClose);
  return (
    <ConfirmLegal
      open
      onClose={onClose}
      title={t('publish.title', { title })}
      confirm={t('act.publish')}
      facts={[
        t('publish.public', { count: tasks.totalCount }),
        t('publish.final'),
        ...(version > 1 ? [t('publish.changes', { count: changes.length, before: version - 1 })] : []),
      ]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send(onVersion(programme))}
    />
  );
}
