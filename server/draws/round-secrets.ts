import { randomBytes } from 'node:crypto';
import { type HandInKeys, handInKeys } from './protocol/index.ts';

/**
 * What the hub keeps of one round in its vault: its own secret, the key under which natural persons' numbers are told,
 * and the key pair to which departments hand their secrets in.
 */
export interface RoundSecrets {
  hub: string;
  personKey: string;
  handIn?: HandInKeys;
}

const random = (): string => randomBytes(32).toString('hex');

/** `personKey` where frames were made with one already. */
export function freshSecrets(personKey = random()): RoundSecrets {
  return { hub: random(), personKey, handIn: handInKeys() };
}
