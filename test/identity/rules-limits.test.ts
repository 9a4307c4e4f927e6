import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../../server/kernel/refusal.ts';
import { rateLimit } from '../../server/platform/rate-limit.ts';

function refusalOf(act: () => void): Refusal | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

describe('a rate limit', () => {
  it('lets a minute’s worth pass at once, then the minute’s rate', () => {
    let now = 0;
    const limit = rateLimit(6, { now: () => new Date(now) });
    for (let i = 0; i < 6; i += 1) expect(refusalOf(() => limit.take('a'))).toBeNull();
    expect(refusalOf(() => limit.take('a'))).toMatchObject({ code: 'LIMIT', details: { retryAfterSeconds: 10 } });
    now = 9_999;
    expect(refusalOf(() => limit.take('a'))).toMatchObject({ details: { retryAfterSeconds: 1 } });
    now = 10_000;
    expect(refusalOf(() => limit.take('a'))).toBeNull();
    now = 10_000_000;
    for (let i = 0; i < 6; i += 1) expect(refusalOf(() => limit.take('a'))).toBeNull();
    expect(refusalOf(() => limit.take('a'))?.code).toBe('LIMIT');
  });

  it('counts each key for itself', () => {
    const limit = rateLimit(1, { now: () => new Date(0) });
    limit.take('a');
    expect(refusalOf(() => limit.take('b'))).toBeNull();
    expect(refusalOf(() => limit.take('a'))?.code).toBe('LIMIT');
  });

  it('is looked at without taking of it', () => {
    const limit = rateLimit(1, { now: () => new Date(0) });
    for (let i = 0; i < 5; i += 1) expect(refusalOf(() => limit.check('a'))).toBeNull();
    limit.take('a');
    expect(refusalOf(() => limit.check('a'))?.code).toBe('LIMIT');
  });
});
