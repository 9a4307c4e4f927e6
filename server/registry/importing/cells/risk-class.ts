// Class by word, in the order from low to high. The four words with 风险 are those of the national scheme.
const BY_RISK: Readonly<Record<string, string>> = { 低: 'A', 一般: 'B', 较高: 'C', 高: 'D' };
const BY_CREDIT: Readonly<Record<string, string>> = { 守信: 'A', 一般: 'B', 一般守信: 'B', 警示: 'C', 失信: 'D' };
const AFTER = '(?:企业|对象|主体|单位|市场主体|经营主体|类|级|等级)*';
const LETTER = new RegExp(`^(?:信用)?(?:风险)?(?:等级|类别|分类)?(?:为)?([A-E])(?:类|级|等|档)?${AFTER}$`, 'i');
const RISK = new RegExp(`^(?:信用)?(低|一般|较高|高)风险${AFTER}$`);
const CREDIT = new RegExp(`^(?:信用)?(守信|一般守信|一般|警示|失信)${AFTER}$`);

/**
 * Whether a text speaks of risk in the words of the national scheme of four. 低风险 and 高风险 stand in scales of two and
 * three as well, where they are other classes; 较高风险 and 一般风险 stand in it alone.
 */
export const namesNationalScale = (text: string): boolean => /较高风险|一般风险/.test(text);

/** The class that a letter, or in the national scheme a word, names (A类, 低风险企业); null for all else. */
export function riskClassOf(text: string, national = false): string | null {
  const letter = LETTER.exec(text)?.[1];
  if (letter !== undefined) return letter.toUpperCase();
  const word = national ? RISK.exec(text)?.[1] : undefined;
  return word === undefined ? null : BY_RISK[word]!;
}

/**
 * The classes of several words that stand together. Words of credit (守信、警示…) mean classes only as the full scale of
 * four: lists use them in scales of three and five too, where a word is another class.
 */
export function riskClassesOf(texts: readonly string[], national = false): string[] | null {
  const own = texts.map((text) => riskClassOf(text, national));
  if (own.every((found) => found !== null)) return own;
  const words = texts.map((text) => CREDIT.exec(text)?.[1]);
  const classes = words.map((word) => (word === undefined ? undefined : BY_CREDIT[word]));
  const scale = new Set(classes);
  return texts.length === 4 && scale.size === 4 && !scale.has(undefined) ? (classes as string[]) : null;
}
