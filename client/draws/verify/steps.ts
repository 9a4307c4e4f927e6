import type { Fault } from '../protocol.ts';

/** What a verifier looks at, in its order. */
export const STEPS = ['form', 'digests', 'commitments', 'rules', 'seed', 'targets', 'teams', 'replacements'] as const;
export type Step = (typeof STEPS)[number];

/** At which step each fault is found. */
export const STEP_OF: Record<Fault, Step> = {
  PROTOCOL: 'form',
  NOT_RELEASED: 'form',
  SHAPE: 'form',
  PUBLISHED: 'form',
  ROUND: 'form',
  TIME: 'form',
  PLAN_MISSING: 'form',
  PLAN_SURPLUS: 'form',
  DIGEST: 'digests',
  AMENDMENT: 'digests',
  COMMITMENT_MISSING: 'commitments',
  PARTY_UNKNOWN: 'commitments',
  SECRET_MISSING: 'commitments',
  COMMITMENT: 'commitments',
  BEACON: 'commitments',
  ASSURANCE: 'commitments',
  FILE: 'rules',
  RULES: 'rules',
  SEED: 'seed',
  STRATUM: 'targets',
  TICKET: 'targets',
  TARGET_MISSING: 'targets',
  TARGET_SURPLUS: 'targets',
  DRAWN_ORDER: 'targets',
  DUTY_SURPLUS: 'teams',
  DUTY_MISSING: 'teams',
  TEAM_SHORT: 'teams',
  TEAM_MISSING: 'teams',
  TEAM: 'teams',
  TEAM_SURPLUS: 'teams',
  TEAM_ORDER: 'teams',
  REPLACEMENT: 'replacements',
};

export type StepState = 'held' | 'failed' | 'unseen';

/** How far a verification came: all steps before a fault held, those behind it were not looked at any more. */
export function stepStates(fault: Fault | null): { step: Step; state: StepState }[] {
  const at = fault === null ? STEPS.length : STEPS.indexOf(STEP_OF[fault]);
  return STEPS.map((step, index) => ({
    step,
    state: index < at ? 'held' : index === at ? 'failed' : 'unseen',
  }));
}
