import { describe, expect, it } from '@jest/globals';
import { handInKeys, openSecret, ProtocolError, sealSecret } from '../../server/draws/protocol/index.ts';

const secret = 'ab'.repeat(32);
const keys = handInKeys();
const sealed = sealSecret({ party: 'gaj', secret }, 'rnd_1', keys.publicKey);

describe('a secret on its way to the hub', () => {
  it('is opened with the round’s private key, as it was', () => {
    expect(sealed).toMatch(/^[0-9a-f]{160}$/);
    expect(openSecret(sealed, 'gaj', 'rnd_1', keys)).toBe(secret);
  });

  it('reads otherwise each time it is sealed, and holds nothing of itself in clear', () => {
    expect(sealSecret({ party: 'gaj', secret }, 'rnd_1', keys.publicKey)).not.toBe(sealed);
    expect(sealed).not.toContain('abababab');
  });

  it.each([
    ['another party', 'wjw', 'rnd_1', sealed],
    ['another round', 'gaj', 'rnd_2', sealed],
    ['a changed byte', 'gaj', 'rnd_1', `${sealed.slice(0, -2)}${sealed.endsWith('00') ? '01' : '00'}`],
    ['a key of low order', 'gaj', 'rnd_1', '0'.repeat(160)],
    ['a text that is too short', 'gaj', 'rnd_1', sealed.slice(2)],
    ['capitals', 'gaj', 'rnd_1', sealed.toUpperCase()],
  ])('does not open for %s', (_, party, round, text) => {
    expect(() => openSecret(text, party, round, keys)).toThrow(ProtocolError);
  });

  it('does not open under another round’s key, nor is it sealed to one that is no point', () => {
    expect(() => openSecret(sealed, 'gaj', 'rnd_1', handInKeys())).toThrow(ProtocolError);
    expect(() => sealSecret({ party: 'gaj', secret }, 'rnd_1', '0'.repeat(64))).toThrow(ProtocolError);
    expect(() => sealSecret({ party: 'gaj', secret: 'ab' }, 'rnd_1', keys.publicKey)).toThrow(ProtocolError);
  });
});
