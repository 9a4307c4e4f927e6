import type { Shortage } from '../lib/hub-error.ts';

const LEAST_PEOPLE = 2;

/** Whether a department's pool cannot make a team (R073), as far as it can be told before the draw. */
export function isShort(pool: { inspectors: number; missingSpecialties: readonly string[] }): boolean {
  return pool.inspectors < LEAST_PEOPLE || pool.missingSpecialties.length > 0;
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
