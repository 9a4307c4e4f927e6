import { ProtocolError } from './problem.ts';
import { compareText, sortTexts } from './text.ts';

/** Risk classes (A to D, U unrated), or `*` where a plan's rules do not tell classes apart (R057). */
export const STRATA = ['A', 'B', 'C', 'D', 'U', '*'] as const;
export type Stratum = (typeof STRATA)[number];

/** A stratum, or a refusal. */
export function stratumField(text: string): Stratum {
  const stratum = STRATA.find((one) => one === text);
  if (!stratum) throw new ProtocolError(`${JSON.stringify(text)} is no stratum; it must be A, B, C, D, U or *.`);
  return stratum;
}

/** A name or code that must be there: a key, a department, a certificate. */
export function nameField(text: string, what: string): string {
  if (text === '' || /[\t\n\r]/.test(text)) {
    throw new ProtocolError(`${what} must not be empty nor hold a tab or a line end.`);
  }
  return text;
}

/** A decimal whole number without sign or leading zero, from `least` to `most`. */
export function wholeField(text: string, what: string, least: number, most: number): number {
  const value = /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    throw new ProtocolError(`${what} must be a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`);
  }
  return value;
}

/** A list with commas between; members hold no comma, and none stands twice. */
export function joinList(members: readonly string[], what: string): string {
  for (const member of members) {
    if (nameField(member, what).includes(',')) {
      throw new ProtocolError(`${what} must not hold a comma: ${JSON.stringify(member)}.`);
    }
  }
  if (new Set(members).size !== members.length) throw new ProtocolError(`${what} stands twice in one list.`);
  return members.join(',');
}

/** The members of a list as `joinList` writes it, empty text being the empty list. */
export function splitList(text: string, what: string): string[] {
  const members = text === '' ? [] : text.split(',');
  joinList(members, what);
  return members;
}

/** Like `joinList`, in byte order. */
export function joinSorted(members: readonly string[], what: string): string {
  return joinList(sortTexts(members), what);
}

/** Like `splitList`, refusing members out of byte order. */
export function splitSorted(text: string, what: string): string[] {
  const members = splitList(text, what);
  if (members.some((member, i) => i > 0 && compareText(members[i - 1] as string, member) > 0)) {
    throw new ProtocolError(`A list is not in byte order: ${text} (${what}).`);
  }
  return members;
}
