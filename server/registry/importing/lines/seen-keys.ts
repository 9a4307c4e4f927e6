const BEGIN = 1 << 12;
const FULL = 0.5;

/**
 * Which line a key was first seen on. Two hashes are kept of each key and not its text, so that a million of them fit
 * into some megabytes; in one of ten million tables with a million keys two of them come out as one.
 */
export class SeenKeys {
  private count = 0;
  private places = BEGIN;
  private first = new Uint32Array(BEGIN);
  private second = new Uint32Array(BEGIN);
  private rows = new Uint32Array(BEGIN);

  /** The line that bore the key before; null where this one is the first. */
  seen(key: string, row: number): number | null {
    if (this.count >= this.places * FULL) this.grow();
    const [first, second] = hashes(key);
    const place = this.placeOf(first, second);
    if (this.rows[place] !== 0) return this.rows[place]!;
    this.put(place, first, second, row);
    this.count += 1;
    return null;
  }

  private placeOf(first: number, second: number): number {
    let place = first & (this.places - 1);
    while (this.rows[place] !== 0 && (this.first[place] !== first || this.second[place] !== second)) {
      place = (place + 1) & (this.places - 1);
    }
    return place;
  }

  private put(place: number, first: number, second: number, row: number): void {
    this.first[place] = first;
    this.second[place] = second;
    this.rows[place] = row;
  }

  private grow(): void {
    const { first, second, rows } = this;
    this.places *= 2;
    this.first = new Uint32Array(this.places);
    this.second = new Uint32Array(this.places);
    this.rows = new Uint32Array(this.places);
    rows.forEach((row, i) => {
      if (row !== 0) this.put(this.placeOf(first[i]!, second[i]!), first[i]!, second[i]!, row);
    });
  }
}

// FNV-1a over the characters, from two beginnings, stirred at the end so that neighbours part.
function hashes(key: string): [number, number] {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let i = 0; i < key.length; i += 1) {
    const code = key.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [stirred(a), stirred(b)];
}

function stirred(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
