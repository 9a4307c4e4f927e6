import type { Hub } from '../../action/hub.ts';
import { countGroups, type Group, type Telling } from './groups.store.ts';

const KEPT_MS = 10_000;
const MOST_KEPT = 20;

interface Kept {
  at: number;
  groups: Promise<Group[]>;
}

const known = new WeakMap<Hub, Map<string, Kept>>();

/**
 * The registry as it was counted at most ten seconds ago: whoever leafs through pairs and targets would have it counted
 * anew for every page. Never asked inside a transaction, where what is judged must be what is stored.
 */
export function groupsLately(hub: Hub, jurisdictionId: string, telling: Telling): Promise<Group[]> {
  const kept = known.get(hub) ?? new Map<string, Kept>();
  known.set(hub, kept);
  const key = JSON.stringify([jurisdictionId, telling]);
  const found = kept.get(key);
  if (found !== undefined && Date.now() - found.at < KEPT_MS) return found.groups;
  const groups = countGroups(hub.database, jurisdictionId, telling);
  kept.delete(key);
  kept.set(key, { at: Date.now(), groups });
  groups.catch(() => kept.delete(key));
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return groups;
}
