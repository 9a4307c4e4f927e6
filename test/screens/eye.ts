import { axeOn, OF_COLOURS } from './axe.ts';
import { lookAt, untranslated } from './faults.ts';
import { type Eye, type Fault, LANGUAGES } from './tour.ts';

const all = (kind: Fault['kind'], found: readonly string[]): Pick<Fault, 'kind' | 'what'>[] =>
  [...new Set(found)].map((what) => ({ kind, what }));

/** What a reader would stumble over: too wide, cut off, too small for a thumb, in the wrong language. */
export const plainEye: Eye = async ({ page, told }, { round: { size, language }, theme }) => {
  // Light and dark differ in nothing but colour.
  if (theme === 'dark') return [];
  const { overflow, cut, small, texts } = await lookAt(page, size === 'phone');
  return [
    ...all('overflow', overflow),
    ...all('cut', cut),
    ...all('small', small),
    ...all('language', untranslated(texts, told, LANGUAGES[language])),
  ];
};

export const axeEye: Eye = async ({ page }, { theme }) =>
  all('axe', await axeOn(page, theme === 'dark' ? OF_COLOURS : null));
