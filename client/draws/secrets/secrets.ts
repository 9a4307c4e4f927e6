import { readStored, writeStored } from '../../lib/storage.ts';
import { commitmentDigest, hex, isSecret, plainDigest } from '../protocol.ts';

/** A department's own secret, which nobody but its browser and its backup holds until it is handed in. */
export interface KeptSecret {
  party: string;
  /** 64 hex digits. */
  secret: string;
  digest: string;
  madeAt: string;
}

const KEY = 'onedoor.secrets';
const MOST_KEPT = 50;

const digestOf = (party: string, secret: string): string => commitmentDigest({ party, secret }, plainDigest);

/** 32 random bytes, made here. */
export function makeSecret(party: string): KeptSecret {
  const secret = hex(crypto.getRandomValues(new Uint8Array(32)));
  return { party, secret, digest: digestOf(party, secret), madeAt: new Date().toISOString() };
}

const allKept = (): KeptSecret[] => readStored<KeptSecret[]>(KEY) ?? [];

export function keepSecret(own: KeptSecret): void {
  writeStored(KEY, [own, ...allKept().filter(({ digest }) => digest !== own.digest)].slice(0, MOST_KEPT));
}

/** The secret behind a commitment, if this browser made it. */
export function keptSecret(digest: string): KeptSecret | undefined {
  return allKept().find((one) => one.digest === digest);
}

export function forgetSecret(digest: string): void {
  writeStored(
    KEY,
    allKept().filter((one) => one.digest !== digest),
  );
}

/** The file that brings a secret back where the browser lost it. */
export function backupOf(own: KeptSecret): string {
  return `${JSON.stringify({ onedoor: 'secret/1', ...own }, null, 2)}\n`;
}

/** Reads a backup; null where it is none, or its secret does not give its digest. */
export function readBackup(text: string): KeptSecret | null {
  try {
    const { party, secret, madeAt } = JSON.parse(text) as Partial<KeptSecret>;
    if (typeof party !== 'string' || typeof secret !== 'string' || !isSecret(secret)) return null;
    return { party, secret, digest: digestOf(party, secret), madeAt: String(madeAt ?? '') };
  } catch {
    return null;
  }
}
