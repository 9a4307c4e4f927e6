import type { Hub } from '../action/hub.ts';
import type { Reader } from '../platform/database.ts';
import { judgedTasks } from './findings/judged.store.ts';
import type { JudgedTask } from './findings/finding.ts';
import type { ProgrammeKind, ProgrammeState } from './yearly/programme.ts';
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
const GONE_FURTHER = `('SUBMITTED', 'ENDORSED', 'FILED', 'PUBLISHED')`;

/** The tasks of all programmes of a year: of each the newest version that has gone further than a draft. */
export async function findCurrentTasks(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  year: number,
): Promise<CurrentTask[]> {
  const programmes = await reader.rows<OfProgramme>(
    `select distinct on (p.series_id) ${PROGRAMME} from programmes p
     where p.jurisdiction_id = $1 and p.year = $2 and p.state in ${GONE_FURTHER} order by p.series_id, p.version desc`,
    [jurisdictionId, year],
  );
  const ids = programmes.map(({ programmeId }) => programmeId);
  const tasks = await judgedTasks(hub, reader, jurisdictionId, await findTasks(reader, ids));
  const byId = new Map(programmes.map((one) => [one.programmeId, one]));
  return tasks.map((task) => ({ ...task, ...byId.get(task.programmeId)! }));
}

/** Tasks by their ids, of versions that have gone further than a draft; others are missing. */
export async function findTasksToJoin(
  hub: Hub,
  reader: Reader,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<CurrentTask[]> {
  const rows = await findTasksById(reader, ids);
  const programmes = await reader.rows<OfProgramme>(
    `select ${PROGRAMME} from programmes p
     where p.id = any($1::uuid[]) and p.jurisdiction_id = $2 and p.state in ${GONE_FURTHER}`,
    [rows.map(({ programmeId }) => programmeId), jurisdictionId],
  );
  const byId = new Map(programmes.map((one) => [one.programmeId, one]));
  const known = rows.filter(({ programmeId }) => byId.has(programmeId));
  const tasks = await judgedTasks(hub, reader, jurisdictionId, known);
  return tasks.map((task) => ({ ...task, ...byId.get(task.programmeId)! }));
}
