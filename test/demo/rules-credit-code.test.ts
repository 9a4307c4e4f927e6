import { expect, it } from '@jest/globals';
import { creditCode } from '../../server/app/demo/credit-code.ts';
import { isCreditCode } from '../../server/registry/index.ts';

it('credit codes are made valid and without repeats, whatever the offset', () => {
  for (const offset of [0, 1, 887_503_680]) {
    const codes = Array.from({ length: 5000 }, (_, serial) => creditCode('92', '990101', serial, offset));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.every(isCreditCode)).toBe(true);
    expect(codes.every((code) => code.startsWith('92990101MD'))).toBe(true);
  }
});
