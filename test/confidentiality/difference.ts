/** What changes with every reading or with the plan's own steps, and tells nothing of whom it fell upon (digests, counts). */
const FREE = new Set(['cursor', 'revision', 'asOf', 'draw', 'round', 'publicRound', 'drawTasks', 'allowed']);
/** Events that the steps between two readings add. */
const STEPS = new Set(['DRAW_SEALED', 'DRAW_RUN']);

const isStep = (value: unknown): boolean => STEPS.has((value as { type?: string } | null)?.type ?? '');

/** An answer without what may change. `code` and `reason` are a possibility's alone: elsewhere they stay. */
export function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isStep(one)).map(settled);
  if (typeof value !== 'object' || value === null) return value;
  const isPossibility = 'allowed' in value;
  const isPlan = 'revision' in value || 'announcedAt' in value;
  const entries = Object.entries(value).filter(([name]) => {
    if (name === 'code' || name === 'reason') return !isPossibility;
    if (name === 'state') return !isPlan;
    return !FREE.has(name);
  });
  return Object.fromEntries(entries.map(([name, inner]) => [name, settled(inner)]));
}

/** The first places at which two answers differ beyond what may change. */
export function differences(before: unknown, after: unknown): string[] {
  const found: string[] = [];
  const look = (one: unknown, other: unknown, way: string): void => {
    if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
      const names = new Set([...Object.keys(one), ...Object.keys(other)]);
      for (const name of names) look((one as never)[name], (other as never)[name], `${way}.${name}`);
    } else if (one !== other) {
      found.push(`${way}: ${JSON.stringify(one)} became ${JSON.stringify(other)}`);
    }
  };
  look(settled(before), settled(after), '');
  return found;
}
