import { lengthOf } from '../../kernel/length.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { BodyMemberInput } from '../../../schema/programmes/body-inputs.ts';
import { shortProblems } from '../yearly/words.ts';
import { type BodyKind, type Member, ROLES_OF } from './member.ts';

const LONGEST_NAME = 50;
const LONGEST_DUTIES = 500;

/** What names in the input stand for. */
interface Known {
  kind: BodyKind;
  departments: ReadonlyMap<string, string>;
  /** Of the named account; null where none is named, or it is not known. */
  accountId: string | null;
  /** Whom the member stands in for; null where nobody is named, or nobody known. */
  principal: Member | null;
  /** The member that is changed. */
  self: string | null;
}

/** What is wrong with who a member is. */
export function personProblems(
  given: Pick<BodyMemberInput, 'name' | 'post' | 'username'>,
  accountId: string | null,
  path: string,
): Problem[] {
  return [
    ...shortProblems(given.name, `${path}name`, LONGEST_NAME),
    ...shortProblems(given.post, `${path}post`),
    ...(given.username && accountId === null
      ? [{ path: `${path}username`, problem: text('没有这个账号', 'there is no such account') }]
      : []),
  ];
}

/** All that is wrong with a member at once. */
export function memberProblems(given: BodyMemberInput, known: Known): Problem[] {
  const problems = personProblems(given, known.accountId, 'member.');
  const say = (field: string, zh: string, en: string) =>
    problems.push({ path: `member.${field}`, problem: text(zh, en) });
  if (!ROLES_OF[known.kind].includes(given.role)) say('role', '该机构没有这种职务', 'the body has no such role');
  if (given.departmentCode && !known.departments.has(given.departmentCode)) {
    say('departmentCode', '没有这个部门', 'there is no such department');
  }
  if (given.role === 'LIAISON' && !given.departmentCode) {
    say('departmentCode', '联络员须写明所属部门', 'a liaison stands for a department');
  }
  if (lengthOf(given.duties ?? '') > LONGEST_DUTIES)
    say('duties', '职责至多 500 字', 'duties have at most 500 characters');
  if (given.to && given.to < given.from) say('to', '任期结束不能早于开始', 'the last day must not be before the first');
  if (given.deputyOf) {
    const { principal, self } = known;
    if (principal === null || principal.uuid === self || principal.deputyOf !== null) {
      say('deputyOf', '须为该机构的另一名正式成员', 'it must be another member who is no deputy');
    }
  }
  return problems;
}
