import { isStorable } from '../../kernel/broken-text.ts';
import { lengthOf } from '../../kernel/length.ts';
import { isOneLine } from '../../kernel/one-line.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

/** What an account keeps of a list. */
export interface ViewFields {
  name: string;
  list: string;
  path: string;
  search: string;
  columns: string[] | null;
}

/** So many views an account may keep, of all lists together. */
export const MOST_VIEWS = 100;
const LONGEST_NAME = 60;
const LONGEST_PATH = 300;
const LONGEST_SEARCH = 2000;
const MOST_COLUMNS = 50;

// A second slash, or a backslash, which browsers read as one, would begin the name of another site.
const OWN_PATH = /^(?:\/|(?:\/[^/\\?#\s\p{C}]+)+\/?)$/u;
const SEARCH = /^(?:\?[^#\p{C}]*)?$/u;

/** What was given, as it is kept. */
export function viewFields(given: Omit<ViewFields, 'columns'> & { columns?: string[] | null }): ViewFields {
  const { name, list, path, search, columns } = given;
  return {
    name: name.normalize('NFC').trim(),
    list: list.normalize('NFC').trim(),
    path,
    search,
    columns: columns == null ? null : [...new Set(columns)],
  };
}

const isName = (name: string): boolean => isOneLine(name) && lengthOf(name) <= LONGEST_NAME;

function isPath(path: string): boolean {
  return path.length <= LONGEST_PATH && OWN_PATH.test(path);
}

function areColumns(columns: readonly string[]): boolean {
  return (
    columns.length <= MOST_COLUMNS &&
    columns.every((key) => key !== '' && lengthOf(key) <= LONGEST_NAME && isStorable(key))
  );
}

/** All that is wrong with a view. */
export function viewProblems({ name, list, path, search, columns }: ViewFields): Problem[] {
  const problems: Problem[] = [];
  const wrong = (at: keyof ViewFields, zh: string, en: string): void =>
    void problems.push({ path: at, problem: text(zh, en) });
  if (!isName(name))
    wrong(
      'name',
      `名称须为 1 至 ${LONGEST_NAME} 个字，写在一行内`,
      `name must have 1 to ${LONGEST_NAME} characters in one line`,
    );
  if (!isName(list))
    wrong(
      'list',
      `列表须为 1 至 ${LONGEST_NAME} 个字，写在一行内`,
      `list must have 1 to ${LONGEST_NAME} characters in one line`,
    );
  if (!isPath(path))
    wrong(
      'path',
      `路径须为本站页面，以一个 / 开头，不超过 ${LONGEST_PATH} 字`,
      `path must be one of this site, begin with one slash, and have at most ${LONGEST_PATH} characters`,
    );
  if (lengthOf(search) > LONGEST_SEARCH || !SEARCH.test(search))
    wrong(
      'search',
      `筛选条件须为空，或以 ? 开头，不超过 ${LONGEST_SEARCH} 字`,
      `search must be empty or begin with ?, and have at most ${LONGEST_SEARCH} characters`,
    );
  if (columns !== null && !areColumns(columns))
    wrong(
      'columns',
      `列不超过 ${MOST_COLUMNS} 个，每个 1 至 ${LONGEST_NAME} 字`,
      `at most ${MOST_COLUMNS} columns, each of 1 to ${LONGEST_NAME} characters`,
    );
  return problems;
}

/** Replacing a view is always possible; a further one only while there are not too many. */
export function limitRefusal(kept: number, replaces: boolean): Refusal | null {
  if (replaces || kept < MOST_VIEWS) return null;
  return refusal.limit(
    text(
      `最多保存 ${MOST_VIEWS} 个视图，请先删除不用的`,
      `At most ${MOST_VIEWS} views can be kept; remove one that is not used`,
    ),
  );
}
