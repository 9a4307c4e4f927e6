import { type ItemWholeFragment, LeaveCheckPointDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { useItemAct } from '../useItemAct.ts';
import { usePointName } from '../usePointName.ts';

export function LeaveDialog({ item, onClose }: { item: ItemWholeFragment; onClose(): void }) {
  const t = useT('items');
  const pointName = usePointName();
  const act = useItemAct(LeaveCheckPointDocument, t('leave.done', { code: item.code }), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('leave.title', { code: item.mergeGroup == null ? '' : pointName(item.mergeGroup) })}
      confirm={t('act.leave')}
      facts={[t('leave.again'), t('leave.fixed')]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ itemCode: item.code, reason })}
    />
  );
}
