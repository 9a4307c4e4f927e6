import { useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { Sheet } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import own from './bodies.module.css';
import { BodyDialog } from './BodyDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { MeetingDialog } from './MeetingDialog.tsx';
import { MeetingList } from './MeetingList.tsx';
import { MemberDialog } from './MemberDialog.tsx';
import { MemberList } from './MemberList.tsx';
import type { Body, Member } from './useBodies.ts';

type Asked = { kind: 'body' | 'add' | 'meeting' } | { kind: 'edit' | 'handOver'; member: Member } | null;

function Asking({ asked, body, onClose }: { asked: NonNullable<Asked>; body: Body; onClose(): void }) {
  switch (asked.kind) {
    case 'body':
      return <BodyDialog kind={body.kind} body={body} onClose={onClose} />;
    case 'add':
      return <MemberDialog body={body} onClose={onClose} />;
    case 'edit':
      return <MemberDialog body={body} member={asked.member} onClose={onClose} />;
    case 'handOver':
      return <HandOverDialog body={body} member={asked.member} onClose={onClose} />;
    case 'meeting':
      return <MeetingDialog body={body} onClose={onClose} />;
  }
}

/** A body: who is in it and for how long, who is missing, what it decided. */
export function BodySheet({ body }: { body: Body }) {
  const t = useT('programmes');
  const [asked, ask] = useState<Asked>(null);
  const { name, office, vacancies, members, viewerCanKeep, viewerCanRecordMeeting } = body;
  const keeps = viewerCanKeep.allowed;
  return (
    <>
      <Sheet
        title={name}
        note={t('body.officeIn', { name: office.name })}
        aside={
          <span className={styles.acts}>
            <Act can={viewerCanKeep} compact onClick={() => ask({ kind: 'add' })}>
              {t('member.add')}
            </Act>
            {keeps && (
              <Act can={viewerCanKeep} compact onClick={() => ask({ kind: 'body' })}>
                {t('body.edit')}
              </Act>
            )}
          </span>
        }
      >
        {vacancies.length > 0 && (
          <p className={styles.note}>
            {t('body.vacant', {
              count: vacancies.length,
              names: vacancies.map((one) => one.shortName).join(t('comma')),
            })}
          </p>
        )}
        <MemberList
          members={members}
          keeps={keeps}
          onEdit={(member) => ask({ kind: 'edit', member })}
          onHandOver={(member) => ask({ kind: 'handOver', member })}
        />
      </Sheet>
      <Sheet
        title={t('meeting.title')}
        aside={
          <Act can={viewerCanRecordMeeting} compact onClick={() => ask({ kind: 'meeting' })}>
            {t('meeting.record')}
          </Act>
        }
        className={own.meetings}
      >
        <MeetingList bodyId={body.id} />
      </Sheet>
      {asked !== null && <Asking asked={asked} body={body} onClose={() => ask(null)} />}
    </>
  );
}
