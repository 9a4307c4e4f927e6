import { useState } from 'react';
import { HandOverBodyMemberDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { addDays, today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import styles from '../programmes.module.css';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import type { Body, Member } from './useBodies.ts';

/** A place goes over to a successor from a day on (交接, R049). */
export function HandOverDialog({ body, member, onClose }: { body: Body; member: Member; onClose(): void }) {
  const t = useT('programmes');
  const [on, setDay] = useState(today());
  const [name, setName] = useState('');
  const [post, setPost] = useState(member.post);
  const [username, setUsername] = useState('');
  const act = useProgrammeAct(HandOverBodyMemberDocument, t('handOver.done', { name: member.name }), onClose);
  const problems = act.error?.fields ?? [];
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('handOver.title', { name: member.name, role: t(`body.role.${member.role}`) })}
      confirm={t('member.handOver')}
      facts={[t('handOver.keeps'), t('handOver.ends')]}
      busy={act.busy}
      error={act.error}
      onConfirm={() =>
        act.send({
          bodyId: body.id,
          expectedRevision: body.revision,
          memberId: member.id,
          on,
          name,
          post,
          username: username || null,
        })
      }
    >
      <div className={styles.fields}>
        <DayField
          label={t('handOver.on')}
          problems={problems}
          path="on"
          min={addDays(member.from, 1)}
          value={on}
          onChange={setDay}
        />
        <TextField label={t('handOver.name')} problems={problems} path="name" value={name} onChange={setName} />
        <TextField label={t('member.field.post')} problems={problems} path="post" value={post} onChange={setPost} />
        <TextField
          label={t('member.field.username')}
          hint={t('member.accountNote')}
          problems={problems}
          path="username"
          value={username}
          onChange={setUsername}
        />
      </div>
    </ConfirmLegal>
  );
}
