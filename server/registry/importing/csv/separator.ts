const SEPARATORS = [',', '\t', ';'] as const;
const LINES = 30;

/** How many fields each of the first lines has; what stands in quotes does not separate. */
function widths(sample: string, separator: string): number[] {
  const found: number[] = [];
  let fields = 1;
  let quoted = false;
  for (const character of sample) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === separator) fields += 1;
    else if (character === '\n') {
      found.push(fields);
      if (found.length === LINES) return found;
      fields = 1;
    }
  }
  return [...found, fields];
}

/** The character that divides the lines into the most columns, where the lines agree on how many; a comma in doubt. */
export function separatorOf(sample: string): string {
  const rated = SEPARATORS.map((separator) => {
    const wide = widths(sample, separator).filter((width) => width > 1);
    const usual = Math.max(0, ...wide.map((width) => wide.filter((other) => other === width).length * width));
    return { separator, usual };
  });
  return rated.reduce((best, other) => (other.usual > best.usual ? other : best)).separator;
}
