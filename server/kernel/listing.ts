import { type Text, text } from './text.ts';

/** Words one after the other, as each language lists them. */
export function listed(words: readonly string[]): Text {
  return text(words.join('、'), words.join(', '));
}
