import { useT } from '../lib/i18n.ts';
import { countText } from '../lib/number.ts';
import { Clause, type ClauseRef } from '../ui/index.ts';

/** Records that a change of many passes over for one reason. */
export interface Passed {
  reason: string;
  count: number;
  clause?: ClauseRef;
  /** The first of them. */
  examples: readonly { name: string }[];
}

/** Who would be passed over, and why: how many, the first of them by name, and the clause. */
export function PassedOver({ of, refused }: { of: 'targets' | 'people'; refused: readonly Passed[] }) {
  const t = useT('registry');
  return refused.map(({ reason, count, clause, examples }) => (
    <p key={reason} className="od-due">
      {t(`setMany.${of}.passedOver`, {
        n: countText(count),
        reason,
        names: examples.map(({ name }) => name).join(t('setMany.and')),
        more: count > examples.length ? '…' : '',
      })}{' '}
      {clause !== undefined && <Clause {...clause} />}
    </p>
  ));
}
