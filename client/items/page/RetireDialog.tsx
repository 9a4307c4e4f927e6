import { RetireInspectionItemDocument, type ItemWholeFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { useItemAct } from '../useItemAct.ts';

export function RetireDialog({ item, onClose }: { item: ItemWholeFragment; onClose(): void }) {
  const t = useT('items');
  const act = useItemAct(RetireInspectionItemDocument, t('retire.done', { code: item.code }), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('retire.title', { name: item.name })}
      confirm={t('act.retire')}
      facts={[t('retire.today'), t('retire.fixed'), t('retire.open')]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ code: item.code, expectedRevision: item.revision, reason })}
    />
  );
}
