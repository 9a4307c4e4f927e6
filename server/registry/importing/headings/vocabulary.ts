/**
 * The words by which a column is known. Of all signs that a heading shows the highest counts; the same field may be
 * shown by several. A heading that shows none keeps its column as it is.
 */
export interface Signs<F extends string> {
  field: F;
  /** What a heading may say, each with how surely it then means this field: 10 is certain, below 5 a last resort. */
  signs: readonly (readonly [RegExp, number])[];
  /** What it must not say outside its brackets. */
  not?: RegExp;
}

export type Vocabulary<F extends string> = readonly Signs<F>[];

/** What a table of signs holds for each field. */
export type ShownSigns = Omit<Signs<string>, 'field'>;

/** The vocabulary of these fields, in their order. */
export function vocabularyFrom<F extends string>(signs: Readonly<Record<F, ShownSigns>>): Vocabulary<F> {
  return (Object.keys(signs) as F[]).map((field) => ({ field, ...signs[field] }));
}

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

const inBrackets = /\([^()]*\)/g;

function best<F extends string>(key: string, vocabulary: Vocabulary<F>): Recognised<F> | null {
  const bare = key.replace(inBrackets, '');
  let found: Recognised<F> | null = null;
  for (const { field, signs, not } of vocabulary) {
    if (not?.test(bare)) continue;
    for (const [sign, score] of signs) {
      if (score > (found?.score ?? 0) && (sign.test(key) || sign.test(bare))) found = { field, score };
    }
  }
  return found;
}

/** What a heading means; null where it shows no sign. Of a heading of two levels (检查对象:抽查比例) the lower one counts. */
export function recognise<F extends string>(heading: string, vocabulary: Vocabulary<F>): Recognised<F> | null {
  if (heading.length > LONGEST_HEADING * 4) return null;
  const key = headingKey(heading);
  const lowest = key.slice(key.lastIndexOf(':') + 1);
  if (lowest === '' || lowest.length > LONGEST_HEADING) return null;
  return best(lowest, vocabulary) ?? (lowest === key || key.length > LONGEST_HEADING ? null : best(key, vocabulary));
}

/** The field that a heading means by itself; null where it shows none. */
export function headingFor<F extends string>(heading: string, vocabulary: Vocabulary<F>): F | null {
  return recognise(heading, vocabulary)?.field ?? null;
}
