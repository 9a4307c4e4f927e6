import { hash } from 'node:crypto';
import type { Digest } from './digest.ts';

const BLOCK = 64;
const SIZE = 32;
/** A UTF-16 unit takes at most three bytes of UTF-8. */
const WIDEST = 3;

/**
 * The digest port on Node's native cryptography. One-shot hashing over prepared key blocks, and digests as texts: an HMAC
 * object a message costs many times as much, and so does a buffer for each digest.
 */
export const nodeDigest: Digest = {
  sha256,
  hmac(key) {
    const block = new Uint8Array(BLOCK);
    block.set(key.length > BLOCK ? sha256(key) : key);
    const outer = Buffer.alloc(BLOCK + SIZE);
    outer.set(block.map((byte) => byte ^ 0x5c));
    const prefix = block.map((byte) => byte ^ 0x36);
    let inner = Buffer.alloc(0);
    let views: Buffer[] = [];
    const makeRoom = (length: number): void => {
      inner = Buffer.alloc(length);
      inner.set(prefix);
      views = [];
    };
    makeRoom(512);
    return (message) => {
      const most = BLOCK + WIDEST * message.length;
      if (most > inner.length) makeRoom(2 * most);
      const end = BLOCK + inner.write(message, BLOCK);
      views[end] ??= inner.subarray(0, end);
      outer.write(hash('sha256', views[end], 'binary'), BLOCK, 'latin1');
      return hash('sha256', outer, 'hex');
    };
  },
};

function sha256(bytes: Uint8Array): Uint8Array {
  return hash('sha256', bytes, 'buffer');
}
