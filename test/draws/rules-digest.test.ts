import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareText, fromHex32, hex, plainDigest, sortTexts, utf8 } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';

const bytes = fc.uint8Array({ maxLength: 400 });
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ maxLength: 2000 }),
  fc.constantFrom('鑫'.repeat(700), '\u{20BB7}'),
);

describe.each([
  ['native', nodeDigest],
  ['plain', plainDigest],
])('the %s digest', (_, digest) => {
  it('is SHA-256', () => {
    fc.assert(
      fc.property(bytes, (message) => {
        expect(hex(digest.sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
      }),
    );
  });

  it('is HMAC-SHA-256, however often one key signs', () => {
    fc.assert(
      fc.property(bytes, fc.array(texts, { maxLength: 4 }), (key, messages) => {
        const hmac = digest.hmac(key);
        const signed = messages.map(hmac);
        const due = messages.map((message) => createHmac('sha256', key).update(message).digest('hex'));
        expect(signed).toEqual(due);
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, 119, 120, 128, 5000])('takes in %i bytes', (length) => {
    const message = new Uint8Array(length).fill(97);
    expect(hex(digest.sha256(message))).toBe(createHash('sha256').update(message).digest('hex'));
  });
});

describe('byte order', () => {
  const text = fc.string({ unit: 'binary' }).filter((one) => !/[\uD800-\uDFFF]/u.test(one));

  it('is that of UTF-8, not of UTF-16 units', () => {
    expect(compareText('\u{1F600}', '\uFF5E')).toBeGreaterThan(0);
    expect('\u{1F600}' < '\uFF5E').toBe(true);
  });

  it('agrees with the bytes themselves', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(utf8(a), utf8(b)));
      }),
    );
  });

  it('sorts lists by bytes, with astral characters among them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constantFrom('\u{1F600}', '\uFF5E', '\uE000', 'a'))), (list) => {
        expect(sortTexts(list)).toEqual([...list].sort((a, b) => Buffer.compare(utf8(a), utf8(b))));
      }),
    );
  });
});

describe('hex', () => {
  it('comes back as the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (value) => {
        expect(fromHex32(hex(value), 'x')).toEqual(Uint8Array.from(value));
      }),
    );
  });

  it.each(['', 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(63)}\n`])('refuses %j', (text) => {
    expect(() => fromHex32(text, 'A secret')).toThrow('A secret must be 64');
  });
});
