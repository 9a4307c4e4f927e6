export { invitingProblems, newInvitation } from './inviting.ts';
export { lapse, lapseFact } from './lapse.ts';
