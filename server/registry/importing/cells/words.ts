import { plain, saysNothing, splitOutside } from './plain.ts';
import { certain, type Reading } from './reading.ts';
import { remembered } from './remembered.ts';

/** A cell that lists words: labels, specialties. Their order stays, repeats go. */
export const readWords = remembered((cell): Reading<readonly string[]> => {
  if (saysNothing(cell)) return {};
  const words = splitOutside(plain(cell), /[、,;|\n]+/);
  return words.length === 0 ? {} : certain([...new Set(words)]);
});
