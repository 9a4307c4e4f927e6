import { isLocalDate } from '../kernel/clock.ts';

// GB 11643-1999: seventeen digits weighed, and the character that stands for each remainder of 11.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** Whether a text is an identity number: eighteen characters, a day of birth that was, and the check digit of GB 11643. */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text.charAt(i)), 0);
  return isLocalDate(born) && text.charAt(17) === CHECKS.charAt(sum % 11);
}

const SHOWN = 4;

/** A number of which only the last four characters stay (R021). */
export function maskToEnd(number: string): string {
  const hidden = Math.max(number.length - SHOWN, Math.ceil(number.length / 2));
  return '*'.repeat(hidden) + number.slice(hidden);
}
