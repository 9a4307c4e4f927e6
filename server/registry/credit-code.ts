// The alphabet of GB 32100-2015: I, O, Z, S and V are left out because they are misread.
export const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CODE_BASE = CREDIT_ALPHABET.length;
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
    sum += CREDIT_ALPHABET.indexOf(character) * weight;
    weight = (weight * WEIGHT_STEP) % CODE_BASE;
  }
  return CREDIT_ALPHABET.charAt((CODE_BASE - (sum % CODE_BASE)) % CODE_BASE);
}

/** What is wrong with a unified social credit code: its length, a character, its own check digit, or that of the organisation code in it. */
export type CreditCodeFault = 'LENGTH' | 'CHARACTER' | 'CHECK_DIGIT' | 'ORGANISATION';

/** What is wrong with a text that should be a unified social credit code (R014); null where nothing is. */
export function creditCodeFault(text: string): CreditCodeFault | null {
  if (text.length !== CODE_LENGTH) return 'LENGTH';
  for (const character of text) if (!CREDIT_ALPHABET.includes(character)) return 'CHARACTER';
  if (text.charAt(17) !== creditCheckDigit(text.slice(0, 17))) return 'CHECK_DIGIT';
  return text.charAt(16) === organisationCheckDigit(text.slice(8, 16)) ? null : 'ORGANISATION';
}

/** Whether the text is a unified social credit code: its alphabet, its length and both check digits. */
export const isCreditCode = (text: string): boolean => creditCodeFault(text) === null;
