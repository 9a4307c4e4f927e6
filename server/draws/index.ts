export { rememberVisitors } from './last-visitors.store.ts';
export { plansOfSameRound, replaceInTeam } from './replacement.ts';
export { type DrawnTarget, openDrawnList } from './drawn-list.ts';
export type { DrawPreviewView } from './preview/preview-draw.ts';
export { openProofText } from './proof.ts';
