import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { localDate } from '../kernel/clock.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { snapshotCursor } from '../platform/cursor.ts';
import type { Dashboard } from '../../schema/reports/dashboard.ts';
import { backgroundOf } from './background.ts';
import { reportPermits } from './dashboard.permits.ts';
import { indicatorsOf } from './indicators.ts';
import { yearCounts } from './year-counts.ts';
import type { DepartmentYear } from './year-counts.store.ts';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

const NOTHING: DepartmentYear = {
  plansLed: 0,
  plansJoined: 0,
  checksTotal: 0,
  checksCompleted: 0,
  withProblems: 0,
  overdue: 0,
};

/** A jurisdiction's year in counts, for those who may read it; another jurisdiction's is not found, be it there or not. */
export async function getDashboard(
  { hub, actor, language }: Scene,
  year: number,
  jurisdictionCode: string | null,
): Promise<Dashboard> {
  if (actor === null) throw refusal.unauthenticated();
  const { jurisdictionId } = actor;
  const directory = await directoryOf(hub);
  if (jurisdictionCode !== null && jurisdictionCode !== directory.jurisdiction(jurisdictionId).code)
    throw refusal.notFound();
  const forbidden = reportPermits.dashboard(actor);
  if (forbidden !== null) throw forbidden;
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    const problem = text(`年份须为 ${FIRST_YEAR} 至 ${LAST_YEAR}`, `the year must be ${FIRST_YEAR} to ${LAST_YEAR}`);
    throw refusal.badInput([{ path: 'year', problem }]);
  }
  const asOf = hub.clock.now();
  const counts = await yearCounts(hub, jurisdictionId, year, localDate(asOf));
  const { policy, ...background } = await backgroundOf(hub, jurisdictionId, year, counts.targets.drawn);
  const { plans, targets, checks } = counts;
  return {
    cursor: snapshotCursor(counts.xmin),
    asOf,
    plans: { ...plans, internal: plans.total - plans.joint },
    targets: { ...targets, completed: checks.completed, withProblems: checks.withProblems },
    indicators: indicatorsOf({ ...counts, ...background }, policy).map(({ name, ...indicator }) => ({
      ...indicator,
      name: name[language],
    })),
    departments: directory.inJurisdiction(jurisdictionId).map((department) => ({
      department,
      ...(counts.byDepartment.get(department.uuid) ?? NOTHING),
    })),
    visitsSaved: counts.visitsSaved,
  };
}
