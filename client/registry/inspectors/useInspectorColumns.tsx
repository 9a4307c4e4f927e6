import { Link } from 'react-router';
import type { InspectorRowFragment } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { today } from '../../lib/time.ts';
import { Chip, Time } from '../../ui/index.ts';
import type { DataColumn } from '../../ui/table/index.ts';
import styles from '../registry.module.css';

/** Whether somebody can act, in a word. */
export function PersonChip({ person }: { person: InspectorRowFragment }) {
  const t = useT('registry');
  if (person.personType !== 'INSPECTOR') return <Chip tone="other">{t(`person.${person.personType}`)}</Chip>;
  if ((person.validTo ?? '') < today()) {
    return (
      <Chip tone="late" mark="square">
        {t('people.expired')}
      </Chip>
    );
  }
  if (person.verifiedAt == null) {
    return (
      <Chip tone="due" mark="half">
        {t('people.unverified')}
      </Chip>
    );
  }
  return person.onDuty ? (
    <Chip tone="done" mark="tick">
      {t('people.verified')}
    </Chip>
  ) : (
    <Chip tone="other" mark="dash">
      {t('people.offDuty')}
    </Chip>
  );
}

/** The list's columns; on a phone the first says it all. */
export function useInspectorColumns(narrow: boolean): DataColumn<InspectorRowFragment>[] {
  const t = useT('registry');
  const name: DataColumn<InspectorRowFragment> = {
    key: 'name',
    title: t('field.person'),
    always: true,
    text: ({ name: text }) => text,
    render: (person) => (
      <div className={styles.name}>
        <Link to={`/inspectors/${person.id}`}>{person.name}</Link>
        <span className={styles.sub}>
          {[person.department.shortName, person.station, person.title].filter(Boolean).join(' · ')}
        </span>
        {narrow && (
          <span>
            <PersonChip person={person} />
          </span>
        )}
      </div>
    ),
  };
  const state: DataColumn<InspectorRowFragment> = {
    key: 'state',
    title: t('filter.state'),
    width: 108,
    text: ({ verifiedAt }) => t(verifiedAt == null ? 'people.unverified' : 'people.verified'),
    render: (person) => <PersonChip person={person} />,
  };
  if (narrow) return [name];
  return [
    name,
    {
      key: 'certificate',
      title: t('field.certificateNumber'),
      width: 184,
      text: ({ certificateNumber }) => certificateNumber,
      render: ({ certificateNumber, certificateKind }) =>
        certificateNumber === '' ? (
          <span className="od-3">{t('none')}</span>
        ) : (
          <span className={styles.name}>
            {certificateNumber}
            <span className={styles.sub}>{t(`certificate.${certificateKind}`)}</span>
          </span>
        ),
    },
    {
      key: 'validTo',
      title: t('field.validTo'),
      width: 128,
      text: ({ validTo }) => validTo,
      render: ({ validTo }) => (validTo == null ? null : <Time value={validTo} className="od-nowrap" />),
    },
    {
      key: 'specialties',
      title: t('field.specialties'),
      width: 240,
      text: ({ specialties }) => specialties.join(' '),
      render: ({ specialties }) => <span className="od-cut">{specialties.join(t('comma'))}</span>,
    },
    state,
    {
      key: 'level',
      title: t('field.organisationLevel'),
      width: 96,
      optional: true,
      text: ({ organisationLevel }) => t(`level.${organisationLevel}`),
      render: ({ organisationLevel }) => t(`level.${organisationLevel}`),
    },
  ];
}
