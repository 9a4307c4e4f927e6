const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a name reads as it is kept: one line, nothing unseen in it that would tell two alike names apart, and something to read. */
export function isOneLine(name: string): boolean {
  return !UNSEEN.test(name) && /[\p{L}\p{N}]/u.test(name);
}
