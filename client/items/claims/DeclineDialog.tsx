import { type ClaimRowFragment, DeclineItemsDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { useItemAct } from '../useItemAct.ts';

interface DeclineDialogProps {
  tasks: readonly ClaimRowFragment[];
  onClose(): void;
  onDone(): void;
}

export function DeclineDialog({ tasks, onClose, onDone }: DeclineDialogProps) {
  const t = useT('items');
  const act = useItemAct(DeclineItemsDocument, t('claim.declinedDone', { count: tasks.length }), onDone);
  const listed = tasks.flatMap(({ ownItem }) => (ownItem?.standing === 'IN_FORCE' ? [ownItem.code] : []));
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('claim.declineTitle', { count: tasks.length })}
      confirm={t('claim.decline')}
      facts={[
        t('claim.declineKept'),
        ...(listed.length > 0 ? [t('claim.declineRetires', { codes: listed.join(t('comma')) })] : []),
      ]}
      reason={{ label: t('reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ taskIds: tasks.map(({ id }) => id), reason })}
    />
  );
}
