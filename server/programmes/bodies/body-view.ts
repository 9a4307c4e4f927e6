import type { Directory } from '../../identity/index.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import { globalId } from '../../kernel/ids.ts';
import type { StoredFile } from '../../../schema/identity/stored-file.ts';
import type { BodyMeeting, BodyMember, CoordinatingBody } from '../../../schema/programmes/coordinating-body.ts';
import type { BodyRow, MemberRow } from './bodies.store.ts';
import type { DecisionRow, MeetingRow } from './meetings.store.ts';
import { isInTerm, vacantDepartments } from './member.ts';

/** A body as the API shows it, with what permits ask of it. */
export type BodyView = CoordinatingBody & { row: BodyRow; rows: readonly MemberRow[] };

const memberView = (
  member: MemberRow,
  all: readonly MemberRow[],
  directory: Directory,
  today: LocalDate,
): BodyMember => ({
  id: globalId('BodyMember', member.uuid),
  role: member.role,
  name: member.name,
  post: member.post,
  department: member.departmentId === null ? null : directory.byId(member.departmentId),
  username: member.username,
  duties: member.duties,
  from: member.from,
  to: member.to,
  deputyOf: member.deputyOf === null ? null : globalId('BodyMember', member.deputyOf),
  isInTerm: isInTerm(member, all, today),
});

export function bodyView(
  row: BodyRow,
  members: readonly MemberRow[],
  directory: Directory,
  today: LocalDate,
): BodyView {
  const departments = directory.inJurisdiction(row.jurisdictionId);
  const vacant =
    row.kind === 'LIAISON_SYSTEM'
      ? vacantDepartments(
          departments.map(({ uuid }) => uuid),
          members,
          today,
        )
      : [];
  return {
    row,
    rows: members,
    id: globalId('CoordinatingBody', row.uuid),
    kind: row.kind,
    name: row.name,
    department: row.departmentId === null ? null : directory.byId(row.departmentId),
    office: directory.byId(row.officeId),
    revision: row.revision,
    members: members.map((member) => memberView(member, members, directory, today)),
    vacancies: vacant.map((id) => directory.byId(id)),
  };
}

export function meetingView(row: MeetingRow, decisions: readonly DecisionRow[], minutes: StoredFile): BodyMeeting {
  return {
    id: globalId('BodyMeeting', row.uuid),
    title: row.title,
    heldOn: row.heldOn,
    minutes,
    decisions: decisions.map(({ number, content, programmeId }) => ({
      number,
      content,
      programmeId: programmeId === null ? null : globalId('Programme', programmeId),
    })),
  };
}
