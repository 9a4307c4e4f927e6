import { hash } from 'node:crypto';
import type { Digest } from './digest.ts';

const BLOCK = 64;
const SIZE = 32;

/**
 * The digest port on Node's native cryptography. One-shot hashing over prepared key blocks: an HMAC object a
 * message costs about five times as much, most of it in making the object.
 */
export const nodeDigest: Digest = {
  sha256,
  hmac(key) {
    const block = new Uint8Array(BLOCK);
    block.set(key.length > BLOCK ? sha256(key) : key);
    const outer = new Uint8Array(BLOCK + SIZE);
    outer.set(block.map((byte) => byte ^ 0x5c));
    let inner = new Uint8Array(BLOCK + 256);
    inner.set(block.map((byte) => byte ^ 0x36));
    return (message) => {
      if (BLOCK + message.length > inner.length) {
        const larger = new Uint8Array(2 * (BLOCK + message.length));
        larger.set(inner.subarray(0, BLOCK));
        inner = larger;
      }
      inner.set(message, BLOCK);
      outer.set(sha256(inner.subarray(0, BLOCK + message.length)), BLOCK);
      return sha256(outer);
    };
  },
};

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}
