import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CreateUpstreamListDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { TextField } from '../../plans/form/TextField.tsx';
import layout from '../../plans/form/PlanForm.module.css';
import { Choice, Dialog, Refusal } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useItemAct } from '../useItemAct.ts';

type Level = 'PROVINCE' | 'CITY';

/** Takes in a list of the province or the city, empty at first. */
export function CreateListDialog({ onClose }: { onClose(): void }) {
  const t = useT('items');
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [level, setLevel] = useState<Level>('PROVINCE');
  const act = useItemAct(CreateUpstreamListDocument, t('upstream.created'), ({ createUpstreamList }) => {
    void navigate(`/upstream/${createUpstreamList.list.id}`);
  });
  const foot = (
    <>
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button type="primary" loading={act.busy} onClick={() => act.send({ name, level })}>
        {t('upstream.create')}
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={t('upstream.create')} foot={foot}>
      <div className={layout.fields}>
        <TextField
          label={t('upstream.name')}
          problems={act.error?.fields ?? []}
          path="name"
          value={name}
          onChange={setName}
        />
        <div className={styles.start}>
          <Choice<Level>
            label={t('upstream.whose')}
            value={level}
            options={(['PROVINCE', 'CITY'] as const).map((value) => ({ value, name: t(`upstream.level.${value}`) }))}
            onChange={setLevel}
          />
        </div>
        <p className="od-2">{t('upstream.createdText')}</p>
        {act.error !== null && !act.error.isOfFields && (
          <div role="alert" className={layout.late}>
            <Refusal error={act.error} />
          </div>
        )}
      </div>
    </Dialog>
  );
}
