import { localDate } from '../kernel/clock.ts';
import { globalId } from '../kernel/ids.ts';
import type { Reader } from '../platform/database.ts';
import type { RecusalRequest } from '../../schema/checks/recusal-request.ts';

export type RequestState = 'OPEN' | 'GRANTED' | 'DECLINED';

/** An enterprise's request as it is stored. */
export interface RequestRow {
  id: string;
  checkId: string;
  inspectorId: string;
  state: RequestState;
  reason: string;
  askedAt: string;
  decidedAt: string | null;
  decisionReason: string | null;
}

const COLUMNS = `id, check_id as "checkId", inspector_id as "inspectorId", state, reason, asked_at as "askedAt",
  decided_at as "decidedAt", decision_reason as "decisionReason"`;

/** The requests of a check, the newest first. */
export function findRequests(reader: Reader, checkId: string): Promise<RequestRow[]> {
  return reader.rows<RequestRow>(
    `select ${COLUMNS} from recusal_requests where check_id = $1 order by id desc limit 50`,
    [checkId],
  );
}

export async function findRequest(reader: Reader, id: string): Promise<RequestRow | undefined> {
  const [row] = await reader.rows<RequestRow>(`select ${COLUMNS} from recusal_requests where id = $1`, [id]);
  return row;
}

/** Characters that the reasons of one open request have together at most. */
export const MOST_REASONS = 2000;

interface Asked {
  planNumber: string;
  targetCode: string;
  certificateNumber: string;
  reason: string;
}

/** The check and the inspector that an enterprise speaks of, where such a visit is released and not over. */
export async function findVisit(
  reader: Reader,
  { planNumber, targetCode, certificateNumber, reason }: Asked,
  now: Date,
): Promise<{ checkId: string; planId: string; jurisdictionId: string; inspectorId: string } | undefined> {
  const [visit] = await reader.rows<{ checkId: string; planId: string; jurisdictionId: string; inspectorId: string }>(
    `select c.id as "checkId", c.plan_id as "planId", c.jurisdiction_id as "jurisdictionId", w.inspector_id as "inspectorId"
     from joint_plans p join joint_checks c on c.plan_id = p.id join targets t on t.id = c.target_id
     join part_inspectors w on w.check_id = c.id join inspectors i on i.id = w.inspector_id
     where p.number = $1 and (t.key = $2 or t.registry_number = $2) and upper(i.certificate_number) = upper($3)
       and c.completed_at is null and p.ends_on >= $4::date
       and not exists (select 1 from recusal_requests r where r.check_id = c.id and r.inspector_id = w.inspector_id and r.state = 'OPEN'
         and (position($5 in r.reason) > 0 or length(r.reason) >= ${MOST_REASONS}))
     limit 1`,
    [planNumber, targetCode, certificateNumber, localDate(now), reason],
  );
  return visit;
}

export function requestView(row: RequestRow): Omit<RecusalRequest, 'inspector'> {
  return {
    id: globalId('RecusalRequest', row.id),
    state: row.state,
    reason: row.reason,
    askedAt: new Date(row.askedAt),
    decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt),
    decisionReason: row.decisionReason,
  };
}
