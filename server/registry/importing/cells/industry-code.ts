import { text } from '../../../kernel/text.ts';
import { plain, saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';
import { remembered } from './remembered.ts';

const CODE = /^([A-T])?(\d{2,4})$/;
const SECTION = /^[A-T]$/;

const NOT_READ = text(
  '行业代码没有读懂：应为国民经济行业分类（GB/T 4754）的代码，例如 6210',
  'The industry code could not be read: a code of GB/T 4754 belongs here, such as 6210',
);
const LOST_ZERO = text(
  '行业代码只有三位：是中类，还是小类丢了开头的 0？请写全四位',
  'Three digits: a group, or a class that lost its leading 0? Write all four',
);

/** One code of GB/T 4754, without the letter of its section where digits follow it. */
function industryCode(shown: string): Reading<string> {
  if (SECTION.test(shown)) return certain(shown);
  const [, section, digits] = CODE.exec(shown) ?? [];
  if (digits === undefined) return asked(NOT_READ);
  // Spreadsheets take the leading zero from a code; a letter shows that it is whole.
  return digits.length === 3 && section === undefined && !digits.startsWith('0') ? asked(LOST_ZERO) : certain(digits);
}

/** A cell with the code of an industry. */
export const readIndustryCode = remembered((cell): Reading<string> =>
  saysNothing(cell) ? {} : industryCode(plain(cell).replace(/\s/g, '').toUpperCase()),
);

/** A cell with the codes of several industries; a group (three digits) is a code here like any other. */
export function readIndustryCodes(cell: string): Reading<string[]> {
  if (saysNothing(cell)) return {};
  const codes: string[] = [];
  for (const part of plain(cell)
    .toUpperCase()
    .split(/[、,;/\n\s]+/)) {
    if (part === '') continue;
    const digits = SECTION.test(part) ? part : CODE.exec(part)?.[2];
    if (digits === undefined) return asked(NOT_READ);
    codes.push(digits);
  }
  return certain([...new Set(codes)]);
}
