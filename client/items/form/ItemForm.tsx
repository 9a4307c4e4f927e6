import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { type ItemWholeFragment, SaveInspectionItemDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { DayField } from '../../plans/form/DayField.tsx';
import { TextField } from '../../plans/form/TextField.tsx';
import { useRefusedField } from '../../plans/form/useRefusedField.ts';
import layout from '../../plans/form/PlanForm.module.css';
import { PageHeader, Refusal, Sheet } from '../../ui/index.ts';
import { useItemAct } from '../useItemAct.ts';
import { draftOf, EMPTY, fieldsOf } from './itemDraft.ts';
import { ItemFields } from './ItemFields.tsx';

interface ItemFormProps {
  /** Left out: a new item. */
  item?: ItemWholeFragment;
  /** Reads the stored item anew, after somebody else changed it. */
  reread?(): Promise<ItemWholeFragment>;
}

/** Makes an item or a new version of one. What the hub refuses is shown at its field; nothing typed is lost. */
export function ItemForm({ item, reread }: ItemFormProps) {
  const t = useT('items');
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => (item === undefined ? EMPTY : draftOf(item)));
  const [revision, setRevision] = useState(item?.revision);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState(today());
  const act = useItemAct(SaveInspectionItemDocument, t('form.saved'), ({ saveInspectionItem }) => {
    void navigate(`/items/${saveInspectionItem.item.code}`);
  });
  const { error } = act;
  const stale = error?.code === 'STALE';
  const form = useRefusedField(error);
  const send = (expectedRevision: number | undefined) =>
    act.send({
      fields: fieldsOf(draft),
      effectiveFrom: day || null,
      reason: reason || null,
      ...(item !== undefined && { code: item.code, expectedRevision }),
    });
  const again = async (keepMine: boolean) => {
    const now = await reread!();
    setRevision(now.revision);
    if (keepMine) return send(now.revision);
    setDraft(draftOf(now));
    act.reset();
  };
  const problems = error?.fields ?? [];
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send(revision);
      }}
    >
      <PageHeader
        number={item?.code}
        title={item === undefined ? t('form.new') : t('form.edit', { name: item.name })}
      />
      <div className={layout.page}>
        <div className={layout.main}>
          <ItemFields
            draft={draft}
            problems={problems}
            classed={item !== undefined}
            onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          />
        </div>
        <div className={layout.side}>
          <Sheet title={t('form.version')}>
            <div className={layout.fields}>
              <DayField
                label={t('form.from')}
                hint={t('form.fromHint')}
                problems={problems}
                path="effectiveFrom"
                min={today()}
                value={day}
                onChange={setDay}
              />
              <TextField
                label={t('reason')}
                problems={problems}
                path="reason"
                lines={[2, 6]}
                value={reason}
                onChange={setReason}
              />
              {stale ? (
                <div className={layout.stale} role="alert">
                  <b>{t('form.stale')}</b>
                  <span>{t('form.staleText')}</span>
                  <Button block onClick={() => void again(false)}>
                    {t('form.takeTheirs')}
                  </Button>
                  <Button type="primary" block loading={act.busy} onClick={() => void again(true)}>
                    {t('form.keepMine')}
                  </Button>
                </div>
              ) : (
                <Button type="primary" size="large" block htmlType="submit" loading={act.busy}>
                  {t('form.save')}
                </Button>
              )}
              <Button
                type="link"
                block
                onClick={() => void navigate(item === undefined ? '/items' : `/items/${item.code}`)}
              >
                {t('form.leave')}
              </Button>
              {/* What lies in a field is told there. */}
              {error !== null && !stale && !error.isOfFields && (
                <div role="alert" className={layout.late}>
                  <Refusal error={error} />
                </div>
              )}
            </div>
          </Sheet>
        </div>
      </div>
    </form>
  );
}
