const MOST = 2_000;
const LONGEST = 64;

/** A reader that remembers what it read: a column of a long table says the same few things over and over. */
export function remembered<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    if (cell.length > LONGEST) return read(cell);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = read(cell);
    if (known.size >= MOST) known.clear();
    known.set(cell, found);
    return found;
  };
}
