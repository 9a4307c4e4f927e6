// The alphabet of GB 32100-2015: I, O, Z, S and V are left out because they are misread.
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_BASE = ALPHABET.length;
const CODE_LENGTH = 18;
const WEIGHT_STEP = 3;

// GB 11714-1997 counts letters from 10 on without leaving any out.
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** The check digit (GB 11714) of the eight characters of an organisation code. */
export function organisationCheckDigit(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, i) => total + weight * parseInt(body.charAt(i), 36), 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 'X' : String(digit);
}

/** The check digit (GB 32100) of the first seventeen characters of a unified social credit code. */
export function creditCheckDigit(body: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * WEIGHT_STEP) % CODE_BASE;
  }
  return ALPHABET.charAt((CODE_BASE - (sum % CODE_BASE)) % CODE_BASE);
}

/** Whether the text is a unified social credit code: its alphabet, its length and both check digits. */
export function isCreditCode(text: string): boolean {
  if (text.length !== CODE_LENGTH) return false;
  if (![...text].every((character) => ALPHABET.includes(character))) return false;
  return (
    text.charAt(16) === organisationCheckDigit(text.slice(8, 16)) &&
    text.charAt(17) === creditCheckDigit(text.slice(0, 17))
  );
}

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
    digits = ALPHABET.charAt(rest % CODE_BASE) + digits;
    rest = Math.floor(rest / CODE_BASE);
  }
  const organisation = `MD${digits}`;
  const body = `${category}${division}${organisation}${organisationCheckDigit(organisation)}`;
  return body + creditCheckDigit(body);
}

/** How many different serials there are. */
export const CREDIT_SERIALS = SERIALS;
