import type { DemoItem } from './county.types.ts';
import published from './source/items.json' with { type: 'json' };

type PublishedItem = Omit<DemoItem, keyof typeof unset> & Partial<Pick<DemoItem, keyof typeof unset>>;

// What the file leaves out where it has nothing to say.
const unset = {
  nationalCode: null,
  mergeGroup: null,
  industryCodes: [] as string[],
  labels: [] as string[],
  capPercent: null,
  requiredSpecialties: [] as string[],
  claimed: true,
};

/** The item lists of all departments, in the order of their codes. */
export function demoItems(): DemoItem[] {
  // JSON widens the unions to string; the file's values are held to them by test/demo/rules-items.test.ts.
  return (published as PublishedItem[]).map((item) => ({
    ...structuredClone(unset),
    ...structuredClone(item),
  }));
}

/** The specialties that a department's items ask for, in the order in which they first appear. */
export function requiredSpecialties(items: readonly DemoItem[], departmentCode?: string): string[] {
  const asked = items
    .filter((item) => departmentCode === undefined || item.departmentCode === departmentCode)
    .flatMap((item) => item.requiredSpecialties);
  return [...new Set(asked)];
}
