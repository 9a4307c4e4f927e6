import type { Hub } from '../action/hub.ts';

const FRESH_MS = 30_000;
const MOST = 20_000;

/** Gives rows by their keys, of which at least those asked for are there if they exist. */
export interface Remembered<K, V> {
  (hub: Hub, ids: Iterable<K>): Promise<ReadonlyMap<K, V>>;
  /** Reads these anew when they are asked for next; other hubs do so within half a minute. */
  forget(hub: Hub, ids: Iterable<K>): void;
}

/**
 * Keeps rows that every page names again and that hardly ever change, by their keys. They are forgotten together after
 * half a minute; what is missing is read in one query.
 */
export function rememberedById<K, V>(read: (hub: Hub, ids: K[]) => Promise<Iterable<[K, V]>>): Remembered<K, V> {
  const hubs = new WeakMap<Hub, { rows: Map<K, V>; at: number }>();
  const remembered = async (hub: Hub, ids: Iterable<K>): Promise<ReadonlyMap<K, V>> => {
    let known = hubs.get(hub);
    if (known === undefined || Date.now() - known.at >= FRESH_MS || known.rows.size > MOST) {
      hubs.set(hub, (known = { rows: new Map(), at: Date.now() }));
    }
    const { rows } = known;
    const missing = new Set<K>();
    for (const id of ids) if (!rows.has(id)) missing.add(id);
    if (missing.size > 0) for (const [id, value] of await read(hub, [...missing])) rows.set(id, value);
    return rows;
  };
  const forget = (hub: Hub, ids: Iterable<K>): void => {
    for (const id of ids) hubs.get(hub)?.rows.delete(id);
  };
  return Object.assign(remembered, { forget });
}
