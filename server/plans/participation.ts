/** What became of an invitation. The lead is never a participant. */
export type ParticipantState = 'INVITED' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN';

export interface Participation {
  departmentId: string;
  state: ParticipantState;
  respondBy: string | null;
  invitedOrder: number;
  acceptedOrder: number | null;
}

/** Whether a department takes part: one that declined or withdrew hears nothing further of the plan. */
export function takesPart({ state }: Pick<Participation, 'state'>): boolean {
  return state === 'INVITED' || state === 'ACCEPTED';
}

/** Accepted departments in the plan's order: as they accepted, after the lead. */
export function inPlanOrder<P extends Participation>(participants: readonly P[]): P[] {
  return participants
    .filter((participant) => participant.state === 'ACCEPTED')
    .sort((a, b) => a.acceptedOrder! - b.acceptedOrder!);
}

/** The lead, then the accepted departments: who inspects, and who looks first at a matter that several have. */
export function departmentsInOrder(leadId: string, participants: readonly Participation[]): string[] {
  return [leadId, ...inPlanOrder(participants).map(({ departmentId }) => departmentId)];
}
