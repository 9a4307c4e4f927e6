import type { MergeItem } from '../../server/merging/matters.ts';

let made = 0;

/** An item that applies everywhere, but for what is given. */
export function item(departmentId: string, name: string, more: Partial<MergeItem> = {}): MergeItem {
  made += 1;
  return {
    planItemId: `i${made}`,
    departmentId,
    name,
    nationalCode: null,
    mergeGroup: null,
    targetKinds: [],
    labels: [],
    industryPrefixes: [],
    requiredSpecialties: [],
    legalBasis: '法',
    ...more,
  };
}
