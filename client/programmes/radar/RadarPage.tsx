import { useState } from 'react';
import { type OverlapTargetFilter, OverlapHeadDocument } from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { useT } from '../../lib/i18n.ts';
import { useHubQuery } from '../../lib/query.ts';
import { usePageTitle } from '../../lib/title.ts';
import { useUrlState } from '../../lib/urlState.ts';
import { useRoles } from '../../plans/useOwn.ts';
import { ErrorState, Figure, Sheet, SlowSkeleton } from '../../ui/index.ts';
import { FilterSelect } from '../../ui/filter/index.ts';
import { ProgrammesHead } from '../ProgrammesHead.tsx';
import page from '../programmes.module.css';
import { useYear } from '../useYear.ts';
import { YearChoice } from '../YearChoice.tsx';
import { HeatSheet, type Place } from './HeatSheet.tsx';
import type { Pair } from './pair.ts';
import { PairSheet } from './PairSheet.tsx';
import styles from './Radar.module.css';
import { TargetsDialog } from './TargetsDialog.tsx';

type Filters = { department?: string; under?: string; year?: string };

/** 重复检查雷达: which tasks and plans of the year would knock at the same doors (R034 to R036). */
export default function RadarPage() {
  const t = useT('programmes');
  const roles = useRoles();
  const [year, chooseYear, years] = useYear();
  const [{ department, under }, change] = useUrlState<Filters>();
  const [place, setPlace] = useState<Place>({});
  const [listed, list] = useState<{ title: string; filter: OverlapTargetFilter } | null>(null);
  const { data, error, refetch } = useHubQuery(OverlapHeadDocument, { year });
  const departments = useDepartments();
  usePageTitle(t('radar.heading'));
  // Leaders see counts and no lists of targets.
  const mayList = roles.includes('LIAISON') || roles.includes('AUDITOR');
  const ofPair = ({ one, other }: Pair) =>
    list({
      title: t('radar.targetsOf', { one: one.name, other: other.name }),
      filter: { sourceIds: [one.id, other.id] },
    });
  const ofPlace = (next: Place) => {
    setPlace(next);
    if (!mayList) return change({ department: next.department });
    list({
      title: t('radar.targetsAt'),
      filter: {
        departmentCode: next.department,
        industryCodes: next.industry === undefined ? null : [next.industry],
      },
    });
  };
  const overlaps = data?.overlaps;
  return (
    <>
      <ProgrammesHead aside={<YearChoice year={year} years={years} onChange={chooseYear} />} />
      <div className={page.page}>
        {overlaps === undefined ? (
          <Sheet>
            {error === null ? (
              <SlowSkeleton rows={6} />
            ) : (
              <ErrorState title={t('radar.failed')} error={error} onRetry={() => void refetch()} />
            )}
          </Sheet>
        ) : (
          <div className={page.stack}>
            <Sheet>
              <div className={styles.figures}>
                <Figure label={t('radar.apart')} value={overlaps.doors.apart} unit={t('task.timesUnit')} />
                <Figure label={t('radar.together')} value={overlaps.doors.together} unit={t('task.timesUnit')} />
                <Figure label={t('radar.saved')} value={overlaps.doors.saved} unit={t('task.timesUnit')} tone="act" />
                <Figure
                  label={t('radar.sharedTargets')}
                  value={overlaps.targetsShared}
                  of={overlaps.targetsCovered}
                  unit={t('task.unit')}
                />
              </div>
              <p className="od-3">{t('radar.about')}</p>
              {overlaps.sourcesLeftOut > 0 && (
                <p className={page.note}>{t('radar.leftOut', { count: overlaps.sourcesLeftOut })}</p>
              )}
            </Sheet>
            <HeatSheet
              year={year}
              under={under}
              at={place}
              onUnder={(code) => change({ under: code })}
              onPlace={ofPlace}
            />
            <PairSheet
              year={year}
              department={department}
              filter={
                <FilterSelect
                  name={t('list.department')}
                  value={department}
                  options={departments.options}
                  onChange={(next) => change({ department: next })}
                />
              }
              can={overlaps.viewerCanPlanJointly}
              onTargets={mayList ? ofPair : undefined}
            />
          </div>
        )}
      </div>
      {listed !== null && <TargetsDialog year={year} {...listed} onClose={() => list(null)} />}
    </>
  );
}
