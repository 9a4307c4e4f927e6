import { useState } from 'react';
import { AnswerItemClassDocument, type ItemWholeFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Act } from '../../plans/Act.tsx';
import { ConfirmLegal, Sheet, Time } from '../../ui/index.ts';
import styles from '../items.module.css';
import { useItemAct } from '../useItemAct.ts';

type Change = NonNullable<ItemWholeFragment['classChange']>;

/** A proposed class that waits for its second person. */
export function ClassAnswer({ item, change }: { item: ItemWholeFragment; change: Change }) {
  const t = useT('items');
  const [approve, ask] = useState<boolean | null>(null);
  const close = () => ask(null);
  const act = useItemAct(AnswerItemClassDocument, t('classChange.answered'), close);
  const wanted = t(`class.${change.itemClass}`);
  return (
    <Sheet title={t('classChange.waits', { class: wanted })}>
      <p>{change.reason}</p>
      <p className={styles.small}>
        {change.proposedBy} · <Time value={change.proposedAt} />
        {change.capPercent != null && ` · ${t('field.capPercent')} ${Number(change.capPercent)}%`}
      </p>
      <div className={styles.buttons}>
        <Act can={item.viewerCanAnswerClass} look="main" compact onClick={() => ask(true)}>
          {t('classChange.approve')}
        </Act>
        <Act can={item.viewerCanAnswerClass} compact onClick={() => ask(false)}>
          {t('classChange.refuse')}
        </Act>
      </div>
      {approve !== null && (
        <ConfirmLegal
          open
          kind="grave"
          onClose={close}
          title={t(approve ? 'classChange.approveTitle' : 'classChange.refuseTitle', {
            name: item.name,
            class: wanted,
          })}
          confirm={t(approve ? 'classChange.approve' : 'classChange.refuse')}
          facts={[t(approve ? 'classChange.fromToday' : 'classChange.stays')]}
          reason={{ label: t('reason'), needed: !approve }}
          busy={act.busy}
          error={act.error}
          onConfirm={(reason) => act.send({ changeId: change.id, approve, reason: reason || null })}
        />
      )}
    </Sheet>
  );
}
