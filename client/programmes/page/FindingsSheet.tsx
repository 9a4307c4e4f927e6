import { useSearchParams } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Sheet } from '../../ui/index.ts';
import { FindingLine } from '../findings/FindingLine.tsx';
import { isOpen } from '../state.ts';
import styles from '../programmes.module.css';
import { type Finding, type Programme, useTasks } from '../useProgramme.ts';
import { useDialogs } from './dialogs.ts';
import { sortFindings } from './steps.ts';

interface ActsProps {
  programme: Programme;
  finding: Finding;
}

/** The way to the task that it is about, and to saying why it may stand. */
function Acts({ programme, finding }: ActsProps) {
  const t = useT('programmes');
  const open = useDialogs();
  const [, setParams] = useSearchParams();
  const { data: tasks } = useTasks(programme.id, finding.taskKey != null);
  const task = tasks?.find(({ key }) => key === finding.taskKey);
  return (
    <>
      {task !== undefined && (
        <button
          type="button"
          className={styles.link}
          aria-label={t('finding.openOf', { name: task.name || t('task.unnamed') })}
          onClick={() => setParams({ task: task.id })}
        >
          {t('finding.open')}
        </button>
      )}
      {finding.severity === 'JUSTIFY' && (
        <Act can={programme.viewerCanJustify} compact look="text" onClick={() => open({ kind: 'justify', finding })}>
          {t(finding.justification == null ? 'finding.justify' : 'finding.justifyAnew')}
        </Act>
      )}
    </>
  );
}

/** What stands against it, each with its clause and what to do; what waits for a further step comes after. */
export function FindingsSheet({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  if (!isOpen(programme.state)) return null;
  const { toMend, toCome, standing } = sortFindings(programme.findings);
  const all = [...toMend, ...toCome, ...standing];
  return (
    <Sheet title={t('finding.title')} count={toMend.length + toCome.length || undefined}>
      {all.length === 0 ? (
        <p className="od-2">{t('finding.none')}</p>
      ) : (
        <ol className={styles.findings}>
          {all.map((finding) => (
            <FindingLine
              key={`${finding.clause.id} ${finding.taskKey} ${finding.sentence}`}
              finding={finding}
              comes={toCome.includes(finding)}
              acts={<Acts programme={programme} finding={finding} />}
            />
          ))}
        </ol>
      )}
    </Sheet>
  );
}
