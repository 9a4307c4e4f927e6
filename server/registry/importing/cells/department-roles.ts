import { type Text, text } from '../../../kernel/text.ts';
import { DEPARTMENT_ASK, type DepartmentCell, readDepartments } from './departments.ts';
import { isProse, plain, splitOutside } from './plain.ts';

/** Who leads and who takes part, as far as one cell says it by words of their roles. */
export interface Roles {
  lead?: DepartmentCell;
  participants?: DepartmentCell;
  ask?: Text;
}

type Role = 'LEAD' | 'PARTICIPANT';

const LEAD = '发起|牵头|主办|主责';
const PARTICIPANT = '配合|参与|参加|协同|协办|联合|响应';
const ROLE = `(?<role>${LEAD}|${PARTICIPANT})(?:部门|单位|机构|股室|科室)?`;
// 发起部门 | 民政部门; 发起 民政部门; 牵头部门:民政局
const BEFORE = new RegExp(`^${ROLE}(?:为|是)?\\s*(?:[|:]|\\s)\\s*(?<names>.+)$`);
// 民政局(牵头); 民政局牵头
const BEHIND = new RegExp(`^由?(?<names>[^()]+?)\\(?(?<role>${LEAD}|${PARTICIPANT})\\)?$`);
const SEVERAL_LEADS = text('写了两个以上牵头部门，由哪一个牵头？', 'More than one lead is named: which one leads?');

const roleOf = (word: string): Role => (new RegExp(`^(?:${LEAD})$`).test(word) ? 'LEAD' : 'PARTICIPANT');

/** Whether a cell tells roles in words. */
export const tellsRoles = (cell: string): boolean =>
  !isProse(cell) && new RegExp(`${LEAD}|${PARTICIPANT}`).test(plain(cell));

const MARKED_LEAD = new RegExp(`^[^()]+\\((?:${LEAD})(?:部门|单位)?\\)$`);

/** 市场监管局(牵头)、公安局、消防救援大队: one name of a list is marked as the lead, so that the others take part. */
function oneMarked(shown: string): Roles | null {
  const names = splitOutside(shown, /[、,;\n]/);
  const leads = names.filter((name) => MARKED_LEAD.test(name));
  const others = names.filter((name) => !leads.includes(name));
  if (leads.length !== 1 || others.length === 0 || others.some((name) => tellsRoles(name))) return null;
  return rolesOf([
    { role: 'LEAD', names: leads[0]!.replace(/\([^()]*\)$/, '') },
    { role: 'PARTICIPANT', names: others.join('、') },
  ]);
}

/** A cell in which each part bears its role, or one the lead's; null where that is not so. */
export function readRoles(cell: string): Roles | null {
  if (isProse(cell)) return null;
  const marked = oneMarked(plain(cell));
  if (marked !== null) return marked;
  const parts: { role: Role; names: string }[] = [];
  for (const piece of pieces(plain(cell))) {
    const { groups } = BEFORE.exec(piece) ?? BEHIND.exec(piece) ?? {};
    if (groups !== undefined) parts.push({ role: roleOf(groups.role!), names: groups.names! });
    else return null;
  }
  return parts.length === 0 ? null : rolesOf(parts);
}

/** The parts of the cell: at strong separators, and in front of each next word of a role. */
function pieces(shown: string): string[] {
  const strong = shown.split(/[;。\n]/).map((piece) => piece.trim());
  return strong
    .flatMap((piece) => (/^[^,、]*[,、]/.test(piece) ? bracketed(piece) : [piece]))
    .filter((piece) => piece !== '');
}

/** 市场监管局(牵头)、公安局(配合) and 教育局牵头,公安局、消防配合 come apart; 配合部门:公安、卫健 stays one. */
function bracketed(piece: string): string[] {
  const marked = piece.split(/(?<=\((?:牵头|发起|配合|参与|协同|参加)\))[、,]/);
  if (marked.length > 1) return marked;
  return piece.split(/(?<=(?:牵头|发起|主办)),|,(?=(?:牵头|发起|配合|参与|协同)(?:部门|单位)[:|])/);
}

function rolesOf(parts: readonly { role: Role; names: string }[]): Roles {
  const roles: Roles = {};
  const named = (role: Role): DepartmentCell | undefined => {
    const names: string[] = [];
    for (const part of parts.filter((other) => other.role === role)) {
      const { value, ask } = readDepartments(part.names);
      if (ask !== undefined || value === undefined) roles.ask ??= ask ?? DEPARTMENT_ASK.notRead;
      names.push(...(value?.names ?? []));
    }
    return names.length === 0 ? undefined : { names: [...new Set(names)] };
  };
  const lead = named('LEAD');
  const participants = named('PARTICIPANT');
  if (participants !== undefined) roles.participants = participants;
  if (lead?.names.length === 1) roles.lead = lead;
  else if (lead !== undefined) roles.ask = SEVERAL_LEADS;
  return roles;
}

/** A cell that names who leads: one department. */
export function readLead(cell: string): Roles {
  if (tellsRoles(cell)) {
    const roles = readRoles(cell);
    if (roles !== null) return roles;
  }
  const { value, ask } = readDepartments(cell);
  if (ask !== undefined) return { ask };
  if (value === undefined) return {};
  return value.names.length === 1 ? { lead: value } : { ask: SEVERAL_LEADS };
}
