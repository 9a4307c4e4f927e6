/**
 * Keeps the `capacity` smallest of all that is offered, in memory of that size: a binary heap whose root is
 * the largest one kept. A frame of a million targets passes through once.
 */
export class Smallest<T> {
  private readonly capacity: number;
  private readonly compare: (a: T, b: T) => number;
  private readonly heap: T[] = [];

  constructor(capacity: number, compare: (a: T, b: T) => number) {
    this.capacity = capacity;
    this.compare = compare;
  }

  offer(item: T): void {
    if (this.heap.length < this.capacity) this.rise(item);
    else if (this.capacity > 0 && this.compare(item, this.at(0)) < 0) this.sink(item);
  }

  /** What was kept, smallest first. */
  sorted(): T[] {
    return [...this.heap].sort(this.compare);
  }

  private at(index: number): T {
    return this.heap[index] as T;
  }

  private rise(item: T): void {
    let hole = this.heap.length;
    this.heap.push(item);
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if (this.compare(item, this.at(parent)) <= 0) break;
      this.heap[hole] = this.at(parent);
      hole = parent;
    }
    this.heap[hole] = item;
  }

  private sink(item: T): void {
    const length = this.heap.length;
    let hole = 0;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= length) break;
      if (child + 1 < length && this.compare(this.at(child + 1), this.at(child)) > 0) child++;
      if (this.compare(item, this.at(child)) >= 0) break;
      this.heap[hole] = this.at(child);
      hole = child;
    }
    this.heap[hole] = item;
  }
}
