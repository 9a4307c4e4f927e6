import type { Clock } from '../kernel/clock.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

/** A bucket that refills evenly: bursts up to a minute's worth, then the minute's rate. */
export interface RateLimit {
  /** Takes one; throws LIMIT with the seconds to wait where the bucket is empty. */
  take(key: string): void;
  /** Throws like `take` where the bucket is empty, and takes nothing. */
  check(key: string): void;
}

const FORGET_ABOVE = 50_000;

export function rateLimit(perMinute: number, clock: Clock): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();

  const filled = (key: string): { tokens: number; at: number } => {
    const at = clock.now().getTime();
    const bucket = buckets.get(key) ?? { tokens: perMinute, at };
    bucket.tokens = Math.min(perMinute, bucket.tokens + ((at - bucket.at) / 60_000) * perMinute);
    bucket.at = at;
    return bucket;
  };
  const mustHold = ({ tokens }: { tokens: number }): void => {
    if (tokens >= 1) return;
    const wait = Math.ceil(((1 - tokens) / perMinute) * 60);
    throw refusal.limit(text(`请求过于频繁，请 ${wait} 秒后再试`, `Too many requests; try again in ${wait} s`), wait);
  };

  return {
    take(key) {
      const bucket = filled(key);
      if (buckets.size > FORGET_ABOVE) buckets.clear();
      buckets.set(key, bucket);
      mustHold(bucket);
      bucket.tokens -= 1;
    },
    check: (key) => mustHold(filled(key)),
  };
}
