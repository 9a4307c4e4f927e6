import { readStored, writeStored } from '../../lib/storage.ts';

const KEY = 'onedoor.sealed';
const MOST = 30;

interface Kept {
  round: string;
  json: string;
}

const all = () => readStored<Kept[]>(KEY) ?? [];

/**
 * Keeps a round's sealed part in this browser, the first that was seen: what the hub says later cannot change it any
 * more, so a proof can then be compared with what was public before the draw.
 */
export function keepSealed(round: string, json: string): void {
  const kept = all();
  if (kept.some((one) => one.round === round)) return;
  writeStored(KEY, [...kept.slice(1 - MOST), { round, json }]);
}

/** The sealed part of a round as this browser saw it first; null where it never did. */
export function keptSealed(round: string): string | null {
  return all().find((one) => one.round === round)?.json ?? null;
}
