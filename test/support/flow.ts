import { localDate, addDays } from '../../server/kernel/clock.ts';
import type { Caller } from './caller.ts';
import type { TestHub } from './hub.ts';

/** The departments of a test's plan: the lead, and those that accept in this order. */
export const LEAD = 'scjg';
export const OTHERS = ['gaj', 'jyj', 'wgl'] as const;

export interface Cast {
  lead: Caller;
  others: Record<string, Caller>;
}

/** Signs the liaisons of a plan's departments in. */
export async function castOf(hub: TestHub, others: readonly string[] = OTHERS): Promise<Cast> {
  const signedIn: Record<string, Caller> = {};
  for (const code of others) signedIn[code] = await hub.signIn(`${code}.liaison`);
  return { lead: await hub.signIn(`${LEAD}.liaison`), others: signedIn };
}

export function planInput(more: Record<string, unknown> = {}): Record<string, unknown> {
  const today = localDate(new Date());
  return {
    title: '宾馆旅店联合抽查',
    year: Number(today.slice(0, 4)),
    startsOn: today,
    endsOn: addDays(today, 60),
    targetKinds: ['ENTERPRISE'],
    sampling: [{ percent: '1', atLeast: 4, atMost: 6 }],
    ...more,
  };
}

/** Codes of a department's claimed items. */
export async function itemCodesOf(liaison: Caller, departmentCode: string): Promise<string[]> {
  const { nodes } = await liaison.get('InspectionItems', { filter: { departmentCode }, first: 100 });
  return nodes.map((node: { code: string }) => node.code);
}

/** How far a test's plan has gone; each name is the step that was done last. */
export const STEPS = [
  'created',
  'invited',
  'accepted',
  'contributed',
  'frozen',
  'announced',
  'sealed',
  'drawn',
  'released',
] as const;
export type Step = (typeof STEPS)[number];

/** Takes a new plan as far as asked; gives it as it is then, with its round where it has one. */
export async function planUpTo(step: Step, { lead, others }: Cast, more: Record<string, unknown> = {}): Promise<any> {
  const reached = (one: Step): boolean => STEPS.indexOf(one) <= STEPS.indexOf(step);
  let { plan } = await lead.do('CreateJointPlan', planInput(more));
  const planId = plan.id;
  const codes = Object.keys(others);
  let round: any;
  if (reached('invited')) ({ plan } = await lead.do('InviteDepartments', { planId, departmentCodes: codes }));
  if (reached('accepted')) {
    for (const code of codes) ({ plan } = await others[code]!.do('AnswerInvitation', { planId, answer: 'ACCEPT' }));
  }
  if (reached('contributed')) {
    for (const [code, liaison] of [[LEAD, lead] as const, ...codes.map((code) => [code, others[code]!] as const)]) {
      const itemCodes = (await itemCodesOf(liaison, code)).slice(0, 5);
      ({ plan } = await liaison.do('ContributeItems', { planId, itemCodes }));
    }
  }
  if (reached('frozen')) ({ plan } = await lead.do('FreezeItems', { planId }));
  if (reached('announced')) ({ plan } = await lead.do('AnnouncePlan', { planId }));
  if (reached('sealed')) ({ round } = await lead.do('SealDraw', { planIds: [planId] }));
  if (reached('drawn')) ({ round } = await lead.do('RunDraw', { roundId: round.id }));
  if (reached('released')) await lead.do('ReleaseChecks', { planId });
  if (round !== undefined) plan = (await lead.get('PlanPage', { id: planId, first: 1 })) as typeof plan;
  return { ...plan, round };
}
