import { ReplaceInspectorDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { useCheckAct } from '../useCheckAct.ts';

interface ReplaceDialogProps {
  checkId: string;
  member: { id: string; name: string };
  onClose(): void;
}

/** Lets a member of a team go, with the reason; who comes is the next of the drawn order, and nobody's choice (R076). */
export default function ReplaceDialog({ checkId, member, onClose }: ReplaceDialogProps) {
  const t = useT('checks');
  const act = useCheckAct(ReplaceInspectorDocument, checkId, t('replace.done'), onClose);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('replace.title', { name: member.name })}
      confirm={t('replace.act')}
      facts={[t('replace.next'), t('replace.proof'), t('replace.seen')]}
      reason={{ label: t('replace.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ checkId, inspectorId: member.id, reason })}
    />
  );
}
