import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Reader } from '../platform/database.ts';
import { judgedTasks } from './findings/judged.store.ts';
import type { JudgedTask } from './findings/finding.ts';
import { GONE_FURTHER, type ProgrammeKind, type ProgrammeState } from './yearly/programme.ts';
import { mayReadProgramme } from './yearly/programme.permits.ts';
import { findTasks, findTasksById } from './yearly/tasks.store.ts';

/** A programme as its tasks name it. */
interface OfProgramme {
  programmeId: string;
  jurisdictionId: string;
  programme: string;
  kind: ProgrammeKind;
  state: ProgrammeState;
  year: number;
}

/** A task of a programme as it stands in a year. */
export type CurrentTask = JudgedTask & OfProgramme;

const PROGRAMME = `p.id as "programmeId", p.jurisdiction_id as "jurisdictionId", p.title as programme, p.kind, p.state, p.year`;
const JOINABLE = `(${GONE_FURTHER.map((state) => `'${state}'`).join(', ')})`;

/** The tasks of all programmes of a year: of each the newest version that has gone further than a draft. */
export async function findCurrentTasks(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  year: number,
): Promise<CurrentTask[]> {
  const programmes = await reader.rows<OfProgramme>(
    `select distinct on (p.series_id) ${PROGRAMME} from programmes p
     where p.jurisdiction_id = $1 and p.year = $2 and p.state in ${JOINABLE} order by p.series_id, p.version desc`,
    [jurisdictionId, year],
  );
  const ids = programmes.map(({ programmeId }) => programmeId);
  const tasks = await judgedTasks(hub, reader, jurisdictionId, await findTasks(reader, ids));
  const byId = new Map(programmes.map((one) => [one.programmeId, one]));
  return tasks.map((task) => ({ ...task, ...byId.get(task.programmeId)! }));
}

/**
 * Tasks by their ids, whatever the state of their version, as far as they are the actor's to know: what has gone further
 * than a draft is planned with by all departments. Others are missing.
 */
export async function findTasksToJoin(
  hub: Hub,
  reader: Reader,
  actor: Actor,
  ids: readonly string[],
): Promise<CurrentTask[]> {
  const rows = await findTasksById(reader, ids);
  const programmes = await reader.rows<OfProgramme & { departmentId: string; isJoinable: boolean }>(
    `select ${PROGRAMME}, p.department_id as "departmentId", p.state in ${JOINABLE} as "isJoinable" from programmes p
     where p.id = any($1::uuid[]) and p.jurisdiction_id = $2`,
    [rows.map(({ programmeId }) => programmeId), actor.jurisdictionId],
  );
  const known = programmes.filter((one) => one.isJoinable || mayReadProgramme(actor, one));
  const byId = new Map(
    known.map(({ departmentId: _department, isJoinable: _joinable, ...one }) => [one.programmeId, one]),
  );
  const tasks = await judgedTasks(
    hub,
    reader,
    actor.jurisdictionId,
    rows.filter(({ programmeId }) => byId.has(programmeId)),
  );
  return tasks.map((task) => ({ ...task, ...byId.get(task.programmeId)! }));
}
