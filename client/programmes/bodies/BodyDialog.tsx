import { Select } from 'antd';
import { useState } from 'react';
import { type BodyKind, SaveCoordinatingBodyDocument } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { FormDialog } from '../FormDialog.tsx';
import { useProgrammeAct } from '../useProgrammeAct.ts';
import type { Body } from './useBodies.ts';

interface BodyDialogProps {
  kind: BodyKind;
  /** Left out: a new one. */
  body?: Body;
  own?: string;
  onClose(): void;
}

/** Sets a body up, or changes its name and office. */
export function BodyDialog({ kind, body, own, onClose }: BodyDialogProps) {
  const t = useT('programmes');
  const departments = useDepartments();
  const [name, setName] = useState(body?.name ?? t(`body.usual.${kind}`));
  const [officeCode, setOffice] = useState<string | undefined>(body?.office.code ?? own);
  const [departmentCode, setDepartment] = useState<string | undefined>(body?.department?.code ?? own);
  const act = useProgrammeAct(SaveCoordinatingBodyDocument, t('body.saved'), onClose);
  const problems = act.error?.fields ?? [];
  const isGroup = kind === 'LEADING_GROUP';
  const save = () =>
    act.send({
      kind,
      name,
      officeCode: officeCode ?? '',
      ...(isGroup && { departmentCode }),
      ...(body !== undefined && { bodyId: body.id, expectedRevision: body.revision }),
    });
  const byName = { showSearch: { optionFilterProp: 'label' }, options: departments.options };
  return (
    <FormDialog
      title={t(body === undefined ? 'body.setUp' : 'body.change', { name: t(`body.kind.${kind}`) })}
      act={act}
      onSave={save}
      onClose={onClose}
    >
      <TextField label={t('body.name')} problems={problems} path="name" value={name} onChange={setName} />
      {isGroup && (
        <Field label={t('body.bureau')} problems={problems} path="departmentCode">
          {(control) => (
            <Select
              {...control}
              {...byName}
              value={departmentCode}
              disabled={body !== undefined || own !== undefined}
              onChange={setDepartment}
            />
          )}
        </Field>
      )}
      <Field label={t('body.office')} problems={problems} path="officeCode">
        {(control) => <Select {...control} {...byName} value={officeCode} onChange={setOffice} />}
      </Field>
    </FormDialog>
  );
}
