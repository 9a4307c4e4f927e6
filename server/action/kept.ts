import { AsyncLocalStorage } from 'node:async_hooks';
import type { Hub } from './hub.ts';
import type { Reader } from '../platform/database.ts';

const FRESH_MS = 30_000;

/**
 * Reference data of a hub. Inside a transaction, where nothing but its `tx` may read, hand that along: it is used only
 * where nothing is kept yet.
 */
export type Kept<T> = (hub: Hub, tx?: Reader) => Promise<T>;

interface Known<T> {
  value?: T;
  at: number;
  reading?: Promise<T>;
}

// Where this module was loaded there is no transaction: what is read anew behind a request runs there.
const outside = AsyncLocalStorage.snapshot();

/**
 * Keeps small reference data in process: every page names some of it, and it changes a few times a year. What is older
 * than half a minute is given once more and read anew behind it, so that nobody waits, least of all a transaction on the
 * embedded database's only connection. Nothing (`isEmpty`) is never kept: the county may still be loading.
 */
export function keptInProcess<T>(read: (reader: Reader) => Promise<T>, isEmpty: (value: T) => boolean): Kept<T> {
  const hubs = new WeakMap<Hub, Known<T>>();

  const readAnew = (hub: Hub, known: Known<T>): Promise<T> =>
    (known.reading ??= read(hub.database)
      .then((value) => {
        if (!isEmpty(value)) Object.assign(known, { value, at: Date.now() });
        return value;
      })
      .finally(() => delete known.reading));

  return async (hub, tx) => {
    const known = hubs.get(hub) ?? { at: 0 };
    hubs.set(hub, known);
    if (known.value === undefined) return tx === undefined ? readAnew(hub, known) : read(tx);
    if (Date.now() - known.at >= FRESH_MS) {
      outside(() => readAnew(hub, known)).catch((error: unknown) =>
        hub.log.warn({ error }, 'reference data stays as it was'),
      );
    }
    return known.value;
  };
}
