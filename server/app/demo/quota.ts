/** Deals values so that after every deal each one's count is as near to its share as whole numbers allow. */
export interface Quota<T> {
  next(): T;
}

/** Shares are whole numbers and need not add up to anything special. */
export function createQuota<T>(shares: readonly (readonly [T, number])[]): Quota<T> {
  const total = shares.reduce((sum, [, share]) => sum + share, 0);
  const dealt = shares.map(() => 0);
  let deals = 0;
  return {
    next: () => {
      deals += 1;
      let best = 0;
      let bestDebt = -Infinity;
      shares.forEach(([, share], i) => {
        const debt = share * deals - (dealt[i] ?? 0) * total;
        if (debt > bestDebt) {
          best = i;
          bestDebt = debt;
        }
      });
      dealt[best] = (dealt[best] ?? 0) + 1;
      return (shares[best] as readonly [T, number])[0];
    },
  };
}
