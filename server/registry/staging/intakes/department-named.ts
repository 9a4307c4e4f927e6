import type { DepartmentRecord, Directory } from '../../../identity/index.ts';

const PLACE = /^(?:本|省|市|州|县|区|旗)+/;
const END = /(?:行政主管部门|行政部门|主管部门|管理部门|部门|委员会|机关|机构|大队|支队|局|委|办公室)$/;

const folded = (name: string): string => name.normalize('NFKC').replace(/\s/g, '');

function stemOf(name: string, placeName: string): string {
  const bare = folded(name).replace(placeName, '');
  const stem = bare.replace(PLACE, '').replace(END, '');
  return stem === '' ? bare : stem;
}

/** Whether all characters of the one stand in the other in their order, the first of both being the same. */
function abbreviates(short: string, long: string): boolean {
  if (short.length < 2 || short.charAt(0) !== long.charAt(0)) return false;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/**
 * The one department of a jurisdiction that a name can mean: its code, its name, its short name, or what all its
 * characters stand in (市监, 市场监管部门 and 县市场监管局 for 市场监督管理局). Undefined where it could be none or several.
 */
export function departmentNamed(
  directory: Directory,
  jurisdictionId: string,
  name: string,
): DepartmentRecord | undefined {
  const all = directory.inJurisdiction(jurisdictionId);
  const asked = folded(name);
  const only = (found: DepartmentRecord[]): DepartmentRecord | undefined => (found.length === 1 ? found[0] : undefined);
  const exact = only(
    all.filter((one) => one.code === asked.toLowerCase() || folded(one.name) === asked || one.shortName === asked),
  );
  if (exact !== undefined) return exact;
  const place = folded(directory.jurisdiction(jurisdictionId).name);
  const stem = stemOf(asked, place);
  const stems = all.map((one) => ({ one, stem: stemOf(one.name, place) }));
  const same = only(stems.filter((other) => other.stem === stem || other.one.shortName === stem).map(({ one }) => one));
  return (
    same ??
    only(stems.filter((other) => abbreviates(stem, other.stem) || abbreviates(other.stem, stem)).map(({ one }) => one))
  );
}
