/** Characters as people count them on a form: one that takes two places in memory is one. */
export function lengthOf(given: string): number {
  return [...given].length;
}
