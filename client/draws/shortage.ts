import type { Shortage } from '../lib/hub-error.ts';

interface Need {
  specialty: string;
  needed: number;
  have: number;
  worst: number;
  missing: number;
}

/** What a department's pool cannot give at the worst target of the frame (R073). */
export function missingOf({ needs }: { needs: readonly Need[] }): Need[] {
  return needs.filter(({ missing }) => missing > 0);
}

/** Whether a department's pool could be too small for a team, whatever is drawn. */
export function isShort(pool: { needs: readonly Need[] }): boolean {
  return missingOf(pool).length > 0;
}

/** What is short, department by department, people before specialties. */
export function byDepartment(short: readonly Shortage[]): { department: string; lacks: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { department, specialty } of short) {
    groups.set(department, [...(groups.get(department) ?? []), specialty]);
  }
  return [...groups].map(([department, lacks]) => ({
    department,
    lacks: lacks.sort((a, b) => Number(b === 'team') - Number(a === 'team')),
  }));
}
