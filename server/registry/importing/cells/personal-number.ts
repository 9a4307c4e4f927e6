import { text } from '../../../kernel/text.ts';
import { plain, saysNothing } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';

/** A number as registers write it: one width, capitals, without blanks and hyphens for the eye. */
export const compactNumber = (cell: string): string => plain(cell).replace(/[\s-]/g, '').toUpperCase();

const MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;
const LANDLINE = /^(0\d{2,3})?([2-9]\d{6,7})$/;

const PHONE_ASK = text(
  '联系方式没有读懂：请写一个手机号或带区号的固定电话',
  'The phone number could not be read: give one mobile number, or a landline with its area code',
);

/** A cell with one phone number. */
export function readPhone(cell: string): Reading<string> {
  if (saysNothing(cell)) return {};
  const shown = plain(cell).replace(/[\s()]/g, '');
  const mobile = MOBILE.exec(shown.replace(/-/g, ''))?.[1];
  if (mobile !== undefined) return certain(mobile);
  const [, area, number] = LANDLINE.exec(shown.replace(/(?<=^0\d{2,3})-/, '')) ?? [];
  return number === undefined ? asked(PHONE_ASK) : certain(area === undefined ? number : `${area}-${number}`);
}
