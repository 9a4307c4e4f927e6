import { describe, expect, it } from '@jest/globals';
import { creditCode } from '../../server/app/demo/credit-code.ts';
import { creditCheckDigit, isCreditCode, organisationCheckDigit } from '../../server/registry/credit-code.ts';

// The sample of GB 32100-2015 itself.
const SAMPLE = '91350100M000100Y43';

describe('unified social credit codes', () => {
  it('agree with the samples of both standards', () => {
    expect(organisationCheckDigit('D2143569')).toBe('X');
    expect(organisationCheckDigit('M000100Y')).toBe('4');
    expect(creditCheckDigit(SAMPLE.slice(0, 17))).toBe('3');
    expect(isCreditCode(SAMPLE)).toBe(true);
  });

  it('show every single wrong character', () => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    for (let at = 0; at < SAMPLE.length; at += 1) {
      for (const other of alphabet) {
        if (other === SAMPLE.charAt(at)) continue;
        expect(isCreditCode(SAMPLE.slice(0, at) + other + SAMPLE.slice(at + 1))).toBe(false);
      }
    }
  });

  it.each(['', SAMPLE.slice(1), `${SAMPLE}3`, SAMPLE.toLowerCase(), '91350100M000100I43', '９1350100M000100Y43'])(
    'refuse %j',
    (text) => expect(isCreditCode(text)).toBe(false),
  );

  it('are made valid and without repeats, whatever the offset', () => {
    for (const offset of [0, 1, 887_503_680]) {
      const codes = Array.from({ length: 5000 }, (_, serial) => creditCode('92', '990101', serial, offset));
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.every(isCreditCode)).toBe(true);
      expect(codes.every((code) => code.startsWith('92990101MD'))).toBe(true);
    }
  });
});
