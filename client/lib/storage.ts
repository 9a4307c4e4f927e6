// Storage may be full, switched off by policy, or hold what an older version wrote: none of it may break a page.

export function readStored<T>(key: string, storage: Storage = localStorage): T | undefined {
  try {
    const text = storage.getItem(key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function writeStored(key: string, value: unknown, storage: Storage = localStorage): void {
  try {
    if (value === undefined) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    // The choice then holds for this page only.
  }
}
