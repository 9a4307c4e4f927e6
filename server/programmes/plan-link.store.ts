import type { Reader } from '../platform/database.ts';
import type { ProgrammeKind, ProgrammeState } from './yearly/programme.ts';

/** A task of a programme as a plan that carries it out needs to know it. */
export interface LinkedTask {
  taskId: string;
  jurisdictionId: string;
  leadId: string | null;
  kind: ProgrammeKind;
  year: number;
  /** Of the version that the plan refers to. */
  state: ProgrammeState;
  /** Whether the version in force still holds the task, and was filed where it is an adjustment (R040). */
  isPlanned: boolean;
  isEndorsed: boolean;
}

/** Tasks by their ids; unknown ones are missing. */
export function findLinkedTasks(reader: Reader, taskIds: readonly string[]): Promise<LinkedTask[]> {
  return reader.rows<LinkedTask>(
    `select t.id as "taskId", p.jurisdiction_id as "jurisdictionId", t.lead_id as "leadId", p.kind, p.year, p.state,
       exists (select 1 from programmes f join programme_tasks n on n.programme_id = f.id
               where f.series_id = p.series_id and f.state = 'PUBLISHED' and n.key = t.key
                 and (f.version = 1 or f.receipt_number is not null)) as "isPlanned",
       exists (select 1 from programmes f where f.series_id = p.series_id and f.state = 'PUBLISHED' and f.endorsed_at is not null)
         as "isEndorsed"
     from programme_tasks t join programmes p on p.id = t.programme_id where t.id = any($1::uuid[])`,
    [taskIds],
  );
}
