import { Select } from 'antd';
import { useState } from 'react';
import { type BodyKind, type BodyRole, SaveBodyMemberDocument } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useAllowClear } from '../../ui/index.ts';
import { FormDialog } from '../FormDialog.tsx';
import styles from '../programmes.module.css';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import type { Body, Member } from './useBodies.ts';

const ROLES: Record<BodyKind, readonly BodyRole[]> = {
  JOINT_MEETING: ['CONVENER', 'DEPUTY_CONVENER', 'OFFICE_HEAD', 'MEMBER'],
  LEADING_GROUP: ['HEAD', 'DEPUTY_HEAD', 'OFFICE_HEAD', 'MEMBER'],
  LIAISON_SYSTEM: ['LIAISON'],
};

interface MemberDialogProps {
  body: Body;
  /** Left out: a new one. */
  member?: Member;
  onClose(): void;
}

const draftOf = (kind: BodyKind, member: Member | undefined) => ({
  role: member?.role ?? ROLES[kind].at(-1)!,
  name: member?.name ?? '',
  post: member?.post ?? '',
  departmentCode: member?.department?.code ?? null,
  username: member?.username ?? '',
  duties: member?.duties ?? '',
  from: member?.from ?? today(),
  to: member?.to ?? '',
  deputyOf: member?.deputyOf ?? null,
});

/** Who is a member, in which role, for which term, and for whom it stands in. */
export function MemberDialog({ body, member, onClose }: MemberDialogProps) {
  const t = useT('programmes');
  const allowClear = useAllowClear();
  const departments = useDepartments();
  const [draft, setDraft] = useState(() => draftOf(body.kind, member));
  const change = (next: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...next }));
  const act = useProgrammeAct(SaveBodyMemberDocument, t('member.saved'), onClose);
  const problems = act.error?.fields ?? [];
  const save = () =>
    act.send({
      bodyId: body.id,
      expectedRevision: body.revision,
      memberId: member?.id,
      member: { ...draft, username: draft.username || null, duties: draft.duties || null, to: draft.to || null },
    });
  const line = (name: 'name' | 'post' | 'username' | 'duties', hint?: string) => (
    <TextField
      label={t(`member.field.${name}`)}
      hint={hint}
      problems={problems}
      path={`member.${name}`}
      value={draft[name]}
      onChange={(text) => change({ [name]: text })}
    />
  );
  const principals = body.members.filter(
    ({ id, deputyOf, isInTerm }) => id !== member?.id && deputyOf == null && isInTerm,
  );
  return (
    <FormDialog
      wide
      title={member === undefined ? t('member.add') : t('member.editOf', { name: member.name })}
      act={act}
      onSave={save}
      onClose={onClose}
    >
      <div className={styles.two}>
        <Field label={t('member.field.role')} problems={problems} path="member.role">
          {(control) => (
            <Select
              {...control}
              value={draft.role}
              options={ROLES[body.kind].map((value) => ({ value, label: t(`body.role.${value}`) }))}
              onChange={(role) => change({ role })}
            />
          )}
        </Field>
        <Field label={t('member.field.department')} problems={problems} path="member.departmentCode">
          {(control) => (
            <Select
              {...control}
              allowClear={allowClear}
              showSearch={{ optionFilterProp: 'label' }}
              value={draft.departmentCode}
              options={departments.options}
              onChange={(departmentCode) => change({ departmentCode: departmentCode ?? null })}
            />
          )}
        </Field>
        {line('name')}
        {line('post')}
        <DayField
          label={t('member.field.from')}
          problems={problems}
          path="member.from"
          value={draft.from}
          onChange={(from) => change({ from })}
        />
        <DayField
          label={t('member.field.to')}
          hint={t('member.noEnd')}
          problems={problems}
          path="member.to"
          min={draft.from}
          value={draft.to}
          onChange={(to) => change({ to })}
        />
        <Field
          label={t('member.field.deputyOf')}
          hint={t('member.deputyNote')}
          problems={problems}
          path="member.deputyOf"
        >
          {(control) => (
            <Select
              {...control}
              allowClear={allowClear}
              value={draft.deputyOf}
              options={principals.map(({ id, name, role }) => ({
                value: id,
                label: `${name} · ${t(`body.role.${role}`)}`,
              }))}
              onChange={(deputyOf) => change({ deputyOf: deputyOf ?? null })}
            />
          )}
        </Field>
        {line('username', t('member.accountNote'))}
      </div>
      {line('duties')}
    </FormDialog>
  );
}
