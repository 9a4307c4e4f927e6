import { useNavigate } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { NextStep } from '../../ui/index.ts';
import { isOpen } from '../state.ts';
import type { Programme } from '../useProgramme.ts';
import { useDialogs } from './dialogs.ts';
import { type NextAct, nextActOf, sortFindings } from './steps.ts';
import styles from '../programmes.module.css';

const CAN = {
  attach: 'viewerCanAttach',
  submit: 'viewerCanSubmit',
  file: 'viewerCanFile',
  publish: 'viewerCanPublish',
} as const satisfies Record<NextAct, keyof Programme>;

/** The drafter's: the one act that policy asks for next, and how much stands against it. */
function DrafterNext({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const open = useDialogs();
  const navigate = useNavigate();
  const act = nextActOf(programme);
  const { toMend } = sortFindings(programme.findings);
  const isEmpty = programme.tasks.totalCount === 0 && programme.viewerCanEdit.allowed;
  return (
    <NextStep
      action={
        isEmpty ? (
          <Act
            can={programme.viewerCanEdit}
            look="main"
            wide
            onClick={() => void navigate(`/programmes/${programme.id}?task=new`)}
          >
            {t('task.add')}
          </Act>
        ) : (
          <Act
            can={programme[CAN[act]]}
            look={act === 'publish' ? 'seal' : 'main'}
            wide
            onClick={() => open({ kind: act })}
          >
            {t(`act.${act}`)}
          </Act>
        )
      }
      conditions={[
        programme.tasks.totalCount === 0
          ? { key: 'tasks', kind: 'open', text: t('next.noTasks'), note: t('next.noTasksNote') }
          : { key: 'tasks', kind: 'met', text: t('next.tasks', { count: programme.tasks.totalCount }) },
        toMend.length === 0
          ? { key: 'findings', kind: 'met', text: t('next.clean') }
          : { key: 'findings', kind: 'open', text: t('next.findings', { count: toMend.length }) },
      ]}
      foot={isEmpty ? undefined : t(`next.foot.${act}`)}
    />
  );
}

/** The joint meeting's: it studies what was given to it, or gives it back. */
function MeetingNext({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const open = useDialogs();
  return (
    <NextStep
      action={
        <div className={styles.wide}>
          <Act can={programme.viewerCanEndorse} look="main" wide onClick={() => open({ kind: 'endorse' })}>
            {t('act.endorse')}
          </Act>
          {programme.viewerCanReturn.allowed && (
            <Act can={programme.viewerCanReturn} wide onClick={() => open({ kind: 'return' })}>
              {t('act.return')}
            </Act>
          )}
        </div>
      }
      foot={programme.viewerCanEndorse.allowed ? t('next.foot.endorse') : undefined}
    />
  );
}

/** 下一步: the one thing to do now, by how far the version is and by who looks; the hub says what is whose. */
export function NextSheet({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const open = useDialogs();
  const { state, entry } = programme;
  if (state === 'SUBMITTED') return <MeetingNext programme={programme} />;
  if (isOpen(state)) {
    if (programme.viewerCanWithdraw.code !== 'FORBIDDEN') return <DrafterNext programme={programme} />;
    return <NextStep action={<p className="od-2">{t('next.others', { name: programme.department.name })}</p>} />;
  }
  if (state === 'PUBLISHED' && entry == null && programme.viewerCanEnter.code !== 'FORBIDDEN') {
    return (
      <NextStep
        action={
          <Act can={programme.viewerCanEnter} look="main" wide onClick={() => open({ kind: 'enter' })}>
            {t('act.enter')}
          </Act>
        }
        foot={t('next.foot.enter')}
      />
    );
  }
  return <NextStep action={<p className="od-2">{t(`next.over.${state as 'PUBLISHED'}`)}</p>} />;
}
