// What a spreadsheet takes for a formula by how it begins; full-width forms are read as the narrow ones by some.
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠\t\r]/;

/** Whether some program would take a text for a formula. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text);

/** A text that no program takes for a formula: an apostrophe before it, which readers of ours take off again. */
export const guarded = (text: string): string => (looksLikeFormula(text) ? `'${text}` : text);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// XML 1.0 knows no other control characters, and no half of a pair.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text inside an element or attribute. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!)
    .replace(/\r/g, '&#13;');
}

/** The same in a cell, where `_x000D_` would be read as a character. */
export const cellText = (text: string): string => xmlText(text.replace(/_x[0-9A-Fa-f]{4}_/g, '_x005F$&'));
