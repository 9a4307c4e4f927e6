import { hex, utf8 } from './text.ts';

/**
 * HMAC-SHA-256 of a text's UTF-8 bytes under a key that is already set, as 64 lower-case hex digits: tickets are told and
 * compared so, and a text of its own costs far less than bytes of its own.
 */
export type Hmac = (message: string) => string;

/**
 * What the protocol needs of cryptography (draw protocol, version 1). Synchronous, so that one code path
 * serves the hub, its workers and a browser; an implementation may precompute a key's inner and outer state,
 * since one key signs every ticket of a round.
 */
export interface Digest {
  /** SHA-256: 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** Sets the key once and gives the function that signs. */
  hmac(key: Uint8Array): Hmac;
}

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hex digits. */
export function digestOf(text: string, digest: Digest): string {
  return hex(digest.sha256(utf8(text)));
}
