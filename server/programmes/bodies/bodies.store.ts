import type { LocalDate } from '../../kernel/clock.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import type { MeetingStanding } from '../yearly/programme.permits.ts';
import { type BodyKind, type Member, speaksFor } from './member.ts';

export interface BodyRow {
  uuid: string;
  jurisdictionId: string;
  kind: BodyKind;
  departmentId: string | null;
  officeId: string;
  name: string;
  revision: number;
}

export interface MemberRow extends Member {
  bodyId: string;
  name: string;
  post: string;
  duties: string | null;
  username: string | null;
}

const BODY = `select b.id as uuid, b.jurisdiction_id as "jurisdictionId", b.kind, b.department_id as "departmentId",
    b.office_id as "officeId", b.name, b.revision from coordinating_bodies b`;

const MEMBERS = `select m.id as uuid, m.body_id as "bodyId", m.role, m.name, m.post, m.department_id as "departmentId",
    m.account_id as "accountId", m.duties, m.from_day as "from", m.to_day as "to", m.deputy_of as "deputyOf", a.username
  from body_members m left join accounts a on a.id = m.account_id
  where m.body_id = any($1::uuid[]) order by m.body_id, m.id`;

/** The bodies of a jurisdiction: the joint meeting, the liaisons, then the leading groups. One each, so they are few. */
export function findBodies(reader: Reader, jurisdictionId: string): Promise<BodyRow[]> {
  return reader.rows<BodyRow>(
    `${BODY} where b.jurisdiction_id = $1 order by case b.kind when 'JOINT_MEETING' then 1 when 'LIAISON_SYSTEM' then 2 else 3 end, b.id`,
    [jurisdictionId],
  );
}

/** A body of the actor's jurisdiction; NOT_FOUND where there is none. */
export async function getBody(reader: Reader, actor: Actor, uuid: string | null): Promise<BodyRow> {
  const [row] =
    uuid === null
      ? []
      : await reader.rows<BodyRow>(`${BODY} where b.id = $1 and b.jurisdiction_id = $2`, [uuid, actor.jurisdictionId]);
  if (row === undefined) throw refusal.notFound();
  return row;
}

export function findMembers(reader: Reader, bodyIds: readonly string[]): Promise<MemberRow[]> {
  return reader.rows<MemberRow>(MEMBERS, [bodyIds]);
}

/** Where the joint meeting's office is, and whether the actor speaks for it on a day. */
export async function findMeetingStanding(reader: Reader, actor: Actor, day: LocalDate): Promise<MeetingStanding> {
  const [meeting] = await reader.rows<BodyRow>(`${BODY} where b.jurisdiction_id = $1 and b.kind = 'JOINT_MEETING'`, [
    actor.jurisdictionId,
  ]);
  if (meeting === undefined) return { officeId: null, speaks: false };
  const members = await findMembers(reader, [meeting.uuid]);
  return { officeId: meeting.officeId, speaks: speaksFor(actor.accountId, members, day) };
}

type NewBody = Omit<BodyRow, 'revision'>;

/** Sets a body up, or changes its name and office. */
export async function putBody(tx: Tx, body: NewBody): Promise<void> {
  await tx.rows(
    `insert into coordinating_bodies (id, jurisdiction_id, kind, department_id, office_id, name, revision)
     values ($1, $2, $3, $4, $5, $6, 1)
     on conflict (id) do update set office_id = excluded.office_id, name = excluded.name, revision = coordinating_bodies.revision + 1`,
    [body.uuid, body.jurisdictionId, body.kind, body.departmentId, body.officeId, body.name],
  );
}

export async function raiseBody(tx: Tx, uuid: string): Promise<void> {
  await tx.rows('update coordinating_bodies set revision = revision + 1 where id = $1', [uuid]);
}

export async function putMember(tx: Tx, member: Omit<MemberRow, 'username'>): Promise<void> {
  await tx.rows(
    `insert into body_members (id, body_id, role, name, post, department_id, account_id, duties, from_day, to_day, deputy_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update set role = excluded.role, name = excluded.name, post = excluded.post,
       department_id = excluded.department_id, account_id = excluded.account_id, duties = excluded.duties,
       from_day = excluded.from_day, to_day = excluded.to_day, deputy_of = excluded.deputy_of`,
    [
      member.uuid,
      member.bodyId,
      member.role,
      member.name,
      member.post,
      member.departmentId,
      member.accountId,
      member.duties,
      member.from,
      member.to,
      member.deputyOf,
    ],
  );
}

/** The account of a jurisdiction by its name; null where there is none. */
export async function findAccount(reader: Reader, jurisdictionId: string, username: string): Promise<string | null> {
  const [row] = await reader.rows<{ id: string }>(
    'select id from accounts where jurisdiction_id = $1 and username = $2 and disabled_at is null',
    [jurisdictionId, username.replaceAll('\0', '').toLowerCase()],
  );
  return row?.id ?? null;
}
