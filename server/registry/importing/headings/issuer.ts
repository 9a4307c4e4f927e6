import { readDepartments } from '../cells/departments.ts';
import { plain } from '../cells/plain.ts';

const ISSUER =
  /^(?:关于印发)?(\p{Script=Han}{3,25}?)(?:关于)?(?:印发)?(?:随机|行政|双随机|抽查|检查|分类|[“"]|(?=20\d\d年))/u;

const LONGEST = 200;

/**
 * The department whose own list or plan a table is, by its title (郑州市司法局2023年度…抽查计划). Null where the title
 * names none, or speaks of several departments together.
 */
export function issuerInTitle(title: string): string | null {
  const shown = plain(title.slice(0, LONGEST)).replace(/\s/g, '');
  if (/联合|部门/.test(shown)) return null;
  const { value, ask } = readDepartments(ISSUER.exec(shown)?.[1] ?? '');
  return ask === undefined && value?.names.length === 1 ? value.names[0]! : null;
}
