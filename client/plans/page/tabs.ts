import type { PlanState } from '../../generated/graphql.js';

export const TABS = ['departments', 'merge', 'draw', 'checks', 'history'] as const;
export type PlanTab = (typeof TABS)[number];

export function isTab(value: string | undefined): value is PlanTab {
  return TABS.includes(value as PlanTab);
}

/** Where the work of a stage is done. */
export function homeTab(state: PlanState): PlanTab {
  switch (state) {
    case 'DRAFT':
    case 'INVITING':
      return 'departments';
    case 'FROZEN':
      return 'merge';
    case 'ANNOUNCED':
    case 'DRAWN':
      return 'draw';
    case 'CANCELLED':
      return 'history';
    default:
      return 'checks';
  }
}

const FROM_ANNOUNCEMENT: readonly PlanState[] = ['ANNOUNCED', 'DRAWN', 'IN_PROGRESS', 'CHECKED', 'CLOSED'];

/** Draw and checks bring their own next step once it is theirs. */
export function ownsNextStep(tab: PlanTab, state: PlanState): boolean {
  return (tab === 'draw' || tab === 'checks') && FROM_ANNOUNCEMENT.includes(state);
}
