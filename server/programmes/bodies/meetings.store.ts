import type { LocalDate } from '../../kernel/clock.ts';
import type { Reader, Tx } from '../../platform/database.ts';

export interface DecisionRow {
  meetingId: string;
  number: number;
  content: string;
  programmeId: string | null;
}

export interface MeetingRow {
  uuid: string;
  bodyId: string;
  title: string;
  heldOn: LocalDate;
  minutesFile: string;
}

/** A meeting, with the number that its next decision has. */
export interface NextDecision {
  uuid: string;
  heldOn: LocalDate;
  next: number;
}

const MEETING = `select m.id as uuid, m.body_id as "bodyId", m.title, m.held_on as "heldOn", m.minutes_file as "minutesFile"
  from body_meetings m`;

/** A meeting of the jurisdiction's joint meeting; null where it had none such. */
export async function findMeetingOfJoint(
  reader: Reader,
  jurisdictionId: string,
  uuid: string | null,
): Promise<NextDecision | null> {
  if (uuid === null) return null;
  const [row] = await reader.rows<NextDecision>(
    `select m.id as uuid, m.held_on as "heldOn", (select coalesce(max(d.number), 0)::int + 1 from body_decisions d where d.meeting_id = m.id) as next
     from body_meetings m join coordinating_bodies b on b.id = m.body_id
     where m.id = $1 and b.jurisdiction_id = $2 and b.kind = 'JOINT_MEETING'`,
    [uuid, jurisdictionId],
  );
  return row ?? null;
}

export function findMeetings(reader: Reader, ids: readonly string[]): Promise<MeetingRow[]> {
  return reader.rows<MeetingRow>(`${MEETING} where m.id = any($1::uuid[])`, [ids]);
}

/** Meetings of a body, the newest first, behind one of them. */
export function findMeetingPage(
  reader: Reader,
  bodyId: string,
  before: string | null,
  limit: number,
): Promise<MeetingRow[]> {
  return reader.rows<MeetingRow>(
    `${MEETING} where m.body_id = $1 and ($2::uuid is null or m.id < $2::uuid) order by m.id desc limit $3`,
    [bodyId, before, limit],
  );
}

export async function countMeetings(reader: Reader, bodyId: string): Promise<number> {
  const [row] = await reader.rows<{ n: number }>('select count(*)::int as n from body_meetings where body_id = $1', [
    bodyId,
  ]);
  return row!.n;
}

/** What meetings decided, by number. */
export function findDecisions(reader: Reader, meetingIds: readonly string[]): Promise<DecisionRow[]> {
  return reader.rows<DecisionRow>(
    `select meeting_id as "meetingId", number, content, programme_id as "programmeId" from body_decisions
     where meeting_id = any($1::uuid[]) order by meeting_id, number`,
    [meetingIds],
  );
}

export async function insertMeeting(tx: Tx, meeting: MeetingRow, by: string, at: Date): Promise<void> {
  await tx.rows(
    `insert into body_meetings (id, body_id, title, held_on, minutes_file, recorded_by, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7::timestamptz)`,
    [meeting.uuid, meeting.bodyId, meeting.title, meeting.heldOn, meeting.minutesFile, by, at.toISOString()],
  );
}

export async function addDecisions(tx: Tx, decisions: readonly DecisionRow[]): Promise<void> {
  await tx.rows(
    `insert into body_decisions (meeting_id, number, content, programme_id)
     select d."meetingId", d.number, d.content, d."programmeId"
     from json_to_recordset($1::json) as d("meetingId" uuid, number int, content text, "programmeId" uuid)`,
    [JSON.stringify(decisions)],
  );
}
