import { isStorable } from '../../kernel/broken-text.ts';

export const LONGEST_WORD = 40;

/** Whether a text could be a code or a name of the taxonomy (R025). */
export const isWord = (word: string): boolean => word !== '' && word.length <= LONGEST_WORD && isStorable(word);
