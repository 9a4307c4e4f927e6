/** One field before and after; the journal holds no names and numbers of people (R075), so those say only that they changed. */
export interface Changed {
  field: string;
  before?: string | null;
  after?: string | null;
}

const shown = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('、');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** The fields that differ, in the order of the record. */
export function changesBetween<T extends object>(before: T | null, after: T, untold: readonly (keyof T)[]): Changed[] {
  return (Object.keys(after) as (keyof T & string)[])
    .filter((field) => !isSame(before?.[field], after[field]))
    .map((field) =>
      untold.includes(field) ? { field } : { field, before: shown(before?.[field]), after: shown(after[field]) },
    );
}
