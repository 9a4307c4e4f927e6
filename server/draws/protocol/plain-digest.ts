import type { Digest, Hmac } from './digest.ts';
import { INITIAL, compress, finish } from './sha256.ts';

const BLOCK = 64;

/**
 * SHA-256 and HMAC-SHA-256 (FIPS 180-4, RFC 2104) in the language itself: runs in a browser, whose own
 * cryptography is asynchronous, and signs short messages faster than calls into native code do. Not meant
 * for keys that an attacker on the same machine could time.
 */
export const plainDigest: Digest = {
  sha256: (bytes) => toBytes(finish(Uint32Array.from(INITIAL), 0, bytes)),
  hmac: keyed,
};

/** A key costs two blocks, and each message then only its own and one outer block. */
function keyed(key: Uint8Array): Hmac {
  const block = new Uint8Array(BLOCK);
  block.set(key.length > BLOCK ? plainDigest.sha256(key) : key);
  const inner = afterBlock(block.map((byte) => byte ^ 0x36));
  const outer = afterBlock(block.map((byte) => byte ^ 0x5c));
  const state = new Uint32Array(8);
  const first = new Uint8Array(32);
  return (message) => {
    state.set(inner);
    toBytes(finish(state, BLOCK, message), first);
    state.set(outer);
    return toBytes(finish(state, BLOCK, first));
  };
}

function afterBlock(block: Uint8Array): Uint32Array {
  const state = Uint32Array.from(INITIAL);
  compress(state, block, 0);
  return state;
}

function toBytes(state: Uint32Array, bytes = new Uint8Array(32)): Uint8Array {
  for (let i = 0; i < 32; i++) bytes[i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3));
  return bytes;
}
