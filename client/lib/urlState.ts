import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** A filter's values: texts and lists of texts. Absent is not restricted. */
export type UrlValues = Record<string, string | string[] | undefined>;

function read<T extends UrlValues>(params: URLSearchParams, lists: readonly string[]): T {
  const values: UrlValues = {};
  for (const key of new Set(params.keys())) {
    values[key] = lists.includes(key) ? params.getAll(key) : (params.get(key) ?? undefined);
  }
  return values as T;
}

/**
 * A screen's filters, kept in the address so that they can be sent and found again by going back. `lists` names those
 * keys that may stand more than once. Changing one replaces the entry in the history: going back leaves the page.
 */
export function useUrlState<T extends UrlValues>(
  lists: readonly (keyof T & string)[] = [],
): [T, (change: Partial<T>) => void] {
  const [params, setParams] = useSearchParams();
  const key = lists.join(' ');
  const values = useMemo(() => read<T>(params, key.split(' ')), [params, key]);
  const change = useCallback(
    (next: Partial<T>) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(next)) {
            after.delete(name);
            for (const each of Array.isArray(value) ? value : [value]) if (each) after.append(name, each);
          }
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [values, change];
}
