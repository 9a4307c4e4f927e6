/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AbandonRoundInput = {
  reason: string;
  requestId?: string | number | null | undefined;
  roundId: string | number;
};

export type AnnouncePlanInput = {
  expectedRevision?: number | null | undefined;
  planId: string | number;
  requestId?: string | number | null | undefined;
};

export type AnswerInvitationInput = {
  answer: InvitationAnswer;
  expectedRevision?: number | null | undefined;
  planId: string | number;
  reason?: string | null | undefined;
  requestId?: string | number | null | undefined;
};

export type Assurance =
  | 'BEACON'
  | 'HUB_ONLY'
  | 'PARTIES';

export type BeaconInput = {
  publishedAt: string;
  source: string;
};

export type CancelPlanInput = {
  expectedRevision?: number | null | undefined;
  planId: string | number;
  reason: string;
  requestId?: string | number | null | undefined;
};

export type CheckMethod =
  | 'EXPERT'
  | 'ONLINE'
  | 'ON_SITE'
  | 'WRITTEN';

export type CheckState =
  | 'ARCHIVED'
  | 'COMPLETED'
  | 'IN_PROGRESS'
  | 'PUBLISHED'
  | 'RELEASED'
  | 'REVIEWED';

export type ContributeItemsInput = {
  expectedRevision?: number | null | undefined;
  itemCodes: Array<string>;
  planId: string | number;
  requestId?: string | number | null | undefined;
};

export type CreateJointPlanInput = {
  districtCodes?: Array<string> | null | undefined;
  endsOn: string;
  industryCodes?: Array<string> | null | undefined;
  registeredAfter?: string | null | undefined;
  registeredBefore?: string | null | undefined;
  requestId?: string | number | null | undefined;
  riskBased?: boolean | null | undefined;
  sampling: Array<SamplingRuleInput>;
  startsOn: string;
  targetKinds?: Array<TargetKind> | null | undefined;
  teamPool?: TeamPool | null | undefined;
  title: string;
  year: number;
};

export type EventType =
  | 'CHECKS_RELEASED'
  | 'CHECK_COMPLETED'
  | 'DEPARTMENT_INVITED'
  | 'DRAW_RUN'
  | 'DRAW_SEALED'
  | 'INVITATION_ANSWERED'
  | 'ITEMS_CONTRIBUTED'
  | 'ITEMS_FROZEN'
  | 'ITEMS_UNFROZEN'
  | 'PARTICIPATION_WITHDRAWN'
  | 'PART_SUBMITTED'
  | 'PLAN_ANNOUNCED'
  | 'PLAN_CANCELLED'
  | 'PLAN_CHECKED'
  | 'PLAN_CREATED'
  | 'PLAN_UPDATED'
  | 'RESULTS_RECORDED'
  | 'ROUND_ABANDONED'
  | 'ROUND_REVEALED';

export type FreezeItemsInput = {
  expectedRevision?: number | null | undefined;
  planId: string | number;
  requestId?: string | number | null | undefined;
};

export type InspectionItemFilter = {
  claimed?: boolean | null | undefined;
  departmentCode?: string | null | undefined;
  itemClass?: ItemClass | null | undefined;
  text?: string | null | undefined;
};

export type InvitationAnswer =
  | 'ACCEPT'
  | 'DECLINE';

export type InviteDepartmentsInput = {
  departmentCodes: Array<string>;
  expectedRevision?: number | null | undefined;
  message?: string | null | undefined;
  planId: string | number;
  requestId?: string | number | null | undefined;
  respondBy?: string | null | undefined;
};

export type ItemClass =
  | 'GENERAL'
  | 'KEY';

export type Outcome =
  | 'DEREGISTERED'
  | 'FALSE_DISCLOSURE'
  | 'NOT_APPLICABLE'
  | 'NOT_DISCLOSED'
  | 'NOT_OPERATING'
  | 'NO_PROBLEM'
  | 'PROBLEM_CORRECTED'
  | 'PROBLEM_PENDING'
  | 'REFUSED_SERIOUS'
  | 'UNREACHABLE';

export type PartState =
  | 'APPROVED'
  | 'IN_PROGRESS'
  | 'PENDING'
  | 'RETURNED'
  | 'SUBMITTED';

export type ParticipantState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'INVITED'
  | 'WITHDRAWN';

export type PlanFilter = {
  departmentCode?: string | null | undefined;
  state?: PlanState | null | undefined;
  text?: string | null | undefined;
  year?: number | null | undefined;
};

export type PlanState =
  | 'ANNOUNCED'
  | 'CANCELLED'
  | 'CHECKED'
  | 'CLOSED'
  | 'DRAFT'
  | 'DRAWN'
  | 'FROZEN'
  | 'INVITING'
  | 'IN_PROGRESS';

export type ProofState =
  | 'CONFIDENTIAL_RELEASED'
  | 'REVEALED'
  | 'SEALED';

export type RecordResultsInput = {
  checkId: string | number;
  expectedRevision?: number | null | undefined;
  requestId?: string | number | null | undefined;
  results: Array<ResultInput>;
};

export type ReleaseChecksInput = {
  expectedRevision?: number | null | undefined;
  planId: string | number;
  requestId?: string | number | null | undefined;
};

export type ResultInput = {
  alsoOutcomes?: Array<Outcome> | null | undefined;
  itemId: string | number;
  note?: string | null | undefined;
  outcome: Outcome;
};

export type RiskClass =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'UNRATED';

export type Role =
  | 'ADMINISTRATOR'
  | 'AUDITOR'
  | 'DEPARTMENT_LEADER'
  | 'INSPECTOR'
  | 'LEADER'
  | 'LIAISON';

export type RoundState =
  | 'ABANDONED'
  | 'DRAWN'
  | 'REVEALED'
  | 'SEALED';

export type RunDrawInput = {
  beaconValue?: string | null | undefined;
  requestId?: string | number | null | undefined;
  roundId: string | number;
};

export type SamplingRuleInput = {
  atLeast?: number | null | undefined;
  atMost?: number | null | undefined;
  percent: string;
  riskClass?: RiskClass | null | undefined;
};

export type SealDrawInput = {
  beacon?: BeaconInput | null | undefined;
  planIds: Array<string | number>;
  requestId?: string | number | null | undefined;
};

export type SignatureInput = {
  kind: SignatureKind;
  reason?: string | null | undefined;
  witness?: string | null | undefined;
};

export type SignatureKind =
  | 'ABSENT'
  | 'REFUSED'
  | 'SEALED'
  | 'SIGNED';

export type SubmitPartInput = {
  checkId: string | number;
  expectedRevision?: number | null | undefined;
  requestId?: string | number | null | undefined;
  signature?: SignatureInput | null | undefined;
};

export type TargetFilter = {
  districtCodes?: Array<string> | null | undefined;
  industryCodes?: Array<string> | null | undefined;
  kinds?: Array<TargetKind> | null | undefined;
  riskClass?: RiskClass | null | undefined;
  status?: TargetStatus | null | undefined;
  text?: string | null | undefined;
};

export type TargetKind =
  | 'BEHAVIOUR'
  | 'COOPERATIVE'
  | 'ENTERPRISE'
  | 'FACILITY'
  | 'INDIVIDUAL_BUSINESS'
  | 'NATURAL_PERSON'
  | 'PRODUCT'
  | 'PROJECT';

export type TargetStatus =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'REVOKED'
  | 'SUSPENDED';

export type TeamPool =
  | 'BUREAU_AND_STATIONS'
  | 'ONE_STATION'
  | 'SEVERAL_STATIONS'
  | 'WHOLE_BUREAU';

export type UnfreezeItemsInput = {
  expectedRevision?: number | null | undefined;
  planId: string | number;
  reason: string;
  requestId?: string | number | null | undefined;
};

export type UpdateJointPlanInput = {
  districtCodes?: Array<string> | null | undefined;
  endsOn?: string | null | undefined;
  expectedRevision?: number | null | undefined;
  industryCodes?: Array<string> | null | undefined;
  planId: string | number;
  registeredAfter?: string | null | undefined;
  registeredBefore?: string | null | undefined;
  requestId?: string | number | null | undefined;
  riskBased?: boolean | null | undefined;
  sampling?: Array<SamplingRuleInput> | null | undefined;
  startsOn?: string | null | undefined;
  targetKinds?: Array<TargetKind> | null | undefined;
  teamPool?: TeamPool | null | undefined;
  title?: string | null | undefined;
  year?: number | null | undefined;
};

export type WithdrawParticipationInput = {
  expectedRevision?: number | null | undefined;
  planId: string | number;
  reason: string;
  requestId?: string | number | null | undefined;
};

export type CheckQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckQuery = { check: { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> } | null };

export type CheckSummaryFragment = { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> };

export type MyChecksQueryVariables = Exact<{
  state?: CheckState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyChecksQuery = { viewer: { id: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> }> } } };

export type RecordResultsMutationVariables = Exact<{
  input: RecordResultsInput;
}>;


export type RecordResultsMutation = { recordResults: { check: { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> } } };

export type ReleaseChecksMutationVariables = Exact<{
  input: ReleaseChecksInput;
}>;


export type ReleaseChecksMutation = { releaseChecks: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type SubmitPartMutationVariables = Exact<{
  input: SubmitPartInput;
}>;


export type SubmitPartMutation = { submitPart: { check: { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> } } };

export type AbandonRoundMutationVariables = Exact<{
  input: AbandonRoundInput;
}>;


export type AbandonRoundMutation = { abandonRound: { round: { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, plan: { id: string, number: string }, round: { id: string } }> } } };

export type DrawProofQueryVariables = Exact<{
  roundId: string | number;
}>;


export type DrawProofQuery = { drawProof: { state: ProofState, json: string } | null };

export type DrawSummaryFragment = { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } };

export type RoundSummaryFragment = { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, plan: { id: string, number: string }, round: { id: string } }> };

export type RunDrawMutationVariables = Exact<{
  input: RunDrawInput;
}>;


export type RunDrawMutation = { runDraw: { round: { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, plan: { id: string, number: string }, round: { id: string } }> } } };

export type SealDrawMutationVariables = Exact<{
  input: SealDrawInput;
}>;


export type SealDrawMutation = { sealDraw: { round: { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, plan: { id: string, number: string }, round: { id: string } }> } } };

export type DepartmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { departments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string }> } };

export type HubInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type HubInfoQuery = { hubInfo: { demo: boolean, version: string, accounts: Array<{ username: string, name: string, roles: Array<Role> }> } };

export type SignInMutationVariables = Exact<{
  username: string;
  password: string;
}>;


export type SignInMutation = { signIn: { token: string, expiresAt: string, viewer: { id: string, name: string, roles: Array<Role>, department: { id: string, code: string, name: string } | null } } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ended: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { id: string, name: string, roles: Array<Role>, department: { id: string, code: string, name: string, jurisdiction: { code: string, name: string } } | null } };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type InviteDepartmentsMutationVariables = Exact<{
  input: InviteDepartmentsInput;
}>;


export type InviteDepartmentsMutation = { inviteDepartments: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type WithdrawParticipationMutationVariables = Exact<{
  input: WithdrawParticipationInput;
}>;


export type WithdrawParticipationMutation = { withdrawParticipation: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type CountEventFragment = { cursor: string, type: EventType, occurredAt: string, department: { code: string, name: string } | null, progress: { total: number, completed: number, withProblems: number } };

export type DepartmentEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DepartmentEventsSubscription = { departmentEvents: { cursor: string, type: EventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } } | null, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null } };

export type EventsQueryVariables = Exact<{
  planId?: string | number | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type EventsQuery = { events: { hasMore: boolean, nodes: Array<{ cursor: string, type: EventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } } | null, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null }> } };

export type JournalEventFragment = { cursor: string, type: EventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } } | null, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null };

export type JurisdictionEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JurisdictionEventsSubscription = { jurisdictionEvents: { cursor: string, type: EventType, occurredAt: string, department: { code: string, name: string } | null, progress: { total: number, completed: number, withProblems: number } } };

export type PlanEventsSubscriptionVariables = Exact<{
  planId: string | number;
  after?: string | null | undefined;
}>;


export type PlanEventsSubscription = { planEvents: { cursor: string, type: EventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } } | null, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null } };

export type ContributeItemsMutationVariables = Exact<{
  input: ContributeItemsInput;
}>;


export type ContributeItemsMutation = { contributeItems: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type FreezeItemsMutationVariables = Exact<{
  input: FreezeItemsInput;
}>;


export type FreezeItemsMutation = { freezeItems: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type MergePreviewQueryVariables = Exact<{
  planId: string | number;
}>;


export type MergePreviewQuery = { plan: { id: string, mergePreview: { targetsInFrame: number, itemsContributed: number, itemsMerged: number, separateVisits: number, jointVisits: number, visitsSaved: number } } | null };

export type UnfreezeItemsMutationVariables = Exact<{
  input: UnfreezeItemsInput;
}>;


export type UnfreezeItemsMutation = { unfreezeItems: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type AnnouncePlanMutationVariables = Exact<{
  input: AnnouncePlanInput;
}>;


export type AnnouncePlanMutation = { announcePlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type CancelPlanMutationVariables = Exact<{
  input: CancelPlanInput;
}>;


export type CancelPlanMutation = { cancelPlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type CreateJointPlanMutationVariables = Exact<{
  input: CreateJointPlanInput;
}>;


export type CreateJointPlanMutation = { createJointPlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanPageQuery = { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> }> }, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } | null };

export type PlanSummaryFragment = { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null };

export type PlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null }> } };

export type PublicPlanQueryVariables = Exact<{
  number: string;
}>;


export type PublicPlanQuery = { publicPlan: { number: string, state: PlanState, title: string, year: number, startsOn: string, endsOn: string, lead: { code: string, name: string }, participants: Array<{ code: string, name: string }>, items: Array<{ name: string, legalBasis: string | null, departments: Array<{ code: string }> }>, sampling: Array<{ stratum: string | null, percent: string, atLeast: number | null, atMost: number | null }>, round: { id: string, state: RoundState, frameSize: number | null, drawnCount: number | null, commitments: Array<{ party: string, digest: string }> } | null } | null };

export type UpdateJointPlanMutationVariables = Exact<{
  input: UpdateJointPlanInput;
}>;


export type UpdateJointPlanMutation = { updateJointPlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number | null, drawnCount: number | null, frameDigest: string | null, rulesDigest: string | null, drawnDigest: string | null, round: { id: string } } | null } } };

export type InspectionItemsQueryVariables = Exact<{
  filter?: InspectionItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectionItemsQuery = { inspectionItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, itemClass: ItemClass | null, legalBasis: string | null, methods: Array<CheckMethod>, department: { code: string, name: string } }> } };

export type TargetsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass, status: TargetStatus, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null }> } };

export type DashboardQueryVariables = Exact<{
  year: number;
  jurisdictionCode?: string | null | undefined;
}>;


export type DashboardQuery = { dashboard: { cursor: string, asOf: string, visitsSaved: number, plans: { total: number, joint: number, internal: number, riskBased: number }, targets: { drawn: number, joint: number, completed: number, withProblems: number }, indicators: Array<{ code: string, name: string, value: number | null, goal: number | null, met: boolean | null, clause: { document: string, article: string } | null }>, departments: Array<{ plansLed: number, plansJoined: number, checksTotal: number, checksCompleted: number, withProblems: number, department: { code: string, name: string } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CheckSummaryFragmentDoc = new TypedDocumentString(`
    fragment CheckSummary on JointCheck {
  id
  revision
  state
  target {
    id
    key
    name
    riskClass
  }
  parts {
    department {
      code
      name
    }
    state
    inspectors {
      id
      name
      certificateNumber
    }
  }
  items {
    id
    name
    departments {
      code
    }
    outcome
    alsoOutcomes
    note
  }
}
    `, {"fragmentName":"CheckSummary"}) as unknown as TypedDocumentString<CheckSummaryFragment, unknown>;
export const DrawSummaryFragmentDoc = new TypedDocumentString(`
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
    `, {"fragmentName":"DrawSummary"}) as unknown as TypedDocumentString<DrawSummaryFragment, unknown>;
export const RoundSummaryFragmentDoc = new TypedDocumentString(`
    fragment RoundSummary on DrawRound {
  id
  state
  assurance
  beacon {
    source
    publishedAt
    value
  }
  commitments {
    party
    digest
  }
  draws {
    plan {
      id
      number
    }
    ...DrawSummary
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}`, {"fragmentName":"RoundSummary"}) as unknown as TypedDocumentString<RoundSummaryFragment, unknown>;
export const CountEventFragmentDoc = new TypedDocumentString(`
    fragment CountEvent on CountEvent {
  cursor
  type
  occurredAt
  department {
    code
    name
  }
  progress {
    total
    completed
    withProblems
  }
}
    `, {"fragmentName":"CountEvent"}) as unknown as TypedDocumentString<CountEventFragment, unknown>;
export const JournalEventFragmentDoc = new TypedDocumentString(`
    fragment JournalEvent on JournalEvent {
  cursor
  type
  occurredAt
  department {
    code
    name
  }
  plan {
    id
    state
    progress {
      total
      completed
      withProblems
    }
  }
  check {
    id
    state
    target {
      id
      name
    }
    parts {
      department {
        code
      }
      state
    }
  }
}
    `, {"fragmentName":"JournalEvent"}) as unknown as TypedDocumentString<JournalEventFragment, unknown>;
export const PlanSummaryFragmentDoc = new TypedDocumentString(`
    fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}`, {"fragmentName":"PlanSummary"}) as unknown as TypedDocumentString<PlanSummaryFragment, unknown>;
export const CheckDocument = new TypedDocumentString(`
    query Check($id: ID!) {
  check(id: $id) {
    ...CheckSummary
  }
}
    fragment CheckSummary on JointCheck {
  id
  revision
  state
  target {
    id
    key
    name
    riskClass
  }
  parts {
    department {
      code
      name
    }
    state
    inspectors {
      id
      name
      certificateNumber
    }
  }
  items {
    id
    name
    departments {
      code
    }
    outcome
    alsoOutcomes
    note
  }
}`, {"hash":"sha256:e680535c50a0bc7807d3e9a71e62b8472808e2a6b8a020d95e0c0f34485d1178"}) as unknown as TypedDocumentString<CheckQuery, CheckQueryVariables>;
export const MyChecksDocument = new TypedDocumentString(`
    query MyChecks($state: CheckState, $first: Int!, $after: String) {
  viewer {
    id
    checks(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CheckSummary
      }
    }
  }
}
    fragment CheckSummary on JointCheck {
  id
  revision
  state
  target {
    id
    key
    name
    riskClass
  }
  parts {
    department {
      code
      name
    }
    state
    inspectors {
      id
      name
      certificateNumber
    }
  }
  items {
    id
    name
    departments {
      code
    }
    outcome
    alsoOutcomes
    note
  }
}`, {"hash":"sha256:ad28756fcce6bb6f96d29ee3bb7483445b0ce7384c29a0a95621116570fc003e"}) as unknown as TypedDocumentString<MyChecksQuery, MyChecksQueryVariables>;
export const RecordResultsDocument = new TypedDocumentString(`
    mutation RecordResults($input: RecordResultsInput!) {
  recordResults(input: $input) {
    check {
      ...CheckSummary
    }
  }
}
    fragment CheckSummary on JointCheck {
  id
  revision
  state
  target {
    id
    key
    name
    riskClass
  }
  parts {
    department {
      code
      name
    }
    state
    inspectors {
      id
      name
      certificateNumber
    }
  }
  items {
    id
    name
    departments {
      code
    }
    outcome
    alsoOutcomes
    note
  }
}`, {"hash":"sha256:149d13135a13106425aa50f0a490926f9877ef1b13205292152846bb7b1e1a67"}) as unknown as TypedDocumentString<RecordResultsMutation, RecordResultsMutationVariables>;
export const ReleaseChecksDocument = new TypedDocumentString(`
    mutation ReleaseChecks($input: ReleaseChecksInput!) {
  releaseChecks(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:7cc4b26f5460edab529b3f955c3db1c196f65797f6eb387cd1b47de427661989"}) as unknown as TypedDocumentString<ReleaseChecksMutation, ReleaseChecksMutationVariables>;
export const SubmitPartDocument = new TypedDocumentString(`
    mutation SubmitPart($input: SubmitPartInput!) {
  submitPart(input: $input) {
    check {
      ...CheckSummary
    }
  }
}
    fragment CheckSummary on JointCheck {
  id
  revision
  state
  target {
    id
    key
    name
    riskClass
  }
  parts {
    department {
      code
      name
    }
    state
    inspectors {
      id
      name
      certificateNumber
    }
  }
  items {
    id
    name
    departments {
      code
    }
    outcome
    alsoOutcomes
    note
  }
}`, {"hash":"sha256:aefdf32ecdf25a87dc58a6c54272afa2f392e965ba2383e61fd5be67cb054538"}) as unknown as TypedDocumentString<SubmitPartMutation, SubmitPartMutationVariables>;
export const AbandonRoundDocument = new TypedDocumentString(`
    mutation AbandonRound($input: AbandonRoundInput!) {
  abandonRound(input: $input) {
    round {
      ...RoundSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment RoundSummary on DrawRound {
  id
  state
  assurance
  beacon {
    source
    publishedAt
    value
  }
  commitments {
    party
    digest
  }
  draws {
    plan {
      id
      number
    }
    ...DrawSummary
  }
}`, {"hash":"sha256:dfbc01f70c1869459df7aa032dbd5371cd97847bce2bee0e58565b0d358e6b1d"}) as unknown as TypedDocumentString<AbandonRoundMutation, AbandonRoundMutationVariables>;
export const DrawProofDocument = new TypedDocumentString(`
    query DrawProof($roundId: ID!) {
  drawProof(roundId: $roundId) {
    state
    json
  }
}
    `, {"hash":"sha256:c576d86af3bdacb9c44b9f2a9f5b8693cdc775d60d3b80341e5431c91315b808"}) as unknown as TypedDocumentString<DrawProofQuery, DrawProofQueryVariables>;
export const RunDrawDocument = new TypedDocumentString(`
    mutation RunDraw($input: RunDrawInput!) {
  runDraw(input: $input) {
    round {
      ...RoundSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment RoundSummary on DrawRound {
  id
  state
  assurance
  beacon {
    source
    publishedAt
    value
  }
  commitments {
    party
    digest
  }
  draws {
    plan {
      id
      number
    }
    ...DrawSummary
  }
}`, {"hash":"sha256:afbc6e83b12b5a9e0511c93a907ceda9df1741a4d9e5c22daef234c043dceed8"}) as unknown as TypedDocumentString<RunDrawMutation, RunDrawMutationVariables>;
export const SealDrawDocument = new TypedDocumentString(`
    mutation SealDraw($input: SealDrawInput!) {
  sealDraw(input: $input) {
    round {
      ...RoundSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment RoundSummary on DrawRound {
  id
  state
  assurance
  beacon {
    source
    publishedAt
    value
  }
  commitments {
    party
    digest
  }
  draws {
    plan {
      id
      number
    }
    ...DrawSummary
  }
}`, {"hash":"sha256:52b5cd73fc11768bf1bfa3a1912c5be0cf0384ae5ae1530b4463cd893b87c159"}) as unknown as TypedDocumentString<SealDrawMutation, SealDrawMutationVariables>;
export const DepartmentsDocument = new TypedDocumentString(`
    query Departments($first: Int!, $after: String) {
  departments(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name
    }
  }
}
    `, {"hash":"sha256:2b2b4cecd8fa1b9053f1d50b232a7f38ae28bd30eb1617e0abeee5fe609c4a68"}) as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const HubInfoDocument = new TypedDocumentString(`
    query HubInfo {
  hubInfo {
    demo
    version
    accounts {
      username
      name
      roles
    }
  }
}
    `, {"hash":"sha256:5c263e6143fd67834518356b523315c6b7c58e97608d6b185b81ae8360cd87d1"}) as unknown as TypedDocumentString<HubInfoQuery, HubInfoQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($username: String!, $password: String!) {
  signIn(input: {username: $username, password: $password}) {
    token
    expiresAt
    viewer {
      id
      name
      roles
      department {
        id
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:f51042b54222b2675dce1061217df7bafc8e31f97a7311d90e87a6e5d0da592f"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ended
  }
}
    `, {"hash":"sha256:f8ceb40542a36ffdebaf19bcb1513a8a261afe5c87a5c85fcea1e7eb80fdc599"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    roles
    department {
      id
      code
      name
      jurisdiction {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:7611007ee123704fd768783fbf087cb4f2beb8e6ca25c3a894a435deadbe30bc"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:e607a8ad19216ad7d59bb16309855a2509cab4b3f18e25e21a85efe91891663c"}) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const InviteDepartmentsDocument = new TypedDocumentString(`
    mutation InviteDepartments($input: InviteDepartmentsInput!) {
  inviteDepartments(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:b56b559b71fc518b28b044e049c50e97c706db6342d29c14b13f5c38deacfcb4"}) as unknown as TypedDocumentString<InviteDepartmentsMutation, InviteDepartmentsMutationVariables>;
export const WithdrawParticipationDocument = new TypedDocumentString(`
    mutation WithdrawParticipation($input: WithdrawParticipationInput!) {
  withdrawParticipation(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:e2b8c467694047ad8dd333b3268c9af1f75941dd4e6ceedf641ae16e0bc04c7e"}) as unknown as TypedDocumentString<WithdrawParticipationMutation, WithdrawParticipationMutationVariables>;
export const DepartmentEventsDocument = new TypedDocumentString(`
    subscription DepartmentEvents($after: String) {
  departmentEvents(after: $after) {
    ...JournalEvent
  }
}
    fragment JournalEvent on JournalEvent {
  cursor
  type
  occurredAt
  department {
    code
    name
  }
  plan {
    id
    state
    progress {
      total
      completed
      withProblems
    }
  }
  check {
    id
    state
    target {
      id
      name
    }
    parts {
      department {
        code
      }
      state
    }
  }
}`, {"hash":"sha256:dbf80531c43adb905b9d607a077c488373168efb0b024f29961051694a9c5e93"}) as unknown as TypedDocumentString<DepartmentEventsSubscription, DepartmentEventsSubscriptionVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($planId: ID, $after: String, $first: Int!) {
  events(planId: $planId, after: $after, first: $first) {
    hasMore
    nodes {
      ...JournalEvent
    }
  }
}
    fragment JournalEvent on JournalEvent {
  cursor
  type
  occurredAt
  department {
    code
    name
  }
  plan {
    id
    state
    progress {
      total
      completed
      withProblems
    }
  }
  check {
    id
    state
    target {
      id
      name
    }
    parts {
      department {
        code
      }
      state
    }
  }
}`, {"hash":"sha256:ae28e081e8790211c95790d5bfdf3c2b9b73c6a41f083504e339092c9f2a52f1"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const JurisdictionEventsDocument = new TypedDocumentString(`
    subscription JurisdictionEvents($after: String) {
  jurisdictionEvents(after: $after) {
    ...CountEvent
  }
}
    fragment CountEvent on CountEvent {
  cursor
  type
  occurredAt
  department {
    code
    name
  }
  progress {
    total
    completed
    withProblems
  }
}`, {"hash":"sha256:58ab8caf35a5ef424b492ce4109ca86e7f57257a336d7c55de2a48067bf1538c"}) as unknown as TypedDocumentString<JurisdictionEventsSubscription, JurisdictionEventsSubscriptionVariables>;
export const PlanEventsDocument = new TypedDocumentString(`
    subscription PlanEvents($planId: ID!, $after: String) {
  planEvents(planId: $planId, after: $after) {
    ...JournalEvent
  }
}
    fragment JournalEvent on JournalEvent {
  cursor
  type
  occurredAt
  department {
    code
    name
  }
  plan {
    id
    state
    progress {
      total
      completed
      withProblems
    }
  }
  check {
    id
    state
    target {
      id
      name
    }
    parts {
      department {
        code
      }
      state
    }
  }
}`, {"hash":"sha256:5bfbf396c72cccc060d5564a29107b064cfc594e0bfaa9677341ae13731dab6a"}) as unknown as TypedDocumentString<PlanEventsSubscription, PlanEventsSubscriptionVariables>;
export const ContributeItemsDocument = new TypedDocumentString(`
    mutation ContributeItems($input: ContributeItemsInput!) {
  contributeItems(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:67c4cc94e80df88b19bf3ff616c8de08878d8cef95f902f0af92d2953280bc0a"}) as unknown as TypedDocumentString<ContributeItemsMutation, ContributeItemsMutationVariables>;
export const FreezeItemsDocument = new TypedDocumentString(`
    mutation FreezeItems($input: FreezeItemsInput!) {
  freezeItems(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:6d72de4aa823ee53d9fb1c3bc1300a6fdd3796ada0bc607f4d6113e661dfbc51"}) as unknown as TypedDocumentString<FreezeItemsMutation, FreezeItemsMutationVariables>;
export const MergePreviewDocument = new TypedDocumentString(`
    query MergePreview($planId: ID!) {
  plan(id: $planId) {
    id
    mergePreview {
      targetsInFrame
      itemsContributed
      itemsMerged
      separateVisits
      jointVisits
      visitsSaved
    }
  }
}
    `, {"hash":"sha256:b667c6dc55dc502c4ae974f6c2abc7a9b653b3b24e29ce806cf1c9f70958e426"}) as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const UnfreezeItemsDocument = new TypedDocumentString(`
    mutation UnfreezeItems($input: UnfreezeItemsInput!) {
  unfreezeItems(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:b65a57e68e7f19530762458506f4d43ab1b249c8dec3372004ff081af2a2caba"}) as unknown as TypedDocumentString<UnfreezeItemsMutation, UnfreezeItemsMutationVariables>;
export const AnnouncePlanDocument = new TypedDocumentString(`
    mutation AnnouncePlan($input: AnnouncePlanInput!) {
  announcePlan(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:c26f1642de7a66d2e504ff4b90be67c156f77463081ef371a40af5d63f6bbfe6"}) as unknown as TypedDocumentString<AnnouncePlanMutation, AnnouncePlanMutationVariables>;
export const CancelPlanDocument = new TypedDocumentString(`
    mutation CancelPlan($input: CancelPlanInput!) {
  cancelPlan(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:22824e394ac769cdb62ade4496eedc80db5d7083cb19ca6c954e1fcc0341de54"}) as unknown as TypedDocumentString<CancelPlanMutation, CancelPlanMutationVariables>;
export const CreateJointPlanDocument = new TypedDocumentString(`
    mutation CreateJointPlan($input: CreateJointPlanInput!) {
  createJointPlan(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:5d91245a19fb4b89b79ddb1ba244adb124fccb1d07544933247125f858a58875"}) as unknown as TypedDocumentString<CreateJointPlanMutation, CreateJointPlanMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($id: ID!, $first: Int!, $after: String) {
  plan(id: $id) {
    ...PlanSummary
    checks(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CheckSummary
      }
    }
  }
}
    fragment CheckSummary on JointCheck {
  id
  revision
  state
  target {
    id
    key
    name
    riskClass
  }
  parts {
    department {
      code
      name
    }
    state
    inspectors {
      id
      name
      certificateNumber
    }
  }
  items {
    id
    name
    departments {
      code
    }
    outcome
    alsoOutcomes
    note
  }
}
fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:d5742b6cfbe1085c96058cd0dd40197ad41b473c6ed1e4547643d6de5b15f82a"}) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans($filter: PlanFilter, $first: Int!, $after: String) {
  plans(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:daf86b0e7a633f83b9b02914208047611db589834dfcafec9c5cdd9c12deac3b"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PublicPlanDocument = new TypedDocumentString(`
    query PublicPlan($number: String!) {
  publicPlan(number: $number) {
    number
    state
    title
    year
    startsOn
    endsOn
    lead {
      code
      name
    }
    participants {
      code
      name
    }
    items {
      name
      legalBasis
      departments {
        code
      }
    }
    sampling {
      stratum
      percent
      atLeast
      atMost
    }
    round {
      id
      state
      frameSize
      drawnCount
      commitments {
        party
        digest
      }
    }
  }
}
    `, {"hash":"sha256:e3a81223a56aa54d990c6fcb90e6278316830bd6505959be6ea5f343fd46a3a1"}) as unknown as TypedDocumentString<PublicPlanQuery, PublicPlanQueryVariables>;
export const UpdateJointPlanDocument = new TypedDocumentString(`
    mutation UpdateJointPlan($input: UpdateJointPlanInput!) {
  updateJointPlan(input: $input) {
    plan {
      ...PlanSummary
    }
  }
}
    fragment DrawSummary on Draw {
  id
  frameSize
  drawnCount
  frameDigest
  rulesDigest
  drawnDigest
  round {
    id
  }
}
fragment PlanSummary on JointPlan {
  id
  number
  cursor
  revision
  title
  year
  state
  startsOn
  endsOn
  lead {
    id
    code
    name
  }
  participants {
    department {
      id
      code
      name
    }
    state
    respondBy
    reason
    progress {
      total
      completed
    }
  }
  items {
    id
    department {
      code
    }
    item {
      id
      code
      name
    }
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    ...DrawSummary
  }
}`, {"hash":"sha256:454035ac32b8c33f906cf9791ffc7040362fa9c1197d92e60150b7424c97240c"}) as unknown as TypedDocumentString<UpdateJointPlanMutation, UpdateJointPlanMutationVariables>;
export const InspectionItemsDocument = new TypedDocumentString(`
    query InspectionItems($filter: InspectionItemFilter, $first: Int!, $after: String) {
  inspectionItems(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      code
      name
      itemClass
      legalBasis
      methods
      department {
        code
        name
      }
    }
  }
}
    `, {"hash":"sha256:6bc4c76a7995ec8847c6122ed3ca8946ed9ec38d717714a805290b2907ea68e4"}) as unknown as TypedDocumentString<InspectionItemsQuery, InspectionItemsQueryVariables>;
export const TargetsDocument = new TypedDocumentString(`
    query Targets($filter: TargetFilter, $first: Int!, $after: String) {
  targets(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      key
      name
      kind
      riskClass
      status
      industry {
        code
        name
      }
      district {
        code
        name
      }
      registeredOn
    }
  }
}
    `, {"hash":"sha256:d80d9a2a5c4ff287b30577cf247f2e7d2dffa3d570f5cb4760fadd2e6dc008b6"}) as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const DashboardDocument = new TypedDocumentString(`
    query Dashboard($year: Int!, $jurisdictionCode: String) {
  dashboard(year: $year, jurisdictionCode: $jurisdictionCode) {
    cursor
    asOf
    plans {
      total
      joint
      internal
      riskBased
    }
    targets {
      drawn
      joint
      completed
      withProblems
    }
    indicators {
      code
      name
      value
      goal
      met
      clause {
        document
        article
      }
    }
    departments {
      department {
        code
        name
      }
      plansLed
      plansJoined
      checksTotal
      checksCompleted
      withProblems
    }
    visitsSaved
  }
}
    `, {"hash":"sha256:fce8194f8283fdd6c2103f78c90f02315e83c05f523828d520d1162ee17fb33d"}) as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;