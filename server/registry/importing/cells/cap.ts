import { askFor } from '../ask.ts';
import { plain, saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';

const PERCENT = /^(?:不超过|不高于|不得超过|最高|上限(?:为|:)?|≤)?(\d{1,3}(?:\.\d{1,4})?)%?$/;
const NONE = /^(?:无|没有|不设|不设置|无比例)?上限?$|^不限$/;

const NOT_READ = askFor(
  'R007',
  '比例上限没有读懂：最多抽百分之几？',
  'The upper ratio could not be read: at most how many percent?',
);

/** An upper ratio in percent, as a decimal; `NONE` where the cell says that there is none. */
export type Cap = string | 'NONE';

/** A cell with an item's upper ratio (R007). `percentInHeading`: the heading bears the sign that the cell lacks. */
export function readCap(cell: string, percentInHeading: boolean): Reading<Cap> {
  const shown = plain(cell).replace(/\s/g, '');
  if (saysNothing(cell) || NONE.test(shown)) return certain('NONE');
  const number = PERCENT.exec(shown)?.[1];
  const percent = Number(number);
  if (number === undefined || percent <= 0 || percent > 100) return asked(NOT_READ);
  // Without a sign 0.05 may be five percent as Excel keeps it.
  if (!shown.endsWith('%') && (!percentInHeading || percent <= 1)) return asked(NOT_READ);
  return certain(String(percent));
}
