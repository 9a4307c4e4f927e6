import type { PreviewRange } from '../../../schema/draws/draw-preview.ts';

/** A number over trials, gathered one by one. */
export class Gathered {
  private least = Number.POSITIVE_INFINITY;
  private most = 0;
  private sum = 0;
  private times = 0;

  add(value: number): void {
    this.least = Math.min(this.least, value);
    this.most = Math.max(this.most, value);
    this.sum += value;
    this.times += 1;
  }

  get mean(): number {
    return this.times === 0 ? 0 : this.sum / this.times;
  }

  range(): PreviewRange {
    return { least: this.times === 0 ? 0 : this.least, mean: Math.round(this.mean * 10) / 10, most: this.most };
  }
}

/** Sums by a key over trials: each trial adds its sums, and a key that it has nothing of counts as nothing. */
export class GatheredBy<K> {
  private readonly known = new Map<K, Gathered>();

  constructor(keys: Iterable<K>) {
    for (const key of keys) this.known.set(key, new Gathered());
  }

  add(sums: ReadonlyMap<K, number>): void {
    for (const [key, gathered] of this.known) gathered.add(sums.get(key) ?? 0);
  }

  of(key: K): Gathered {
    return this.known.get(key)!;
  }

  keys(): K[] {
    return [...this.known.keys()];
  }
}
