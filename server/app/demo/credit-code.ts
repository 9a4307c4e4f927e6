import { CREDIT_ALPHABET, creditCheckDigit, organisationCheckDigit } from '../../registry/index.ts';

const CODE_BASE = CREDIT_ALPHABET.length;
const SERIAL_DIGITS = 6;
const SERIALS = CODE_BASE ** SERIAL_DIGITS;
// Any factor without the divisor 31 visits every serial once; small enough that the product stays a safe integer.
const SPREAD = 1_299_721;

/**
 * The code of the made-up registrant with this serial. Different serials below 31^6 never collide; `offset` moves
 * all of them, so that another seed gives another county.
 */
export function creditCode(category: '91' | '92' | '93', division: string, serial: number, offset: number): string {
  let rest = (serial * SPREAD + offset) % SERIALS;
  let digits = '';
  for (let i = 0; i < SERIAL_DIGITS; i += 1) {
    digits = CREDIT_ALPHABET.charAt(rest % CODE_BASE) + digits;
    rest = Math.floor(rest / CODE_BASE);
  }
  const organisation = `MD${digits}`;
  const body = `${category}${division}${organisation}${organisationCheckDigit(organisation)}`;
  return body + creditCheckDigit(body);
}

/** How many different serials there are. */
export const CREDIT_SERIALS = SERIALS;
