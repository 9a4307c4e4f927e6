import { useT } from '../../lib/i18n.ts';
import { dayText } from '../../lib/time.ts';
import { Sheet } from '../../ui/index.ts';
import { useAreaNames } from '../useAreaNames.ts';
import type { Plan } from '../usePlan.ts';
import styles from './SchemeSheet.module.css';

const RULE_SEPARATOR = ' · ';

/** 方案: whom the plan looks at, and how many of them. */
export function SchemeSheet({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const { industry, district } = useAreaNames();
  const { industryCodes, districtCodes, targetKinds, registeredAfter, registeredBefore, sampling } = plan;
  const registered =
    registeredAfter == null && registeredBefore == null
      ? undefined
      : t('scheme.registeredRange', {
          from: registeredAfter == null ? t('scheme.ever') : dayText(registeredAfter, true),
          to: registeredBefore == null ? t('scheme.now') : dayText(registeredBefore, true),
        });
  const lines: [string, string | undefined][] = [
    [t('scheme.industries'), industryCodes.map(industry).join(t('comma')) || t('scheme.all')],
    [t('scheme.districts'), districtCodes.map(district).join(t('comma')) || t('scheme.whole')],
    [t('scheme.kinds'), targetKinds.map((kind) => t(`kind.${kind}`)).join(t('comma')) || t('scheme.all')],
    [t('scheme.registered'), registered],
    [
      t('scheme.sampling'),
      sampling
        .map(({ riskClass, percent, atLeast, atMost }) =>
          [
            t('scheme.rule', { name: t(`stratum.brief.${riskClass ?? 'ALL'}`), percent }),
            atLeast == null ? '' : t('scheme.atLeast', { count: atLeast }),
            atMost == null ? '' : t('scheme.atMost', { count: atMost }),
          ].join(''),
        )
        .join(RULE_SEPARATOR),
    ],
    [t('scheme.pool'), t(`pool.${plan.teamPool}.name`)],
  ];
  return (
    <Sheet title={t('scheme.title')}>
      <dl className={styles.list}>
        {lines.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </Sheet>
  );
}
