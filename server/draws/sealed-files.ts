import { gunzipSync, gzipSync } from 'node:zlib';
import type { Vault } from '../platform/vault.ts';

/** What a draw keeps from everyone until its release, each locked to its own place (R075). */
export const places = {
  secrets: (roundId: string) => `round/${roundId}/secrets`,
  partySecret: (roundId: string, party: string) => `round/${roundId}/party/${party}`,
  proof: (roundId: string) => `round/${roundId}/proof`,
  files: (drawId: string) => `draw/${drawId}/files`,
  members: (drawId: string) => `draw/${drawId}/members`,
  drawnList: (drawId: string) => `draw/${drawId}/drawn`,
};

/** Locks a value as compressed JSON. */
export function lockJson(vault: Vault, value: unknown, place: string): Buffer {
  return vault.lock(gzipSync(JSON.stringify(value)), place);
}

export function openJson<T>(vault: Vault, sealed: Uint8Array, place: string): T {
  return JSON.parse(gunzipSync(vault.open(sealed, place)).toString('utf8')) as T;
}
