import { DecideRecusalDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import type { PanelCheck } from '../panel/panel-check.ts';
import { useCheckAct } from '../useCheckAct.ts';

interface DecideDialogProps {
  checkId: string;
  request: PanelCheck['recusalRequests'][number];
  grant: boolean;
  onClose(): void;
}

/** Grants or declines an enterprise's request, with the reason. */
export default function DecideDialog({ checkId, request, grant, onClose }: DecideDialogProps) {
  const t = useT('checks');
  const kind = grant ? 'grant' : 'refuse';
  const act = useCheckAct(DecideRecusalDocument, checkId, t(`recusal.${kind}Done`), onClose);
  const { name } = request.inspector;
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t(`recusal.${kind}Title`, { name })}
      confirm={t(`recusal.${kind}`)}
      facts={grant ? [t('replace.next'), t('replace.proof')] : [t('recusal.stays', { name }), t('recusal.kept')]}
      reason={{ label: t('recusal.reason'), needed: true }}
      busy={act.busy}
      error={act.error}
      onConfirm={(reason) => act.send({ recusalRequestId: request.id, grant, reason })}
    />
  );
}
