const PLACES = 1000;
/** What no client writes by hand is not kept: a thousand of the largest would fill the memory. */
const LARGEST = 20_000;

/** Keeps what was made of documents, under a key: the thousand used last, and none that is large. */
export class Shelf<Made> {
  private readonly kept = new Map<string, Made>();

  get(key: string): Made | undefined {
    const made = this.kept.get(key);
    if (made === undefined) return undefined;
    this.kept.delete(key);
    this.kept.set(key, made);
    return made;
  }

  static takes(length: number): boolean {
    return length <= LARGEST;
  }

  /** `length` is that of the document in characters. */
  put(key: string, made: Made, length: number): void {
    if (!Shelf.takes(length)) return;
    if (this.kept.size >= PLACES) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(key, made);
  }

  drop(key: string): boolean {
    return this.kept.delete(key);
  }
}
