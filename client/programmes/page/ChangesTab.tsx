import { RestoreProgrammeTasksDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Empty, Sheet } from '../../ui/index.ts';
import { Changes } from '../Changes.tsx';
import { isOpen } from '../state.ts';
import type { Programme } from '../useProgramme.ts';
import { onVersion, useProgrammeAct } from '../useProgrammeAct.ts';

/** What this version changes of the published one before it (R038); what was taken out can be brought back. */
export default function ChangesTab({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const { changes, version, state, viewerCanEdit } = programme;
  const restore = useProgrammeAct(RestoreProgrammeTasksDocument, t('restore.done'));
  const restorable = isOpen(state) && viewerCanEdit.code !== 'FORBIDDEN';
  return (
    <Sheet title={t('change.title', { before: version - 1 })} count={changes.length}>
      {changes.length === 0 ? (
        <Empty title={t('change.none')}>{isOpen(state) && t('change.noneText')}</Empty>
      ) : (
        <Changes
          changes={changes}
          actOf={({ kind, taskKey }) =>
            kind === 'REMOVED' &&
            restorable && (
              <Act
                can={viewerCanEdit}
                compact
                look="text"
                busy={restore.busy}
                onClick={() => restore.send({ ...onVersion(programme), taskKeys: [taskKey] })}
              >
                {t('restore.act')}
              </Act>
            )
          }
        />
      )}
    </Sheet>
  );
}
