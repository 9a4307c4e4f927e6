import type { SettingPreviewQuery } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { Clause } from '../../ui/index.ts';

/** Who would be passed over, and why: how many, the first of them by name, and the clause. */
export function PassedOver({ refused }: Pick<SettingPreviewQuery['settingPreview'], 'refused'>) {
  const t = useT('registry');
  return refused.map(({ reason, targets, clause, examples }) => (
    <p key={clause.id} className="od-due">
      {t('setMany.passedOver', {
        n: countText(targets),
        reason,
        names: examples.map(({ name }) => name).join(t('setMany.and')),
        more: targets > examples.length ? '…' : '',
      })}{' '}
      <Clause {...clause} />
    </p>
  ));
}
