import type { Hub } from '../../action/hub.ts';
import { type DepartmentRecord, directoryOf } from '../../identity/index.ts';
import { type LocalDate, localDate } from '../../kernel/clock.ts';
import { workCalendar } from '../../platform/work-calendar.ts';
import { getPolicy, type Policy } from '../../policy/index.ts';
import type { ProgrammeDeadline, ProgrammeDeadlines } from '../../../schema/programmes/programme-deadline.ts';
import type { ProgrammeKind } from '../yearly/programme.ts';
import { DEADLINES, type DeadlineStep, dueDay, type Standing, standingOf } from './deadline.ts';

/** When the steps of a year's programme were done first. */
interface Done extends Record<DeadlineStep, LocalDate | null> {
  kind: ProgrammeKind;
  departmentId: string;
}

// The first time counts: an adjustment later in the year is filed and published anew.
const DONE = `select p.kind, (array_agg(p.department_id order by p.version desc))[1] as "departmentId",
    min((p.published_at at time zone 'Asia/Shanghai')::date) as "PUBLISHED", min(p.filed_on) as "FILED", min(p.entered_on) as "ENTERED"
  from programmes p where p.jurisdiction_id = $1 and p.year = $2 and p.state <> 'WITHDRAWN' group by p.kind, p.series_id`;

interface Owing {
  kind: ProgrammeKind;
  department: DepartmentRecord | null;
  done: Done | undefined;
}

type StandingOf = (dueOn: LocalDate, doneOn: LocalDate | null) => Standing;

/** Standings of a day, each worked out once: departments that are late are so by the same days. */
function standingsOn(today: LocalDate): StandingOf {
  const known = new Map<string, Standing>();
  return (dueOn, doneOn) => {
    const key = `${dueOn}/${doneOn}`;
    const standing = known.get(key) ?? standingOf(workCalendar, dueOn, doneOn, today);
    known.set(key, standing);
    return standing;
  };
}

function deadlinesOf(
  { kind, department, done }: Owing,
  policy: Policy,
  year: number,
  standing: StandingOf,
): ProgrammeDeadline[] {
  return DEADLINES.flatMap(({ step, key, requirement }) => {
    const { value, document, article } = policy[key];
    if (value === null || value[0] === undefined) return [];
    const dueOn = dueDay(year, value[0]);
    const doneOn = done?.[step] ?? null;
    const clause = { id: requirement, document, article };
    return [{ kind, department, step, clause, dueOn, doneOn, ...standing(dueOn, doneOn) }];
  });
}

/** What is due of a year's programmes: the joint one's, then each department's (R029 to R031). */
export async function programmeDeadlines(hub: Hub, jurisdictionId: string, year: number): Promise<ProgrammeDeadlines> {
  const today = localDate(hub.clock.now());
  const policy = await getPolicy(hub.database, jurisdictionId, today);
  const directory = await directoryOf(hub);
  const rows = await hub.database.rows<Done>(DONE, [jurisdictionId, year]);
  const joint = rows.find(({ kind }) => kind === 'JOINT');
  const owing: Owing[] = [
    { kind: 'JOINT', department: joint === undefined ? null : directory.byId(joint.departmentId), done: joint },
    ...directory.inJurisdiction(jurisdictionId).map((department) => ({
      kind: 'DEPARTMENT' as const,
      department,
      done: rows.find(({ kind, departmentId }) => kind === 'DEPARTMENT' && departmentId === department.uuid),
    })),
  ];
  const standing = standingsOn(today);
  return { year, today, deadlines: owing.flatMap((one) => deadlinesOf(one, policy, year, standing)) };
}
