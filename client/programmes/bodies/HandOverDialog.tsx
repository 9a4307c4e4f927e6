import { Input } from 'antd';
import { useState } from 'react';
import { HandOverBodyMemberDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { addDays, today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
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
        <Field label={t('handOver.on')} problems={problems} path="on">
          {(control) => <DayField {...control} min={addDays(member.from, 1)} value={on} onChange={setDay} />}
        </Field>
        <Field label={t('handOver.name')} problems={problems} path="name">
          {(control) => <Input {...control} value={name} onChange={(event) => setName(event.target.value)} />}
        </Field>
        <Field label={t('member.field.post')} problems={problems} path="post">
          {(control) => <Input {...control} value={post} onChange={(event) => setPost(event.target.value)} />}
        </Field>
        <Field label={t('member.field.username')} hint={t('member.accountNote')} problems={problems} path="username">
          {(control) => <Input {...control} value={username} onChange={(event) => setUsername(event.target.value)} />}
        </Field>
      </div>
    </ConfirmLegal>
  );
}
