import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { requireParty } from './commitment.ts';
import type { Secret } from './commitment.ts';
import { ProtocolError } from './problem.ts';
import { fromHex32, hex, utf8 } from './text.ts';

/** A round's key pair for what departments hand in, each 64 hex digits; the private one never leaves the vault. */
export type HandInKeys = { publicKey: string; privateKey: string };

const POINT = 32;
const SECRET = 32;
const TAG = 16;
const SEALED = new RegExp(`^[0-9a-f]{${2 * (POINT + SECRET + TAG)}}$`);

/** A fresh key pair of one round. */
export function handInKeys(): HandInKeys {
  const { secretKey, publicKey } = x25519.keygen();
  return { publicKey: hex(publicKey), privateKey: hex(secretKey) };
}

/**
 * Seals a department's secret for one round and one party: X25519 with a key of its own, HKDF-SHA-256, then
 * ChaCha20-Poly1305. Hex of that key's public half and the ciphertext. Written in the language itself, because
 * a browser's own cryptography is missing on pages that are not served over TLS.
 */
export function sealSecret({ party, secret }: Secret, round: string, publicKey: string): string {
  const own = x25519.keygen();
  const theirs = fromHex32(publicKey, "The round's key");
  const shared = agreed(() => x25519.getSharedSecret(own.secretKey, theirs));
  const { key, nonce } = derived(shared, own.publicKey, theirs, round, party);
  return hex(own.publicKey) + hex(chacha20poly1305(key, nonce).encrypt(fromHex32(secret, 'A secret')));
}

/**
 * Opens what `sealSecret` made: the secret as 64 hex digits. Throws a ProtocolError for anything else, also for
 * what was sealed for another round, another party or another key.
 */
export function openSecret(sealed: string, party: string, round: string, keys: HandInKeys): string {
  if (!SEALED.test(sealed)) throw new ProtocolError('A sealed secret must be 160 lower-case hex digits.');
  const theirs = fromHex32(sealed.slice(0, 2 * POINT), "The sender's key");
  const body = Uint8Array.from({ length: SECRET + TAG }, (_, i) =>
    Number.parseInt(sealed.slice(2 * (POINT + i), 2 * (POINT + i) + 2), 16),
  );
  const shared = agreed(() => x25519.getSharedSecret(fromHex32(keys.privateKey, "The round's private key"), theirs));
  const { key, nonce } = derived(shared, theirs, fromHex32(keys.publicKey, "The round's key"), round, party);
  try {
    return hex(chacha20poly1305(key, nonce).decrypt(body));
  } catch {
    throw new ProtocolError('The sealed secret was not made for this round and this party.');
  }
}

/** A point of low order agrees on nothing secret, and the curve's code throws for it. */
function agreed(agree: () => Uint8Array): Uint8Array {
  try {
    return agree();
  } catch {
    throw new ProtocolError('A key is no point of the curve.');
  }
}

/** Key and nonce of one message: the sender's key is fresh each time, so neither is ever used twice. */
function derived(shared: Uint8Array, sender: Uint8Array, receiver: Uint8Array, round: string, party: string) {
  requireParty(party);
  const salt = new Uint8Array([...sender, ...receiver]);
  const bytes = hkdf(sha256, shared, salt, utf8(`onedoor-hand-in/1\n${round}\n${party}\n`), 44);
  return { key: bytes.slice(0, 32), nonce: bytes.slice(32) };
}
