/**
 * The words by which a column is known. Of all signs that a heading shows the highest counts; the same field may be
 * shown by several. A heading that shows none keeps its column as it is.
 */
export interface Signs<F extends string> {
  field: F;
  /** What a heading may say, each with how surely it then means this field: 10 is certain, below 5 a last resort. */
  signs: readonly (readonly [RegExp, number])[];
  /** What it must not say. */
  not?: RegExp;
}

export type Vocabulary<F extends string> = readonly Signs<F>[];

export interface Recognised<F extends string> {
  field: F;
  score: number;
}

// Longer than any heading with its explanation in brackets.
const LONGEST_HEADING = 80;

/** A heading without what writers add for the eye: width, spaces, quotes, a mark for what must be filled in. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s"'“”‘’*※]/g, '')
    .replace(/[︰∶]/g, ':')
    .toLowerCase();
}

/** What a heading means; null where it shows no sign. */
export function recognise<F extends string>(heading: string, vocabulary: Vocabulary<F>): Recognised<F> | null {
  const key = headingKey(heading);
  if (key === '' || key.length > LONGEST_HEADING) return null;
  let best: Recognised<F> | null = null;
  for (const { field, signs, not } of vocabulary) {
    if (not?.test(key)) continue;
    for (const [sign, score] of signs) {
      if (score > (best?.score ?? 0) && sign.test(key)) best = { field, score };
    }
  }
  return best;
}
