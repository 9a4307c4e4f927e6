import { Button, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  PutUpstreamItemsDocument,
  type UpstreamItemRowFragment,
  type UpstreamListRowFragment,
} from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import type { FieldProblem } from '../../lib/hub-error.ts';
import { useT } from '../../lib/i18n.ts';
import { Field } from '../../plans/form/Field.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useRefusedField } from '../../plans/form/useRefusedField.ts';
import layout from '../../plans/form/PlanForm.module.css';
import { PageHeader, Refusal, Sheet } from '../../ui/index.ts';
import { EMPTY, fieldsOf, type ItemDraft } from '../form/itemDraft.ts';
import { ItemFields } from '../form/ItemFields.tsx';
import { useItemAct } from '../useItemAct.ts';

const AT = 'items.0.';

function draftOf(item: UpstreamItemRowFragment): ItemDraft {
  const { name, legalBasis, subject, content, targetDescription, ratioText, frequencyText, listType } = item;
  return {
    ...EMPTY,
    ...{ name, legalBasis, subject, content, targetDescription, ratioText, frequencyText, listType },
    itemClass: item.itemClass ?? '',
    targetKinds: [...item.targetKinds],
    industryCodes: [...item.industryCodes],
    methods: [...item.methods],
    capPercent: item.capPercent == null ? '' : String(Number(item.capPercent)),
  };
}

interface UpstreamItemFormProps {
  list: UpstreamListRowFragment;
  item?: UpstreamItemRowFragment;
}

/** What the upstream says of an item; what it leaves open the departments fill when they claim. */
export function UpstreamItemForm({ list, item }: UpstreamItemFormProps) {
  const t = useT('items');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => (item === undefined ? { ...EMPTY, methods: [] } : draftOf(item)));
  const [code, setCode] = useState(item?.code ?? '');
  const [department, setDepartment] = useState(item?.department.code);
  const departments = useDepartments();
  const back = () => void navigate(`/upstream/${list.id}`);
  const act = useItemAct(PutUpstreamItemsDocument, t('form.saved'), back);
  const problems = (act.error?.fields ?? []).map(({ path, problem }): FieldProblem => ({
    path: path.startsWith(AT) ? path.slice(AT.length) : path,
    problem,
  }));
  const form = useRefusedField(act.error);
  const save = () =>
    act.send({
      listId: list.id,
      items: [{ code, departmentCode: department ?? '', fields: fieldsOf(draft) }],
    });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <PageHeader
        number={item?.code}
        title={item?.name ?? t('upstream.addItem')}
        meta={[list.name, t('upstream.openFields')]}
      />
      <div className={layout.page}>
        <div className={layout.main}>
          <ItemFields
            draft={draft}
            problems={problems}
            classed={false}
            upstream
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
        </div>
        <div className={layout.side}>
          <Sheet title={t('upstream.place')}>
            <div className={layout.fields}>
              <TextField
                label={t('upstream.code')}
                problems={problems}
                path="code"
                value={code}
                disabled={item !== undefined}
                onChange={setCode}
              />
              <Field label={t('upstream.department')} problems={problems} path="departmentCode">
                {(control) => (
                  <Select
                    {...control}
                    showSearch={{ optionFilterProp: 'label' }}
                    value={department}
                    disabled={item !== undefined}
                    options={departments.options}
                    onChange={setDepartment}
                  />
                )}
              </Field>
              <Button type="primary" size="large" block htmlType="submit" loading={act.busy}>
                {t('upstream.put')}
              </Button>
              <Button type="link" block onClick={back}>
                {t('form.leave')}
              </Button>
              {act.error !== null && !act.error.isOfFields && (
                <div role="alert" className={layout.late}>
                  <Refusal error={act.error} />
                </div>
              )}
            </div>
          </Sheet>
        </div>
      </div>
    </form>
  );
}
