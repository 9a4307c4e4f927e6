import { randomUUID } from 'node:crypto';
import type { Caller } from './caller.ts';

/** One department's part of one check, with the callers of its team. */
export interface Part {
  checkId: string;
  department: string;
  team: Caller[];
  entryIds: string[];
}

/** Every page of a plan's checks. */
export async function checksOf(liaison: Caller, planId: string): Promise<any[]> {
  const checks: any[] = [];
  let after: string | null = null;
  do {
    const { checks: page } = await liaison.get('PlanPage', { id: planId, first: 100, after });
    checks.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return checks;
}

/** Signs every inspector of the checks in and gives the parts with their teams; who looks at an entry stands first in it. */
export async function partsOf(checks: readonly any[], anyone: Caller): Promise<Part[]> {
  const callers = new Map<string, Caller>();
  const parts: Part[] = [];
  for (const check of checks) {
    for (const { department, inspectors } of check.parts) {
      const team: Caller[] = [];
      for (const { certificateNumber } of inspectors) {
        const username = certificateNumber.toLowerCase();
        if (!callers.has(username)) callers.set(username, await anyone.signIn(username));
        team.push(callers.get(username)!);
      }
      const entryIds = check.items
        .filter(({ departments }: any) => departments[0].code === department.code)
        .map(({ id }: { id: string }) => id);
      parts.push({ checkId: check.id, department: department.code, team, entryIds });
    }
  }
  return parts;
}

export const results = (entryIds: readonly string[], outcome = 'NO_PROBLEM') =>
  entryIds.map((itemId) => ({ itemId, outcome }));

/** Records and submits a part as its responsible inspector. */
export async function finish({ checkId, team, entryIds }: Part, outcome = 'NO_PROBLEM'): Promise<any> {
  await team[0]!.do('RecordResults', { checkId, results: results(entryIds, outcome), requestId: randomUUID() });
  const { check } = await team[0]!.do('SubmitPart', {
    checkId,
    signature: { kind: 'SIGNED' },
    requestId: randomUUID(),
  });
  return check;
}

/** Works through tasks with so many hands at once. */
export async function withHands<T>(
  hands: number,
  tasks: readonly T[],
  work: (task: T, index: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const hand = async (): Promise<void> => {
    while (next < tasks.length) {
      const index = next++;
      await work(tasks[index]!, index);
    }
  };
  await Promise.all(Array.from({ length: hands }, hand));
}
