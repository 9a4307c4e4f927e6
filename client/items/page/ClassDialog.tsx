import { useState } from 'react';
import { type ItemWholeFragment, ProposeItemClassDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { TextField } from '../../plans/form/TextField.tsx';
import { ConfirmLegal } from '../../ui/index.ts';
import { useItemAct } from '../useItemAct.ts';

/** Proposes the other class; a second person answers (R006). */
export function ClassDialog({ item, onClose }: { item: ItemWholeFragment; onClose(): void }) {
  const t = useT('items');
  const [cap, setCap] = useState('');
  const act = useItemAct(ProposeItemClassDocument, t('classChange.proposed'), onClose);
  const itemClass = item.itemClass === 'KEY' ? 'GENERAL' : 'KEY';
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('classChange.title', { name: item.name, class: t(`class.${itemClass}`) })}
      confirm={t('classChange.propose')}
      facts={[t('classChange.second'), t('classChange.until')]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) =>
        act.send({ code: item.code, itemClass, reason, capPercent: itemClass === 'GENERAL' ? cap : null })
      }
    >
      {itemClass === 'GENERAL' && (
        <TextField
          label={t('field.capPercent')}
          problems={act.error?.fields ?? []}
          path="capPercent"
          inputMode="decimal"
          suffix="%"
          value={cap}
          onChange={setCap}
        />
      )}
    </ConfirmLegal>
  );
}
