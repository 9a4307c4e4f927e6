import { Link } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { PageHeader, PageTabs, Stepper, Time } from '../../ui/index.ts';
import { ProgrammeChip } from '../ProgrammeChip.tsx';
import styles from '../programmes.module.css';
import type { Programme } from '../useProgramme.ts';
import { stepAt, stepsOf } from './steps.ts';
import { Versions } from './Versions.tsx';

/** What it is, how far it is, and its parts. */
export function ProgrammeHead({ programme }: { programme: Programme }) {
  const t = useT('programmes');
  const { id, kind, year, title, version, state, department, publishedAt, tasks, changes } = programme;
  const meta = [
    <Link key="year" className={styles.link} to={`/programmes?year=${year}`}>
      {t('year', { year })}
    </Link>,
    t(`kind.${kind}`),
    t('draftedBy', { name: department.name }),
    <Versions key="versions" programme={programme} />,
    ...(publishedAt == null
      ? []
      : [
          <span key="published">
            {t('publishedOn')} <Time value={publishedAt} as="day" />
          </span>,
        ]),
  ];
  const tabs = [
    { to: `/programmes/${id}`, name: t('tab.tasks'), count: tasks.totalCount, end: true },
    ...(version > 1 ? [{ to: `/programmes/${id}/changes`, name: t('tab.changes'), count: changes.length }] : []),
    { to: `/programmes/${id}/history`, name: t('tab.history') },
  ];
  return (
    <PageHeader
      title={title}
      chip={<ProgrammeChip state={state} />}
      meta={meta}
      aside={
        <Stepper
          label={t('steps')}
          steps={stepsOf(programme).map((step) => t(`step.${step}`))}
          at={stepAt(programme)}
          struck={state === 'WITHDRAWN'}
        />
      }
      tabs={<PageTabs label={t('page.tabs')} tabs={tabs} />}
    />
  );
}
