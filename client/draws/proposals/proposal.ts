import type { DrawPlan } from '../useDraw.ts';

export type Proposal = DrawPlan['proposals'][number];

/** The proposal that decides what comes next for its plan: what can be sealed, else what waits longest. */
export function nextProposal(plan: DrawPlan): Proposal | undefined {
  const open = openProposals(plan);
  return open.find(({ viewerCanSeal }) => viewerCanSeal.allowed) ?? open[0];
}

/** The proposals of a plan that still wait to be sealed. */
export function openProposals({ proposals }: DrawPlan): Proposal[] {
  return proposals.filter(({ state }) => state === 'OPEN');
}
