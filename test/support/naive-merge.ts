import type { TestHub } from './hub.ts';

/** What a plan is to merge to, worked out the long way: target by target, item by item, from the rows themselves. */
export interface Selection {
  industryCodes?: string[];
  districtCodes?: string[];
  targetKinds?: string[];
  registeredBefore?: string;
  registeredAfter?: string;
}

export interface NaiveItem {
  code: string;
  department: string;
  name: string;
  nationalCode: string | null;
  mergeGroup: string | null;
  kinds: string[];
  industries: string[];
  labels: string[];
  specialties: string[];
}

export interface NaiveTarget {
  key: string;
  kind: string;
  status: string;
  industry: string | null;
  district: string | null;
  registered: string | null;
  labels: string[];
  risk: string | null;
}

export interface Naive {
  /** Entries as item codes, the one who looks first; by target key, for targets with an entry. */
  lists: Map<string, NaiveItem[][]>;
  matters: number;
  separateVisits: number;
  targets: Map<string, NaiveTarget>;
}

const one = (name: string): string => name.normalize('NFKC').trim();

const isSame = (a: NaiveItem, b: NaiveItem): boolean =>
  one(a.name) === one(b.name) ||
  (a.nationalCode !== null && a.nationalCode === b.nationalCode) ||
  (a.mergeGroup !== null && a.mergeGroup === b.mergeGroup);

/** Sets of items that are one matter: sets that touch are joined until none does. */
function mattersOf(items: readonly NaiveItem[]): NaiveItem[][] {
  let sets = items.map((item) => [item]);
  for (let joined = true; joined;) {
    joined = false;
    for (const set of sets) {
      const touching = sets.find((other) => other !== set && other.some((a) => set.some((b) => isSame(a, b))));
      if (touching === undefined) continue;
      sets = [...sets.filter((other) => other !== set && other !== touching), [...set, ...touching]];
      joined = true;
      break;
    }
  }
  const inOrder = sets.map((set) => [...set].sort((a, b) => items.indexOf(a) - items.indexOf(b)));
  return inOrder.sort(([a], [b]) => items.indexOf(a!) - items.indexOf(b!));
}

/** `codes` are the plan's items in its order. */
export async function mergeNaively(
  { hub: { database } }: TestHub,
  codes: readonly string[],
  plan: Selection,
): Promise<Naive> {
  const industries = await database.rows<{ code: string; parent: string | null }>(
    'select code, parent_code as parent from industries',
  );
  const parents = new Map(industries.map(({ code, parent }) => [code, parent]));
  const isUnder = (code: string | null, asked: readonly string[]): boolean => {
    for (let at: string | null | undefined = code; at; at = parents.get(at)) if (asked.includes(at)) return true;
    return false;
  };
  const items = await database.rows<NaiveItem>(
    `select i.code, d.code as department, i.name, national_code as "nationalCode", merge_group as "mergeGroup", target_kinds as kinds,
       industry_codes as industries, labels, required_specialties as specialties
     from inspection_items i join departments d on d.id = i.department_id where i.code = any($1::text[])`,
    [codes],
  );
  const targets = await database.rows<NaiveTarget>(
    `select key, kind, status, industry_code as industry, district_code as district, registered_on::text as registered, labels,
       risk_class as risk from targets`,
  );
  const matters = mattersOf([...items].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code)));
  const result: Naive = { lists: new Map(), matters: matters.length, separateVisits: 0, targets: new Map() };
  for (const target of targets) {
    const { industryCodes, districtCodes, targetKinds, registeredBefore, registeredAfter } = plan;
    if (target.status !== 'ACTIVE') continue;
    if (industryCodes?.length && !isUnder(target.industry, industryCodes)) continue;
    if (districtCodes?.length && !districtCodes.includes(target.district ?? '')) continue;
    if (targetKinds?.length && !targetKinds.includes(target.kind)) continue;
    if (registeredBefore && !(target.registered !== null && target.registered <= registeredBefore)) continue;
    if (registeredAfter && !(target.registered !== null && target.registered >= registeredAfter)) continue;
    const applies = (item: NaiveItem): boolean =>
      (item.kinds.length === 0 || item.kinds.includes(target.kind)) &&
      (item.industries.length === 0 || isUnder(target.industry, item.industries)) &&
      (item.labels.length === 0 || item.labels.some((label) => target.labels.includes(label)));
    const list = matters.map((matter) => matter.filter(applies)).filter((matter) => matter.length > 0);
    if (list.length === 0) continue;
    result.lists.set(target.key, list);
    result.targets.set(target.key, target);
    result.separateVisits += new Set(list.flat().map(({ department }) => department)).size;
  }
  return result;
}
