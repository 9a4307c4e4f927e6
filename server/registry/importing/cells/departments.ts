import { type Text, text } from '../../../kernel/text.ts';
import { endsAsDepartment, isBareEnd, isField, isOffice, isTwoNames, sharedEnd } from './department-words.ts';
import { depths, isProse, plain, saysNothing, splitOutside } from './plain.ts';

/** The departments that a cell names. */
export interface DepartmentCell {
  /** In their order, without repeats and without offices in brackets. */
  names: string[];
  /** Offices that stand in brackets behind a name (市商务局（流通科）). */
  offices?: Record<string, string>;
}

/** As `Reading`, but what is certain may be part of a list that has an open end. */
export interface DepartmentReading {
  value?: DepartmentCell;
  ask?: Text;
}

const ASK = {
  openEnd: text('“等部门”还包括哪些部门？请逐一写出', 'Which departments does the open end (等) mean? Name each'),
  unnamed: text('这里没有写明是哪个部门，请写出部门名称', 'No department is named here; give its name'),
  condition: text(
    '这里带有条件或说明，请只写部门名称',
    'A condition or an explanation stands here; give the departments’ names only',
  ),
  levels: text('写了几级部门，本级是哪一个部门？', 'Departments of several levels are meant: which one is it here?'),
  notRead: text(
    '没有读懂是哪些部门，请用“、”分开逐一写出',
    'The departments could not be read; name each, separated by “、”',
  ),
  lost: text('括号不成对，好像缺字，请写完整', 'A bracket has lost its partner; write the cell whole'),
} as const;

const OPEN_END =
  /(?:(?:等|及|和|与)?(?:其他|其它|各|涉及)*(?:相关|有关|成员|职能|行业主管)+(?:部门|单位)|等(?:多个|多)?(?:部门|单位)?)$/;
const VAGUE =
  /各(?:级|县|区|市|乡|镇|街|相关|有关|成员|职能)|相关|有关|上级|下级|同级|本级|属地|所在地|承担|负责|其他|其它/;
const CONDITIONAL = /时|牵头|配合|发起|负责|协助|参与|联合|根据|按照|由|如|若|的话|检查|抽查|情况|职责|确定/;
const LEVEL = '(?:省|市|州|县|区|旗|镇|乡|街道)(?:\\([^)]*\\))?(?:本)?级?';
const SEVERAL_LEVELS = new RegExp(
  `^${LEVEL}(?:[、,和及/]${LEVEL})+(?:[二两三四]级)?(?=\\p{Script=Han}{2})|^(?:省|市|县|区)级(?:及)?以上|^(?:省|市|县|区)(?:市|县|区|乡)[二两三]?级`,
  'u',
);

/** Whether a cell names one kind of department at several levels (市、县级林业主管部门): which one, it does not say. */
export const namesSeveralLevels = (cell: string): boolean => SEVERAL_LEVELS.test(plain(cell).replace(/\s/g, ''));

/** A cell that names departments. Whatever else stands in it is asked about; an open list keeps those it names. */
export function readDepartments(cell: string): DepartmentReading {
  if (saysNothing(cell)) return {};
  if (isProse(cell)) return { ask: ASK.notRead };
  // A list that ends in its separator has lost what came next.
  const cutOff = /[、,]$/.test(plain(cell));
  const shown = plain(cell).replace(/^[、,;。\s]+|[、,;。\s]+$/g, '');
  if (shown === '') return {};
  if (depths(shown) === null) return { ask: ASK.lost };
  if (namesSeveralLevels(shown)) return { ask: ASK.levels };
  const open = openEnd(shown);
  const listed = namesOf(open ?? shown);
  if ('ask' in listed) return open !== null && listed.ask !== ASK.condition ? { ask: ASK.openEnd } : listed;
  if (open === null) return cutOff ? { value: listed, ask: ASK.openEnd } : { value: listed };
  return listed.names.length === 0 ? { ask: ASK.unnamed } : { value: listed, ask: ASK.openEnd };
}

/** An item with the department in front of it (市场监管部门:登记事项检查), taken apart; as it is where none stands there. */
export function ownedItem(item: string): { department?: string; name: string } {
  const [, label, name] = /^([^:：]{2,25})[:：]\s*(.+)$/s.exec(item) ?? [];
  if (label === undefined || name === undefined) return { name: item };
  const { value, ask } = readDepartments(label);
  return ask === undefined && value?.names.length === 1 ? { department: value.names[0]!, name } : { name: item };
}

/** Whether a cell speaks of departments at all, however many and under whatever condition. */
export function speaksOfDepartments(cell: string): boolean {
  if (isProse(cell)) return false;
  const shown = plain(cell);
  const parts = partsOf(shown.replace(/\([^()]*\)/g, ''));
  return namesSeveralLevels(shown) || parts.some((part) => endsAsDepartment(part) || isField(part));
}

/** What stands before an open end; null where the list is closed. */
function openEnd(shown: string): string | null {
  const bare = shown.replace(/\s*\([^()]*确定\)$/, '');
  const end = OPEN_END.exec(bare);
  // 相关部门 as such ends nothing but names nobody.
  return end === null ? null : bare.slice(0, end.index).replace(/[、,;\s]+$/, '');
}

function namesOf(shown: string): DepartmentCell | { ask: Text } {
  const names: string[] = [];
  const offices: Record<string, string> = {};
  for (const part of withSharedEnd(partsOf(shown))) {
    const named = oneName(part);
    if ('ask' in named) return named;
    if (named.office !== undefined) offices[named.name] = named.office;
    if (!names.includes(named.name)) names.push(named.name);
  }
  return Object.keys(offices).length === 0 ? { names } : { names, offices };
}

const SEPARATOR = /[、,;/\n|+&]+/;

function partsOf(shown: string): string[] {
  return splitOutside(shown, SEPARATOR).flatMap(atBlanks).flatMap(atConjunctions);
}

/** A blank separates whole names (市场监管部门 消防救援机构); inside one it is a break of the line (市防救援 支队). */
function atBlanks(part: string): string[] {
  const pieces = part.split(' ');
  const whole = pieces.every((piece) => (endsAsDepartment(piece) || isField(piece)) && !isBareEnd(piece));
  return whole ? pieces : [part.replace(/ /g, '')];
}

/** 公安局和消防大队 are two; 文化和旅游局 is one. */
function atConjunctions(part: string): string[] {
  for (const found of part.matchAll(/以及|和|及|与/g)) {
    const [left, right] = [part.slice(0, found.index), part.slice(found.index + found[0].length)];
    if (endsAsDepartment(left) && (endsAsDepartment(right) || isField(right))) return [left, ...atConjunctions(right)];
  }
  return [part];
}

function withSharedEnd(parts: readonly string[]): string[] {
  const last = parts.at(-1) ?? '';
  const all = [...parts];
  // The end of a later name reaches back over the names without one: 城乡建设、卫生健康、市场监管部门 消防救援机构.
  let end = sharedEnd(last);
  for (let i = parts.length - 1; i >= 0; i -= 1) {
    const part = parts[i]!;
    if (endsAsDepartment(part)) end = sharedEnd(part);
    else if (isField(part) && end !== null) all[i] = `${part}${end}`;
  }
  return all;
}

function oneName(part: string): { name: string; office?: string } | { ask: Text } {
  const [, bare, inside] = /^([^()]*)\(([^()]*)\)$/.exec(part) ?? [];
  if (inside !== undefined) {
    // One department that bears a second name: 市场监管局(知识产权局).
    if (endsAsDepartment(inside) && !isOffice(inside) && isOneName(inside) && isOneName(bare!)) return { name: part };
    if (CONDITIONAL.test(inside) || !isOffice(inside) || !/^\p{Script=Han}{2,12}$/u.test(inside))
      return { ask: ASK.condition };
    const outer = oneName(bare!);
    return 'ask' in outer ? outer : { ...outer, office: inside };
  }
  if (VAGUE.test(part)) return { ask: ASK.unnamed };
  if (isOneName(part) || isField(part)) return { name: part };
  return { ask: CONDITIONAL.test(part) ? ASK.condition : ASK.notRead };
}

function isOneName(part: string): boolean {
  const telling = part.replace(/(检查|稽查|抽查|督查)(?=\p{Script=Han}*(?:局|队|股|科|室|处|中心)$)/u, '');
  return (
    endsAsDepartment(part) && !isTwoNames(part) && /^\p{Script=Han}{2,30}$/u.test(part) && !CONDITIONAL.test(telling)
  );
}

export { ASK as DEPARTMENT_ASK };
