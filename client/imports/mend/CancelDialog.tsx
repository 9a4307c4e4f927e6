import { CancelImportDocument } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { ConfirmLegal } from '../../ui/index.ts';
import { useImportAct, type WholeImport } from '../useImport.ts';

/** Gives a staged table up. */
export function CancelDialog({ one, onClose }: { one: WholeImport; onClose(): void }) {
  const t = useT('imports');
  const act = useImportAct(CancelImportDocument);
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('cancel.title', { file: one.fileName })}
      confirm={t('cancelImport')}
      facts={[t('cancel.nothing'), t('cancel.mended')]}
      busy={act.busy}
      error={act.error}
      onConfirm={() => act.send({ importId: one.id, expectedRevision: one.revision }, onClose)}
    />
  );
}
