/** Fields of a task whose texts are lists: what came and what went is told, not the whole list twice. */
const LISTS = ['participants', 'items', 'industryCodes', 'districtCodes', 'targetKinds'];
const BETWEEN = '；';

export interface Difference {
  field: string;
  before?: string | null;
  after?: string | null;
}

/** What of a list came and what went; null for what is no list. */
export function listChange({ field, before, after }: Difference): { gone: string[]; come: string[] } | null {
  if (!LISTS.includes(field)) return null;
  const [was, is] = [before?.split(BETWEEN) ?? [], after?.split(BETWEEN) ?? []];
  return { gone: was.filter((one) => !is.includes(one)), come: is.filter((one) => !was.includes(one)) };
}
