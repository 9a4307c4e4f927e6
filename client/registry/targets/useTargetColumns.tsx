import { Link } from 'react-router';
import type { TargetRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { Time } from '../../ui/index.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import styles from '../registry.module.css';
import { ClassChip, StatusChip } from './TargetChips.tsx';

/** The list's columns; on a phone the first says it all. */
export function useTargetColumns(narrow: boolean): DataColumn<TargetRowFragment>[] {
  const t = useT('registry');
  const name: DataColumn<TargetRowFragment> = {
    key: 'name',
    title: t('field.name'),
    always: true,
    text: ({ name: text }) => text,
    render: (target) => (
      <div className={styles.name}>
        <Link to={`/targets/${target.id}`} title={target.name}>
          {target.name}
        </Link>
        <span className={styles.sub}>
          {narrow
            ? [target.key, t(`status.${target.status}`), t(`class.${target.riskClass ?? 'UNRATED'}`)].join(' · ')
            : target.key}
        </span>
      </div>
    ),
  };
  if (narrow) return [name];
  return [
    name,
    {
      key: 'kind',
      title: t('field.kind'),
      width: 108,
      text: ({ kind }) => t(`kind.${kind}`),
      render: ({ kind }) => t(`kind.${kind}`),
    },
    {
      key: 'status',
      title: t('field.status'),
      width: 88,
      text: ({ status }) => t(`status.${status}`),
      render: ({ status }) => <StatusChip status={status} />,
    },
    {
      key: 'class',
      title: t('field.riskClass'),
      width: 84,
      text: ({ riskClass }) => riskClass,
      render: ({ riskClass }) => <ClassChip riskClass={riskClass} />,
    },
    {
      key: 'industry',
      title: t('field.industryCode'),
      width: 132,
      text: ({ industry }) => industry?.name,
      render: ({ industry }) => <span className="od-cut">{industry?.name}</span>,
    },
    {
      key: 'district',
      title: t('field.districtCode'),
      width: 96,
      text: ({ district }) => district?.name,
      render: ({ district }) => district?.name,
    },
    {
      key: 'labels',
      title: t('field.labels'),
      width: 168,
      text: ({ labels }) => labels.join(' '),
      render: ({ labels }) =>
        labels.length === 0 ? (
          <span className="od-3">{t('targets.unlabelled')}</span>
        ) : (
          <span className="od-cut">{labels.join(t('comma'))}</span>
        ),
    },
    {
      key: 'claimedBy',
      title: t('field.claimedBy'),
      width: 96,
      text: ({ claimedBy }) => claimedBy.map(({ shortName }) => shortName).join(' '),
      render: ({ claimedBy }) =>
        claimedBy.length === 0 ? (
          <span className="od-due">{t('targets.unclaimed')}</span>
        ) : (
          claimedBy.map(({ shortName }) => shortName).join(t('comma'))
        ),
    },
    {
      key: 'recordedOn',
      title: t('field.recordedOn'),
      width: 128,
      text: ({ recordedOn }) => recordedOn,
      render: ({ recordedOn }) => <Time value={recordedOn} className="od-nowrap" />,
    },
    {
      key: 'registeredOn',
      title: t('field.registeredOn'),
      width: 128,
      optional: true,
      text: ({ registeredOn }) => registeredOn,
      render: ({ registeredOn }) => (registeredOn == null ? null : <Time value={registeredOn} className="od-nowrap" />),
    },
    {
      key: 'address',
      title: t('field.address'),
      width: 220,
      optional: true,
      text: ({ address }) => address,
      render: ({ address }) => <span className="od-cut">{address}</span>,
    },
  ];
}
