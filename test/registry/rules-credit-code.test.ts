import { describe, expect, it } from '@jest/globals';
import {
  CREDIT_ALPHABET,
  creditCheckDigit,
  creditCodeFault,
  isCreditCode,
  organisationCheckDigit,
} from '../../server/registry/credit-code.ts';

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
    for (let at = 0; at < SAMPLE.length; at += 1) {
      for (const other of CREDIT_ALPHABET) {
        if (other === SAMPLE.charAt(at)) continue;
        expect(isCreditCode(SAMPLE.slice(0, at) + other + SAMPLE.slice(at + 1))).toBe(false);
      }
    }
  });

  it.each([
    ['', 'LENGTH'],
    [SAMPLE.slice(1), 'LENGTH'],
    [`${SAMPLE}3`, 'LENGTH'],
    [SAMPLE.toLowerCase(), 'CHARACTER'],
    ['91350100M000100I43', 'CHARACTER'],
    ['9135010OM000100Y43', 'CHARACTER'],
    ['91350100M000100Y44', 'CHECK_DIGIT'],
    ['91350100M001000Y43', 'CHECK_DIGIT'],
    ['9135010000M100Y43', 'LENGTH'],
  ])('say of %j what is wrong: %s', (text, fault) => {
    expect(creditCodeFault(text)).toBe(fault);
    expect(isCreditCode(text)).toBe(false);
  });

  it('tell the check digit of the organisation code within from their own', () => {
    const body = '91350100M000100Y5';
    expect(creditCodeFault(body + creditCheckDigit(body))).toBe('ORGANISATION');
  });
});
