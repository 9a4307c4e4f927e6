/** Whether a list may show who a natural person is, or a certificate's whole number (R021). */
export type Disclosure = 'MASKED' | 'SHOWN';

const LONGEST_END = 4;
const HIDDEN = '*';

/**
 * A number with its middle hidden. At most a quarter stays at each end, four characters at the most, so that of a
 * short number too more is hidden than shown.
 */
export function maskNumber(number: string): string {
  const characters = [...number];
  const end = Math.min(LONGEST_END, Math.floor(characters.length / 4));
  return characters.map((c, i) => (i < end || i >= characters.length - end ? c : HIDDEN)).join('');
}

/** A person's name of which the first character stays; one of a single character is hidden whole. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name];
  return rest.length === 0 ? HIDDEN : first + HIDDEN.repeat(rest.length);
}

// Eighteen characters with a day of birth among them, whether or not their check digit is right.
const IDENTITY = /(?<!\d)\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/g;

/** Words without the identity numbers that stand in them but for their ends. */
export function maskNumbersIn(words: string): string {
  return words.replace(IDENTITY, maskNumber);
}
