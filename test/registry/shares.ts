/** How many cells of each kind hold something, how many were read, and how many of those wrongly. */
export class Shares {
  private readonly kinds = new Map<string, { cells: number; read: number; certain: number }>();

  /** A cell with content: what a clerk is certain of (undefined: nothing), and what was read. Gives whether it is right. */
  count(kind: string, expected: unknown, found: unknown): boolean {
    const share = this.kinds.get(kind) ?? { cells: 0, read: 0, certain: 0 };
    share.cells += 1;
    if (expected !== undefined) share.certain += 1;
    if (found !== undefined) share.read += 1;
    this.kinds.set(kind, share);
    return found === undefined || JSON.stringify(sorted(found)) === JSON.stringify(sorted(expected));
  }

  /** The part of what a clerk is certain of that was read. */
  of(kind: string): number {
    const { read, certain } = this.kinds.get(kind) ?? { read: 0, certain: 1 };
    return read / certain;
  }

  toString(): string {
    return [...this.kinds]
      .map(([kind, { cells, certain, read }]) => {
        const percent = (part: number): string => `${((100 * part) / cells).toFixed(1)} %`;
        return `  ${kind.padEnd(12)} ${cells} cells, certain ${percent(certain)}, read ${percent(read)}`;
      })
      .join('\n');
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
