import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Digest } from './digest.ts';
import { hex, utf8 } from './text.ts';

/**
 * SHA-256 and HMAC-SHA-256 in the language itself: they run in a browser, whose own cryptography is asynchronous and
 * missing on pages that are not served over TLS.
 */
export const plainDigest: Digest = {
  sha256: (bytes) => sha256(bytes),
  hmac(key) {
    // A key costs two blocks once; each message then starts from the prepared state.
    const keyed = hmac.create(sha256, key);
    return (message) => hex(keyed.clone().update(utf8(message)).digest());
  },
};
