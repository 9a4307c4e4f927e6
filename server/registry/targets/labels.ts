/** A label of the dictionary, with the other words for it (R019). */
export interface LabelEntry {
  name: string;
  synonyms: string[];
}

/** The dictionary of a jurisdiction: which label a word means. */
export interface Labels {
  /** The label that a word is, or stands for; undefined where nobody knows it. */
  meant(word: string): string | undefined;
}

export const labelWord = (word: string): string => word.normalize('NFKC').trim();

export function labelsOf(entries: readonly LabelEntry[]): Labels {
  const words = new Map<string, string>();
  for (const { name, synonyms } of entries) for (const synonym of synonyms) words.set(synonym, name);
  for (const { name } of entries) words.set(name, name);
  return { meant: (word) => words.get(labelWord(word)) };
}

export interface ReadLabels {
  known: string[];
  unknown: string[];
}

/** The labels that words mean, each once, in their order; what nobody knows beside them. */
export function readLabels(words: readonly string[], labels: Labels): ReadLabels {
  const found = words.map((word) => ({ word: labelWord(word), label: labels.meant(word) }));
  return {
    known: [...new Set(found.flatMap(({ label }) => (label === undefined ? [] : [label])))],
    unknown: [...new Set(found.flatMap(({ word, label }) => (label === undefined ? [word] : [])))],
  };
}

/** A target's labels after some were added and others taken off, in the order in which they came. */
export function relabelled(before: readonly string[], add: readonly string[], remove: readonly string[]): string[] {
  const kept = before.filter((label) => !remove.includes(label));
  return [...kept, ...add.filter((label) => !kept.includes(label))];
}
