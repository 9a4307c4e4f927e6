import { ClaimTargetsDocument, TargetCountDocument, type TargetFilter } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { useHubQuery } from '../../lib/query.ts';
import { useOwnCode } from '../../plans/useOwn.ts';
import { ConfirmLegal, notify } from '../../ui/index.ts';
import { useBulk } from '../useBulk.ts';

interface ClaimDialogProps {
  filter: TargetFilter;
  total: number;
  onClose(): void;
}

/** Claims all that the list's filter finds (R016). */
export function ClaimDialog({ filter, total, onClose }: ClaimDialogProps) {
  const t = useT('registry');
  const own = useOwnCode();
  const { claimed, claimedBy } = filter;
  // Where the filter itself asks who claims, counting needs no question or, for another department's, has none.
  const asks = claimed !== false && claimedBy == null && own !== undefined;
  const { data } = useHubQuery(TargetCountDocument, { filter: { ...filter, claimedBy: own } }, { enabled: asks });
  const known = claimedBy === own ? total : claimed === false ? 0 : undefined;
  const already = asks ? data?.targets.totalCount : known;
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
      facts={[
        ...(already === undefined
          ? []
          : [t('claim.preview', { n: countText(total - already), m: countText(already) })]),
        t('claim.kept'),
        t('claim.others'),
        t('claim.back'),
      ]}
      busy={bulk.changed !== null && bulk.error === null}
      error={bulk.error}
      onConfirm={() => bulk.start({ filter })}
    />
  );
}
