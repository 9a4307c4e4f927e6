import { Link } from 'react-router';
import type { Role } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { dayText } from '../../lib/time.ts';
import { type Fact, Facts, Sheet } from '../../ui/index.ts';
import { useAreaNames } from '../useAreaNames.ts';
import { useRoles } from '../useOwn.ts';
import type { Plan } from '../usePlan.ts';
import styles from './SchemeSheet.module.css';

const RULE_SEPARATOR = ' · ';
const READERS: readonly Role[] = ['LIAISON', 'DEPARTMENT_LEADER', 'LEADER', 'AUDITOR'];

/** The task of the year's programme that the plan carries out; a link for those who read programmes. */
function TaskLink({ task: { id, programmeId, name } }: { task: NonNullable<Plan['programmeTask']> }) {
  const roles = useRoles();
  if (!READERS.some((role) => roles.includes(role))) return <>{name}</>;
  return <Link to={`/programmes/${programmeId}?task=${id}`}>{name}</Link>;
}

const nameOf = ({ lead, participants }: Plan, code: string): string =>
  [lead, ...participants.map(({ department }) => department)].find((one) => one.code === code)?.shortName ?? code;

/** 方案: whom the plan looks at, and how many of them. */
export function SchemeSheet({ plan }: { plan: Plan }) {
  const t = useT('plans');
  const { industry, district } = useAreaNames();
  const { industryCodes, districtCodes, targetKinds, registeredAfter, registeredBefore, sampling } = plan;
  const { classAReason, classANote, batchSize } = plan;
  const registered =
    registeredAfter == null && registeredBefore == null
      ? undefined
      : t('scheme.registeredRange', {
          from: registeredAfter == null ? t('scheme.ever') : dayText(registeredAfter, true),
          to: registeredBefore == null ? t('scheme.now') : dayText(registeredBefore, true),
        });
  const isListed = plan.superiorNumber != null;
  const selected: Fact[] = [
    [t('scheme.industries'), industryCodes.map(industry).join(t('comma')) || t('scheme.all')],
    [t('scheme.districts'), districtCodes.map(district).join(t('comma')) || t('scheme.whole')],
    [t('scheme.kinds'), targetKinds.map((kind) => t(`kind.${kind}`)).join(t('comma')) || t('scheme.all')],
    [t('scheme.registered'), registered],
  ];
  const lines: Fact[] = [
    // A superior's list is taken as it is: what else the plan selects does not narrow it (R041).
    ...(isListed ? [[t('scheme.kinds'), t('superior.title')] as const] : selected),
    [
      t('scheme.sampling'),
      sampling
        .map(({ riskClass, percent, atLeast, atMost, pieces }) =>
          [
            t('scheme.rule', { name: t(`stratum.brief.${riskClass ?? 'ALL'}`), percent }),
            ...(pieces ?? []).map((piece) => t('scheme.piece', { count: piece.upTo, percent: piece.percent })),
            atLeast == null ? '' : t('scheme.atLeast', { count: atLeast }),
            atMost == null ? '' : t('scheme.atMost', { count: atMost }),
          ].join(''),
        )
        .join(RULE_SEPARATOR),
    ],
    [t('scheme.pool'), t(`pool.${plan.teamPool}.name`)],
    [t('scheme.task'), plan.programmeTask == null ? undefined : <TaskLink task={plan.programmeTask} />],
    [t('scheme.classA'), classAReason == null ? undefined : `${t(`classA.${classAReason}`)} ${classANote ?? ''}`],
    [t('scheme.batch'), batchSize == null ? undefined : t('scheme.batchOf', { count: batchSize })],
    [
      t('scheme.stations'),
      plan.teamStations
        .map(({ departmentCode, stations }) =>
          t('scheme.stationsOf', { name: nameOf(plan, departmentCode), stations: stations.join(t('comma')) }),
        )
        .join(RULE_SEPARATOR) || undefined,
    ],
  ];
  return (
    <Sheet title={t('scheme.title')}>
      <Facts className={styles.list} facts={lines} />
    </Sheet>
  );
}
