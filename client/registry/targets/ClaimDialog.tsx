import { ClaimTargetsDocument, type TargetFilter } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { ConfirmLegal, notify } from '../../ui/index.ts';
import { useBulk } from './useBulk.ts';

interface ClaimDialogProps {
  filter: TargetFilter;
  total: number;
  onClose(): void;
}

/** Claims all that the list's filter finds (R016). */
export function ClaimDialog({ filter, total, onClose }: ClaimDialogProps) {
  const t = useT('registry');
  const bulk = useBulk(
    ClaimTargetsDocument,
    (answer) => answer.claimTargets,
    (changed) => {
      notify({ tone: 'done', title: t('claim.done', { n: countText(changed) }) });
      onClose();
    },
  );
  return (
    <ConfirmLegal
      open
      kind="grave"
      onClose={onClose}
      title={t('claim.title', { n: countText(total) })}
      confirm={t('targets.claim')}
      facts={[t('claim.kept'), t('claim.others'), t('claim.back')]}
      busy={bulk.changed !== null && bulk.error === null}
      error={bulk.error}
      onConfirm={() => bulk.start({ filter })}
    />
  );
}
