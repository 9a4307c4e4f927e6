import type { RuleDraft } from './planDraft.ts';

const PERCENT = /^(\d{1,3})(?:\.(\d{1,4}))?$/;

/** Ten-thousandths of a percent, exactly; undefined where it is no percentage yet. */
function partsOf(percent: string): bigint | undefined {
  const match = PERCENT.exec(percent.trim());
  if (match === null) return undefined;
  const parts = BigInt(match[1]!) * 10_000n + BigInt((match[2] ?? '').padEnd(4, '0'));
  return parts > 1_000_000n ? undefined : parts;
}

/** How many of a class a rule takes: the share rounded up, then the bounds, never more than there are (R052). */
export function takeOf(size: number, { percent, atLeast, atMost, pieces }: RuleDraft): number | undefined {
  const parts = partsOf(pieces.find(({ upTo }) => size <= Number(upTo))?.percent ?? percent);
  if (parts === undefined) return undefined;
  const share = Number((BigInt(size) * parts + 999_999n) / 1_000_000n);
  const least = atLeast === '' ? share : Math.max(share, Number(atLeast));
  const most = atMost === '' ? least : Math.min(least, Number(atMost));
  return Math.min(size, most);
}
