/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Gives a sealed round up. */
export type AbandonRoundInput = {
  /** Code of the department that did not hand its secret in, where that is why. */
  missingParty?: string | null | undefined;
  /** Why; stays in the journal and is shown with the round. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The round. */
  roundId: string | number;
};

/** Days on which an inspector is not there. */
export type AbsenceInput = {
  /** First day. */
  from: string;
  /** Why. */
  kind: AbsenceKind;
  /** Last day, today at the earliest and not before the first. */
  to: string;
};

/** Why an inspector is not there for inspections. */
export type AbsenceKind =
  /** Leave (休假、病假). */
  | 'LEAVE'
  /** Another duty (值班、借调、培训). */
  | 'OTHER_DUTY';

/** Opens an upstream list for adjustment (R005). */
export type AdjustUpstreamListInput = {
  /** Refuse with STALE where the list’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The list. */
  listId: string | number;
  /** Why, such as the document that adjusts it. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Values of a preset to be adopted for the viewer’s jurisdiction. */
export type AdoptPolicyPresetInput = {
  /** Refuse with STALE where the policy’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Only these keys of it, each one that it says something on; left out: all. */
  keys?: Array<PolicyKeyCode> | null | undefined;
  /** The preset. */
  preset: PolicyPresetCode;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** First day; today or later, for nothing of the past is changed. */
  validFrom: string;
  /** Last day; left out: until another takes over. */
  validTo?: string | null | undefined;
};

/** Reads the inspectors of a sealed draw anew. */
export type AmendInspectorsInput = {
  /** Which of its plans. */
  planId: string | number;
  /** Why; stands in the public proof. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The round. */
  roundId: string | number;
};

/** Tells the public a plan. */
export type AnnouncePlanInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** The own department’s answer. */
export type AnswerInvitationInput = {
  /** Whether it takes part. */
  answer: InvitationAnswer;
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why; must be given with DECLINE. */
  reason?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Approves or refuses a proposed change of class (R006). */
export type AnswerItemClassInput = {
  /** True: the change is saved as a version that holds from today. */
  approve: boolean;
  /** The proposal. */
  changeId: string | number;
  /** Why; must be given with a refusal. */
  reason?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** What a round’s proof can show about its chance. */
export type Assurance =
  /** Also that a public value went in that did not exist at sealing. */
  | 'BEACON'
  /** That nothing was changed later; not that the hub chose its secret blindly. */
  | 'HUB_ONLY'
  /** Also that at least one department made and kept a secret of its own. */
  | 'PARTIES';

/** Puts the signed document behind an adjustment (R039). */
export type AttachAdjustmentInput = {
  /** Who approved it: name and post, 1 to 100 characters. */
  approvedBy: string;
  /** When it was approved, not in the future. */
  approvedOn: string;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The file: of the caller’s own, brought for ADJUSTMENT_DOCUMENT. */
  fileId: string | number;
  /** The document’s issuing number, 1 to 100 characters. */
  number: string;
  /** The programme’s version. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** A public value named before it exists. */
export type BeaconInput = {
  /** When it is published; must lie ahead. */
  publishedAt: string;
  /** What it is and in which form, such as a lottery’s numbers of a day as one row of digits. */
  source: string;
};

/** What a meeting decided. */
export type BodyDecisionInput = {
  /** The decision, 1 to 2,000 characters. */
  content: string;
  /** The programme that it is about. */
  programmeId?: string | number | null | undefined;
};

/** What coordinates the work. */
export type BodyKind =
  /** The joint meeting of the jurisdiction (联席会议, R046); one. */
  | 'JOINT_MEETING'
  /** The leading group in one bureau (领导小组, R048); one a department. */
  | 'LEADING_GROUP'
  /** The liaisons of all departments (信息联络员制度, R049); one. */
  | 'LIAISON_SYSTEM';

/** Who is a member, for which term. */
export type BodyMemberInput = {
  /** The department that the member stands for; a liaison must. */
  departmentCode?: string | null | undefined;
  /** The member of this body whom this one stands in for. */
  deputyOf?: string | number | null | undefined;
  /** What the member sees to (R047), at most 500 characters. */
  duties?: string | null | undefined;
  /** First day of the term. */
  from: string;
  /** Name, 1 to 50 characters. */
  name: string;
  /** Post, 1 to 100 characters. */
  post: string;
  /** The role; one that the body’s kind has. */
  role: BodyRole;
  /** Last day of the term; left out: no end is set. */
  to?: string | null | undefined;
  /** The account that acts as this member. */
  username?: string | null | undefined;
};

/** What a member is in a body (R046, R048, R049). */
export type BodyRole =
  /** Convener of the joint meeting (召集人). */
  | 'CONVENER'
  /** Deputy convener of the joint meeting (副召集人). */
  | 'DEPUTY_CONVENER'
  /** Deputy head of a leading group (副组长). */
  | 'DEPUTY_HEAD'
  /** Head of a leading group (组长). */
  | 'HEAD'
  /** Information liaison of a department (信息联络员). */
  | 'LIAISON'
  /** Member (成员). */
  | 'MEMBER'
  /** Head of the body’s office (办公室主任). */
  | 'OFFICE_HEAD';

/** A long work that is to end. */
export type CancelJobInput = {
  /** The job. */
  jobId: string | number;
  /** Key of the client’s own: a repetition answers as the first did. */
  requestId?: string | number | null | undefined;
};

/** Ends a plan before its checks begin. */
export type CancelPlanInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why; stays in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Who issued an enforcement certificate (R022). */
export type CertificateKind =
  /** A ministry (部委行政执法证). */
  | 'MINISTERIAL'
  /** The province (省政府行政执法证). */
  | 'PROVINCIAL';

/** How an item may be looked at (抽查方式, R001). */
export type CheckMethod =
  /** By an expert institution on the department’s behalf (委托专业机构). */
  | 'ENTRUSTED'
  /** Over the network (网络监测). */
  | 'NETWORK'
  /** On the spot (现场检查、实地核查). */
  | 'ON_SITE'
  /** By papers (书面检查). */
  | 'WRITTEN';

/** The stage of a joint check. */
export type CheckState =
  /** Archived (已归档). */
  | 'ARCHIVED'
  /** Every part is submitted (已完成). */
  | 'COMPLETED'
  /** Results are being recorded (检查中). */
  | 'IN_PROGRESS'
  /** Its results are public (已公示). */
  | 'PUBLISHED'
  /** Its team sees it; nothing is recorded yet (待检查). */
  | 'RELEASED'
  /** Reviewed (已复核). */
  | 'REVIEWED';

/** The claim of one upstream item. */
export type ClaimInput = {
  /** What the own item says in place of the upstream: fields that it left open, a ratio of the place. What stays empty of the eight is RULE R001. */
  changes?: ItemFieldsInput | null | undefined;
  /** Authority evidence: the entry of the power list (权力清单), 1 to 2,000 characters. */
  evidence: string;
  /** The claim task. */
  taskId: string | number;
};

/** Claims upstream items for the own department, many at once; all or none. */
export type ClaimItemsInput = {
  /** The claims, 1 to 100. */
  claims: Array<ClaimInput>;
  /** The day from which the own items hold, today or later; left out: today. */
  effectiveFrom?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** How a department answered an upstream item under its newest version (R003). */
export type ClaimState =
  /** Claimed (已认领). */
  | 'CLAIMED'
  /** Declined with a reason (不认领). */
  | 'DECLINED'
  /** Not yet (待认领), or not since the upstream changed it. */
  | 'PENDING';

/** Claims targets for the own department (认领, R016). */
export type ClaimTargetsInput = {
  /** All targets that it finds. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is. */
  filter?: TargetFilter | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The targets, 1 to 1,000. */
  targetIds?: Array<string | number> | null | undefined;
};

/** Which claim tasks; what is left out restricts nothing. */
export type ClaimTaskFilter = {
  /** Department by its code. */
  departmentCode?: string | null | undefined;
  /** One upstream list. */
  listId?: string | number | null | undefined;
  /** Only those answered so. */
  state?: ClaimState | null | undefined;
  /** Part of the upstream item’s name, or its whole code. */
  text?: string | null | undefined;
};

/** Why a target of class A is visited on site (无事不扰, R058, 昌企监〔2023〕4号 二（五）). */
export type ClassAReason =
  /** A transfer or an assignment (转办交办). */
  | 'ASSIGNMENT'
  /** A complaint (投诉举报). */
  | 'COMPLAINT'
  /** The law lays it down (法律另有规定). */
  | 'LAW'
  /** What monitoring found (监测发现). */
  | 'MONITORING';

/** Binds the caller’s department to a secret that it made and keeps. */
export type CommitSecretInput = {
  /** SHA-256 of `onedoor-commit/1`, the department’s code and the secret as 64 hex digits, each on a line; 64 lower-case hex digits. */
  digest: string;
  /** The proposal. */
  proposalId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Decides that a staged import is written into the registry. */
export type ConfirmImportInput = {
  /** The import’s revision that was looked at; another one is STALE. */
  expectedRevision: number;
  /** The import. */
  importId: string | number;
  /** The programme that the lines of a year’s plan become tasks of, one that the caller is drafting: given with PLANS and with nothing else. */
  programmeId?: string | number | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Whether lines with findings are left out (先导入无问题的行); left out or false: they must be none, but for questions of a year’s plan, which become open questions of its tasks. */
  takeOnlyClean?: boolean | null | undefined;
};

/** Tells that items are the same matter. */
export type ConfirmSameMatterInput = {
  /** Codes of the items, 2 to 100; what shares a check point with one of them comes along. */
  itemCodes: Array<string>;
  /** Canonical name of the check point; left out: the one it has, else the first item’s name. */
  name?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** What a lead says to a proposal that names its plan. */
export type Consent =
  /** Agreed; the plan waits for this round and no other (同意). */
  | 'CONSENTED'
  /** Declined with a reason, or agreed first and took it back (谢绝). */
  | 'DECLINED'
  /** Not answered yet. */
  | 'WAITING';

/** Agrees for the own plans in a proposal. */
export type ConsentRoundInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** The own department’s whole list in a plan. */
export type ContributeItemsInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Codes of the department’s claimed items, in its order; replaces what it had. */
  itemCodes: Array<string>;
  /** The plan. */
  planId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Makes the programme of another year out of one. */
export type CopyProgrammeInput = {
  /** The programme that is copied; of the caller’s department, or the joint one. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The year of the new one; the same only of one that was given up. */
  year: number;
};

/** A new joint plan. A selector left out restricts nothing; targets must be active always. */
export type CreateJointPlanInput = {
  /** Checks of a batch, 1 to 10,000: the drawn order of visits gives the batches (检查批次顺序, R009). */
  batchSize?: number | null | undefined;
  /** Number or clause behind that reason, 1 to 200 characters; must be given with it. */
  classANote?: string | null | undefined;
  /** Why targets of class A are visited on site. Where policy visits them only for a cause (R058), frames leave them out without it. */
  classAReason?: ClassAReason | null | undefined;
  /** District codes. */
  districtCodes?: Array<string> | null | undefined;
  /** Last day of the checks; not in the past. */
  endsOn: string;
  /** GB/T 4754 codes; a code covers its sub-codes. */
  industryCodes?: Array<string> | null | undefined;
  /** The task of a published programme that it carries out, led by the plan’s lead. Where policy asks for one (R032, R040), sealing without it is RULE. */
  programmeTaskId?: string | number | null | undefined;
  /** Registered on this day or after (R018). */
  registeredAfter?: string | null | undefined;
  /** Registered on this day or before (R018). */
  registeredBefore?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Whether it samples by credit risk class. Its rules alone say so (R057): what is given here is taken and changes nothing. */
  riskBased?: boolean | null | undefined;
  /** The sampling rules, at least one. */
  sampling: Array<SamplingRuleInput>;
  /** First day of the checks. */
  startsOn: string;
  /** Kinds of targets. */
  targetKinds?: Array<TargetKind> | null | undefined;
  /** Who may be drawn as inspector; left out: the whole bureau. */
  teamPool?: TeamPool | null | undefined;
  /** Which stations, with `SEVERAL_STATIONS` and `ONE_STATION`; a department that is not named: as the pool says. Left out: no change, none in a new plan. */
  teamStations?: Array<TeamStationsInput> | null | undefined;
  /** Title, 1 to 200 characters. */
  title: string;
  /** The year it counts for. */
  year: number;
};

/** Takes in a list of the province or the city; it begins ADJUSTING and empty. */
export type CreateUpstreamListInput = {
  /** Whose list it is. */
  level: UpstreamLevel;
  /** Its title, 1 to 200 characters. */
  name: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** How something that is due stands today. */
export type DeadlineState =
  /** Done in time. */
  | 'DONE'
  /** Not done, and its day has not passed. */
  | 'DUE'
  /** Done after its day. */
  | 'LATE'
  /** Not done, and its day has passed. */
  | 'OVERDUE';

/** What is due. */
export type DeadlineStep =
  /** It is entered on the superior’s platform (R031). */
  | 'ENTERED'
  /** It is filed with the government of the same level (R030). */
  | 'FILED'
  /** The programme is made, reported and published (R029). */
  | 'PUBLISHED';

/** A decision on one key for the viewer’s jurisdiction. */
export type DecidePolicyValueInput = {
  /** The article or section in it, 1 to 60 characters. */
  article: string;
  /** The document that it follows, by its issuing number, 1 to 100 characters. */
  document: string;
  /** Refuse with STALE where the policy’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** What is decided on. */
  key: PolicyKeyCode;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** First day; today or later, for nothing of the past is changed. */
  validFrom: string;
  /** Last day; left out: until another takes over. */
  validTo?: string | null | undefined;
  /** The value; left out: the jurisdiction decides nothing itself any more and its superior’s value holds. */
  value?: PolicySettingInput | null | undefined;
};

/** Decides an enterprise’s request for recusal. */
export type DecideRecusalInput = {
  /** Whether the inspector is replaced. */
  grant: boolean;
  /** Why; where it is granted it stands in the public proof. */
  reason: string;
  /** The request. */
  recusalRequestId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Declines upstream items, many at once for one reason; an own item made from one is retired today. */
export type DeclineItemsInput = {
  /** Why they are not the department’s. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The claim tasks, 1 to 100. */
  taskIds: Array<string | number>;
};

/** Declines for the own plans in a proposal, or takes a consent back. */
export type DeclineRoundInput = {
  /** The proposal. */
  proposalId: string | number;
  /** Why; told to the other leads and kept in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** A new programme of a year; it begins as DRAFT and empty. */
export type DraftProgrammeInput = {
  /** The caller’s department’s own, or the joint one. */
  kind: ProgrammeKind;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Title, at most 200 characters; left out: one is made. */
  title?: string | null | undefined;
  /** The year, 2000 to 2100. */
  year: number;
};

/** What of draws waits for a department. */
export type DrawTaskKind =
  /** Another lead proposes to draw plans together; agree or decline. */
  | 'CONSENT'
  /** The round is sealed; the department’s own secret is to be handed in. */
  | 'HAND_IN'
  /** Every secret is in; the round can be run. */
  | 'RUN'
  /** Every lead has agreed; the round can be sealed. */
  | 'SEAL';

/** An import that is to be cancelled or undone. */
export type EndImportInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The import. */
  importId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Ends a recusal (R076). */
export type EndRecusalInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The recusal. */
  recusalId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Records that the joint meeting studied a programme (R032). */
export type EndorseProgrammeInput = {
  /** What it decided on the programme, 1 to 2,000 characters. */
  decision: string;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The meeting of the joint meeting, recorded with its minutes; held in the year before the programme’s or later, for an adjustment not before the version before it was published. */
  meetingId: string | number;
  /** The programme’s version. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Records that a programme was entered on the superior’s platform (R031). */
export type EnterProgrammeInput = {
  /** The day, not in the future. */
  enteredOn: string;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** Name of the platform, 1 to 100 characters. */
  platform: string;
  /** The programme’s version. */
  programmeId: string | number;
  /** Receipt number, 1 to 100 characters. */
  receiptNumber: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** What was found at one entry. */
export type EntryResultInput = {
  /** Further findings at the same entry. */
  alsoOutcomes?: Array<Outcome> | null | undefined;
  /** The entry (`JointCheck.items.id`). */
  itemId: string | number;
  /** A note, at most 2000 characters. Left out or null: none. */
  note?: string | null | undefined;
  /** What was found. */
  outcome: Outcome;
};

/** A staged table to be given back with comments. */
export type ExportIssuesInput = {
  /** The import. */
  importId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Records to be written into a file: what the list of the same filter shows, masked alike. */
export type ExportRecordsInput = {
  /** Whose inspectors, by the department’s code; left out: those of all. With INSPECTORS alone. */
  departmentCode?: string | null | undefined;
  /** How. */
  format: TableFormat;
  /** Which inspectors; with INSPECTORS alone. */
  inspectors?: InspectorFilter | null | undefined;
  /** Which items; with ITEMS alone. */
  items?: InspectionItemFilter | null | undefined;
  /** Which registry; PLANS is BAD_USER_INPUT. */
  kind: ImportKind;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Which targets; with TARGETS alone. */
  targets?: TargetFilter | null | undefined;
};

/** A template to be made. */
export type ExportTemplateInput = {
  /** For which table. */
  kind: ImportKind;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Records that a programme was filed (R030, R040). */
export type FileProgrammeInput = {
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The day on the receipt: not in the future, nor before the year before the programme’s or the meeting that endorsed it; for an adjustment not before the version before it was published. */
  filedOn: string;
  /** The programme’s version. */
  programmeId: string | number;
  /** Receipt number, 1 to 100 characters. */
  receiptNumber: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** What a finding does to a programme. */
export type FindingSeverity =
  /** It may stand once a reason and an approver are recorded. */
  | 'JUSTIFY'
  /** It must be mended: nothing goes on before. */
  | 'REFUSED';

/** A step from the registry to the frame (抽查对象范围). */
export type FrameStep =
  /** Not active (存续, R018). */
  | 'ACTIVE'
  /** Of class A, and no cause to visit it was given (无事不扰, R058). */
  | 'CLASS_A'
  /** All of its matters were looked at lately, by whichever department (R080). */
  | 'CONCLUDED'
  /** In another district. */
  | 'DISTRICT'
  /** Held by draws that are sealed or drawn and not released yet: it would reach the yearly cap if they draw it (R063). */
  | 'HELD'
  /** Of another industry than the plan’s. */
  | 'INDUSTRY'
  /** None of the plan’s items applies to it. */
  | 'ITEM_APPLIES'
  /** Of another kind. */
  | 'KIND'
  /** Not on the list that the superior drew (R041). */
  | 'LISTED'
  /** Registered outside the plan’s dates (R018). */
  | 'REGISTERED'
  /** Checked as often this year as the jurisdiction allows (R063). A visit still to come counts for those whose department takes part in it (R075); sealing counts all. */
  | 'YEARLY_CAP';

/** Fixes a plan’s item list. */
export type FreezeItemsInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** The period in which a task is carried out so many times. */
export type FrequencyPeriod =
  /** Half a year. */
  | 'HALF_YEAR'
  /** A month. */
  | 'MONTH'
  /** A quarter. */
  | 'QUARTER'
  /** A week. */
  | 'WEEK'
  /** A year. */
  | 'YEAR';

/** Gives up the own department’s claim to targets (R016). */
export type GiveBackTargetsInput = {
  /** All targets that it finds. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is. */
  filter?: TargetFilter | null | undefined;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The targets, 1 to 1,000. */
  targetIds?: Array<string | number> | null | undefined;
};

/** Hands in the secret of the caller’s department. */
export type HandInSecretInput = {
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The round. */
  roundId: string | number;
  /** The secret sealed to the round’s `handInKey`, 160 lower-case hex digits: a fresh X25519 public key, then ChaCha20-Poly1305 of the 32 bytes. Key and nonce are HKDF-SHA-256 (44 bytes) of the agreed key, with both public keys as salt and `onedoor-hand-in/1`, the round’s id and the department’s code, each on a line, as info. */
  sealedSecret: string;
};

/** Hands a member’s place over to another (R049). */
export type HandOverBodyMemberInput = {
  /** The body. */
  bodyId: string | number;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** Who goes; the term ends on the day before. */
  memberId: string | number;
  /** The successor’s name, 1 to 50 characters. */
  name: string;
  /** The first day of the successor; after the first day of who goes. */
  on: string;
  /** The successor’s post, 1 to 100 characters. */
  post: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The account that acts as the successor. */
  username?: string | null | undefined;
};

/** What a cell shall say. */
export type ImportCellInput = {
  /** Its column, from 0. */
  column: number;
  /** The text; empty: nothing; null: what the file itself says. At most 32,767 characters. */
  text?: string | null | undefined;
};

/** What a column means. */
export type ImportHeadingInput = {
  /** Its place, from 0: needed where several columns have this heading, BAD_USER_INPUT without. Left out: the column of this heading in every table of the file. */
  column?: number | null | undefined;
  /** A field of `importFields`; null: the column is kept and not understood. Where several columns get one field, a line in which they differ is asked about. */
  field?: string | null | undefined;
  /** The column’s heading as it stands in the file. */
  heading: string;
};

/** What a table holds. */
export type ImportKind =
  /** Inspectors (执法检查人员名录库, R020). */
  | 'INSPECTORS'
  /** Inspection items (一单, R001). */
  | 'ITEMS'
  /** A year’s plan (R028): its lines become tasks of a programme that is being drafted. */
  | 'PLANS'
  /** Targets (检查对象名录库, R013). */
  | 'TARGETS';

/** Which lines of an import. What is left out restricts nothing. */
export type ImportLineFilter = {
  /** With a finding in the column of this heading. */
  heading?: string | null | undefined;
  /** True: in which somebody wrote since the file was read; false restricts nothing. */
  isMended?: boolean | null | undefined;
  /** With any of these outcomes. */
  outcomes?: Array<ImportLineOutcome> | null | undefined;
  /** Of any of these statuses. */
  statuses?: Array<ImportLineStatus> | null | undefined;
};

/** What became of a line in the registry. */
export type ImportLineOutcome =
  /** It added a record. */
  | 'ADDED'
  /** It changed a record. */
  | 'CHANGED'
  /** It could not be taken back; its note says why. */
  | 'KEPT'
  /** When its turn came it no longer held, and was left out; its findings say why. */
  | 'PASSED_OVER'
  /** What it had done was taken back. */
  | 'UNDONE';

/** What a line would do to the registry, or what keeps it out. */
export type ImportLineStatus =
  /** It would change a record. */
  | 'CHANGED'
  /** An earlier line of the file is of the same record. */
  | 'DUPLICATE'
  /** It would add a record. */
  | 'NEW'
  /** Something in it could not be read for certain and is asked about. */
  | 'QUESTION'
  /** Something in it is wrong, or a rule forbids it. */
  | 'REFUSED'
  /** The registry says the same already; nothing would change. */
  | 'SAME';

/** How a finding keeps a line out. */
export type ImportSeverity =
  /** It is wrong and must be mended. */
  | 'PROBLEM'
  /** It must be answered by whoever knows the table. */
  | 'QUESTION';

/** Which inspection items; what is left out restricts nothing. */
export type InspectionItemFilter = {
  /** True (as when left out): claimed items only; false: unclaimed ones only; null: both. */
  claimed?: boolean | null | undefined;
  /** Department by its code; an unknown one has no items. */
  departmentCode?: string | null | undefined;
  /** Key or general items only. */
  itemClass?: ItemClass | null | undefined;
  /** Items of one list only (R010). */
  listType?: ItemList | null | undefined;
  /** Items of these standings; where it is given, `claimed` is not looked at. Retired ones are found by it alone. */
  standing?: Array<ItemStanding> | null | undefined;
  /** Part of the name, the whole code, or, of two Latin letters or more, part of the name’s pinyin initials (`lgzx`); case does not matter. */
  text?: string | null | undefined;
};

/** Which people of the registry; what is left out restricts nothing. */
export type InspectorFilter = {
  /** Who issued the certificate. */
  certificateKind?: CertificateKind | null | undefined;
  /** Whether they are on duty. */
  onDuty?: boolean | null | undefined;
  /** Where they work (R027). */
  organisationLevel?: OrganisationLevel | null | undefined;
  /** As what they take part. Left out: inspectors; null: all. */
  personType?: PersonType | null | undefined;
  /** Those who hold this specialty, by its code (R025). */
  specialty?: string | null | undefined;
  /** Part of the name or of the station; case does not matter. Never finds certificate numbers, which are masked. */
  text?: string | null | undefined;
  /** Those whose certificate ends before this day (R022). */
  validBefore?: string | null | undefined;
  /** Whether the legal section has verified them (R024). */
  verified?: boolean | null | undefined;
};

/** What many people get: a station, specialties more or fewer, or both; one thing at least. */
export type InspectorSetting = {
  /** Codes of specialties to add, at most 20; one that the taxonomy does not have is RULE R025. */
  addSpecialties?: Array<string> | null | undefined;
  /** Codes of specialties to take off, at most 20 and none that is added; unknown ones are RULE R025. */
  removeSpecialties?: Array<string> | null | undefined;
  /** The station, 1 to 50 characters; null: the bureau itself; left out: no change. */
  station?: string | null | undefined;
};

/** An answer to an invitation. */
export type InvitationAnswer =
  /** The department takes part. */
  | 'ACCEPT'
  /** It does not; a reason must be given. */
  | 'DECLINE';

/** Departments to be invited to a plan. */
export type InviteDepartmentsInput = {
  /** Codes of the departments. */
  departmentCodes: Array<string>;
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** What the lead wants to say, at most 2,000 characters. */
  message?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Last day to answer; unanswered invitations lapse when it ends. */
  respondBy?: string | null | undefined;
};

/** Whether an item touches safety, quality or the public interest (R006). */
export type ItemClass =
  /** General item (一般检查事项): its ratio is capped (R007). */
  | 'GENERAL'
  /** Key item (重点检查事项): its ratio has no upper bound (R007). */
  | 'KEY';

/** What happened to an item. */
export type ItemEventKind =
  /** It left its check point. */
  | 'CHECK_POINT_LEFT'
  /** An imported table added it or saved a version; the reason names the file. */
  | 'IMPORT_APPLIED'
  /** An import was cancelled and what it had written was taken back. */
  | 'IMPORT_CANCELLED'
  /** An import was undone. */
  | 'IMPORT_UNDONE'
  /** It was made from an upstream item, or claimed again under a newer version (R003). */
  | 'ITEM_CLAIMED'
  /** The change was approved or refused (R006). */
  | 'ITEM_CLASS_ANSWERED'
  /** A change of its class was proposed (R006). */
  | 'ITEM_CLASS_PROPOSED'
  /** The upstream item that it was made from was declined (R003). */
  | 'ITEM_DECLINED'
  /** It was taken off the list. */
  | 'ITEM_RETIRED'
  /** A version was saved. */
  | 'ITEM_SAVED'
  /** It was told to be the same matter as others. */
  | 'MATTER_CONFIRMED'
  /** It was told not to be the same matter as another. */
  | 'MATTER_REJECTED';

/** What an item tells. A field left out stays as it is; of a new item all eight of R001 must be given: name, legalBasis, subject, content, targetDescription, ratioText, frequencyText, methods (舞政办明电〔2023〕4号 第五条). */
export type ItemFieldsInput = {
  /** Upper ratio in percent, above 0 to 100, a decimal of at most four places. A general item without one is RULE R007; a key item has none. */
  capPercent?: string | null | undefined;
  /** What is looked at (内容), at most 4,000 characters. */
  content?: string | null | undefined;
  /** Why the same matter stands on both lists for the same targets; without it that is RULE R010 (昌企监〔2023〕4号 二（一）). */
  doubleListing?: string | null | undefined;
  /** Frequency in words (频次). */
  frequencyText?: string | null | undefined;
  /** GB/T 4754 codes that the hub knows, each with its sub-codes. Empty: every industry. */
  industryCodes?: Array<string> | null | undefined;
  /** Key or general (R006); of a new item it must be given. Another class is proposed by `proposeItemClass`. */
  itemClass?: ItemClass | null | undefined;
  /** Labels of which a target must bear one. Empty: none is asked. */
  labels?: Array<string> | null | undefined;
  /** Laws and articles (依据), at most 4,000 characters. */
  legalBasis?: string | null | undefined;
  /** Which list it stands on; left out of a new item: DOUBLE_RANDOM. */
  listType?: ItemList | null | undefined;
  /** How it may be looked at (方式), one at least. */
  methods?: Array<CheckMethod> | null | undefined;
  /** Name of the matter (名称), at most 200 characters. */
  name?: string | null | undefined;
  /** Ratio in words (比例). */
  ratioText?: string | null | undefined;
  /** Codes of specialties that the hub knows (R025). Empty: none. */
  requiredSpecialties?: Array<string> | null | undefined;
  /** Who carries it out (主体). */
  subject?: string | null | undefined;
  /** Whom it concerns (对象), in words. */
  targetDescription?: string | null | undefined;
  /** Kinds of targets. Empty: every kind. */
  targetKinds?: Array<TargetKind> | null | undefined;
};

/** Which list an item stands on (R010, 昌企监〔2023〕4号 二（一）). */
export type ItemList =
  /** Random-inspection list (随机抽查事项清单): may stand in a joint plan. */
  | 'DOUBLE_RANDOM'
  /** Key-supervision list (重点监管事项清单), for food, drugs, special equipment and the like: inspected without a draw, so that no random plan may hold it. */
  | 'KEY_SUPERVISION';

/** Whether an item may be inspected now (清单之外无检查, R002). */
export type ItemStanding =
  /** On the list from a later day (待生效). */
  | 'COMING'
  /** On the department’s list today (现行有效): plans may hold it. */
  | 'IN_FORCE'
  /** Taken off the list (已退出清单); plans that were fixed before keep it. */
  | 'RETIRED'
  /** Assigned to the department, which has not claimed it yet (未认领, R003). */
  | 'UNCLAIMED';

/** How far a long work is. */
export type JobState =
  /** It was ended because somebody asked; what it had done by then stays. */
  | 'CANCELLED'
  /** It was done to its end. */
  | 'DONE'
  /** It ended with a failure, which is told. */
  | 'FAILED'
  /** It is being done. */
  | 'RUNNING'
  /** It waits for its turn, or to be taken up again after its hub stopped. */
  | 'WAITING';

/** What happened. */
export type JournalEventType =
  /** Its checks went to their teams. */
  | 'CHECKS_RELEASED'
  /** Every part of a check is submitted. */
  | 'CHECK_COMPLETED'
  /** A department was invited; `department` is the invited one. */
  | 'DEPARTMENT_INVITED'
  /** Its draw was run. */
  | 'DRAW_RUN'
  /** Its draw was sealed. */
  | 'DRAW_SEALED'
  /** The inspectors’ file of its sealed draw was changed, with the reason. */
  | 'INSPECTORS_AMENDED'
  /** A member of a check’s team was replaced; heard by those who see the check. */
  | 'INSPECTOR_REPLACED'
  /** An invitation was answered or lapsed. */
  | 'INVITATION_ANSWERED'
  /** A department gave its items. */
  | 'ITEMS_CONTRIBUTED'
  /** The item list was fixed. */
  | 'ITEMS_FROZEN'
  /** The item list was opened again. */
  | 'ITEMS_UNFROZEN'
  /** A department left. */
  | 'PARTICIPATION_WITHDRAWN'
  /** A department submitted its part; heard by those who see the check. */
  | 'PART_SUBMITTED'
  /** The plan was announced. */
  | 'PLAN_ANNOUNCED'
  /** The plan was ended before its checks. */
  | 'PLAN_CANCELLED'
  /** The yearly cap was lifted for named targets (R063). */
  | 'PLAN_CAP_LIFTED'
  /** Every check of the plan is completed. */
  | 'PLAN_CHECKED'
  /** A plan was made. */
  | 'PLAN_CREATED'
  /** Why something that stands against the plan may stand was recorded (R036, R037). */
  | 'PLAN_JUSTIFIED'
  /** What it selects was changed. */
  | 'PLAN_UPDATED'
  /** The proposal to draw together was withdrawn, or ended since one of its plans was sealed in another round. */
  | 'PROPOSAL_WITHDRAWN'
  /** A request for recusal was decided; heard by those who see the check. */
  | 'RECUSAL_DECIDED'
  /** The enterprise asked for a recusal; heard by those who see the check. */
  | 'RECUSAL_REQUESTED'
  /** Results of a check were recorded; heard by those who see the check. */
  | 'RESULTS_RECORDED'
  /** Its sealed round was given up. */
  | 'ROUND_ABANDONED'
  /** A lead agreed to draw together. */
  | 'ROUND_CONSENTED'
  /** A lead declined to draw together. */
  | 'ROUND_DECLINED'
  /** It was proposed to be drawn together with others. */
  | 'ROUND_PROPOSED'
  /** Its round’s proof became public. */
  | 'ROUND_REVEALED'
  /** A department committed itself to a secret of its own. */
  | 'SECRET_COMMITTED'
  /** A department handed its secret in. */
  | 'SECRET_HANDED_IN';

/** Says why what stands against a plan may stand. */
export type JustifyPlanInput = {
  /** Who approved it: name and post, 1 to 200 characters. */
  approver: string;
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why, 1 to 2,000 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The requirement of the finding, such as R036. */
  requirement: string | number;
};

/** Records why a finding may stand. */
export type JustifyProgrammeInput = {
  /** Who approved it: name and post, 1 to 100 characters. */
  approver: string;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The programme’s version. */
  programmeId: string | number;
  /** Why, 1 to 2,000 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The requirement of the finding’s clause, such as R036. */
  requirement: string;
  /** The task that the finding is about; left out: the programme. */
  taskKey?: string | number | null | undefined;
};

/** Adds labels to targets and takes others off (R019). */
export type LabelTargetsInput = {
  /** Labels to add; a synonym stands for its label. One that the dictionary does not know is RULE R019. */
  add?: Array<string> | null | undefined;
  /** All targets that it finds. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is. */
  filter?: TargetFilter | null | undefined;
  /** Labels to take off. */
  remove?: Array<string> | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The targets, 1 to 1,000. */
  targetIds?: Array<string | number> | null | undefined;
};

/** Takes an item out of its check point. */
export type LeaveCheckPointInput = {
  /** Code of the item. */
  itemCode: string;
  /** Why. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Lifts the yearly cap for named targets in one plan (R063). */
export type LiftYearlyCapInput = {
  /** Who approved it: name and post, 1 to 200 characters. */
  approver: string;
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why, 1 to 2,000 characters; stays in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The targets, 1 to 100 at once and at most 1,000 in a plan. */
  targetIds: Array<string | number>;
};

/** Why a line of a superior’s list gives no target of the frame. */
export type ListedFate =
  /** It was checked as often this year as the jurisdiction allows (R063). A visit still to come counts for those whose department takes part in it (R075); sealing counts all. */
  | 'CAPPED'
  /** It is not active (存续). */
  | 'CLOSED'
  /** All of its matters were looked at lately (R080). */
  | 'CONCLUDED'
  /** Other draws hold its last visit of the year (R063). */
  | 'HELD'
  /** None of the plan’s items applies to it. */
  | 'NO_ITEM'
  /** An earlier line names the same target. */
  | 'REPEATED'
  /** The registry has no such target. */
  | 'UNKNOWN';

/** Says what columns mean; the file is then read anew, and what was mended before is lost. */
export type MapImportHeadingsInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The columns that mean something else than was read, 1 to 100. */
  headings: Array<ImportHeadingInput>;
  /** The import. */
  importId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Mends cells of a line. */
export type MendImportLineInput = {
  /** The cells to write, 1 to 100. */
  cells: Array<ImportCellInput>;
  /** Whether the same wording is mended alike on all lines that have a finding there (以后同样的写法都这样读); left out: on this line alone. One call mends at most 500 lines and tells how many are left; it may be repeated until none is. */
  everywhere?: boolean | null | undefined;
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The import. */
  importId: string | number;
  /** The line by its `number`. */
  line: number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Where a person works (R027). */
export type OrganisationLevel =
  /** In the bureau or one of its stations. */
  | 'COUNTY'
  /** In a township’s enforcement agency (乡镇综合执法机构, R027). */
  | 'TOWNSHIP';

/** What was found at a matter (抽查结果, R082). */
export type Outcome =
  /** 已注销、吊销、迁出等. */
  | 'DEREGISTERED'
  /** 公示信息隐瞒真实情况、弄虚作假: a problem. */
  | 'FALSE_DISCLOSURE'
  /** 不适用. */
  | 'NOT_APPLICABLE'
  /** 未按规定公示应当公示的信息: a problem. */
  | 'NOT_DISCLOSED'
  /** 未发现开展本次抽查涉及的经营活动. */
  | 'NOT_OPERATING'
  /** 未发现问题. */
  | 'NO_PROBLEM'
  /** 发现问题已责令改正: a problem. */
  | 'PROBLEM_CORRECTED'
  /** 发现问题待后续处理: a problem. */
  | 'PROBLEM_PENDING'
  /** 不配合检查情节严重: a problem. */
  | 'REFUSED_SERIOUS'
  /** 通过登记的住所（经营场所）无法联系: a problem. */
  | 'UNREACHABLE';

/** Where visits of a year come from. */
export type OverlapSourceKind =
  /** A joint plan (联合抽查计划); it stands for the task that it carries out. */
  | 'PLAN'
  /** A task of a year’s programme (年度抽查计划的任务). */
  | 'TASK';

/** Which targets to list of those that sources share. */
export type OverlapTargetFilter = {
  /** Only targets that a source of this department could draw. */
  departmentCode?: string | null | undefined;
  /** District codes. */
  districtCodes?: Array<string> | null | undefined;
  /** GB/T 4754 codes; a code covers its sub-codes. */
  industryCodes?: Array<string> | null | undefined;
  /** Only targets that all of these sources could draw; at most 20. */
  sourceIds?: Array<string | number> | null | undefined;
};

/** The stage of a department’s part of a check. */
export type PartState =
  /** Approved by a reviewer (已通过). */
  | 'APPROVED'
  /** Results are being recorded (录入中). */
  | 'IN_PROGRESS'
  /** Nothing recorded yet (未开始). */
  | 'PENDING'
  /** Returned by a reviewer (已退回). */
  | 'RETURNED'
  /** Signed and submitted (已提交). */
  | 'SUBMITTED';

/** What became of an invitation. */
export type ParticipantState =
  /** Takes part. */
  | 'ACCEPTED'
  /** Declined, or did not answer in time. */
  | 'DECLINED'
  /** Invited, not yet answered. */
  | 'INVITED'
  /** Took part and left before the draw. */
  | 'WITHDRAWN';

/** As what a person takes part in inspections (R023, R026). */
export type PersonType =
  /** Auxiliary, grid worker or temporary (辅助人员、网格员, R023): helps, never inspects. */
  | 'AUXILIARY'
  /** Outside expert (行业专家) who may assist with an opinion (R026): never drawn, never counted to the two, never signs. */
  | 'EXPERT'
  /** Holds an enforcement certificate (执法人员): can be drawn, counts and signs. */
  | 'INSPECTOR';

/** How accounts and the inspector registry differ (R020). */
export type PersonnelGapKind =
  /** An account of an inspector who is not in the registry (应纳未纳). */
  | 'ACCOUNT_WITHOUT_RECORD'
  /** A record of an inspector who cannot sign in. */
  | 'RECORD_WITHOUT_ACCOUNT';

/** Which plans to list. */
export type PlanFilter = {
  /** A department that leads them or takes part. */
  departmentCode?: string | null | undefined;
  /** Their stage. */
  state?: PlanState | null | undefined;
  /** Part of the title or number. */
  text?: string | null | undefined;
  /** The year they count for. */
  year?: number | null | undefined;
};

/** Makes one joint plan of tasks that meet (R035, R036). What is left out follows from the tasks: their selections together, the months that they share, of their ratios the highest. */
export type PlanJointlyInput = {
  /** Last day of the checks; left out: that of the last common month. */
  endsOn?: string | null | undefined;
  /** A word to the invited, at most 2,000 characters; left out: which of their tasks it is about. */
  message?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Last day to answer the invitation; afterwards it counts as declined. Left out: no such day. */
  respondBy?: string | null | undefined;
  /** The sampling rules. */
  sampling?: Array<SamplingRuleInput> | null | undefined;
  /** First day of the checks; left out: that of the first common month, or today where it is past. */
  startsOn?: string | null | undefined;
  /** The tasks, 2 to 20 of one year. */
  taskIds: Array<string | number>;
  /** Title, 1 to 200 characters; left out: the tasks’ names. */
  title?: string | null | undefined;
};

/** The stage of a joint plan. */
export type PlanState =
  /** The public sees plan, scheme, items and ratios (公示, R038, R043). */
  | 'ANNOUNCED'
  /** Ended before its checks began. */
  | 'CANCELLED'
  /** Every check is completed. */
  | 'CHECKED'
  /** Results, follow-up and archive are finished (办结). */
  | 'CLOSED'
  /** Made, nobody invited yet (草稿). */
  | 'DRAFT'
  /** Targets and teams are drawn and confidential (抽取, R075). */
  | 'DRAWN'
  /** The item list is fixed (定单). */
  | 'FROZEN'
  /** Departments are invited and contribute items (邀请). */
  | 'INVITING'
  /** Checks are released to their teams (检查). */
  | 'IN_PROGRESS';

/** A risk class’s share. */
export type PolicyClassShareInput = {
  /** 0 to 100 with at most four decimals. */
  percent: number;
  /** The class; each at most once. */
  riskClass: RiskClass;
};

/** How a decision stands today. */
export type PolicyDecisionState =
  /** It is what its jurisdiction has decided for today. */
  | 'IN_FORCE'
  /** Its last day is over. */
  | 'OVER'
  /** A later decision of the same jurisdiction holds today instead. */
  | 'REPLACED'
  /** Its first day lies ahead; it may still be withdrawn. */
  | 'UPCOMING'
  /** It was withdrawn before its first day and never held. */
  | 'WITHDRAWN';

/** What happened to a jurisdiction’s policy. */
export type PolicyEventType =
  /** A decision was withdrawn before its first day. */
  | 'POLICY_DECISION_WITHDRAWN'
  /** Values of a preset were adopted. */
  | 'POLICY_PRESET_ADOPTED'
  /** A key was decided on. */
  | 'POLICY_VALUE_DECIDED';

/** What a policy key is about. */
export type PolicyGroup =
  /** Drawing targets and inspectors. */
  | 'DRAWING'
  /** Goals of the year’s indicators. */
  | 'GOALS'
  /** Plans, their deadlines and who makes them. */
  | 'PLANNING'
  /** When reports are due. */
  | 'REPORTING'
  /** Publishing results and what follows from them. */
  | 'RESULTS'
  /** How often and in which shares targets are inspected. */
  | 'SHARES'
  /** Names and terms that differ by place and year. */
  | 'WORDS';

/** What a jurisdiction may decide (requirements A.11). `PolicyKey` tells each one’s unit, bounds and reader. */
export type PolicyKeyCode =
  /** Whether targets of class A are visited on site as others are, or only for a cause. */
  | 'CLASS_A_VISITS'
  /** The same share within each risk class, at least. */
  | 'CLASS_COVERAGE_GOAL'
  /** Completed checks among all released ones, at least. */
  | 'COMPLETION_GOAL'
  /** What the body that coordinates the departments is called. */
  | 'COORDINATING_BODY'
  /** Distinct enterprises drawn in the year among those in the register, at least. */
  | 'COVERAGE_GOAL'
  /** Which draws a plan may make: from all targets, or from those with certain features. */
  | 'DRAW_KINDS'
  /** Whether a second person confirms before a draw is run. */
  | 'DRAW_SECOND_PERSON'
  /** Problems with a follow-up among all problems found, at least. */
  | 'FOLLOW_UP_GOAL'
  /** To whom what was found belongs. */
  | 'FOLLOW_UP_RULE'
  /** The upper share of a general item whose own cap is not given. */
  | 'GENERAL_ITEM_DEFAULT_CAP'
  /** What happens when a plan takes more of a general item’s targets than its cap allows. */
  | 'GENERAL_ITEM_OVER_CAP'
  /** Checks recorded on a handheld device among all checks, at least. */
  | 'HANDHELD_USE_GOAL'
  /** What happens when one department plans alone in an industry where joint inspection is the rule. */
  | 'INTERNAL_PLAN_IN_JOINT_INDUSTRY'
  /** Until when items are claimed and the two databases are brought up to date. */
  | 'ITEMS_CLAIMED_BY'
  /** Joint draws among all draws of the year, at least. */
  | 'JOINT_DRAW_SHARE_GOAL'
  /** What happens when a joint plan is carried out before the joint meeting has studied it. */
  | 'JOINT_MEETING_APPROVAL'
  /** Jointly drawn targets among all drawn targets of the year, at least. */
  | 'JOINT_TARGET_SHARE_GOAL'
  /** Share of key items on a department’s list, above which the registries’ quality page warns. */
  | 'KEY_ITEM_SHARE_ALERT'
  /** Who makes the joint plan and leads it. */
  | 'LEAD_RULE'
  /** Targets of a frame without a needed label, above which nothing is drawn. */
  | 'MISSING_LABEL_THRESHOLD'
  /** The day of the month until which the monthly report is sent. */
  | 'MONTHLY_REPORT_DAY'
  /** What happens when a visit is planned though every item on it can be looked at off site. */
  | 'OFF_SITE_FIRST'
  /** Until when the year’s plan is entered on the provincial platform. */
  | 'PLAN_ENTERED_BY'
  /** Until when the year’s plan is filed with the government of the same level. */
  | 'PLAN_FILED_BY'
  /** Until when the year’s plan is made, reported and published. */
  | 'PLAN_MADE_BY'
  /** The days before which progress reports are sent. */
  | 'PROGRESS_REPORT_DAYS'
  /** Where results are published. */
  | 'PUBLICATION_CHANNELS'
  /** From which event these working days count. */
  | 'PUBLICATION_CLOCK_START'
  /** Results published within their time among those due, at least. */
  | 'PUBLICATION_ON_TIME_GOAL'
  /** Working days within which a result is published. */
  | 'PUBLICATION_WORKING_DAYS'
  /** Whether a round’s public proof shows whole frames, which tell each target’s class, or only the lines of those drawn. */
  | 'PUBLIC_PROOF'
  /** Random inspections among all inspections of the year, at least. */
  | 'RANDOM_INSPECTION_SHARE_GOAL'
  /** Double-random items among all inspection items outside key supervision, at least. */
  | 'RANDOM_ITEM_SHARE_GOAL'
  /** Months within which a completed check of all its matters, by any department, keeps a target out of a frame. */
  | 'RECENT_CONCLUSION_MONTHS'
  /** Whether each task is followed by return visits. */
  | 'RETURN_VISITS'
  /** Draws by credit risk class among all draws of the year, at least. */
  | 'RISK_BASED_SHARE_GOAL'
  /** Which classes of credit risk targets are labelled with. */
  | 'RISK_CLASS_SCHEME'
  /** What happens when the same pair of inspectors is drawn for a target again. */
  | 'SAME_PAIR'
  /** How often a department samples in a year. */
  | 'SAMPLES_PER_YEAR'
  /** Between which shares a plan may draw. */
  | 'SAMPLING_SHARE'
  /** What happens when departments plan apart for the same targets in the same time. */
  | 'SEPARATE_PLAN'
  /** The usual share of each risk class; a higher risk never has a lower one. */
  | 'SHARES_BY_RISK_CLASS'
  /** What happens when a plan draws a higher risk class less than a lower one. */
  | 'SHARES_FALL_WITH_RISK'
  /** What printed forms call those who are inspected. */
  | 'SUBJECT_TERM'
  /** Inspectors who go together, at least. */
  | 'TEAM_MINIMUM'
  /** Whether the least number of inspectors counts for each department or for the whole team. */
  | 'TEAM_MINIMUM_PER'
  /** From which pools a plan may draw its inspectors. */
  | 'TEAM_POOLS'
  /** What happens when checks are released to inspectors without training for the task. */
  | 'TRAINING_BEFORE_RELEASE'
  /** What happens when something outside the year’s plan is drawn before it is filed and published. */
  | 'UNPLANNED_DRAW'
  /** The same of a target on the abnormal-operation list. */
  | 'WEIGHT_ABNORMAL_LIST'
  /** The same of a target with many complaints. */
  | 'WEIGHT_COMPLAINTS'
  /** The same of a target on the serious-dishonesty list. */
  | 'WEIGHT_DISHONESTY_LIST'
  /** Chances of a target of public concern, as a multiple of any other’s. */
  | 'WEIGHT_PUBLIC_CONCERN'
  /** Visits to one target in a year over all departments, at most. */
  | 'YEARLY_CAP'
  /** Whom the yearly cap does not hold for: risk classes, or checks of key items. */
  | 'YEARLY_CAP_EXEMPT';

/** Where a value in force comes from. */
export type PolicyOrigin =
  /** A superior jurisdiction decided it, and this one nothing of its own. */
  | 'INHERITED'
  /** The jurisdiction decided it itself. */
  | 'OWN'
  /** Nobody decided it: the hub asks nothing, or what the law asks of everyone. */
  | 'UNDECIDED';

/** Published documents whose values a jurisdiction may adopt. */
export type PolicyPresetCode =
  /** Changjiang District, Jiangxi, 2023: over all departments. */
  | 'CHANGJIANG_2023'
  /** Shahe City, Hebei, 2025: over all departments, with monthly reports. */
  | 'SHAHE_2025'
  /** Tang County, Hebei, 2023: within one bureau. */
  | 'TANG_2023'
  /** Wugang City, Henan, 2023: measures across departments in 21 articles. */
  | 'WUGANG_2023'
  /** Yanshi District, Henan, 2023: within one bureau. */
  | 'YANSHI_2023';

/** A value: just one of `none: true` and the field that the key’s type names. */
export type PolicySettingInput = {
  /** For BY_RISK_CLASS: at least one class. */
  byClass?: Array<PolicyClassShareInput> | null | undefined;
  /** For CHOICE: an option’s code. */
  choice?: string | null | undefined;
  /** For CHOICES: options’ codes, at least one. */
  choices?: Array<string> | null | undefined;
  /** For DAYS_OF_YEAR: MM-DD, at least one. */
  days?: Array<string> | null | undefined;
  /** For RANGE, together with `to`. */
  from?: number | null | undefined;
  /** True: there is none. */
  none?: boolean | null | undefined;
  /** For NUMBER, PERCENT and DAY_OF_MONTH. */
  number?: number | null | undefined;
  /** For TEXT: 1 to 60 characters. */
  text?: string | null | undefined;
  /** For RANGE, not below `from`. */
  to?: number | null | undefined;
};

/** What kind of value a key has, and so which field of a setting it stands in. */
export type PolicyValueType =
  /** A percent for risk classes, in `byClass`. */
  | 'BY_RISK_CLASS'
  /** One of the key’s options, in `choice`. */
  | 'CHOICE'
  /** One or more of the key’s options, in `choices`. */
  | 'CHOICES'
  /** Days of the year as MM-DD, in `days`; 02-29 is the last day of February. */
  | 'DAYS_OF_YEAR'
  /** A day that every month has, 1 to 28, in `number`. */
  | 'DAY_OF_MONTH'
  /** A whole number, in `number`; the key’s unit says of what. */
  | 'NUMBER'
  /** 0 to 100 with at most four decimals, in `number`. */
  | 'PERCENT'
  /** A least and a greatest number, in `from` and `to`; the key’s unit says of what. */
  | 'RANGE'
  /** Words, in `text`. */
  | 'TEXT';

/** Which programmes; what is left out restricts nothing. */
export type ProgrammeFilter = {
  /** The department that drafts them, by its code. */
  departmentCode?: string | null | undefined;
  /** Whose they are. */
  kind?: ProgrammeKind | null | undefined;
  /** How far they are. */
  state?: ProgrammeState | null | undefined;
  /** Part of the title. */
  text?: string | null | undefined;
  /** The year. */
  year?: number | null | undefined;
};

/** Whose year’s plan it is (R028); each has one a year. */
export type ProgrammeKind =
  /** A department’s own (年度抽查计划). */
  | 'DEPARTMENT'
  /** The jurisdiction’s joint one (年度部门联合抽查计划). */
  | 'JOINT';

/** What a mutation on a programme may carry. */
export type ProgrammeMutationInput = {
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The programme’s version. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** A programme and why it goes another way. */
export type ProgrammeReasonInput = {
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The programme’s version. */
  programmeId: string | number;
  /** Why, 1 to 2,000 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** How far a version of a programme is. What the jurisdiction’s policy does not ask for is skipped. */
export type ProgrammeState =
  /** Being drafted (拟制中). */
  | 'DRAFT'
  /** Endorsed by the joint meeting (已研究同意, R032). */
  | 'ENDORSED'
  /** Filed with the government, with a receipt number (已备案, R030, R040). */
  | 'FILED'
  /** Published and in force (已公示, R038). */
  | 'PUBLISHED'
  /** Given back with a reason (退回修改). */
  | 'RETURNED'
  /** Before the joint meeting (待联席会议研究, R032). */
  | 'SUBMITTED'
  /** A later version took its place; the public still reads it (R038). */
  | 'SUPERSEDED'
  /** Given up before it was published, with a reason. */
  | 'WITHDRAWN';

/** A task as a whole. What is left out is empty; open questions are answered by it. */
export type ProgrammeTaskInput = {
  /** Why it is carried out: given with AD_HOC, which only an adjustment can add, and with nothing else. */
  cause?: string | null | undefined;
  /** District codes of the jurisdiction. */
  districtCodes?: Array<string> | null | undefined;
  /** How often; left out: once. */
  frequency?: TaskFrequencyInput | null | undefined;
  /** First month of its window, `2026-03`, in the programme’s year. */
  fromMonth: string;
  /** GB/T 4754 codes; a code covers its sub-codes. */
  industryCodes?: Array<string> | null | undefined;
  /** Items of these departments, 1 to 100; one on no list is RULE R002, one of key supervision R010. */
  itemCodes?: Array<string> | null | undefined;
  /** Who leads; of a department’s programme it is that alone. */
  leadCode?: string | null | undefined;
  /** Name, 1 to 200 characters. */
  name: string;
  /** Where it comes from (R041); left out: OWN. */
  origin?: TaskOrigin | null | undefined;
  /** Who takes part, at most 50. */
  participantCodes?: Array<string> | null | undefined;
  /** How many are taken, 1 to 6 rules; a rule for all stands alone. */
  sampling: Array<TaskSamplingInput>;
  /** The superior’s task number: given with SUPERIOR and with nothing else. */
  superiorNumber?: string | null | undefined;
  /** Kinds of targets. */
  targetKinds?: Array<TargetKind> | null | undefined;
  /** The targets in words, at most 500 characters. */
  targetWords?: string | null | undefined;
  /** The task that it replaces; left out: a new one. */
  taskId?: string | number | null | undefined;
  /** Last month of its window, in that year or the next. */
  toMonth: string;
};

/** What of the frames a proof shows. */
export type ProofLines =
  /** The drawn only, with digests and sizes: that nobody left out had a smaller ticket is not shown. */
  | 'DRAWN'
  /** Every target with its class: the whole draw can be run again. */
  | 'FULL';

/** What of a proof the caller was given. */
export type ProofState =
  /** The whole, for the leads’ liaisons and auditors once every plan is released. */
  | 'CONFIDENTIAL_RELEASED'
  /** The whole, for everyone. */
  | 'REVEALED'
  /** The public part: digests, commitments, sizes, announced rules. */
  | 'SEALED';

/** The stage of a proposal to draw plans together. */
export type ProposalState =
  /** Leads agree or decline, departments put secrets in (征求同意). */
  | 'OPEN'
  /** Sealed as a round (封存). */
  | 'SEALED'
  /** Ended before sealing, with its reason (撤回). */
  | 'WITHDRAWN';

/** Proposes another class for an item of the own department (R006). */
export type ProposeItemClassInput = {
  /** Upper ratio in percent, which a general item must have (RULE R007); not for a key item. */
  capPercent?: string | null | undefined;
  /** Code of the item. */
  code: string;
  /** The class that it should have. */
  itemClass: ItemClass;
  /** Why. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Proposes to draw announced plans together. */
export type ProposeRoundInput = {
  /** A word to the other leads, at most 500 characters. */
  message?: string | null | undefined;
  /** The plans, with those named by number 1 to 50; one at least is the caller’s own. */
  planIds: Array<string | number>;
  /** Further plans by their official numbers: others’ are known by these alone. */
  planNumbers?: Array<string> | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Which published programmes; what is left out restricts nothing. */
export type PublicProgrammeFilter = {
  /** The department that drafted them, by its code. */
  departmentCode?: string | null | undefined;
  /** Whose they are. */
  kind?: ProgrammeKind | null | undefined;
  /** Part of the title. */
  text?: string | null | undefined;
  /** The year. */
  year?: number | null | undefined;
};

/** Publishes a version of an upstream list. */
export type PublishUpstreamListInput = {
  /** The day from which it holds; left out: today. */
  effectiveFrom?: string | null | undefined;
  /** Refuse with STALE where the list’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The list. */
  listId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Adds items to an upstream list that is being adjusted, or replaces them by their code. */
export type PutUpstreamItemsInput = {
  /** Refuse with STALE where the list’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The items, 1 to 500. */
  items: Array<UpstreamItemInput>;
  /** The list. */
  listId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Records a meeting with its minutes (R046). */
export type RecordBodyMeetingInput = {
  /** The body. */
  bodyId: string | number;
  /** The decisions, at most 100. */
  decisions?: Array<BodyDecisionInput> | null | undefined;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The day, not in the future. */
  heldOn: string;
  /** The minutes: a file of the caller’s own, brought for MEETING_MINUTES. */
  minutesFileId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Title, 1 to 200 characters. */
  title: string;
};

/** What happened to a record of a registry. */
export type RecordChangeKind =
  /** It was entered. */
  | 'ADDED'
  /** Some of its fields were changed. */
  | 'CHANGED'
  /** A department claimed the target (R016). */
  | 'CLAIMED'
  /** A target’s risk class was set (R017). */
  | 'CLASS_SET'
  /** A department gave its claim up (R016). */
  | 'GIVEN_BACK'
  /** A table that was imported entered it or changed it; the reason names the file. */
  | 'IMPORTED'
  /** An import was undone or cancelled; the reason names the file. */
  | 'IMPORT_UNDONE'
  /** Items of an upstream list were added or replaced; `codes` tells which. */
  | 'ITEMS_PUT'
  /** Items were taken off an upstream list; `codes` tells which. */
  | 'ITEMS_REMOVED'
  /** Labels were added to a target or taken off (R019). */
  | 'LABELLED'
  /** The inspector’s leave and other duties were set. */
  | 'LEAVE_SET'
  /** An upstream list was opened for adjustment, with the reason (R005). */
  | 'LIST_ADJUSTED'
  /** An upstream list was taken in (R003). */
  | 'LIST_CREATED'
  /** A version of an upstream list was published; `version` is its number (R004). */
  | 'LIST_PUBLISHED'
  /** A recusal was ended (R076). */
  | 'RECUSAL_ENDED'
  /** The inspector was recused from a target or a keyword (R076). */
  | 'RECUSED'
  /** A target’s standing was set (R018). */
  | 'STATUS_SET'
  /** Somebody read what is masked, with their reason (R021). */
  | 'UNMASKED'
  /** The verification was taken back (R024). */
  | 'VERIFICATION_WITHDRAWN'
  /** The legal section verified the inspector’s record (R024). */
  | 'VERIFIED';

/** Records results of a department’s part; may be repeated until it is submitted. */
export type RecordResultsInput = {
  /** The check. */
  checkId: string | number;
  /** Refuse with STALE where the check’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The results, at least one; each replaces what the entry had. */
  results: Array<EntryResultInput>;
};

/** What became of an enterprise’s request that an inspector be recused. */
export type RecusalRequestState =
  /** The inspector stays; the reason is kept. */
  | 'DECLINED'
  /** The inspector was replaced by the next in the drawn order. */
  | 'GRANTED'
  /** Not decided yet. */
  | 'OPEN';

/** Recuses an inspector from a target or from all with a word in their name (R076). */
export type RecuseInspectorInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The person. */
  inspectorId: string | number;
  /** A word in targets’ names, 2 to 40 characters; or else a target. */
  keyword?: string | null | undefined;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The target; or else a keyword. */
  targetId?: string | number | null | undefined;
};

/** Tells that items are not the same matter: they are no longer proposed. */
export type RejectSameMatterInput = {
  /** Codes of the items, 2 to 20; every two of them. */
  itemCodes: Array<string>;
  /** Why. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Gives a drawn plan’s checks to their teams. */
export type ReleaseChecksInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Takes tasks out of a programme that is being drafted. */
export type RemoveProgrammeTasksInput = {
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The programme’s version. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The tasks, 1 to 100. */
  taskIds: Array<string | number>;
};

/** Takes items off an upstream list that is being adjusted. */
export type RemoveUpstreamItemsInput = {
  /** Their codes, 1 to 500. */
  codes: Array<string>;
  /** Refuse with STALE where the list’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The list. */
  listId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** A view that is to be removed. */
export type RemoveViewInput = {
  /** Key of the client’s own: a repetition answers as the first did. */
  requestId?: string | number | null | undefined;
  /** The view. */
  viewId: string | number;
};

/** Replaces a member of a released check’s team. */
export type ReplaceInspectorInput = {
  /** The check. */
  checkId: string | number;
  /** Who leaves the team. */
  inspectorId: string | number;
  /** Why; stands in the public proof. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** A file that is to be fetched. */
export type RequestDownloadInput = {
  /** The file. */
  fileId: string | number;
  /** Key of the client’s own: a repetition answers as the first did. */
  requestId?: string | number | null | undefined;
};

/** Asks that an inspector of the own visit be recused; no account is needed. */
export type RequestRecusalInput = {
  /** The number on the inspector’s certificate. */
  certificateNumber: string;
  /** The plan’s official number, as the notice of the visit says. */
  planNumber: string;
  /** What the interest is; at most 2000 characters. */
  reason: string;
  /** The enterprise’s unified social credit code, or its registry number. */
  targetCode: string;
};

/** A file that is to be sent. */
export type RequestUploadInput = {
  /** Its size in bytes; just so many must come. */
  bytes: number;
  /** Its name with its owner; it is stored made safe. */
  name: string;
  /** What it is for, such as PLAN_TABLE. One that the hub does not know is BAD_USER_INPUT. */
  purpose: string;
  /** Key of the client’s own: a repetition answers as the first did. */
  requestId?: string | number | null | undefined;
};

/** Brings back tasks that were taken out of a programme while it was drafted. */
export type RestoreProgrammeTasksInput = {
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The programme’s version. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The keys of the tasks, 1 to 100. */
  taskKeys: Array<string | number>;
};

/** Takes an item off the own department’s list. */
export type RetireInspectionItemInput = {
  /** Code of the item. */
  code: string;
  /** The first day on which it is off the list, today or later; left out: today. */
  effectiveFrom?: string | null | undefined;
  /** Refuse with STALE where the item’s `revision` is another. */
  expectedRevision?: number | null | undefined;
  /** Why; stays in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Credit risk class (信用风险分类) of a target, from low to high. */
export type RiskClass =
  /** Low risk. */
  | 'A'
  /** Ordinary risk. */
  | 'B'
  /** Raised risk. */
  | 'C'
  /** High risk. */
  | 'D'
  /** Without a class. Only filters and sampling rules say so; a target without a class has null. */
  | 'UNRATED';

/** What an account may be; one account may hold several. */
export type Role =
  /** Accounts, registries and policy; no business data. */
  | 'ADMINISTRATOR'
  /** Reads journal and proofs, changes nothing. */
  | 'AUDITOR'
  /** Head of a department: counts of the jurisdiction, no lists of checks. */
  | 'DEPARTMENT_LEADER'
  /** Certified inspector (执法检查人员): carries out checks of the own team. */
  | 'INSPECTOR'
  /** Leadership of the jurisdiction: counts of all departments, no lists of checks. */
  | 'LEADER'
  /** Legal section of a department (法制机构, R024): verifies its inspectors’ records. */
  | 'LEGAL'
  /** Liaison of a department (信息联络员, R049): plans, invites, contributes, releases. */
  | 'LIAISON';

/** The stage of a round. */
export type RoundState =
  /** Ended with a reason before its run; its plans are announced again (作废). */
  | 'ABANDONED'
  /** Targets and teams are drawn and confidential (抽取, R075). */
  | 'DRAWN'
  /** Every check is completed or every plan’s end has passed: anyone may read the whole proof (公开). */
  | 'REVEALED'
  /** Frames, rules, inspectors and commitments are fixed; digests are public (封存). */
  | 'SEALED';

/** Runs a sealed round. */
export type RunDrawInput = {
  /** The beacon’s value, digits; exactly where the round has a beacon. */
  beaconValue?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The round. */
  roundId: string | number;
};

/** The percent of a class of up to so many targets. */
export type SamplingPieceInput = {
  /** 0 to 100, a decimal of at most four places; the share is rounded up. */
  percent: string;
  /** Holds for classes of up to so many targets in the frame. */
  upTo: number;
};

/** How many targets of a class to take. Rules for classes and a rule for all do not stand in one plan. */
export type SamplingRuleInput = {
  /** Targets at least. */
  atLeast?: number | null | undefined;
  /** Targets at most; applied after `atLeast`. */
  atMost?: number | null | undefined;
  /** 0 to 100, a decimal of at most four places; the share is rounded up. */
  percent: string;
  /** Other percents for smaller classes, at most 10, by rising size: the first that the class fits into holds, `percent` above all of them. */
  pieces?: Array<SamplingPieceInput> | null | undefined;
  /** The class; left out: all classes as one. */
  riskClass?: RiskClass | null | undefined;
};

/** Adds a member, or changes one. */
export type SaveBodyMemberInput = {
  /** The body. */
  bodyId: string | number;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The member as a whole. */
  member: BodyMemberInput;
  /** The member; left out: a new one. */
  memberId?: string | number | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Sets up a coordinating body, or changes one. */
export type SaveCoordinatingBodyInput = {
  /** The body; left out: a new one. */
  bodyId?: string | number | null | undefined;
  /** The bureau, of a leading group and of nothing else. */
  departmentCode?: string | null | undefined;
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** What it is; of one that is there, what it was set up as. */
  kind: BodyKind;
  /** Name, 1 to 100 characters. */
  name: string;
  /** The department that its office is in, by its code. */
  officeCode: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Creates an item on the own department’s list, or saves a new version of one. */
export type SaveInspectionItemInput = {
  /** Code of the item to change; one of another department is FORBIDDEN. Left out: a new item, whose code the hub gives. */
  code?: string | null | undefined;
  /** The day from which it holds, today or later; left out: today. */
  effectiveFrom?: string | null | undefined;
  /** Refuse with STALE where the item’s `revision` is another. */
  expectedRevision?: number | null | undefined;
  /** What it tells. */
  fields: ItemFieldsInput;
  /** Why it is changed; must be given for an item in force. */
  reason?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Enters a person or changes one (R021). Without `inspectorId` it is a new one and must have department and name; with it, what is left out stays as it is. A change of type, name, identity number or certificate takes the verification back (R024). */
export type SaveInspectorInput = {
  /** Who issued it; left out: the province (R022). */
  certificateKind?: CertificateKind | null | undefined;
  /** Number of the enforcement certificate (执法证号), 4 to 40 letters, digits and `-`; unique in the hub. */
  certificateNumber?: string | null | undefined;
  /** The department by its code; left out for a new one: the caller’s own. It cannot be changed. */
  departmentCode?: string | null | undefined;
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Identity number (身份证号) with its check digit (GB 11643); null takes it away (R021). */
  identityNumber?: string | null | undefined;
  /** The person to change; left out: a new one. */
  inspectorId?: string | number | null | undefined;
  /** Name (姓名), 1 to 50 characters. */
  name?: string | null | undefined;
  /** Whether the person is on duty at all. */
  onDuty?: boolean | null | undefined;
  /** Where the person works (R027). */
  organisationLevel?: OrganisationLevel | null | undefined;
  /** As what the person takes part; left out for a new one: inspector. An inspector without a certificate is RULE R023. */
  personType?: PersonType | null | undefined;
  /** Phone, 7 to 20 digits, `+` and `-`; null takes it away (R021). */
  phone?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Codes of the specialties held, at most 20; one that the taxonomy does not have is RULE R025. */
  specialties?: Array<string> | null | undefined;
  /** Station, at most 50 characters; null: the bureau itself. */
  station?: string | null | undefined;
  /** Post (职务), at most 50 characters. */
  title?: string | null | undefined;
  /** Day of the last training for random checks, not ahead (R027). */
  trainedOn?: string | null | undefined;
  /** User name of an inspector’s account of the same department that no other record has; null takes it away (R020). */
  username?: string | null | undefined;
  /** Its first day. */
  validFrom?: string | null | undefined;
  /** Its last day, not before the first. */
  validTo?: string | null | undefined;
};

/** Puts tasks into a programme that is being drafted; all or none. */
export type SaveProgrammeTasksInput = {
  /** Refuse with STALE where its revision is another. */
  expectedRevision?: number | null | undefined;
  /** The programme’s version. */
  programmeId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The tasks, 1 to 100; a programme holds at most 300. */
  tasks: Array<ProgrammeTaskInput>;
};

/** Enters a target or changes one. Without `targetId` it is a new one and must have key, name and kind; with it, what is left out stays as it is. */
export type SaveTargetInput = {
  /** Its address, at most 300 characters; null: none. */
  address?: string | null | undefined;
  /** Its district by its code; null: none. */
  districtCode?: string | null | undefined;
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Its industry by its code (GB/T 4754); null: none. */
  industryCode?: string | null | undefined;
  /** Its key, 2 to 64 letters, digits and `-`. Enterprises, individual businesses and cooperatives have their unified social credit code (GB 32100-2015) or, where they never got one, the 15 digits of their register number; a wrong check digit is RULE R014, a key that is taken RULE R013. */
  key?: string | null | undefined;
  /** What it is (R014). */
  kind?: TargetKind | null | undefined;
  /** Its Chinese name, 1 to 200 characters. */
  name?: string | null | undefined;
  /** Where the record comes from, at most 100 characters (R013). */
  recordSource?: string | null | undefined;
  /** Day of which the record is, not ahead; left out: today (R017). */
  recordedOn?: string | null | undefined;
  /** Day of registration, not ahead; null: never registered. */
  registeredOn?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The target to change; left out: a new one. */
  targetId?: string | number | null | undefined;
};

/** Adds a label to the dictionary or changes one. Administrators only. */
export type SaveTargetLabelInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Which targets bear it, at most 300 characters. */
  meaning?: string | null | undefined;
  /** The label, 1 to 40 characters. */
  name: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** All its synonyms, at most 20, each 1 to 40 characters. One that is a label of its own is merged: its targets and items bear this label from now on, and its synonyms come along. One that is another label’s synonym is BAD_USER_INPUT. */
  synonyms?: Array<string> | null | undefined;
};

/** A view that is to be kept. One of the same name in the same list is replaced. */
export type SaveViewInput = {
  /** The keys of its columns, at most 50 of at most 60 characters each; left out: the list’s own. */
  columns?: Array<string> | null | undefined;
  /** The key of the list, 1 to 60 characters in one line. */
  list: string;
  /** Its name, 1 to 60 characters in one line; blanks around it are left out. */
  name: string;
  /** Where the list stands: a path of the hub’s own pages, at most 300 characters. It begins with one slash, and has neither scheme nor host. */
  path: string;
  /** Key of the client’s own: a repetition answers as the first did. */
  requestId?: string | number | null | undefined;
  /** Its filters, at most 2000 characters; empty, or from the question mark on. */
  search: string;
};

/** Seals the draws of announced plans of one lead as one round. */
export type SealDrawInput = {
  /** A public beacon, where one is to go in. */
  beacon?: BeaconInput | null | undefined;
  /** The plans; several are drawn together with one seed. */
  planIds: Array<string | number>;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Seals a proposal that every lead agreed to. */
export type SealRoundInput = {
  /** A public beacon, where one is to go in. */
  beacon?: BeaconInput | null | undefined;
  /** The proposal. */
  proposalId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Sets all leave and other duties that are not over; those of before stay in the history. */
export type SetInspectorLeaveInput = {
  /** All of them, at most 50; none: always there. */
  absences: Array<AbsenceInput>;
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The person. */
  inspectorId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Sets the station or the specialties of many people: by their ids or by a filter. */
export type SetInspectorsInput = {
  /** With a filter: of one department alone, by its code. */
  departmentCode?: string | null | undefined;
  /** All people whom it finds; or else ids. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is. */
  filter?: InspectorFilter | null | undefined;
  /** The people, 1 to 1,000; or else a filter. */
  inspectorIds?: Array<string | number> | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** What they get. */
  set: InspectorSetting;
};

/** Says in which industries joint inspection is the rule; replaces what was said before. */
export type SetJointIndustriesInput = {
  /** Refuse with STALE where the revision is another. */
  expectedRevision?: number | null | undefined;
  /** GB/T 4754 codes, at most 200. */
  industryCodes: Array<string>;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Enters how many targets the register itself has of a kind (R017). Administrators only. */
export type SetRegisterFigureInput = {
  /** How many, 0 to 100,000,000. */
  count: number;
  /** The kind. */
  kind: TargetKind;
  /** Day of which it is, not ahead. */
  on: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Where the figure comes from, 1 to 100 characters. */
  source: string;
};

/** Makes a plan carry out a list that a superior drew, or takes that list off again (R041). */
export type SetSuperiorListInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Keys of the targets as the register has them, a line each, at most 10,000. */
  registryNumbers?: Array<string> | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The superior’s task number, 1 to 100 characters; left out together with the list: takes the list off. */
  superiorNumber?: string | null | undefined;
};

/** Sets a target’s risk class with its source (R017, R060). */
export type SetTargetClassInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Day on which it was given, not ahead. */
  on: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The class; UNRATED takes it away. */
  riskClass: RiskClass;
  /** Who gave it, 1 to 100 characters. */
  source: string;
  /** The target. */
  targetId: string | number;
};

/** Sets a target’s standing in the register (R018). */
export type SetTargetStatusInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Day since which it holds, not ahead. */
  on: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Its standing. */
  status: TargetStatus;
  /** The target. */
  targetId: string | number;
};

/** Sets the class, the standing or the district of many targets. */
export type SetTargetsInput = {
  /** All targets that it finds. One call changes at most 1,000 of them and tells how many are left; it may be repeated until none is. */
  filter?: TargetFilter | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** What they get. */
  set: TargetSetting;
  /** The targets, 1 to 1,000. */
  targetIds?: Array<string | number> | null | undefined;
};

/** How the inspected side confirmed. */
export type SignatureInput = {
  /** The signature as it was written on the glass: a PNG as `data:image/png;base64,…`, at most 100 KB; only with SIGNED. */
  image?: string | null | undefined;
  /** Signed, sealed, refused or nobody there. */
  kind: SignatureKind;
  /** Why there is no signature; must be given with REFUSED and ABSENT. */
  reason?: string | null | undefined;
  /** Who witnessed that there is none. */
  witness?: string | null | undefined;
};

/** How the inspected side confirmed a part (R084). */
export type SignatureKind =
  /** Nobody there to sign; a reason must be given (无法签字). */
  | 'ABSENT'
  /** Refused to sign; a reason must be given, a witness may be named (拒签). */
  | 'REFUSED'
  /** Stamped with its seal (盖章). */
  | 'SEALED'
  /** Signed (签字). */
  | 'SIGNED';

/** What a specialty of the taxonomy is (R025). */
export type SpecialtyKind =
  /** A field of work (专业领域). */
  | 'FIELD'
  /** A qualification that a law asks for (执法资质), such as a crane inspector’s. */
  | 'QUALIFICATION'
  /** What somebody is good at (业务专长). */
  | 'SPECIALTY';

/** Stages an uploaded file for import. */
export type StageImportInput = {
  /** The file: an upload of the caller’s own with the purpose IMPORT_TABLE. */
  fileId: string | number;
  /** What its table holds. */
  kind: ImportKind;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Submits a department’s part of a check. */
export type SubmitPartInput = {
  /** The check. */
  checkId: string | number;
  /** Refuse with STALE where the check’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The confirmation. */
  signature: SignatureInput;
};

/** How a table is written into a file. */
export type TableFormat =
  /** Comma separated lines in UTF-8 with its mark, as Excel and WPS open them. */
  | 'CSV'
  /** A workbook of Excel 2007 or later. */
  | 'XLSX';

/** How far an import is. Up to STAGED the registry holds nothing of it. */
export type TableImportState =
  /** All of it is in the registry. */
  | 'APPLIED'
  /** It was confirmed and is being written; a hub that dies is replaced, until all is in. */
  | 'APPLYING'
  /** It was cancelled; what was written of it was taken back. */
  | 'CANCELLED'
  /** What was written of it is being taken back. */
  | 'CANCELLING'
  /** The file could not be read; nothing is in the registry. */
  | 'FAILED'
  /** The file is being read; nothing is in the registry. */
  | 'READING'
  /** All lines are read and can be mended; nothing is in the registry. */
  | 'STAGED'
  /** It was in the registry and is being taken back. */
  | 'UNDOING'
  /** It was taken back. */
  | 'UNDONE';

/** Which targets. What is left out, and an empty list, restricts nothing. */
export type TargetFilter = {
  /** True: those that some department claims; false: those that nobody claims (R016). */
  claimed?: boolean | null | undefined;
  /** Those that this department claims, by its code; an unknown one claims none. */
  claimedBy?: string | null | undefined;
  /** Districts by their codes; unknown ones hold nothing. */
  districtCodes?: Array<string> | null | undefined;
  /** Industries (GB/T 4754), each with its sub-codes: `H` holds `62`, which holds `6210`. Unknown ones hold nothing. */
  industryCodes?: Array<string> | null | undefined;
  /** Kinds of targets. */
  kinds?: Array<TargetKind> | null | undefined;
  /** Targets that bear this label; a synonym stands for its label. */
  label?: string | null | undefined;
  /** Records of before this day: the old ones (R017). */
  recordedBefore?: string | null | undefined;
  /** Risk class; UNRATED for those without one. */
  riskClass?: RiskClass | null | undefined;
  /** Standing in the register. */
  status?: TargetStatus | null | undefined;
  /** Part of the name, part of its pinyin initials (`csbg` finds 城市宾馆), or the whole key; case does not matter. Never finds natural persons, whose names are masked. */
  text?: string | null | undefined;
  /** True: those without any label (R017); false: those with one. */
  unlabelled?: boolean | null | undefined;
};

/** What a target is (R014): a registrant, a person or something attached to one (R015). */
export type TargetKind =
  /** Behaviour (行为), such as an event that was permitted. */
  | 'BEHAVIOUR'
  /** Farmers’ cooperative (农民专业合作社), keyed by its unified social credit code. */
  | 'COOPERATIVE'
  /** Enterprise (企业), keyed by its unified social credit code. */
  | 'ENTERPRISE'
  /** Facility or other attached object (附属客体), such as a lift. */
  | 'FACILITY'
  /** Individual business (个体工商户), keyed by its unified social credit code. */
  | 'INDIVIDUAL_BUSINESS'
  /** Natural person (自然人); name and key are masked in lists. */
  | 'NATURAL_PERSON'
  /** Product (产品). */
  | 'PRODUCT'
  /** Project (项目). */
  | 'PROJECT';

/** What many targets get: exactly one of a risk class with its source and day (R017), a standing with its day (R018), or a district. */
export type TargetSetting = {
  /** The district by its code, one of the jurisdiction. */
  districtCode?: string | null | undefined;
  /** Day on which the class was given, or since which the standing holds, not ahead; needed with either, and with nothing else. */
  on?: string | null | undefined;
  /** The class; UNRATED takes it away. */
  riskClass?: RiskClass | null | undefined;
  /** Who gave the class, 1 to 100 characters; with it alone. */
  source?: string | null | undefined;
  /** The standing. */
  status?: TargetStatus | null | undefined;
};

/** Standing of a target in the register. Only ACTIVE ones can be drawn (R018). */
export type TargetStatus =
  /** In existence (存续). */
  | 'ACTIVE'
  /** Deregistered (注销). */
  | 'CANCELLED'
  /** Licence revoked (吊销). */
  | 'REVOKED'
  /** Out of business for a time (停业、歇业). */
  | 'SUSPENDED';

/** What a version does to a task of the version before (R038). */
export type TaskChangeKind =
  /** The task is new. */
  | 'ADDED'
  /** The task says other things. */
  | 'CHANGED'
  /** The task is taken out. */
  | 'REMOVED';

/** How often a task is carried out. */
export type TaskFrequencyInput = {
  /** In how many such periods, 1 to 100; left out: in one. */
  every?: number | null | undefined;
  /** In which period; left out: in its window. */
  per?: FrequencyPeriod | null | undefined;
  /** Times at most, 1 to 366. */
  timesMax?: number | null | undefined;
  /** Times at least, 1 to 366. */
  timesMin?: number | null | undefined;
};

/** Where a task comes from (R041, 偃市监〔2023〕13号 七（二）). */
export type TaskOrigin =
  /** Not in the year’s plan as it was first published (计划外): filed and published first (R040). */
  | 'AD_HOC'
  /** Planned and drawn by the departments themselves (自行抽取). */
  | 'OWN'
  /** A list that the superior drew (上级下发名单), with the superior’s task number. */
  | 'SUPERIOR';

/** How many targets of a class a task takes; at least one of the ends must be given. */
export type TaskSamplingInput = {
  /** Targets at most. */
  countMax?: number | null | undefined;
  /** Targets at least. */
  countMin?: number | null | undefined;
  /** Percent at most: above 0 to 100, at most four decimals. */
  percentMax?: string | null | undefined;
  /** Percent at least: above 0 to 100, at most four decimals. */
  percentMin?: string | null | undefined;
  /** The class; left out: all classes as one. */
  riskClass?: RiskClass | null | undefined;
};

/** Who of a department may be drawn as inspector (R070). */
export type TeamPool =
  /** The bureau’s own people and its stations’ (局机关与所随机). */
  | 'BUREAU_AND_STATIONS'
  /** The people of one station (单一所随机): the one with most inspectors, of equal ones the first by name; a department without stations counts as one. */
  | 'ONE_STATION'
  /** The stations’ people only (若干所随机); a department without stations counts as one station. */
  | 'SEVERAL_STATIONS'
  /** Everyone of the department (全局内随机). */
  | 'WHOLE_BUREAU';

/** The stations of a department from which its inspectors are drawn (R070). */
export type TeamStationsInput = {
  /** The department’s code. */
  departmentCode: string;
  /** Names of its stations, 1 to 50; just one with `ONE_STATION`. */
  stations: Array<string>;
};

/** Takes a mending back. */
export type UndoMendingInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The import. */
  importId: string | number;
  /** Which: the `mending` that `mendImportLine` answered with. */
  mending: number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Opens a fixed item list again. */
export type UnfreezeItemsInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why; stays in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Reads a person’s identity number and phone whole. The reason stays in the journal (R021). */
export type UnmaskInspectorInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The person. */
  inspectorId: string | number;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Reads what is masked of a natural person. The reason stays in the journal (R021). */
export type UnmaskTargetInput = {
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** The target. */
  targetId: string | number;
};

/** Changes to a plan before its item list is fixed; what is left out stays. */
export type UpdateJointPlanInput = {
  /** Checks of a batch, 1 to 10,000: the drawn order of visits gives the batches (检查批次顺序, R009). */
  batchSize?: number | null | undefined;
  /** Number or clause behind that reason, 1 to 200 characters; must be given with it. */
  classANote?: string | null | undefined;
  /** Why targets of class A are visited on site. Where policy visits them only for a cause (R058), frames leave them out without it. */
  classAReason?: ClassAReason | null | undefined;
  /** District codes. */
  districtCodes?: Array<string> | null | undefined;
  /** Last day of the checks; not in the past. */
  endsOn?: string | null | undefined;
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** GB/T 4754 codes; a code covers its sub-codes. */
  industryCodes?: Array<string> | null | undefined;
  /** The plan. */
  planId: string | number;
  /** The task of a published programme that it carries out, led by the plan’s lead. Where policy asks for one (R032, R040), sealing without it is RULE. */
  programmeTaskId?: string | number | null | undefined;
  /** Registered on this day or after (R018). */
  registeredAfter?: string | null | undefined;
  /** Registered on this day or before (R018). */
  registeredBefore?: string | null | undefined;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
  /** Whether it samples by credit risk class. Its rules alone say so (R057): what is given here is taken and changes nothing. */
  riskBased?: boolean | null | undefined;
  /** The sampling rules, at least one. */
  sampling?: Array<SamplingRuleInput> | null | undefined;
  /** First day of the checks. */
  startsOn?: string | null | undefined;
  /** Kinds of targets. */
  targetKinds?: Array<TargetKind> | null | undefined;
  /** Who may be drawn as inspector; left out: the whole bureau. */
  teamPool?: TeamPool | null | undefined;
  /** Which stations, with `SEVERAL_STATIONS` and `ONE_STATION`; a department that is not named: as the pool says. Left out: no change, none in a new plan. */
  teamStations?: Array<TeamStationsInput> | null | undefined;
  /** Title, 1 to 200 characters. */
  title?: string | null | undefined;
  /** The year it counts for. */
  year?: number | null | undefined;
};

/** What a version does to an upstream item: to one that a department answered before, or to the version before (R004). */
export type UpstreamChange =
  /** It is new: there was no answer, or no version, before. */
  | 'ADDED'
  /** It says other things; the own item stays in force as it was until it is claimed again. */
  | 'CHANGED'
  /** It is off the upstream list; the own item stays in force until it is answered. */
  | 'REMOVED';

/** An item for an upstream list. */
export type UpstreamItemInput = {
  /** Code on the list, 1 to 64 characters; one that stands there already is replaced. */
  code: string;
  /** Code of the department whose field it is. */
  departmentCode: string;
  /** What it tells; the name must be given. */
  fields: ItemFieldsInput;
};

/** Whose list it is (R003). */
export type UpstreamLevel =
  /** The city’s (市级). */
  | 'CITY'
  /** The province’s (省级). */
  | 'PROVINCE';

/** Whether an upstream list may be claimed from (R004, 沙市监函〔2025〕5号 二（一）). */
export type UpstreamState =
  /** Being adjusted (调整中): claims are RULE R004. */
  | 'ADJUSTING'
  /** Published (已发布): departments claim. */
  | 'PUBLISHED';

/** Verifies a record (R024). */
export type VerifyInspectorInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The person. */
  inspectorId: string | number;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Why a target has more chances of being drawn than others (R062, 舞政办明电〔2023〕4号 第九条). */
export type WeightFactor =
  /** It stands on the abnormal-operation list (经营异常名录). */
  | 'ABNORMAL_LIST'
  /** There are many complaints (投诉举报较多). */
  | 'COMPLAINTS'
  /** It stands on the serious-dishonesty list (严重违法失信名单). */
  | 'DISHONESTY_LIST'
  /** It is of public concern (社会关注度高). */
  | 'PUBLIC_CONCERN';

/** The own department leaves a plan. */
export type WithdrawParticipationInput = {
  /** Refuse with STALE where the plan’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** Why; stays in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** A decision to be withdrawn before its first day. */
export type WithdrawPolicyDecisionInput = {
  /** The decision. */
  decisionId: string | number;
  /** Refuse with STALE where the policy’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** Why; stays with the decision. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Ends a proposal before it is sealed. */
export type WithdrawProposalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** Why; told to the other leads and kept in the journal. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

/** Takes a verification back (R024). */
export type WithdrawVerificationInput = {
  /** Refuse with STALE where the record’s revision is another. */
  expectedRevision?: number | null | undefined;
  /** The person. */
  inspectorId: string | number;
  /** Why, 1 to 500 characters. */
  reason: string;
  /** The client’s own key of this request, 1 to 200 characters. Repeated with the same input it is answered with the first answer and changes nothing; with another it is BAD_USER_INPUT. Kept for 30 days at least; a refused request does not use it up. */
  requestId?: string | number | null | undefined;
};

export type AuditEventsQueryVariables = Exact<{
  planId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditEventsQuery = { events: { hasMore: boolean, nodes: Array<{ cursor: string, type: JournalEventType, occurredAt: string, number: number, reason: string | null, hash: string, previousHash: string, department: { code: string, name: string, shortName: string } | null, plan: { id: string, number: string, title: string } }> } };

export type AuditPlanQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
}>;


export type AuditPlanQuery = { plans: { nodes: Array<{ id: string, number: string, title: string }> } };

export type ProofPlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProofPlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, state: PlanState, lead: { code: string, shortName: string }, draw: { id: string, frameSize: number, drawnCount: number | null, round: { id: string, state: RoundState, assurance: Assurance, sealedAt: string, runAt: string | null, beacon: { source: string } | null } } | null }> } };

export type BoardCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type BoardCheckQuery = { check: { id: string, revision: number, state: CheckState, visitOrder: number, batch: number | null, endsOn: string, completedAt: string | null, hasProblems: boolean, target: { id: string, key: string, name: string, riskClass: RiskClass | null, district: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, department: { code: string } }> } | null };

export type BoardHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type BoardHeadQuery = { plan: { id: string, number: string, title: string, state: PlanState, cursor: string, startsOn: string, endsOn: string, lead: { code: string, name: string, shortName: string }, participants: Array<{ state: ParticipantState, department: { code: string, name: string, shortName: string }, progress: { total: number, completed: number } }>, progress: { total: number, completed: number, withProblems: number } } | null };

export type BoardRowFragment = { id: string, revision: number, state: CheckState, visitOrder: number, batch: number | null, endsOn: string, completedAt: string | null, hasProblems: boolean, target: { id: string, key: string, name: string, riskClass: RiskClass | null, district: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, department: { code: string } }> };

export type BoardRowsQueryVariables = Exact<{
  planId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardRowsQuery = { plan: { id: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, state: CheckState, visitOrder: number, batch: number | null, endsOn: string, completedAt: string | null, hasProblems: boolean, target: { id: string, key: string, name: string, riskClass: RiskClass | null, district: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, department: { code: string } }> }> } } | null };

export type CheckQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckQuery = { check: { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass | null }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> } | null };

export type CheckPanelQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckPanelQuery = { check: { id: string, revision: number, state: CheckState, visitOrder: number, planNumber: string, startsOn: string, endsOn: string, completedAt: string | null, hasProblems: boolean, target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, address: string | null, industry: { name: string } | null, district: { name: string } | null }, parts: Array<{ state: PartState, entriesTotal: number, entriesAnswered: number, submittedAt: string | null, department: { code: string, name: string, shortName: string }, signature: { kind: SignatureKind, reason: string | null, witness: string | null } | null, inspectors: Array<{ id: string, name: string, certificateNumber: string, station: string | null, title: string }>, viewerCanReplace: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, unable: Array<{ reason: string, inspector: { id: string, name: string } }> }>, recusalRequests: Array<{ id: string, state: RecusalRequestState, reason: string, askedAt: string, decidedAt: string | null, decisionReason: string | null, inspector: { id: string, name: string, certificateNumber: string }, viewerCanDecide: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }>, items: Array<{ id: string, name: string, legalBasis: string, content: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, recordedAt: string | null, departments: Array<{ code: string, shortName: string }> }> } | null };

export type CheckSummaryFragment = { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass | null }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> };

export type DecideRecusalMutationVariables = Exact<{
  input: DecideRecusalInput;
}>;


export type DecideRecusalMutation = { decideRecusal: { check: { id: string } } };

export type MyChecksQueryVariables = Exact<{
  state?: CheckState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyChecksQuery = { viewer: { id: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass | null }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> }> } } };

export type RecordResultsMutationVariables = Exact<{
  input: RecordResultsInput;
}>;


export type RecordResultsMutation = { recordResults: { check: { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass | null }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> } } };

export type RecusalTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type RecusalTasksQuery = { recusalTasks: Array<{ since: string, planId: string, planNumber: string, checkId: string, targetName: string }> };

export type ReleaseChecksMutationVariables = Exact<{
  input: ReleaseChecksInput;
}>;


export type ReleaseChecksMutation = { releaseChecks: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type ReplaceInspectorMutationVariables = Exact<{
  input: ReplaceInspectorInput;
}>;


export type ReplaceInspectorMutation = { replaceInspector: { check: { id: string } } };

export type RequestRecusalMutationVariables = Exact<{
  input: RequestRecusalInput;
}>;


export type RequestRecusalMutation = { requestRecusal: { received: boolean } };

export type SubmitPartMutationVariables = Exact<{
  input: SubmitPartInput;
}>;


export type SubmitPartMutation = { submitPart: { check: { id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass | null }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> } } };

export type AbandonRoundMutationVariables = Exact<{
  input: AbandonRoundInput;
}>;


export type AbandonRoundMutation = { abandonRound: { round: { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, plan: { id: string, number: string } | null, round: { id: string } }> } } };

export type AmendInspectorsMutationVariables = Exact<{
  input: AmendInspectorsInput;
}>;


export type AmendInspectorsMutation = { amendInspectors: { round: { id: string } } };

export type CommitSecretMutationVariables = Exact<{
  input: CommitSecretInput;
}>;


export type CommitSecretMutation = { commitSecret: { proposal: { id: string } } };

export type ConsentRoundMutationVariables = Exact<{
  input: ConsentRoundInput;
}>;


export type ConsentRoundMutation = { consentRound: { proposal: { id: string } } };

export type DeclineRoundMutationVariables = Exact<{
  input: DeclineRoundInput;
}>;


export type DeclineRoundMutation = { declineRound: { proposal: { id: string } } };

export type DrawClassFragment = { stratum: string, percent: string, atLeast: number | null, atMost: number | null, size: number, take: number };

export type DrawDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type DrawDeskQuery = { plan: { id: string, number: string, title: string, revision: number, state: PlanState, startsOn: string, endsOn: string, announcedAt: string | null, teamPool: TeamPool, lead: { id: string, code: string, shortName: string }, participants: Array<{ state: ParticipantState, department: { code: string, shortName: string } }>, sampling: Array<{ riskClass: RiskClass | null, percent: string, atLeast: number | null, atMost: number | null }>, viewerCanSeal: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRelease: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, proposals: Array<{ id: string, state: ProposalState, message: string | null, proposedAt: string, proposedBy: { code: string, shortName: string }, plans: Array<{ number: string, title: string, consent: Consent, reason: string | null, lead: { code: string, shortName: string } }>, commitments: Array<{ party: string, digest: string }>, viewerCanConsent: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanDecline: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCommit: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSeal: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }>, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, inspectorsDigest: string, recusalsDigest: string, drawnDigest: string | null, inspectorsUnable: number | null, sameLists: Array<string>, viewerCanAmend: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, amendments: Array<{ number: number, at: string, reason: string, before: string, after: string }>, strata: Array<{ stratum: string, percent: string, atLeast: number | null, atMost: number | null, size: number, take: number }>, round: { id: string, state: RoundState, assurance: Assurance, sealedAt: string, runAt: string | null, handInKey: string | null, missingParty: string | null, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number, drawnCount: number | null, plan: { id: string, number: string, title: string, state: PlanState } | null }>, viewerCanRun: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAbandon: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanHandIn: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, lead: { code: string, shortName: string }, parties: Array<{ digest: string, handedInAt: string | null, department: { code: string, shortName: string } }>, doors: { visits: number, doors: number, mostPeople: number } | null } } | null } | null };

export type DrawFrameQueryVariables = Exact<{
  id: string | number;
}>;


export type DrawFrameQuery = { plan: { id: string, year: number, frame: { registry: number, size: number, steps: Array<{ step: FrameStep, excluded: number, remaining: number }>, classes: Array<{ riskClass: RiskClass, count: number }> }, samplingPreview: { total: number, isShort: boolean, strata: Array<{ stratum: string, percent: string, atLeast: number | null, atMost: number | null, size: number, take: number }>, pools: Array<{ departmentCode: string, inspectors: number, missingSpecialties: Array<string>, needs: Array<{ specialty: string, needed: number, have: number, worst: number, targets: number, missing: number }> }>, weights: Array<{ factor: WeightFactor, weight: number, labels: Array<string> }>, chances: Array<{ stratum: string, weight: number, targets: number, probability: number }> } } | null };

export type DrawProofQueryVariables = Exact<{
  roundId: string | number;
}>;


export type DrawProofQuery = { drawProof: { state: ProofState, json: string, file: { url: string, bytes: number } | null } | null };

export type DrawSummaryFragment = { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } };

export type DrawTasksQueryVariables = Exact<{ [key: string]: never; }>;


export type DrawTasksQuery = { drawTasks: Array<{ kind: DrawTaskKind, since: string, planNumbers: Array<string>, planId: string | null, from: { code: string, shortName: string } }> };

export type DrawnListQueryVariables = Exact<{
  planId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type DrawnListQuery = { plan: { id: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, visitOrder: number, target: { id: string, key: string, name: string, riskClass: RiskClass | null, industry: { name: string } | null, district: { name: string } | null }, parts: Array<{ department: { code: string, shortName: string }, inspectors: Array<{ id: string, name: string }> }> }> } } | null };

export type HandInSecretMutationVariables = Exact<{
  input: HandInSecretInput;
}>;


export type HandInSecretMutation = { handInSecret: { round: { id: string } } };

export type ProofStateQueryVariables = Exact<{
  roundId: string | number;
}>;


export type ProofStateQuery = { drawProof: { state: ProofState } | null };

export type ProposablePlansQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
}>;


export type ProposablePlansQuery = { publicPlans: { nodes: Array<{ number: string, title: string, state: PlanState, lead: { code: string, name: string }, round: { state: RoundState } | null }> } };

export type ProposalDeskFragment = { id: string, state: ProposalState, message: string | null, proposedAt: string, proposedBy: { code: string, shortName: string }, plans: Array<{ number: string, title: string, consent: Consent, reason: string | null, lead: { code: string, shortName: string } }>, commitments: Array<{ party: string, digest: string }>, viewerCanConsent: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanDecline: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCommit: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSeal: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type ProposalOverlapQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalOverlapQuery = { roundProposal: { id: string, overlap: { draws: number, visits: number, doorsApart: number, doorsTogether: number, mostPeople: number, boundPeople: number } | null } | null };

export type ProposeRoundMutationVariables = Exact<{
  input: ProposeRoundInput;
}>;


export type ProposeRoundMutation = { proposeRound: { proposal: { id: string } } };

export type PublicRoundPageQueryVariables = Exact<{
  roundId: string | number;
}>;


export type PublicRoundPageQuery = { publicRound: { id: string, state: RoundState, assurance: Assurance, sealedAt: string, runAt: string | null, abandonReason: string | null, missingParty: string | null, opensOn: string | null, proofLines: ProofLines, beacon: { source: string, publishedAt: string, value: string | null } | null, parties: Array<{ party: string, name: string | null, digest: string, isHandedIn: boolean }>, plans: Array<{ number: string, title: string, endsOn: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, inspectorsDigest: string, recusalsDigest: string, drawnDigest: string | null, lead: { code: string, name: string }, strata: Array<{ stratum: string, size: number, take: number }>, amendments: Array<{ number: number, at: string, reason: string, after: string }> }> } | null };

export type RoundSummaryFragment = { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, plan: { id: string, number: string } | null, round: { id: string } }> };

export type RunDrawMutationVariables = Exact<{
  input: RunDrawInput;
}>;


export type RunDrawMutation = { runDraw: { round: { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, plan: { id: string, number: string } | null, round: { id: string } }> } } };

export type SealDrawMutationVariables = Exact<{
  input: SealDrawInput;
}>;


export type SealDrawMutation = { sealDraw: { round: { id: string, state: RoundState, assurance: Assurance, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }>, draws: Array<{ id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, plan: { id: string, number: string } | null, round: { id: string } }> } } };

export type SealRoundMutationVariables = Exact<{
  input: SealRoundInput;
}>;


export type SealRoundMutation = { sealRound: { round: { id: string } } };

export type SealablePlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SealablePlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, endsOn: string, lead: { id: string }, draw: { id: string } | null, viewerCanSeal: { allowed: boolean } }> } };

export type VerifyPlanQueryVariables = Exact<{
  number: string;
}>;


export type VerifyPlanQuery = { publicPlan: { number: string, title: string, state: PlanState, lead: { code: string, name: string }, participants: Array<{ code: string, name: string }>, round: { id: string, beacon: { source: string, publishedAt: string } | null } | null } | null };

export type WasDrawnQueryVariables = Exact<{
  roundId: string | number;
  code: string;
}>;


export type WasDrawnQuery = { wasDrawn: { isOpen: boolean, opensOn: string | null, key: string | null, plans: Array<{ planNumber: string, isInFrame: boolean, isDrawn: boolean, stratum: string | null, weight: number | null, ticket: string | null, place: number | null, size: number | null, take: number | null, lastTicket: string | null }> } | null };

export type WithdrawProposalMutationVariables = Exact<{
  input: WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { withdrawProposal: { proposal: { id: string } } };

export type CapCandidatesQueryVariables = Exact<{
  text: string;
  year: number;
  first: number;
}>;


export type CapCandidatesQuery = { targets: { totalCount: number, nodes: Array<{ id: string, key: string, name: string, burden: { done: number, planned: number, cap: number | null } | null }> } };

export type LiftYearlyCapMutationVariables = Exact<{
  input: LiftYearlyCapInput;
}>;


export type LiftYearlyCapMutation = { liftYearlyCap: { plan: { id: string, revision: number } } };

export type PlanCapQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanCapQuery = { plan: { id: string, number: string, revision: number, capOverrides: Array<{ reason: string, approver: string, recordedBy: string, recordedAt: string, target: { id: string, key: string, name: string } }>, viewerCanLiftCap: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } | null };

export type TrialDrawQueryVariables = Exact<{
  id: string | number;
  seeds: number;
}>;


export type TrialDrawQuery = { previewDraw: { seeds: number, frame: number, drawn: number, classes: Array<{ riskClass: RiskClass, size: number, drawn: { least: number, mean: number, most: number } }>, districts: Array<{ size: number, district: { code: string, name: string } | null, drawn: { least: number, mean: number, most: number } }>, departments: Array<{ inspectors: number, visitsPerInspector: number | null, department: { code: string, shortName: string }, visits: { least: number, mean: number, most: number } }>, visitsSaved: { least: number, mean: number, most: number }, indicators: Array<{ code: string, name: string, before: number | null, after: number | null, goal: number | null, missing: number | null, clause: { id: string, document: string, article: string } }> } };

export type TrialRangeFragment = { least: number, mean: number, most: number };

export type DepartmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DepartmentsQuery = { departments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, shortName: string }> } };

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

export type CancelImportMutationVariables = Exact<{
  input: EndImportInput;
}>;


export type CancelImportMutation = { cancelImport: { tableImport: { id: string } } };

export type ConfirmImportMutationVariables = Exact<{
  input: ConfirmImportInput;
}>;


export type ConfirmImportMutation = { confirmImport: { tableImport: { id: string } } };

export type DeskImportsQueryVariables = Exact<{
  first: number;
}>;


export type DeskImportsQuery = { tableImports: { nodes: Array<{ id: string, kind: ImportKind, state: TableImportState, fileName: string, stagedBy: string | null, counts: { total: number, question: number, duplicate: number, refused: number } }> } };

export type ImportFieldsQueryVariables = Exact<{
  kind: ImportKind;
}>;


export type ImportFieldsQuery = { importFields: Array<{ field: string, name: string }> };

export type ImportHeadFragment = { id: string, kind: ImportKind, state: TableImportState, standing: string, revision: number, fileName: string, skipped: number, createdAt: string, stagedBy: string | null, undoableUntil: string | null, counts: { total: number, new: number, changed: number, same: number, question: number, duplicate: number, refused: number }, outcomes: { added: number, changed: number, passedOver: number, undone: number, kept: number }, viewerCanUndo: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type ImportLineRowFragment = { number: number, row: number, table: number, status: ImportLineStatus, outcome: ImportLineOutcome | null, note: string | null, cells: Array<{ column: number, text: string, isMasked: boolean, readAs: string | null, told: string | null }>, findings: Array<{ column: number | null, heading: string, severity: ImportSeverity, message: string, remedy: string | null, clause: { id: string, document: string, article: string } | null, choices: Array<{ text: string, label: string }> }>, changes: Array<{ field: string, before: string | null, after: string | null }>, effects: Array<{ message: string, clause: { id: string, document: string, article: string } }>, mended: { by: string | null, at: string } | null };

export type ImportLinesQueryVariables = Exact<{
  id: string | number;
  filter?: ImportLineFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportLinesQuery = { tableImport: { lines: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, row: number, table: number, status: ImportLineStatus, outcome: ImportLineOutcome | null, note: string | null, cells: Array<{ column: number, text: string, isMasked: boolean, readAs: string | null, told: string | null }>, findings: Array<{ column: number | null, heading: string, severity: ImportSeverity, message: string, remedy: string | null, clause: { id: string, document: string, article: string } | null, choices: Array<{ text: string, label: string }> }>, changes: Array<{ field: string, before: string | null, after: string | null }>, effects: Array<{ message: string, clause: { id: string, document: string, article: string } }>, mended: { by: string | null, at: string } | null }> } } };

export type ImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportPageQuery = { tableImport: { programmeId: string | null, otherSheets: Array<string>, id: string, kind: ImportKind, state: TableImportState, standing: string, revision: number, fileName: string, skipped: number, createdAt: string, stagedBy: string | null, undoableUntil: string | null, failure: { problem: string, remedy: string } | null, skippedLines: Array<{ sheet: string, row: number, reason: string, text: string }>, tables: Array<{ columns: Array<{ index: number, heading: string, field: string | null, isInFile: boolean }> }>, findingCounts: Array<{ heading: string, questions: number, problems: number }>, job: { progress: { done: number, total: number | null, phase: string | null } } | null, viewerCanMend: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirm: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirmClean: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCancel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, counts: { total: number, new: number, changed: number, same: number, question: number, duplicate: number, refused: number }, outcomes: { added: number, changed: number, passedOver: number, undone: number, kept: number }, viewerCanUndo: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type ImportRowsQueryVariables = Exact<{
  kind?: ImportKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { tableImports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ImportKind, state: TableImportState, standing: string, revision: number, fileName: string, skipped: number, createdAt: string, stagedBy: string | null, undoableUntil: string | null, counts: { total: number, new: number, changed: number, same: number, question: number, duplicate: number, refused: number }, outcomes: { added: number, changed: number, passedOver: number, undone: number, kept: number }, viewerCanUndo: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }> } };

export type ImportWholeFragment = { programmeId: string | null, otherSheets: Array<string>, id: string, kind: ImportKind, state: TableImportState, standing: string, revision: number, fileName: string, skipped: number, createdAt: string, stagedBy: string | null, undoableUntil: string | null, failure: { problem: string, remedy: string } | null, skippedLines: Array<{ sheet: string, row: number, reason: string, text: string }>, tables: Array<{ columns: Array<{ index: number, heading: string, field: string | null, isInFile: boolean }> }>, findingCounts: Array<{ heading: string, questions: number, problems: number }>, job: { progress: { done: number, total: number | null, phase: string | null } } | null, viewerCanMend: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirm: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirmClean: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCancel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, counts: { total: number, new: number, changed: number, same: number, question: number, duplicate: number, refused: number }, outcomes: { added: number, changed: number, passedOver: number, undone: number, kept: number }, viewerCanUndo: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type MapImportHeadingsMutationVariables = Exact<{
  input: MapImportHeadingsInput;
}>;


export type MapImportHeadingsMutation = { mapImportHeadings: { tableImport: { id: string } } };

export type MendImportLineMutationVariables = Exact<{
  input: MendImportLineInput;
}>;


export type MendImportLineMutation = { mendImportLine: { mending: number, changed: number, lines: Array<number>, remaining: number, line: { number: number, row: number, table: number, status: ImportLineStatus, outcome: ImportLineOutcome | null, note: string | null, cells: Array<{ column: number, text: string, isMasked: boolean, readAs: string | null, told: string | null }>, findings: Array<{ column: number | null, heading: string, severity: ImportSeverity, message: string, remedy: string | null, clause: { id: string, document: string, article: string } | null, choices: Array<{ text: string, label: string }> }>, changes: Array<{ field: string, before: string | null, after: string | null }>, effects: Array<{ message: string, clause: { id: string, document: string, article: string } }>, mended: { by: string | null, at: string } | null }, tableImport: { programmeId: string | null, otherSheets: Array<string>, id: string, kind: ImportKind, state: TableImportState, standing: string, revision: number, fileName: string, skipped: number, createdAt: string, stagedBy: string | null, undoableUntil: string | null, failure: { problem: string, remedy: string } | null, skippedLines: Array<{ sheet: string, row: number, reason: string, text: string }>, tables: Array<{ columns: Array<{ index: number, heading: string, field: string | null, isInFile: boolean }> }>, findingCounts: Array<{ heading: string, questions: number, problems: number }>, job: { progress: { done: number, total: number | null, phase: string | null } } | null, viewerCanMend: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirm: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirmClean: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCancel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, counts: { total: number, new: number, changed: number, same: number, question: number, duplicate: number, refused: number }, outcomes: { added: number, changed: number, passedOver: number, undone: number, kept: number }, viewerCanUndo: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type PlanGoalFragment = { id: string, title: string, year: number, version: number, viewerCanEdit: { allowed: boolean } };

export type PlanGoalsQueryVariables = Exact<{
  first: number;
}>;


export type PlanGoalsQuery = { drafts: { nodes: Array<{ id: string, title: string, year: number, version: number, viewerCanEdit: { allowed: boolean } }> }, returned: { nodes: Array<{ id: string, title: string, year: number, version: number, viewerCanEdit: { allowed: boolean } }> }, programmeDesk: { viewerCanDraftOwn: { allowed: boolean }, viewerCanDraftJoint: { allowed: boolean } } };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { requestUpload: { name: string, url: string, ticket: { token: string } } };

export type StageImportMutationVariables = Exact<{
  input: StageImportInput;
}>;


export type StageImportMutation = { stageImport: { tableImport: { id: string } } };

export type TableRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type TableRightsQuery = { tableRights: Array<{ kind: ImportKind, viewerCanImport: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanExport: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }> };

export type UndoImportMutationVariables = Exact<{
  input: EndImportInput;
}>;


export type UndoImportMutation = { undoImport: { tableImport: { id: string } } };

export type UndoMendingMutationVariables = Exact<{
  input: UndoMendingInput;
}>;


export type UndoMendingMutation = { undoMending: { lines: Array<number>, tableImport: { programmeId: string | null, otherSheets: Array<string>, id: string, kind: ImportKind, state: TableImportState, standing: string, revision: number, fileName: string, skipped: number, createdAt: string, stagedBy: string | null, undoableUntil: string | null, failure: { problem: string, remedy: string } | null, skippedLines: Array<{ sheet: string, row: number, reason: string, text: string }>, tables: Array<{ columns: Array<{ index: number, heading: string, field: string | null, isInFile: boolean }> }>, findingCounts: Array<{ heading: string, questions: number, problems: number }>, job: { progress: { done: number, total: number | null, phase: string | null } } | null, viewerCanMend: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirm: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanConfirmClean: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCancel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, counts: { total: number, new: number, changed: number, same: number, question: number, duplicate: number, refused: number }, outcomes: { added: number, changed: number, passedOver: number, undone: number, kept: number }, viewerCanUndo: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type ExportIssuesMutationVariables = Exact<{
  input: ExportIssuesInput;
}>;


export type ExportIssuesMutation = { exportIssues: { job: { id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } } } };

export type ExportRecordsMutationVariables = Exact<{
  input: ExportRecordsInput;
}>;


export type ExportRecordsMutation = { exportRecords: { job: { id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } } } };

export type ExportTemplateMutationVariables = Exact<{
  input: ExportTemplateInput;
}>;


export type ExportTemplateMutation = { exportTemplate: { job: { id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } } } };

export type JobFileQueryVariables = Exact<{
  id: string | number;
}>;


export type JobFileQuery = { job: { id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } } };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type FittingItemsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type FittingItemsQuery = { inspectionItems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, department: { code: string } }> } };

export type InviteDepartmentsMutationVariables = Exact<{
  input: InviteDepartmentsInput;
}>;


export type InviteDepartmentsMutation = { inviteDepartments: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type WithdrawParticipationMutationVariables = Exact<{
  input: WithdrawParticipationInput;
}>;


export type WithdrawParticipationMutation = { withdrawParticipation: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type AnswerItemClassMutationVariables = Exact<{
  input: AnswerItemClassInput;
}>;


export type AnswerItemClassMutation = { answerItemClass: { item: { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } } } };

export type CheckPointNamesQueryVariables = Exact<{
  first: number;
}>;


export type CheckPointNamesQuery = { checkPoints: { nodes: Array<{ code: string, name: string }> } };

export type ClaimCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ClaimCountsQuery = { claimCounts: { clause: { id: string, document: string, article: string }, counts: Array<{ pending: number, claimed: number, declined: number, dueOn: string | null, overdue: boolean, department: { code: string, shortName: string } }> } };

export type ClaimItemsMutationVariables = Exact<{
  input: ClaimItemsInput;
}>;


export type ClaimItemsMutation = { claimItems: { tasks: Array<{ id: string }> } };

export type ClaimRowFragment = { id: string, state: ClaimState, change: UpstreamChange | null, dueOn: string, evidence: string | null, reason: string | null, answeredAt: string | null, list: { id: string, name: string, state: UpstreamState, version: number }, differences: Array<{ field: string, before: string | null, after: string | null }>, upstreamItem: { id: string, code: string, name: string, itemClass: ItemClass | null, legalBasis: string, subject: string, content: string, targetDescription: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, capPercent: string | null, removed: boolean }, ownItem: { subject: string, content: string, targetDescription: string, capPercent: string | null, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } } | null, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanDecline: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type ClaimRowsQueryVariables = Exact<{
  filter?: ClaimTaskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ClaimRowsQuery = { claimTasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: ClaimState, change: UpstreamChange | null, dueOn: string, evidence: string | null, reason: string | null, answeredAt: string | null, list: { id: string, name: string, state: UpstreamState, version: number }, differences: Array<{ field: string, before: string | null, after: string | null }>, upstreamItem: { id: string, code: string, name: string, itemClass: ItemClass | null, legalBasis: string, subject: string, content: string, targetDescription: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, capPercent: string | null, removed: boolean }, ownItem: { subject: string, content: string, targetDescription: string, capPercent: string | null, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } } | null, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanDecline: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }> } };

export type ConfirmSameMatterMutationVariables = Exact<{
  input: ConfirmSameMatterInput;
}>;


export type ConfirmSameMatterMutation = { confirmSameMatter: { checkPoint: { id: string, code: string, name: string } } };

export type DeclineItemsMutationVariables = Exact<{
  input: DeclineItemsInput;
}>;


export type DeclineItemsMutation = { declineItems: { tasks: Array<{ id: string }> } };

export type ItemDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ItemDeskQuery = { itemDesk: { viewerCanAddItem: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanKeepUpstreamLists: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type ItemHistoryQueryVariables = Exact<{
  code: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ItemHistoryQuery = { itemHistory: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, kind: ItemEventKind, occurredAt: string, actor: string | null, reason: string | null, itemCodes: Array<string>, department: { code: string, shortName: string } | null }> } };

export type ItemPageQueryVariables = Exact<{
  code: string;
}>;


export type ItemPageQuery = { inspectionItem: { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } } };

export type ItemRowFragment = { id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } };

export type ItemRowsQueryVariables = Exact<{
  filter?: InspectionItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ItemRowsQuery = { inspectionItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } }> } };

export type ItemWholeFragment = { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } };

export type LeaveCheckPointMutationVariables = Exact<{
  input: LeaveCheckPointInput;
}>;


export type LeaveCheckPointMutation = { leaveCheckPoint: { item: { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } } } };

export type MatterPairFragment = { score: number, sharedLaws: Array<string>, parts: { name: number, laws: number | null, targets: number | null }, first: { content: string, targetDescription: string, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } }, second: { content: string, targetDescription: string, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } }, viewerCanDecide: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type MatterPairsQueryVariables = Exact<{
  departmentCode?: string | null | undefined;
  minimum?: number | null | undefined;
  among?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MatterPairsQuery = { matterProposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, sharedLaws: Array<string>, parts: { name: number, laws: number | null, targets: number | null }, first: { content: string, targetDescription: string, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } }, second: { content: string, targetDescription: string, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, department: { code: string, shortName: string } }, viewerCanDecide: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }> } };

export type ProposeItemClassMutationVariables = Exact<{
  input: ProposeItemClassInput;
}>;


export type ProposeItemClassMutation = { proposeItemClass: { item: { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } } } };

export type RejectSameMatterMutationVariables = Exact<{
  input: RejectSameMatterInput;
}>;


export type RejectSameMatterMutation = { rejectSameMatter: { pairs: number } };

export type RetireInspectionItemMutationVariables = Exact<{
  input: RetireInspectionItemInput;
}>;


export type RetireInspectionItemMutation = { retireInspectionItem: { item: { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } } } };

export type SaveInspectionItemMutationVariables = Exact<{
  input: SaveInspectionItemInput;
}>;


export type SaveInspectionItemMutation = { saveInspectionItem: { item: { subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, capPercent: string | null, requiredSpecialties: Array<string>, doubleListing: string | null, revision: number, filledForDemo: Array<string>, id: string, code: string, name: string, itemClass: ItemClass, listType: ItemList, standing: ItemStanding, version: number, legalBasis: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, mergeGroup: string | null, classChange: { id: string, itemClass: ItemClass, capPercent: string | null, reason: string, proposedBy: string | null, proposedAt: string } | null, versions: Array<{ number: number, effectiveFrom: string, inForce: boolean, retired: boolean, reason: string | null, savedAt: string, savedBy: string | null, differences: Array<{ field: string, before: string | null, after: string | null }> }>, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRetire: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanProposeClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswerClass: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, department: { code: string, shortName: string } } } };

export type ItemsToChangeQueryVariables = Exact<{
  filter?: InspectionItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ItemsToChangeQuery = { inspectionItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, revision: number, itemClass: ItemClass, subject: string, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, capPercent: string | null, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }> } };

export type AdjustUpstreamListMutationVariables = Exact<{
  input: AdjustUpstreamListInput;
}>;


export type AdjustUpstreamListMutation = { adjustUpstreamList: { list: { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number } } };

export type CreateUpstreamListMutationVariables = Exact<{
  input: CreateUpstreamListInput;
}>;


export type CreateUpstreamListMutation = { createUpstreamList: { list: { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number } } };

export type PublishUpstreamListMutationVariables = Exact<{
  input: PublishUpstreamListInput;
}>;


export type PublishUpstreamListMutation = { publishUpstreamList: { list: { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number } } };

export type PutUpstreamItemsMutationVariables = Exact<{
  input: PutUpstreamItemsInput;
}>;


export type PutUpstreamItemsMutation = { putUpstreamItems: { list: { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number } } };

export type RemoveUpstreamItemsMutationVariables = Exact<{
  input: RemoveUpstreamItemsInput;
}>;


export type RemoveUpstreamItemsMutation = { removeUpstreamItems: { list: { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number } } };

export type UpstreamChangesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UpstreamChangesQuery = { upstreamList: { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ change: UpstreamChange, differences: Array<{ field: string, before: string | null, after: string | null }>, item: { code: string, name: string, department: { shortName: string } } }> } } };

export type UpstreamItemRowFragment = { id: string, code: string, name: string, itemClass: ItemClass | null, listType: ItemList, legalBasis: string, subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, capPercent: string | null, removed: boolean, department: { code: string, shortName: string } };

export type UpstreamItemsQueryVariables = Exact<{
  id: string | number;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type UpstreamItemsQuery = { upstreamList: { items: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, itemClass: ItemClass | null, listType: ItemList, legalBasis: string, subject: string, content: string, targetDescription: string, targetKinds: Array<TargetKind>, industryCodes: Array<string>, ratioText: string, frequencyText: string, methods: Array<CheckMethod>, capPercent: string | null, removed: boolean, department: { code: string, shortName: string } }> } } };

export type UpstreamListPageQueryVariables = Exact<{
  id: string | number;
}>;


export type UpstreamListPageQuery = { upstreamList: { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number, viewerCanChange: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanPublish: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAdjust: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type UpstreamListRowFragment = { id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number };

export type UpstreamListsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UpstreamListsQuery = { upstreamLists: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, level: UpstreamLevel, state: UpstreamState, version: number, revision: number, effectiveFrom: string | null, itemCount: number, changes: { totalCount: number } }> } };

export type CancelJobMutationVariables = Exact<{
  input: CancelJobInput;
}>;


export type CancelJobMutation = { cancelJob: { job: { id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } } } };

export type RequestDownloadMutationVariables = Exact<{
  input: RequestDownloadInput;
}>;


export type RequestDownloadMutation = { requestDownload: { url: string, ticket: { token: string } } };

export type TrayJobFragment = { id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } };

export type TrayJobsQueryVariables = Exact<{
  first: number;
}>;


export type TrayJobsQuery = { viewer: { jobs: { nodes: Array<{ id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } }> } } };

export type ViewerJobsSubscriptionVariables = Exact<{
  first: number;
}>;


export type ViewerJobsSubscription = { viewerJobs: Array<{ id: string, name: string, state: JobState, isCancelling: boolean, endedAt: string | null, link: string | null, progress: { done: number, total: number | null, phase: string | null }, failure: { message: string } | null, file: { id: string, name: string } | null, viewerCanCancel: { allowed: boolean } }> };

export type CountEventFragment = { cursor: string, type: JournalEventType, occurredAt: string, department: { code: string, name: string } | null, progress: { total: number, completed: number, withProblems: number } };

export type DepartmentEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DepartmentEventsSubscription = { departmentEvents: { cursor: string, type: JournalEventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } }, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null } };

export type DeskEventsQueryVariables = Exact<{
  first: number;
}>;


export type DeskEventsQuery = { recentEvents: { nodes: Array<{ cursor: string, type: JournalEventType, occurredAt: string, number: number, reason: string | null, answer: InvitationAnswer | null, lapsed: boolean, department: { code: string, shortName: string } | null, check: { id: string, target: { id: string, name: string } } | null, plan: { id: string, number: string, title: string, lead: { code: string, shortName: string } } }> } };

export type EventsQueryVariables = Exact<{
  planId?: string | number | null | undefined;
  after?: string | null | undefined;
  first: number;
}>;


export type EventsQuery = { events: { hasMore: boolean, nodes: Array<{ cursor: string, type: JournalEventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } }, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null }> } };

export type JournalEventFragment = { cursor: string, type: JournalEventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } }, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null };

export type JurisdictionEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type JurisdictionEventsSubscription = { jurisdictionEvents: { cursor: string, type: JournalEventType, occurredAt: string, department: { code: string, name: string } | null, progress: { total: number, completed: number, withProblems: number } } };

export type PlanEventsSubscriptionVariables = Exact<{
  planId: string | number;
  after?: string | null | undefined;
}>;


export type PlanEventsSubscription = { planEvents: { cursor: string, type: JournalEventType, occurredAt: string, department: { code: string, name: string } | null, plan: { id: string, state: PlanState, progress: { total: number, completed: number, withProblems: number } }, check: { id: string, state: CheckState, target: { id: string, name: string }, parts: Array<{ state: PartState, department: { code: string } }> } | null } };

export type PlanHistoryQueryVariables = Exact<{
  planId: string | number;
  after?: string | null | undefined;
  first: number;
}>;


export type PlanHistoryQuery = { events: { hasMore: boolean, nodes: Array<{ hash: string, previousHash: string, cursor: string, type: JournalEventType, occurredAt: string, number: number, reason: string | null, answer: InvitationAnswer | null, lapsed: boolean, department: { code: string, shortName: string } | null, check: { id: string, target: { id: string, name: string } } | null, plan: { id: string, number: string, title: string, lead: { code: string, shortName: string } } }> } };

export type ToldEventFragment = { cursor: string, type: JournalEventType, occurredAt: string, number: number, reason: string | null, answer: InvitationAnswer | null, lapsed: boolean, department: { code: string, shortName: string } | null, check: { id: string, target: { id: string, name: string } } | null, plan: { id: string, number: string, title: string, lead: { code: string, shortName: string } } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView: { viewId: string } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { view: { id: string, name: string, list: string, path: string, search: string, columns: Array<string> | null } } };

export type SavedViewFragment = { id: string, name: string, list: string, path: string, search: string, columns: Array<string> | null };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { viewer: { id: string, savedViews: Array<{ id: string, name: string, list: string, path: string, search: string, columns: Array<string> | null }> } };

export type ContributeItemsMutationVariables = Exact<{
  input: ContributeItemsInput;
}>;


export type ContributeItemsMutation = { contributeItems: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type DoorsSparedQueryVariables = Exact<{
  planId: string | number;
}>;


export type DoorsSparedQuery = { plan: { id: string, state: PlanState, mergePreview: { targetsInFrame: number, separateVisits: number, jointVisits: number, visitsSaved: number }, samplingPreview: { total: number }, draw: { id: string, drawnCount: number | null } | null } | null };

export type FreezeItemsMutationVariables = Exact<{
  input: FreezeItemsInput;
}>;


export type FreezeItemsMutation = { freezeItems: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type JustifyPlanMutationVariables = Exact<{
  input: JustifyPlanInput;
}>;


export type JustifyPlanMutation = { justifyPlan: { plan: { id: string, revision: number } } };

export type MergePreviewQueryVariables = Exact<{
  planId: string | number;
}>;


export type MergePreviewQuery = { plan: { id: string, mergePreview: { targetsInFrame: number, itemsContributed: number, itemsMerged: number, separateVisits: number, jointVisits: number, visitsSaved: number } } | null };

export type OwnItemsQueryVariables = Exact<{
  departmentCode: string;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnItemsQuery = { inspectionItems: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, itemClass: ItemClass, methods: Array<CheckMethod>, legalBasis: string, ratioText: string, capPercent: string | null, targetKinds: Array<TargetKind>, industryCodes: Array<string>, labels: Array<string>, nationalCode: string | null, mergeGroup: string | null }> } };

export type PlanFindingsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanFindingsQuery = { plan: { id: string, revision: number, viewerCanJustify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, findings: Array<{ severity: FindingSeverity, sentence: string, clause: { id: string, document: string, article: string }, justification: { reason: string, approver: string, recordedBy: string, recordedAt: string } | null }> } | null };

export type PlanMergeQueryVariables = Exact<{
  planId: string | number;
}>;


export type PlanMergeQuery = { plan: { id: string, state: PlanState, mergePreview: { targetsInFrame: number, itemsContributed: number, itemsMerged: number, separateVisits: number, jointVisits: number, visitsSaved: number, matters: Array<{ name: string, planItemIds: Array<string> }> }, samplingPreview: { total: number }, draw: { id: string, drawnCount: number | null } | null } | null };

export type UnfreezeItemsMutationVariables = Exact<{
  input: UnfreezeItemsInput;
}>;


export type UnfreezeItemsMutation = { unfreezeItems: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type MyVisitCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyVisitCountsQuery = { viewer: { id: string, all: { totalCount: number }, released: { totalCount: number }, begun: { totalCount: number }, completed: { totalCount: number } } };

export type MyVisitsQueryVariables = Exact<{
  state?: CheckState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MyVisitsQuery = { viewer: { id: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, state: CheckState, hasProblems: boolean, startsOn: string, endsOn: string, completedAt: string | null, planNumber: string, planTitle: string, target: { id: string, name: string, address: string | null, district: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, entriesTotal: number, entriesAnswered: number, department: { code: string, shortName: string }, inspectors: Array<{ id: string }> }>, items: Array<{ id: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, departments: Array<{ code: string }> }> }> } } };

export type RecordVisitMutationVariables = Exact<{
  input: RecordResultsInput;
}>;


export type RecordVisitMutation = { recordResults: { check: { id: string, revision: number, state: CheckState, startsOn: string, endsOn: string, completedAt: string | null, planNumber: string, planTitle: string, target: { id: string, name: string, key: string, address: string | null, riskClass: RiskClass | null, district: { name: string } | null, industry: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, entriesTotal: number, entriesAnswered: number, department: { code: string, name: string, shortName: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }>, signature: { kind: SignatureKind, reason: string | null, witness: string | null } | null }>, items: Array<{ id: string, name: string, legalBasis: string, content: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, recordedAt: string | null, departments: Array<{ code: string, shortName: string }> }>, viewerCanRecord: { allowed: boolean, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SubmitVisitMutationVariables = Exact<{
  input: SubmitPartInput;
}>;


export type SubmitVisitMutation = { submitPart: { check: { id: string, revision: number, state: CheckState, startsOn: string, endsOn: string, completedAt: string | null, planNumber: string, planTitle: string, target: { id: string, name: string, key: string, address: string | null, riskClass: RiskClass | null, district: { name: string } | null, industry: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, entriesTotal: number, entriesAnswered: number, department: { code: string, name: string, shortName: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }>, signature: { kind: SignatureKind, reason: string | null, witness: string | null } | null }>, items: Array<{ id: string, name: string, legalBasis: string, content: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, recordedAt: string | null, departments: Array<{ code: string, shortName: string }> }>, viewerCanRecord: { allowed: boolean, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type VisitQueryVariables = Exact<{
  id: string | number;
}>;


export type VisitQuery = { check: { id: string, revision: number, state: CheckState, startsOn: string, endsOn: string, completedAt: string | null, planNumber: string, planTitle: string, target: { id: string, name: string, key: string, address: string | null, riskClass: RiskClass | null, district: { name: string } | null, industry: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, entriesTotal: number, entriesAnswered: number, department: { code: string, name: string, shortName: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }>, signature: { kind: SignatureKind, reason: string | null, witness: string | null } | null }>, items: Array<{ id: string, name: string, legalBasis: string, content: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, recordedAt: string | null, departments: Array<{ code: string, shortName: string }> }>, viewerCanRecord: { allowed: boolean, reason: string | null, clause: { id: string, document: string, article: string } | null } } | null };

export type VisitCardFragment = { id: string, revision: number, state: CheckState, hasProblems: boolean, startsOn: string, endsOn: string, completedAt: string | null, planNumber: string, planTitle: string, target: { id: string, name: string, address: string | null, district: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, entriesTotal: number, entriesAnswered: number, department: { code: string, shortName: string }, inspectors: Array<{ id: string }> }>, items: Array<{ id: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, departments: Array<{ code: string }> }> };

export type VisitCheckFragment = { id: string, revision: number, state: CheckState, startsOn: string, endsOn: string, completedAt: string | null, planNumber: string, planTitle: string, target: { id: string, name: string, key: string, address: string | null, riskClass: RiskClass | null, district: { name: string } | null, industry: { name: string } | null }, parts: Array<{ state: PartState, submittedAt: string | null, entriesTotal: number, entriesAnswered: number, department: { code: string, name: string, shortName: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }>, signature: { kind: SignatureKind, reason: string | null, witness: string | null } | null }>, items: Array<{ id: string, name: string, legalBasis: string, content: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, recordedAt: string | null, departments: Array<{ code: string, shortName: string }> }>, viewerCanRecord: { allowed: boolean, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type VisitEntryFragment = { id: string, name: string, legalBasis: string, content: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, recordedAt: string | null, departments: Array<{ code: string, shortName: string }> };

export type VisitSignatureQueryVariables = Exact<{
  checkId: string | number;
  departmentCode: string;
}>;


export type VisitSignatureQuery = { signatureImage: string | null };

export type AnnouncePlanMutationVariables = Exact<{
  input: AnnouncePlanInput;
}>;


export type AnnouncePlanMutation = { announcePlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type CancelPlanMutationVariables = Exact<{
  input: CancelPlanInput;
}>;


export type CancelPlanMutation = { cancelPlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type CreateJointPlanMutationVariables = Exact<{
  input: CreateJointPlanInput;
}>;


export type CreateJointPlanMutation = { createJointPlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type DepartmentStationsQueryVariables = Exact<{
  departmentCode?: string | null | undefined;
  first: number;
}>;


export type DepartmentStationsQuery = { inspectors: { nodes: Array<{ id: string, station: string | null }> } };

export type DeskPlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DeskPlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ revision: number, industryCodes: Array<string>, targetKinds: Array<TargetKind>, id: string, number: string, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, announcedAt: string | null, participants: Array<{ message: string | null, state: ParticipantState, respondBy: string | null, department: { code: string, shortName: string }, progress: { total: number, completed: number } }>, draw: { id: string, drawnCount: number | null, round: { id: string, state: RoundState, viewerCanRun: { allowed: boolean }, beacon: { publishedAt: string } | null } } | null, viewerCanAnswer: { allowed: boolean }, viewerCanContribute: { allowed: boolean }, viewerCanInvite: { allowed: boolean }, viewerCanFreeze: { allowed: boolean }, viewerCanAnnounce: { allowed: boolean }, viewerCanSeal: { allowed: boolean }, viewerCanRelease: { allowed: boolean }, lead: { code: string, name: string, shortName: string }, items: Array<{ id: string, department: { code: string } }>, progress: { total: number, completed: number, withProblems: number } }> } };

export type LinkedTasksQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  first: number;
}>;


export type LinkedTasksQuery = { programmes: { nodes: Array<{ id: string, title: string, tasks: { nodes: Array<{ id: string, name: string, lead: { code: string } | null }> } }> } };

export type PlanDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanDeskQuery = { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, announcedAt: string | null, industryCodes: Array<string>, districtCodes: Array<string>, targetKinds: Array<TargetKind>, registeredBefore: string | null, registeredAfter: string | null, riskBased: boolean, teamPool: TeamPool, classAReason: ClassAReason | null, classANote: string | null, batchSize: number | null, superiorNumber: string | null, sampling: Array<{ riskClass: RiskClass | null, percent: string, atLeast: number | null, atMost: number | null, pieces: Array<{ upTo: number, percent: string }> | null }>, programmeTask: { id: string, programmeId: string, name: string } | null, teamStations: Array<{ departmentCode: string, stations: Array<string> }>, lead: { code: string, name: string, shortName: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, message: string | null, reason: string | null, department: { code: string, name: string, shortName: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string, shortName: string }, item: { id: string, code: string, name: string, itemClass: ItemClass, methods: Array<CheckMethod>, legalBasis: string, capPercent: string | null, nationalCode: string | null, mergeGroup: string | null } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, round: { id: string, state: RoundState, sealedAt: string, beacon: { source: string, publishedAt: string } | null, viewerCanRun: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } | null, viewerCanInvite: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnswer: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanContribute: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanFreeze: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnfreeze: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAnnounce: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUpdate: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSetSuperiorList: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCancel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSeal: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRelease: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } | null };

export type PlanDistrictsQueryVariables = Exact<{
  first: number;
}>;


export type PlanDistrictsQuery = { districts: { nodes: Array<{ code: string, name: string }> } };

export type PlanFormQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanFormQuery = { plan: { id: string, number: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, industryCodes: Array<string>, districtCodes: Array<string>, targetKinds: Array<TargetKind>, registeredBefore: string | null, registeredAfter: string | null, teamPool: TeamPool, classAReason: ClassAReason | null, classANote: string | null, batchSize: number | null, superiorNumber: string | null, sampling: Array<{ riskClass: RiskClass | null, percent: string, atLeast: number | null, atMost: number | null, pieces: Array<{ upTo: number, percent: string }> | null }>, programmeTask: { id: string, name: string } | null, teamStations: Array<{ departmentCode: string, stations: Array<string> }>, viewerCanUpdate: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } | null };

export type PlanIndustriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlanIndustriesQuery = { industries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, parentCode: string | null }> } };

export type PlanPageQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanPageQuery = { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, checks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, revision: number, state: CheckState, target: { id: string, key: string, name: string, riskClass: RiskClass | null }, parts: Array<{ state: PartState, department: { code: string, name: string }, inspectors: Array<{ id: string, name: string, certificateNumber: string }> }>, items: Array<{ id: string, name: string, outcome: Outcome | null, alsoOutcomes: Array<Outcome>, note: string | null, departments: Array<{ code: string }> }> }> }, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } | null };

export type PlanPossibleFragment = { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null };

export type PlanRowFragment = { id: string, number: string, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, announcedAt: string | null, lead: { code: string, name: string, shortName: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, department: { code: string, shortName: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, drawnCount: number | null, round: { id: string, state: RoundState, beacon: { publishedAt: string } | null } } | null };

export type PlanRowsQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlanRowsQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, announcedAt: string | null, lead: { code: string, name: string, shortName: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, department: { code: string, shortName: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, drawnCount: number | null, round: { id: string, state: RoundState, beacon: { publishedAt: string } | null } } | null }> } };

export type PlanSummaryFragment = { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null };

export type PlanTargetCountsQueryVariables = Exact<{
  industryCodes?: Array<string> | string | null | undefined;
  districtCodes?: Array<string> | string | null | undefined;
  kinds?: Array<TargetKind> | TargetKind | null | undefined;
}>;


export type PlanTargetCountsQuery = { A: { totalCount: number }, B: { totalCount: number }, C: { totalCount: number }, D: { totalCount: number }, UNRATED: { totalCount: number } };

export type PlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null }> } };

export type PublicPlanQueryVariables = Exact<{
  number: string;
}>;


export type PublicPlanQuery = { publicPlan: { number: string, state: PlanState, title: string, year: number, startsOn: string, endsOn: string, lead: { code: string, name: string }, participants: Array<{ code: string, name: string }>, items: Array<{ name: string, legalBasis: string, departments: Array<{ code: string }> }>, sampling: Array<{ stratum: string, percent: string, atLeast: number | null, atMost: number | null }>, round: { id: string, state: RoundState, frameSize: number, drawnCount: number | null, commitments: Array<{ party: string, digest: string }> } | null } | null };

export type UpdateJointPlanMutationVariables = Exact<{
  input: UpdateJointPlanInput;
}>;


export type UpdateJointPlanMutation = { updateJointPlan: { plan: { id: string, number: string, cursor: string, revision: number, title: string, year: number, state: PlanState, startsOn: string, endsOn: string, lead: { id: string, code: string, name: string }, participants: Array<{ state: ParticipantState, respondBy: string | null, reason: string | null, department: { id: string, code: string, name: string }, progress: { total: number, completed: number } }>, items: Array<{ id: string, department: { code: string }, item: { id: string, code: string, name: string } }>, progress: { total: number, completed: number, withProblems: number }, draw: { id: string, frameSize: number, drawnCount: number | null, frameDigest: string, rulesDigest: string, drawnDigest: string | null, round: { id: string } } | null } } };

export type SetSuperiorListMutationVariables = Exact<{
  input: SetSuperiorListInput;
}>;


export type SetSuperiorListMutation = { setSuperiorList: { plan: { id: string, revision: number } } };

export type SuperiorListQueryVariables = Exact<{
  id: string | number;
}>;


export type SuperiorListQuery = { plan: { id: string, superiorList: { number: string, lines: number, inFrame: number, left: Array<{ fate: ListedFate, count: number, lines: Array<number> }> } | null } | null };

export type AdoptPolicyPresetMutationVariables = Exact<{
  input: AdoptPolicyPresetInput;
}>;


export type AdoptPolicyPresetMutation = { adoptPolicyPreset: { decisions: Array<{ id: string }>, policy: { revision: number } } };

export type ComparePresetsQueryVariables = Exact<{
  left: PolicyPresetCode;
  right: PolicyPresetCode;
}>;


export type ComparePresetsQuery = { comparePresets: { pairs: Array<{ differs: boolean, key: { code: PolicyKeyCode, group: PolicyGroup, name: string }, left: { words: string, value: { shown: string }, clause: { id: string, document: string, article: string } } | null, right: { words: string, value: { shown: string }, clause: { id: string, document: string, article: string } } | null }> } };

export type DecidePolicyValueMutationVariables = Exact<{
  input: DecidePolicyValueInput;
}>;


export type DecidePolicyValueMutation = { decidePolicyValue: { decision: { id: string }, policy: { revision: number } } };

export type PolicyQueryVariables = Exact<{
  on?: string | null | undefined;
}>;


export type PolicyQuery = { policy: { on: string, revision: number, cursor: string, jurisdiction: { code: string, name: string }, superiors: Array<{ code: string, name: string }>, viewerCanDecide: { allowed: boolean, reason: string | null, clause: { id: string, document: string, article: string } | null }, entries: Array<{ origin: PolicyOrigin, since: string | null, until: string | null, preset: PolicyPresetCode | null, key: { code: PolicyKeyCode, group: PolicyGroup, name: string, meaning: string, type: PolicyValueType, unit: string | null, min: number | null, max: number | null, mostDays: number | null, none: string | null, inForce: boolean, readBy: string, options: Array<{ code: string, name: string, inForce: boolean }> }, value: { none: boolean, number: number | null, from: number | null, to: number | null, choice: string | null, choices: Array<string> | null, days: Array<string> | null, text: string | null, shown: string, byClass: Array<{ riskClass: RiskClass, percent: number }> | null }, source: { code: string, name: string } | null, clause: { id: string, document: string, article: string } | null, nextChange: { on: string, origin: PolicyOrigin, value: { shown: string }, source: { code: string, name: string } | null, clause: { id: string, document: string, article: string } | null } | null }> } };

export type PolicyDecisionFieldsFragment = { id: string, validFrom: string, validTo: string | null, preset: PolicyPresetCode | null, decidedAt: string, decidedBy: string | null, withdrawnAt: string | null, withdrawReason: string | null, state: PolicyDecisionState, jurisdiction: { code: string, name: string }, value: { shown: string } | null, clause: { id: string, document: string, article: string }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null } };

export type PolicyEntryFieldsFragment = { origin: PolicyOrigin, since: string | null, until: string | null, preset: PolicyPresetCode | null, key: { code: PolicyKeyCode, group: PolicyGroup, name: string, meaning: string, type: PolicyValueType, unit: string | null, min: number | null, max: number | null, mostDays: number | null, none: string | null, inForce: boolean, readBy: string, options: Array<{ code: string, name: string, inForce: boolean }> }, value: { none: boolean, number: number | null, from: number | null, to: number | null, choice: string | null, choices: Array<string> | null, days: Array<string> | null, text: string | null, shown: string, byClass: Array<{ riskClass: RiskClass, percent: number }> | null }, source: { code: string, name: string } | null, clause: { id: string, document: string, article: string } | null, nextChange: { on: string, origin: PolicyOrigin, value: { shown: string }, source: { code: string, name: string } | null, clause: { id: string, document: string, article: string } | null } | null };

export type PolicyEventsSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PolicyEventsSubscription = { policyEvents: { cursor: string, type: PolicyEventType, keys: Array<PolicyKeyCode> } };

export type PolicyHistoryQueryVariables = Exact<{
  key: PolicyKeyCode;
  first: number;
  after?: string | null | undefined;
}>;


export type PolicyHistoryQuery = { policyHistory: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, validFrom: string, validTo: string | null, preset: PolicyPresetCode | null, decidedAt: string, decidedBy: string | null, withdrawnAt: string | null, withdrawReason: string | null, state: PolicyDecisionState, jurisdiction: { code: string, name: string }, value: { shown: string } | null, clause: { id: string, document: string, article: string }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null } }> } };

export type PolicyKeyFieldsFragment = { code: PolicyKeyCode, group: PolicyGroup, name: string, meaning: string, type: PolicyValueType, unit: string | null, min: number | null, max: number | null, mostDays: number | null, none: string | null, inForce: boolean, readBy: string, options: Array<{ code: string, name: string, inForce: boolean }> };

export type PolicyPresetEffectsQueryVariables = Exact<{
  preset: PolicyPresetCode;
  validFrom: string;
}>;


export type PolicyPresetEffectsQuery = { policyPresetEffects: Array<{ changes: boolean, adopted: { key: { code: PolicyKeyCode, name: string, inForce: boolean }, value: { shown: string }, clause: { id: string, document: string, article: string } }, instead: { shown: string }, insteadClause: { id: string, document: string, article: string } | null }> };

export type PolicyPresetValueFieldsFragment = { words: string, value: { shown: string }, clause: { id: string, document: string, article: string } };

export type PolicyPresetsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyPresetsQuery = { policyPresets: Array<{ code: PolicyPresetCode, place: string, year: number, document: string, title: string }> };

export type PolicySettingFieldsFragment = { none: boolean, number: number | null, from: number | null, to: number | null, choice: string | null, choices: Array<string> | null, days: Array<string> | null, text: string | null, shown: string, byClass: Array<{ riskClass: RiskClass, percent: number }> | null };

export type WithdrawPolicyDecisionMutationVariables = Exact<{
  input: WithdrawPolicyDecisionInput;
}>;


export type WithdrawPolicyDecisionMutation = { withdrawPolicyDecision: { decision: { id: string }, policy: { revision: number } } };

export type AdjustProgrammeMutationVariables = Exact<{
  input: ProgrammeReasonInput;
}>;


export type AdjustProgrammeMutation = { adjustProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type AttachAdjustmentMutationVariables = Exact<{
  input: AttachAdjustmentInput;
}>;


export type AttachAdjustmentMutation = { attachAdjustment: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type BodyMeetingRowFragment = { id: string, title: string, heldOn: string, minutes: { id: string, name: string }, decisions: Array<{ number: number, content: string, programmeId: string | null }> };

export type BodyMeetingsQueryVariables = Exact<{
  first: number;
}>;


export type BodyMeetingsQuery = { coordinatingBodies: Array<{ id: string, meetings: { totalCount: number, nodes: Array<{ id: string, title: string, heldOn: string, minutes: { id: string, name: string }, decisions: Array<{ number: number, content: string, programmeId: string | null }> }> } }> };

export type BodyWholeFragment = { id: string, kind: BodyKind, name: string, revision: number, department: { code: string, name: string, shortName: string } | null, office: { code: string, name: string, shortName: string }, vacancies: Array<{ code: string, name: string, shortName: string }>, members: Array<{ id: string, role: BodyRole, name: string, post: string, username: string | null, duties: string | null, from: string, to: string | null, deputyOf: string | null, isInTerm: boolean, department: { code: string, name: string, shortName: string } | null }>, viewerCanKeep: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRecordMeeting: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type CalendarProgrammesQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CalendarProgrammesQuery = { programmes: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ProgrammeKind, state: ProgrammeState, version: number, department: { code: string, name: string, shortName: string }, tasks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, fromMonth: string | null, toMonth: string | null, lead: { code: string, shortName: string } | null, participants: Array<{ code: string, shortName: string }> }> } }> } };

export type CalendarTaskFragment = { id: string, name: string, fromMonth: string | null, toMonth: string | null, lead: { code: string, shortName: string } | null, participants: Array<{ code: string, shortName: string }> };

export type CalendarTasksQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CalendarTasksQuery = { programme: { tasks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, fromMonth: string | null, toMonth: string | null, lead: { code: string, shortName: string } | null, participants: Array<{ code: string, shortName: string }> }> } } };

export type CoordinatingBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatingBodiesQuery = { coordinatingBodies: Array<{ id: string, kind: BodyKind, name: string, revision: number, department: { code: string, name: string, shortName: string } | null, office: { code: string, name: string, shortName: string }, vacancies: Array<{ code: string, name: string, shortName: string }>, members: Array<{ id: string, role: BodyRole, name: string, post: string, username: string | null, duties: string | null, from: string, to: string | null, deputyOf: string | null, isInTerm: boolean, department: { code: string, name: string, shortName: string } | null }>, viewerCanKeep: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanRecordMeeting: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } }> };

export type CopyProgrammeMutationVariables = Exact<{
  input: CopyProgrammeInput;
}>;


export type CopyProgrammeMutation = { copyProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type DeskProgrammesQueryVariables = Exact<{
  year: number;
  next: number;
  first: number;
}>;


export type DeskProgrammesQuery = { thisYear: { deadlines: Array<{ kind: ProgrammeKind, step: DeadlineStep, dueOn: string, doneOn: string | null, state: DeadlineState, workingDays: number, areHolidaysKnown: boolean, department: { code: string, name: string, shortName: string } | null, clause: { id: string, document: string, article: string } }> }, nextYear: { deadlines: Array<{ kind: ProgrammeKind, step: DeadlineStep, dueOn: string, doneOn: string | null, state: DeadlineState, workingDays: number, areHolidaysKnown: boolean, department: { code: string, name: string, shortName: string } | null, clause: { id: string, document: string, article: string } }> }, returned: { nodes: Array<{ id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, returnReason: string | null, department: { code: string, shortName: string }, viewerCanEdit: { allowed: boolean }, viewerCanEndorse: { allowed: boolean } }> }, submitted: { nodes: Array<{ id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, returnReason: string | null, department: { code: string, shortName: string }, viewerCanEdit: { allowed: boolean }, viewerCanEndorse: { allowed: boolean } }> } };

export type DraftProgrammeMutationVariables = Exact<{
  input: DraftProgrammeInput;
}>;


export type DraftProgrammeMutation = { draftProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type EndorseProgrammeMutationVariables = Exact<{
  input: EndorseProgrammeInput;
}>;


export type EndorseProgrammeMutation = { endorseProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type EnterProgrammeMutationVariables = Exact<{
  input: EnterProgrammeInput;
}>;


export type EnterProgrammeMutation = { enterProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type FileProgrammeMutationVariables = Exact<{
  input: FileProgrammeInput;
}>;


export type FileProgrammeMutation = { fileProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type HandOverBodyMemberMutationVariables = Exact<{
  input: HandOverBodyMemberInput;
}>;


export type HandOverBodyMemberMutation = { handOverBodyMember: { body: { id: string, revision: number } } };

export type JointIndustriesQueryVariables = Exact<{ [key: string]: never; }>;


export type JointIndustriesQuery = { jointIndustries: { revision: number, industries: Array<{ code: string, name: string }> } };

export type JustifyProgrammeMutationVariables = Exact<{
  input: JustifyProgrammeInput;
}>;


export type JustifyProgrammeMutation = { justifyProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type OverlapHeadQueryVariables = Exact<{
  year: number;
}>;


export type OverlapHeadQuery = { overlaps: { targets: number, targetsCovered: number, targetsShared: number, sourcesLeftOut: number, doors: { apart: number, together: number, saved: number }, viewerCanPlanJointly: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type OverlapHeatQueryVariables = Exact<{
  year: number;
  under?: string | null | undefined;
}>;


export type OverlapHeatQuery = { overlaps: { heat: Array<{ sources: number, targets: number, shared: number, department: { code: string, shortName: string }, industry: { code: string, name: string } }> } };

export type OverlapPairsQueryVariables = Exact<{
  year: number;
  departmentCode?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OverlapPairsQuery = { overlaps: { pairs: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ sharedTargets: number, shareOfSmaller: number, commonMonths: Array<string>, doorsSaved: number, one: { id: string, kind: OverlapSourceKind, name: string, origin: string, fromMonth: string | null, toMonth: string | null, isJointByDefault: boolean, targetsInFrame: number, expectedVisits: number, lead: { code: string, shortName: string } | null, participants: Array<{ code: string, shortName: string }> }, other: { id: string, kind: OverlapSourceKind, name: string, origin: string, fromMonth: string | null, toMonth: string | null, isJointByDefault: boolean, targetsInFrame: number, expectedVisits: number, lead: { code: string, shortName: string } | null, participants: Array<{ code: string, shortName: string }> }, matters: Array<{ name: string, items: Array<{ code: string, name: string }> }> }> } } };

export type OverlapSourceRowFragment = { id: string, kind: OverlapSourceKind, name: string, origin: string, fromMonth: string | null, toMonth: string | null, isJointByDefault: boolean, targetsInFrame: number, expectedVisits: number, lead: { code: string, shortName: string } | null, participants: Array<{ code: string, shortName: string }> };

export type OverlapTargetsQueryVariables = Exact<{
  year: number;
  filter?: OverlapTargetFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type OverlapTargetsQuery = { overlapTargets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ target: { id: string, name: string, industry: { code: string, name: string } | null, district: { name: string } | null }, covers: Array<{ source: { id: string, kind: OverlapSourceKind, name: string, fromMonth: string | null, toMonth: string | null, lead: { shortName: string } | null }, items: Array<{ code: string, name: string }> }> }> } };

export type PlanJointlyMutationVariables = Exact<{
  input: PlanJointlyInput;
}>;


export type PlanJointlyMutation = { planJointly: { plan: { id: string, number: string } } };

export type ProgrammeDeadlineRowFragment = { kind: ProgrammeKind, step: DeadlineStep, dueOn: string, doneOn: string | null, state: DeadlineState, workingDays: number, areHolidaysKnown: boolean, department: { code: string, name: string, shortName: string } | null, clause: { id: string, document: string, article: string } };

export type ProgrammeDeadlinesQueryVariables = Exact<{
  year: number;
}>;


export type ProgrammeDeadlinesQuery = { programmeDeadlines: { today: string, deadlines: Array<{ kind: ProgrammeKind, step: DeadlineStep, dueOn: string, doneOn: string | null, state: DeadlineState, workingDays: number, areHolidaysKnown: boolean, department: { code: string, name: string, shortName: string } | null, clause: { id: string, document: string, article: string } }> } };

export type ProgrammeFindingRowFragment = { severity: FindingSeverity, taskKey: string | null, sentence: string, clause: { id: string, document: string, article: string }, justification: { reason: string, approver: string, recordedBy: string, recordedAt: string } | null };

export type ProgrammeHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgrammeHistoryQuery = { programme: { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: number, kind: string, occurredAt: string, actor: string | null, reason: string | null, department: { shortName: string } | null }> } } };

export type ProgrammePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgrammePageQuery = { programme: { id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, revision: number, createdAt: string, adjustmentReason: string | null, returnReason: string | null, withdrawReason: string | null, publishedAt: string | null, department: { code: string, name: string, shortName: string }, filing: { receiptNumber: string, filedOn: string } | null, entry: { platform: string, receiptNumber: string, enteredOn: string } | null, endorsement: { decisionNumber: number, endorsedAt: string, meeting: { id: string, title: string, heldOn: string, minutes: { id: string, name: string }, decisions: Array<{ number: number, content: string, programmeId: string | null }> } } | null, document: { number: string, approvedBy: string, approvedOn: string, file: { id: string, name: string } } | null, findings: Array<{ severity: FindingSeverity, taskKey: string | null, sentence: string, clause: { id: string, document: string, article: string }, justification: { reason: string, approver: string, recordedBy: string, recordedAt: string } | null }>, changes: Array<{ kind: TaskChangeKind, taskKey: string, name: string, differences: Array<{ field: string, before: string | null, after: string | null }> }>, tasks: { totalCount: number }, viewerCanEdit: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanJustify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSubmit: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanReturn: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanEndorse: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanFile: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanPublish: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAdjust: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAttach: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanEnter: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCopy: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type ProgrammeRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgrammeRightsQuery = { programmeDesk: { viewerCanDraftOwn: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanDraftJoint: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSetJointIndustries: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanKeepBodies: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type ProgrammeRowFragment = { id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, publishedAt: string | null, department: { code: string, name: string, shortName: string }, tasks: { totalCount: number } };

export type ProgrammeRowsQueryVariables = Exact<{
  filter?: ProgrammeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgrammeRowsQuery = { programmes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, publishedAt: string | null, department: { code: string, name: string, shortName: string }, tasks: { totalCount: number } }> } };

export type ProgrammeTaskRowFragment = { id: string, key: string, name: string, industryCodes: Array<string>, industryWords: string | null, targetKinds: Array<TargetKind>, targetWords: string | null, districtCodes: Array<string>, fromMonth: string | null, toMonth: string | null, origin: TaskOrigin, superiorNumber: string | null, cause: string | null, isJointByDefault: boolean, lead: { code: string, name: string, shortName: string } | null, participants: Array<{ code: string, name: string, shortName: string }>, items: Array<{ code: string, version: number, name: string, itemClass: ItemClass, department: { code: string, shortName: string } }>, sampling: Array<{ riskClass: RiskClass | null, percentMin: string | null, percentMax: string | null, countMin: number | null, countMax: number | null }>, frequency: { timesMin: number | null, timesMax: number | null, per: FrequencyPeriod | null, every: number } | null, questions: Array<{ field: string, words: string, question: string }> };

export type ProgrammeTasksQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProgrammeTasksQuery = { programme: { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, industryCodes: Array<string>, industryWords: string | null, targetKinds: Array<TargetKind>, targetWords: string | null, districtCodes: Array<string>, fromMonth: string | null, toMonth: string | null, origin: TaskOrigin, superiorNumber: string | null, cause: string | null, isJointByDefault: boolean, lead: { code: string, name: string, shortName: string } | null, participants: Array<{ code: string, name: string, shortName: string }>, items: Array<{ code: string, version: number, name: string, itemClass: ItemClass, department: { code: string, shortName: string } }>, sampling: Array<{ riskClass: RiskClass | null, percentMin: string | null, percentMax: string | null, countMin: number | null, countMax: number | null }>, frequency: { timesMin: number | null, timesMax: number | null, per: FrequencyPeriod | null, every: number } | null, questions: Array<{ field: string, words: string, question: string }> }> } } };

export type ProgrammeTodoFragment = { id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, returnReason: string | null, department: { code: string, shortName: string }, viewerCanEdit: { allowed: boolean }, viewerCanEndorse: { allowed: boolean } };

export type ProgrammeWholeFragment = { id: string, kind: ProgrammeKind, year: number, title: string, version: number, state: ProgrammeState, revision: number, createdAt: string, adjustmentReason: string | null, returnReason: string | null, withdrawReason: string | null, publishedAt: string | null, department: { code: string, name: string, shortName: string }, filing: { receiptNumber: string, filedOn: string } | null, entry: { platform: string, receiptNumber: string, enteredOn: string } | null, endorsement: { decisionNumber: number, endorsedAt: string, meeting: { id: string, title: string, heldOn: string, minutes: { id: string, name: string }, decisions: Array<{ number: number, content: string, programmeId: string | null }> } } | null, document: { number: string, approvedBy: string, approvedOn: string, file: { id: string, name: string } } | null, findings: Array<{ severity: FindingSeverity, taskKey: string | null, sentence: string, clause: { id: string, document: string, article: string }, justification: { reason: string, approver: string, recordedBy: string, recordedAt: string } | null }>, changes: Array<{ kind: TaskChangeKind, taskKey: string, name: string, differences: Array<{ field: string, before: string | null, after: string | null }> }>, tasks: { totalCount: number }, viewerCanEdit: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanJustify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSubmit: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanReturn: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanEndorse: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanFile: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanPublish: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAdjust: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanAttach: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanEnter: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanCopy: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type PublishProgrammeMutationVariables = Exact<{
  input: ProgrammeMutationInput;
}>;


export type PublishProgrammeMutation = { publishProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type RecordBodyMeetingMutationVariables = Exact<{
  input: RecordBodyMeetingInput;
}>;


export type RecordBodyMeetingMutation = { recordBodyMeeting: { meeting: { id: string } } };

export type RemoveProgrammeTasksMutationVariables = Exact<{
  input: RemoveProgrammeTasksInput;
}>;


export type RemoveProgrammeTasksMutation = { removeProgrammeTasks: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type RestoreProgrammeTasksMutationVariables = Exact<{
  input: RestoreProgrammeTasksInput;
}>;


export type RestoreProgrammeTasksMutation = { restoreProgrammeTasks: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type ReturnProgrammeMutationVariables = Exact<{
  input: ProgrammeReasonInput;
}>;


export type ReturnProgrammeMutation = { returnProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type SaveBodyMemberMutationVariables = Exact<{
  input: SaveBodyMemberInput;
}>;


export type SaveBodyMemberMutation = { saveBodyMember: { body: { id: string, revision: number } } };

export type SaveCoordinatingBodyMutationVariables = Exact<{
  input: SaveCoordinatingBodyInput;
}>;


export type SaveCoordinatingBodyMutation = { saveCoordinatingBody: { body: { id: string, revision: number } } };

export type SaveProgrammeTasksMutationVariables = Exact<{
  input: SaveProgrammeTasksInput;
}>;


export type SaveProgrammeTasksMutation = { saveProgrammeTasks: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type SetJointIndustriesMutationVariables = Exact<{
  input: SetJointIndustriesInput;
}>;


export type SetJointIndustriesMutation = { setJointIndustries: { jointIndustries: { revision: number } } };

export type SubmitProgrammeMutationVariables = Exact<{
  input: ProgrammeMutationInput;
}>;


export type SubmitProgrammeMutation = { submitProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type TaskChangeRowFragment = { kind: TaskChangeKind, taskKey: string, name: string, differences: Array<{ field: string, before: string | null, after: string | null }> };

export type TaskFrequencyRowFragment = { timesMin: number | null, timesMax: number | null, per: FrequencyPeriod | null, every: number };

export type TaskItemChoicesQueryVariables = Exact<{
  filter: InspectionItemFilter;
  first: number;
}>;


export type TaskItemChoicesQuery = { inspectionItems: { totalCount: number, nodes: Array<{ code: string, name: string, itemClass: ItemClass, capPercent: string | null, department: { code: string, shortName: string } }> } };

export type TaskSamplingRowFragment = { riskClass: RiskClass | null, percentMin: string | null, percentMax: string | null, countMin: number | null, countMax: number | null };

export type WithdrawProgrammeMutationVariables = Exact<{
  input: ProgrammeReasonInput;
}>;


export type WithdrawProgrammeMutation = { withdrawProgramme: { programme: { id: string, year: number, state: ProgrammeState, revision: number } } };

export type PublicPlanPageQueryVariables = Exact<{
  number: string;
}>;


export type PublicPlanPageQuery = { publicPlan: { number: string, title: string, state: PlanState, year: number, startsOn: string, endsOn: string, announcedAt: string, classAReason: ClassAReason | null, superiorNumber: string | null, batchSize: number | null, lead: { code: string, name: string }, participants: Array<{ code: string, name: string }>, items: Array<{ name: string, legalBasis: string, departments: Array<{ code: string, name: string }> }>, sampling: Array<{ stratum: string, percent: string, atLeast: number | null, atMost: number | null, pieces: Array<{ upTo: number, percent: string }> | null }>, weights: Array<{ factor: WeightFactor, weight: number }>, round: { id: string, state: RoundState, assurance: Assurance, frameSize: number, drawnCount: number | null, sealedAt: string, runAt: string | null, beacon: { source: string, publishedAt: string, value: string | null } | null, commitments: Array<{ party: string, digest: string }> } | null } | null };

export type PublicPlansQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicPlansQuery = { publicPlans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ number: string, title: string, state: PlanState, startsOn: string, endsOn: string, announcedAt: string, lead: { code: string, name: string }, participants: Array<{ code: string, name: string }>, round: { id: string, state: RoundState, frameSize: number, drawnCount: number | null } | null }> } };

export type PublicProgrammePageQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicProgrammePageQuery = { publicProgramme: { id: string, kind: ProgrammeKind, year: number, title: string, department: string, version: number, publishedAt: string, versions: Array<{ version: number, publishedAt: string, adjustmentReason: string | null, documentNumber: string | null, receiptNumber: string | null, filedOn: string | null, changes: Array<{ kind: TaskChangeKind, taskKey: string, name: string, differences: Array<{ field: string, before: string | null, after: string | null }> }> }> } | null };

export type PublicProgrammeTasksQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicProgrammeTasksQuery = { publicProgramme: { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, name: string, lead: string, participants: Array<string>, items: Array<string>, industries: Array<string>, targetKinds: Array<TargetKind>, targetWords: string | null, fromMonth: string, toMonth: string, origin: TaskOrigin, sampling: Array<{ riskClass: RiskClass | null, percentMin: string | null, percentMax: string | null, countMin: number | null, countMax: number | null }>, frequency: { timesMin: number | null, timesMax: number | null, per: FrequencyPeriod | null, every: number } | null }> } } | null };

export type PublicProgrammesQueryVariables = Exact<{
  filter?: PublicProgrammeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicProgrammesQuery = { publicProgrammes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ProgrammeKind, year: number, title: string, department: string, version: number, publishedAt: string }> } };

export type InspectionItemsQueryVariables = Exact<{
  filter?: InspectionItemFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectionItemsQuery = { inspectionItems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, itemClass: ItemClass, legalBasis: string, methods: Array<CheckMethod>, department: { code: string, name: string } }> } };

export type RecordChangeRowFragment = { at: string, kind: RecordChangeKind, by: string | null, reason: string | null, department: { shortName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> };

export type TargetsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetsQuery = { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, status: TargetStatus, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null }> } };

export type UpstreamHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type UpstreamHistoryQuery = { upstreamList: { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, kind: RecordChangeKind, by: string | null, reason: string | null, department: { shortName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } } };

export type EndRecusalMutationVariables = Exact<{
  input: EndRecusalInput;
}>;


export type EndRecusalMutation = { endRecusal: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type InspectorHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectorHistoryQuery = { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, kind: RecordChangeKind, by: string | null, reason: string | null, department: { shortName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type InspectorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type InspectorPageQuery = { inspectorRecord: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type InspectorRecordPartsFragment = { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type InspectorRowFragment = { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } };

export type InspectorRowsQueryVariables = Exact<{
  departmentCode?: string | null | undefined;
  filter?: InspectorFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InspectorRowsQuery = { inspectors: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }> } };

export type InspectorSettingPreviewQueryVariables = Exact<{
  inspectorIds?: Array<string | number> | string | number | null | undefined;
  filter?: InspectorFilter | null | undefined;
  departmentCode?: string | null | undefined;
  set: InspectorSetting;
}>;


export type InspectorSettingPreviewQuery = { inspectorSettingPreview: { found: number, changing: number, refused: Array<{ reason: string, inspectors: number, examples: Array<{ id: string, name: string }> }> } };

export type PersonnelGapsQueryVariables = Exact<{
  departmentCode?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PersonnelGapsQuery = { personnelGaps: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: PersonnelGapKind, name: string, inspectorId: string | null, department: { shortName: string } | null }> } };

export type RecuseInspectorMutationVariables = Exact<{
  input: RecuseInspectorInput;
}>;


export type RecuseInspectorMutation = { recuseInspector: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SaveInspectorMutationVariables = Exact<{
  input: SaveInspectorInput;
}>;


export type SaveInspectorMutation = { saveInspector: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SetInspectorLeaveMutationVariables = Exact<{
  input: SetInspectorLeaveInput;
}>;


export type SetInspectorLeaveMutation = { setInspectorLeave: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SetInspectorsMutationVariables = Exact<{
  input: SetInspectorsInput;
}>;


export type SetInspectorsMutation = { setInspectors: { changed: number, remaining: number } };

export type SpecialtyWordsQueryVariables = Exact<{
  first: number;
}>;


export type SpecialtyWordsQuery = { specialties: { nodes: Array<{ code: string, name: string, kind: SpecialtyKind }> } };

export type UnmaskInspectorMutationVariables = Exact<{
  input: UnmaskInspectorInput;
}>;


export type UnmaskInspectorMutation = { unmaskInspector: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type VerifyInspectorMutationVariables = Exact<{
  input: VerifyInspectorInput;
}>;


export type VerifyInspectorMutation = { verifyInspector: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type WithdrawVerificationMutationVariables = Exact<{
  input: WithdrawVerificationInput;
}>;


export type WithdrawVerificationMutation = { withdrawVerification: { record: { identityNumber: string | null, phone: string | null, username: string | null, verifiedBy: string | null, inspector: { id: string, name: string, title: string, certificateNumber: string, certificateKind: CertificateKind, validFrom: string | null, validTo: string | null, specialties: Array<string>, station: string | null, personType: PersonType, organisationLevel: OrganisationLevel, trainedOn: string | null, onDuty: boolean, verifiedAt: string | null, revision: number, department: { code: string, name: string, shortName: string } }, absences: Array<{ kind: AbsenceKind, from: string, to: string }>, recusals: Array<{ id: string, keyword: string | null, reason: string, since: string, target: { id: string, name: string } | null }>, drawable: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanVerify: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanWithdraw: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type ClaimTargetsMutationVariables = Exact<{
  input: ClaimTargetsInput;
}>;


export type ClaimTargetsMutation = { claimTargets: { changed: number, remaining: number } };

export type GiveBackTargetsMutationVariables = Exact<{
  input: GiveBackTargetsInput;
}>;


export type GiveBackTargetsMutation = { giveBackTargets: { changed: number, remaining: number } };

export type HealthCountsFragment = { active: number, unlabelled: number, unclassed: number, unclaimed: number };

export type KeySharesQueryVariables = Exact<{
  before: string;
}>;


export type KeySharesQuery = { keyItemShares: { alertAbove: number | null, clause: { id: string, document: string, article: string }, shares: Array<{ items: number, keyItems: number, percent: string | null, alerts: boolean, department: { code: string, shortName: string } }> }, before: { shares: Array<{ percent: string | null, department: { code: string } }> } };

export type LabelTargetsMutationVariables = Exact<{
  input: LabelTargetsInput;
}>;


export type LabelTargetsMutation = { labelTargets: { changed: number, remaining: number } };

export type LabelWordsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type LabelWordsQuery = { targetLabels: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ name: string, synonyms: Array<string>, meaning: string, targets: number, revision: number }> } };

export type LabellingPreviewQueryVariables = Exact<{
  targetIds?: Array<string | number> | string | number | null | undefined;
  filter?: TargetFilter | null | undefined;
  add?: Array<string> | string | null | undefined;
  remove?: Array<string> | string | null | undefined;
}>;


export type LabellingPreviewQuery = { labellingPreview: { found: number, changing: number, unknown: Array<string> } };

export type SaveTargetMutationVariables = Exact<{
  input: SaveTargetInput;
}>;


export type SaveTargetMutation = { saveTarget: { record: { target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanGiveBack: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SaveTargetLabelMutationVariables = Exact<{
  input: SaveTargetLabelInput;
}>;


export type SaveTargetLabelMutation = { saveTargetLabel: { label: { name: string, revision: number } } };

export type SetRegisterFigureMutationVariables = Exact<{
  input: SetRegisterFigureInput;
}>;


export type SetRegisterFigureMutation = { setRegisterFigure: { figure: { kind: TargetKind, count: number } } };

export type SetTargetClassMutationVariables = Exact<{
  input: SetTargetClassInput;
}>;


export type SetTargetClassMutation = { setTargetClass: { record: { target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanGiveBack: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SetTargetStatusMutationVariables = Exact<{
  input: SetTargetStatusInput;
}>;


export type SetTargetStatusMutation = { setTargetStatus: { record: { target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanGiveBack: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type SetTargetsMutationVariables = Exact<{
  input: SetTargetsInput;
}>;


export type SetTargetsMutation = { setTargets: { changed: number, remaining: number } };

export type SettingPreviewQueryVariables = Exact<{
  targetIds?: Array<string | number> | string | number | null | undefined;
  filter?: TargetFilter | null | undefined;
  set: TargetSetting;
}>;


export type SettingPreviewQuery = { settingPreview: { found: number, changing: number, refused: Array<{ reason: string, targets: number, clause: { id: string, document: string, article: string }, examples: Array<{ id: string, name: string }> }> } };

export type TargetBurdenQueryVariables = Exact<{
  id: string | number;
  year: number;
}>;


export type TargetBurdenQuery = { targetRecord: { target: { id: string, burden: { year: number, done: number, planned: number, saved: number, cap: number | null, departments: Array<{ done: number, planned: number, department: { code: string, shortName: string } }> } | null } } };

export type TargetCountQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
}>;


export type TargetCountQuery = { targets: { totalCount: number } };

export type TargetHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetHealthQuery = { targetRegistryHealth: { counts: { active: number, unlabelled: number, unclassed: number, unclaimed: number }, ages: Array<{ fromDays: number, toDays: number | null, targets: number }>, kinds: Array<{ kind: TargetKind, counts: { active: number, unlabelled: number, unclassed: number, unclaimed: number }, register: { count: number, source: string, on: string } | null }>, districts: Array<{ district: { code: string, name: string } | null, counts: { active: number, unlabelled: number, unclassed: number, unclaimed: number } }> } };

export type TargetHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetHistoryQuery = { history: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ at: string, kind: RecordChangeKind, by: string | null, reason: string | null, department: { shortName: string } | null, changes: Array<{ field: string, before: string | null, after: string | null }> }> } };

export type TargetPageQueryVariables = Exact<{
  id: string | number;
}>;


export type TargetPageQuery = { targetRecord: { target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanGiveBack: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type TargetRecordPartsFragment = { target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanGiveBack: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } };

export type TargetRightsQueryVariables = Exact<{ [key: string]: never; }>;


export type TargetRightsQuery = { targetRegistryRights: { viewerCanAdd: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanSet: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanKeepLabels: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } };

export type TargetRowFragment = { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> };

export type TargetRowsQueryVariables = Exact<{
  filter?: TargetFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TargetRowsQuery = { targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }> } };

export type UnmaskTargetMutationVariables = Exact<{
  input: UnmaskTargetInput;
}>;


export type UnmaskTargetMutation = { unmaskTarget: { record: { target: { id: string, key: string, name: string, kind: TargetKind, riskClass: RiskClass | null, riskClassSource: string | null, riskClassOn: string | null, status: TargetStatus, statusOn: string | null, labels: Array<string>, address: string | null, revision: number, recordSource: string | null, recordedOn: string, registeredOn: string | null, industry: { code: string, name: string } | null, district: { code: string, name: string } | null, claimedBy: Array<{ code: string, shortName: string }> }, viewerCanSave: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanLabel: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanClaim: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanGiveBack: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null }, viewerCanUnmask: { allowed: boolean, code: string | null, reason: string | null, clause: { id: string, document: string, article: string } | null } } } };

export type DashboardQueryVariables = Exact<{
  year: number;
  jurisdictionCode?: string | null | undefined;
}>;


export type DashboardQuery = { dashboard: { cursor: string, asOf: string, visitsSaved: number, plans: { total: number, joint: number, internal: number, riskBased: number }, targets: { drawn: number, joint: number, completed: number, withProblems: number }, indicators: Array<{ code: string, name: string, value: number | null, goal: number | null, met: boolean | null, clause: { document: string, article: string } }>, departments: Array<{ plansLed: number, plansJoined: number, checksTotal: number, checksCompleted: number, withProblems: number, department: { code: string, name: string } }> } };

export type YearBoardQueryVariables = Exact<{
  year: number;
}>;


export type YearBoardQuery = { viewer: { id: string, jurisdiction: { name: string } }, dashboard: { cursor: string, asOf: string, visitsSaved: number, plans: { total: number, joint: number, internal: number, riskBased: number }, targets: { drawn: number, joint: number, completed: number, withProblems: number }, indicators: Array<{ code: string, name: string, value: number | null, goal: number | null, met: boolean | null, clause: { id: string, document: string, article: string } }>, departments: Array<{ plansLed: number, plansJoined: number, checksTotal: number, checksCompleted: number, withProblems: number, overdue: number, department: { code: string, name: string, shortName: string } }> } };

export type YearDepartmentFragment = { plansLed: number, plansJoined: number, checksTotal: number, checksCompleted: number, withProblems: number, overdue: number, department: { code: string, name: string, shortName: string } };

export type YearIndicatorFragment = { code: string, name: string, value: number | null, goal: number | null, met: boolean | null, clause: { id: string, document: string, article: string } };

export type YearPlanFragment = { id: string, number: string, title: string, state: PlanState, startsOn: string, endsOn: string, riskBased: boolean, announcedAt: string | null, lead: { code: string, shortName: string }, participants: Array<{ state: ParticipantState, department: { code: string, shortName: string }, progress: { total: number, completed: number } }>, progress: { total: number, completed: number, withProblems: number } };

export type YearPlansQueryVariables = Exact<{
  filter?: PlanFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type YearPlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, state: PlanState, startsOn: string, endsOn: string, riskBased: boolean, announcedAt: string | null, lead: { code: string, shortName: string }, participants: Array<{ state: ParticipantState, department: { code: string, shortName: string }, progress: { total: number, completed: number } }>, progress: { total: number, completed: number, withProblems: number } }> } };

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
export const BoardRowFragmentDoc = new TypedDocumentString(`
    fragment BoardRow on JointCheck {
  id
  revision
  state
  visitOrder
  batch
  endsOn
  completedAt
  hasProblems
  target {
    id
    key
    name
    riskClass
    district {
      name
    }
  }
  parts {
    department {
      code
    }
    state
    submittedAt
  }
}
    `, {"fragmentName":"BoardRow"}) as unknown as TypedDocumentString<BoardRowFragment, unknown>;
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
export const DrawClassFragmentDoc = new TypedDocumentString(`
    fragment DrawClass on DrawStratum {
  stratum
  percent
  atLeast
  atMost
  size
  take
}
    `, {"fragmentName":"DrawClass"}) as unknown as TypedDocumentString<DrawClassFragment, unknown>;
export const PlanPossibleFragmentDoc = new TypedDocumentString(`
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}
    `, {"fragmentName":"PlanPossible"}) as unknown as TypedDocumentString<PlanPossibleFragment, unknown>;
export const ProposalDeskFragmentDoc = new TypedDocumentString(`
    fragment ProposalDesk on RoundProposal {
  id
  state
  message
  proposedBy {
    code
    shortName
  }
  proposedAt
  plans {
    number
    title
    consent
    reason
    lead {
      code
      shortName
    }
  }
  commitments {
    party
    digest
  }
  viewerCanConsent {
    ...PlanPossible
  }
  viewerCanDecline {
    ...PlanPossible
  }
  viewerCanCommit {
    ...PlanPossible
  }
  viewerCanSeal {
    ...PlanPossible
  }
  viewerCanWithdraw {
    ...PlanPossible
  }
}
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"ProposalDesk"}) as unknown as TypedDocumentString<ProposalDeskFragment, unknown>;
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
export const TrialRangeFragmentDoc = new TypedDocumentString(`
    fragment TrialRange on PreviewRange {
  least
  mean
  most
}
    `, {"fragmentName":"TrialRange"}) as unknown as TypedDocumentString<TrialRangeFragment, unknown>;
export const ImportLineRowFragmentDoc = new TypedDocumentString(`
    fragment ImportLineRow on ImportLine {
  number
  row
  table
  status
  outcome
  note
  cells {
    column
    text
    isMasked
    readAs
    told
  }
  findings {
    column
    heading
    severity
    message
    remedy
    clause {
      id
      document
      article
    }
    choices {
      text
      label
    }
  }
  changes {
    field
    before
    after
  }
  effects {
    message
    clause {
      id
      document
      article
    }
  }
  mended {
    by
    at
  }
}
    `, {"fragmentName":"ImportLineRow"}) as unknown as TypedDocumentString<ImportLineRowFragment, unknown>;
export const ImportHeadFragmentDoc = new TypedDocumentString(`
    fragment ImportHead on TableImport {
  id
  kind
  state
  standing
  revision
  fileName
  skipped
  createdAt
  stagedBy
  undoableUntil
  counts {
    total
    new
    changed
    same
    question
    duplicate
    refused
  }
  outcomes {
    added
    changed
    passedOver
    undone
    kept
  }
  viewerCanUndo {
    ...PlanPossible
  }
}
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"ImportHead"}) as unknown as TypedDocumentString<ImportHeadFragment, unknown>;
export const ImportWholeFragmentDoc = new TypedDocumentString(`
    fragment ImportWhole on TableImport {
  ...ImportHead
  failure {
    problem
    remedy
  }
  programmeId
  otherSheets
  skippedLines {
    sheet
    row
    reason
    text
  }
  tables {
    columns {
      index
      heading
      field
      isInFile
    }
  }
  findingCounts {
    heading
    questions
    problems
  }
  job {
    progress {
      done
      total
      phase
    }
  }
  viewerCanMend {
    ...PlanPossible
  }
  viewerCanConfirm {
    ...PlanPossible
  }
  viewerCanConfirmClean {
    ...PlanPossible
  }
  viewerCanCancel {
    ...PlanPossible
  }
}
    fragment ImportHead on TableImport {
  id
  kind
  state
  standing
  revision
  fileName
  skipped
  createdAt
  stagedBy
  undoableUntil
  counts {
    total
    new
    changed
    same
    question
    duplicate
    refused
  }
  outcomes {
    added
    changed
    passedOver
    undone
    kept
  }
  viewerCanUndo {
    ...PlanPossible
  }
}
fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"ImportWhole"}) as unknown as TypedDocumentString<ImportWholeFragment, unknown>;
export const PlanGoalFragmentDoc = new TypedDocumentString(`
    fragment PlanGoal on Programme {
  id
  title
  year
  version
  viewerCanEdit {
    allowed
  }
}
    `, {"fragmentName":"PlanGoal"}) as unknown as TypedDocumentString<PlanGoalFragment, unknown>;
export const ItemRowFragmentDoc = new TypedDocumentString(`
    fragment ItemRow on InspectionItem {
  id
  code
  name
  itemClass
  listType
  standing
  version
  legalBasis
  ratioText
  frequencyText
  methods
  mergeGroup
  department {
    code
    shortName
  }
}
    `, {"fragmentName":"ItemRow"}) as unknown as TypedDocumentString<ItemRowFragment, unknown>;
export const ClaimRowFragmentDoc = new TypedDocumentString(`
    fragment ClaimRow on ClaimTask {
  id
  state
  change
  dueOn
  evidence
  reason
  answeredAt
  list {
    id
    name
    state
    version
  }
  differences {
    field
    before
    after
  }
  upstreamItem {
    id
    code
    name
    itemClass
    legalBasis
    subject
    content
    targetDescription
    ratioText
    frequencyText
    methods
    capPercent
    removed
  }
  ownItem {
    ...ItemRow
    subject
    content
    targetDescription
    capPercent
  }
  viewerCanClaim {
    ...PlanPossible
  }
  viewerCanDecline {
    ...PlanPossible
  }
}
    fragment ItemRow on InspectionItem {
  id
  code
  name
  itemClass
  listType
  standing
  version
  legalBasis
  ratioText
  frequencyText
  methods
  mergeGroup
  department {
    code
    shortName
  }
}
fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"ClaimRow"}) as unknown as TypedDocumentString<ClaimRowFragment, unknown>;
export const ItemWholeFragmentDoc = new TypedDocumentString(`
    fragment ItemWhole on InspectionItem {
  ...ItemRow
  subject
  content
  targetDescription
  targetKinds
  industryCodes
  labels
  capPercent
  requiredSpecialties
  doubleListing
  revision
  filledForDemo
  classChange {
    id
    itemClass
    capPercent
    reason
    proposedBy
    proposedAt
  }
  versions {
    number
    effectiveFrom
    inForce
    retired
    reason
    savedAt
    savedBy
    differences {
      field
      before
      after
    }
  }
  viewerCanSave {
    ...PlanPossible
  }
  viewerCanRetire {
    ...PlanPossible
  }
  viewerCanProposeClass {
    ...PlanPossible
  }
  viewerCanAnswerClass {
    ...PlanPossible
  }
}
    fragment ItemRow on InspectionItem {
  id
  code
  name
  itemClass
  listType
  standing
  version
  legalBasis
  ratioText
  frequencyText
  methods
  mergeGroup
  department {
    code
    shortName
  }
}
fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"ItemWhole"}) as unknown as TypedDocumentString<ItemWholeFragment, unknown>;
export const MatterPairFragmentDoc = new TypedDocumentString(`
    fragment MatterPair on MatterProposal {
  score
  sharedLaws
  parts {
    name
    laws
    targets
  }
  first {
    ...ItemRow
    content
    targetDescription
  }
  second {
    ...ItemRow
    content
    targetDescription
  }
  viewerCanDecide {
    ...PlanPossible
  }
}
    fragment ItemRow on InspectionItem {
  id
  code
  name
  itemClass
  listType
  standing
  version
  legalBasis
  ratioText
  frequencyText
  methods
  mergeGroup
  department {
    code
    shortName
  }
}
fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"MatterPair"}) as unknown as TypedDocumentString<MatterPairFragment, unknown>;
export const UpstreamItemRowFragmentDoc = new TypedDocumentString(`
    fragment UpstreamItemRow on UpstreamItem {
  id
  code
  name
  itemClass
  listType
  legalBasis
  subject
  content
  targetDescription
  targetKinds
  industryCodes
  ratioText
  frequencyText
  methods
  capPercent
  removed
  department {
    code
    shortName
  }
}
    `, {"fragmentName":"UpstreamItemRow"}) as unknown as TypedDocumentString<UpstreamItemRowFragment, unknown>;
export const UpstreamListRowFragmentDoc = new TypedDocumentString(`
    fragment UpstreamListRow on UpstreamList {
  id
  name
  level
  state
  version
  revision
  effectiveFrom
  itemCount
}
    `, {"fragmentName":"UpstreamListRow"}) as unknown as TypedDocumentString<UpstreamListRowFragment, unknown>;
export const TrayJobFragmentDoc = new TypedDocumentString(`
    fragment TrayJob on Job {
  id
  name
  state
  isCancelling
  endedAt
  link
  progress {
    done
    total
    phase
  }
  failure {
    message
  }
  file {
    id
    name
  }
  viewerCanCancel {
    allowed
  }
}
    `, {"fragmentName":"TrayJob"}) as unknown as TypedDocumentString<TrayJobFragment, unknown>;
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
export const ToldEventFragmentDoc = new TypedDocumentString(`
    fragment ToldEvent on JournalEvent {
  cursor
  type
  occurredAt
  number
  reason
  answer
  lapsed
  department {
    code
    shortName
  }
  check {
    id
    target {
      id
      name
    }
  }
  plan {
    id
    number
    title
    lead {
      code
      shortName
    }
  }
}
    `, {"fragmentName":"ToldEvent"}) as unknown as TypedDocumentString<ToldEventFragment, unknown>;
export const SavedViewFragmentDoc = new TypedDocumentString(`
    fragment SavedView on SavedView {
  id
  name
  list
  path
  search
  columns
}
    `, {"fragmentName":"SavedView"}) as unknown as TypedDocumentString<SavedViewFragment, unknown>;
export const VisitCardFragmentDoc = new TypedDocumentString(`
    fragment VisitCard on JointCheck {
  id
  revision
  state
  hasProblems
  startsOn
  endsOn
  completedAt
  planNumber
  planTitle
  target {
    id
    name
    address
    district {
      name
    }
  }
  parts {
    department {
      code
      shortName
    }
    state
    submittedAt
    inspectors {
      id
    }
    entriesTotal
    entriesAnswered
  }
  items {
    id
    outcome
    alsoOutcomes
    departments {
      code
    }
  }
}
    `, {"fragmentName":"VisitCard"}) as unknown as TypedDocumentString<VisitCardFragment, unknown>;
export const VisitEntryFragmentDoc = new TypedDocumentString(`
    fragment VisitEntry on CheckEntry {
  id
  name
  legalBasis
  content
  departments {
    code
    shortName
  }
  outcome
  alsoOutcomes
  note
  recordedAt
}
    `, {"fragmentName":"VisitEntry"}) as unknown as TypedDocumentString<VisitEntryFragment, unknown>;
export const VisitCheckFragmentDoc = new TypedDocumentString(`
    fragment VisitCheck on JointCheck {
  id
  revision
  state
  startsOn
  endsOn
  completedAt
  planNumber
  planTitle
  target {
    id
    name
    key
    address
    riskClass
    district {
      name
    }
    industry {
      name
    }
  }
  parts {
    department {
      code
      name
      shortName
    }
    state
    submittedAt
    entriesTotal
    entriesAnswered
    inspectors {
      id
      name
      certificateNumber
    }
    signature {
      kind
      reason
      witness
    }
  }
  items {
    ...VisitEntry
  }
  viewerCanRecord {
    allowed
    reason
    clause {
      id
      document
      article
    }
  }
}
    fragment VisitEntry on CheckEntry {
  id
  name
  legalBasis
  content
  departments {
    code
    shortName
  }
  outcome
  alsoOutcomes
  note
  recordedAt
}`, {"fragmentName":"VisitCheck"}) as unknown as TypedDocumentString<VisitCheckFragment, unknown>;
export const PlanRowFragmentDoc = new TypedDocumentString(`
    fragment PlanRow on JointPlan {
  id
  number
  title
  year
  state
  startsOn
  endsOn
  announcedAt
  lead {
    code
    name
    shortName
  }
  participants {
    department {
      code
      shortName
    }
    state
    respondBy
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
  }
  progress {
    total
    completed
    withProblems
  }
  draw {
    id
    drawnCount
    round {
      id
      state
      beacon {
        publishedAt
      }
    }
  }
}
    `, {"fragmentName":"PlanRow"}) as unknown as TypedDocumentString<PlanRowFragment, unknown>;
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
export const PolicyDecisionFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicyDecisionFields on PolicyDecision {
  id
  jurisdiction {
    code
    name
  }
  value {
    shown
  }
  validFrom
  validTo
  clause {
    id
    document
    article
  }
  preset
  decidedAt
  decidedBy
  withdrawnAt
  withdrawReason
  state
  viewerCanWithdraw {
    allowed
    code
    reason
  }
}
    `, {"fragmentName":"PolicyDecisionFields"}) as unknown as TypedDocumentString<PolicyDecisionFieldsFragment, unknown>;
export const PolicyKeyFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicyKeyFields on PolicyKey {
  code
  group
  name
  meaning
  type
  unit
  min
  max
  mostDays
  none
  inForce
  readBy
  options {
    code
    name
    inForce
  }
}
    `, {"fragmentName":"PolicyKeyFields"}) as unknown as TypedDocumentString<PolicyKeyFieldsFragment, unknown>;
export const PolicySettingFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicySettingFields on PolicySetting {
  none
  number
  from
  to
  choice
  choices
  days
  text
  byClass {
    riskClass
    percent
  }
  shown
}
    `, {"fragmentName":"PolicySettingFields"}) as unknown as TypedDocumentString<PolicySettingFieldsFragment, unknown>;
export const PolicyEntryFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicyEntryFields on PolicyEntry {
  key {
    ...PolicyKeyFields
  }
  value {
    ...PolicySettingFields
  }
  origin
  source {
    code
    name
  }
  clause {
    id
    document
    article
  }
  since
  until
  preset
  nextChange {
    on
    value {
      shown
    }
    origin
    source {
      code
      name
    }
    clause {
      id
      document
      article
    }
  }
}
    fragment PolicyKeyFields on PolicyKey {
  code
  group
  name
  meaning
  type
  unit
  min
  max
  mostDays
  none
  inForce
  readBy
  options {
    code
    name
    inForce
  }
}
fragment PolicySettingFields on PolicySetting {
  none
  number
  from
  to
  choice
  choices
  days
  text
  byClass {
    riskClass
    percent
  }
  shown
}`, {"fragmentName":"PolicyEntryFields"}) as unknown as TypedDocumentString<PolicyEntryFieldsFragment, unknown>;
export const PolicyPresetValueFieldsFragmentDoc = new TypedDocumentString(`
    fragment PolicyPresetValueFields on PolicyPresetValue {
  value {
    shown
  }
  clause {
    id
    document
    article
  }
  words
}
    `, {"fragmentName":"PolicyPresetValueFields"}) as unknown as TypedDocumentString<PolicyPresetValueFieldsFragment, unknown>;
export const BodyWholeFragmentDoc = new TypedDocumentString(`
    fragment BodyWhole on CoordinatingBody {
  id
  kind
  name
  revision
  department {
    code
    name
    shortName
  }
  office {
    code
    name
    shortName
  }
  vacancies {
    code
    name
    shortName
  }
  members {
    id
    role
    name
    post
    username
    duties
    from
    to
    deputyOf
    isInTerm
    department {
      code
      name
      shortName
    }
  }
  viewerCanKeep {
    ...PlanPossible
  }
  viewerCanRecordMeeting {
    ...PlanPossible
  }
}
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}`, {"fragmentName":"BodyWhole"}) as unknown as TypedDocumentString<BodyWholeFragment, unknown>;
export const CalendarTaskFragmentDoc = new TypedDocumentString(`
    fragment CalendarTask on ProgrammeTask {
  id
  name
  fromMonth
  toMonth
  lead {
    code
    shortName
  }
  participants {
    code
    shortName
  }
}
    `, {"fragmentName":"CalendarTask"}) as unknown as TypedDocumentString<CalendarTaskFragment, unknown>;
export const OverlapSourceRowFragmentDoc = new TypedDocumentString(`
    fragment OverlapSourceRow on OverlapSource {
  id
  kind
  name
  origin
  lead {
    code
    shortName
  }
  participants {
    code
    shortName
  }
  fromMonth
  toMonth
  isJointByDefault
  targetsInFrame
  expectedVisits
}
    `, {"fragmentName":"OverlapSourceRow"}) as unknown as TypedDocumentString<OverlapSourceRowFragment, unknown>;
export const ProgrammeDeadlineRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeDeadlineRow on ProgrammeDeadline {
  kind
  step
  dueOn
  doneOn
  state
  workingDays
  areHolidaysKnown
  department {
    code
    name
    shortName
  }
  clause {
    id
    document
    article
  }
}
    `, {"fragmentName":"ProgrammeDeadlineRow"}) as unknown as TypedDocumentString<ProgrammeDeadlineRowFragment, unknown>;
export const ProgrammeRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeRow on Programme {
  id
  kind
  year
  title
  version
  state
  publishedAt
  department {
    code
    name
    shortName
  }
  tasks(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"ProgrammeRow"}) as unknown as TypedDocumentString<ProgrammeRowFragment, unknown>;
export const TaskSamplingRowFragmentDoc = new TypedDocumentString(`
    fragment TaskSamplingRow on TaskSampling {
  riskClass
  percentMin
  percentMax
  countMin
  countMax
}
    `, {"fragmentName":"TaskSamplingRow"}) as unknown as TypedDocumentString<TaskSamplingRowFragment, unknown>;
export const TaskFrequencyRowFragmentDoc = new TypedDocumentString(`
    fragment TaskFrequencyRow on TaskFrequency {
  timesMin
  timesMax
  per
  every
}
    `, {"fragmentName":"TaskFrequencyRow"}) as unknown as TypedDocumentString<TaskFrequencyRowFragment, unknown>;
export const ProgrammeTaskRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeTaskRow on ProgrammeTask {
  id
  key
  name
  lead {
    code
    name
    shortName
  }
  participants {
    code
    name
    shortName
  }
  items {
    code
    version
    name
    itemClass
    department {
      code
      shortName
    }
  }
  industryCodes
  industryWords
  targetKinds
  targetWords
  districtCodes
  sampling {
    ...TaskSamplingRow
  }
  frequency {
    ...TaskFrequencyRow
  }
  fromMonth
  toMonth
  origin
  superiorNumber
  cause
  isJointByDefault
  questions {
    field
    words
    question
  }
}
    fragment TaskFrequencyRow on TaskFrequency {
  timesMin
  timesMax
  per
  every
}
fragment TaskSamplingRow on TaskSampling {
  riskClass
  percentMin
  percentMax
  countMin
  countMax
}`, {"fragmentName":"ProgrammeTaskRow"}) as unknown as TypedDocumentString<ProgrammeTaskRowFragment, unknown>;
export const ProgrammeTodoFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeTodo on Programme {
  id
  kind
  year
  title
  version
  state
  returnReason
  department {
    code
    shortName
  }
  viewerCanEdit {
    allowed
  }
  viewerCanEndorse {
    allowed
  }
}
    `, {"fragmentName":"ProgrammeTodo"}) as unknown as TypedDocumentString<ProgrammeTodoFragment, unknown>;
export const BodyMeetingRowFragmentDoc = new TypedDocumentString(`
    fragment BodyMeetingRow on BodyMeeting {
  id
  title
  heldOn
  minutes {
    id
    name
  }
  decisions {
    number
    content
    programmeId
  }
}
    `, {"fragmentName":"BodyMeetingRow"}) as unknown as TypedDocumentString<BodyMeetingRowFragment, unknown>;
export const ProgrammeFindingRowFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeFindingRow on ProgrammeFinding {
  severity
  taskKey
  sentence
  clause {
    id
    document
    article
  }
  justification {
    reason
    approver
    recordedBy
    recordedAt
  }
}
    `, {"fragmentName":"ProgrammeFindingRow"}) as unknown as TypedDocumentString<ProgrammeFindingRowFragment, unknown>;
export const TaskChangeRowFragmentDoc = new TypedDocumentString(`
    fragment TaskChangeRow on TaskChange {
  kind
  taskKey
  name
  differences {
    field
    before
    after
  }
}
    `, {"fragmentName":"TaskChangeRow"}) as unknown as TypedDocumentString<TaskChangeRowFragment, unknown>;
export const ProgrammeWholeFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeWhole on Programme {
  id
  kind
  year
  title
  version
  state
  revision
  createdAt
  adjustmentReason
  returnReason
  withdrawReason
  publishedAt
  department {
    code
    name
    shortName
  }
  filing {
    receiptNumber
    filedOn
  }
  entry {
    platform
    receiptNumber
    enteredOn
  }
  endorsement {
    decisionNumber
    endorsedAt
    meeting {
      ...BodyMeetingRow
    }
  }
  document {
    number
    approvedBy
    approvedOn
    file {
      id
      name
    }
  }
  findings {
    ...ProgrammeFindingRow
  }
  changes {
    ...TaskChangeRow
  }
  tasks(first: 1) {
    totalCount
  }
  viewerCanEdit {
    ...PlanPossible
  }
  viewerCanJustify {
    ...PlanPossible
  }
  viewerCanSubmit {
    ...PlanPossible
  }
  viewerCanReturn {
    ...PlanPossible
  }
  viewerCanEndorse {
    ...PlanPossible
  }
  viewerCanFile {
    ...PlanPossible
  }
  viewerCanPublish {
    ...PlanPossible
  }
  viewerCanAdjust {
    ...PlanPossible
  }
  viewerCanAttach {
    ...PlanPossible
  }
  viewerCanEnter {
    ...PlanPossible
  }
  viewerCanWithdraw {
    ...PlanPossible
  }
  viewerCanCopy {
    ...PlanPossible
  }
}
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}
fragment BodyMeetingRow on BodyMeeting {
  id
  title
  heldOn
  minutes {
    id
    name
  }
  decisions {
    number
    content
    programmeId
  }
}
fragment ProgrammeFindingRow on ProgrammeFinding {
  severity
  taskKey
  sentence
  clause {
    id
    document
    article
  }
  justification {
    reason
    approver
    recordedBy
    recordedAt
  }
}
fragment TaskChangeRow on TaskChange {
  kind
  taskKey
  name
  differences {
    field
    before
    after
  }
}`, {"fragmentName":"ProgrammeWhole"}) as unknown as TypedDocumentString<ProgrammeWholeFragment, unknown>;
export const RecordChangeRowFragmentDoc = new TypedDocumentString(`
    fragment RecordChangeRow on RecordChange {
  at
  kind
  by
  reason
  department {
    shortName
  }
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"RecordChangeRow"}) as unknown as TypedDocumentString<RecordChangeRowFragment, unknown>;
export const InspectorRowFragmentDoc = new TypedDocumentString(`
    fragment InspectorRow on Inspector {
  id
  name
  title
  certificateNumber
  certificateKind
  validFrom
  validTo
  specialties
  station
  personType
  organisationLevel
  trainedOn
  onDuty
  verifiedAt
  revision
  department {
    code
    name
    shortName
  }
}
    `, {"fragmentName":"InspectorRow"}) as unknown as TypedDocumentString<InspectorRowFragment, unknown>;
export const InspectorRecordPartsFragmentDoc = new TypedDocumentString(`
    fragment InspectorRecordParts on InspectorRecord {
  inspector {
    ...InspectorRow
  }
  identityNumber
  phone
  username
  verifiedBy
  absences {
    kind
    from
    to
  }
  recusals {
    id
    keyword
    reason
    since
    target {
      id
      name
    }
  }
  drawable {
    ...PlanPossible
  }
  viewerCanSave {
    ...PlanPossible
  }
  viewerCanVerify {
    ...PlanPossible
  }
  viewerCanWithdraw {
    ...PlanPossible
  }
  viewerCanUnmask {
    ...PlanPossible
  }
}
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}
fragment InspectorRow on Inspector {
  id
  name
  title
  certificateNumber
  certificateKind
  validFrom
  validTo
  specialties
  station
  personType
  organisationLevel
  trainedOn
  onDuty
  verifiedAt
  revision
  department {
    code
    name
    shortName
  }
}`, {"fragmentName":"InspectorRecordParts"}) as unknown as TypedDocumentString<InspectorRecordPartsFragment, unknown>;
export const HealthCountsFragmentDoc = new TypedDocumentString(`
    fragment HealthCounts on TargetHealthCounts {
  active
  unlabelled
  unclassed
  unclaimed
}
    `, {"fragmentName":"HealthCounts"}) as unknown as TypedDocumentString<HealthCountsFragment, unknown>;
export const TargetRowFragmentDoc = new TypedDocumentString(`
    fragment TargetRow on Target {
  id
  key
  name
  kind
  riskClass
  riskClassSource
  riskClassOn
  status
  statusOn
  labels
  address
  revision
  recordSource
  recordedOn
  registeredOn
  industry {
    code
    name
  }
  district {
    code
    name
  }
  claimedBy {
    code
    shortName
  }
}
    `, {"fragmentName":"TargetRow"}) as unknown as TypedDocumentString<TargetRowFragment, unknown>;
export const TargetRecordPartsFragmentDoc = new TypedDocumentString(`
    fragment TargetRecordParts on TargetRecord {
  target {
    ...TargetRow
  }
  viewerCanSave {
    ...PlanPossible
  }
  viewerCanLabel {
    ...PlanPossible
  }
  viewerCanClaim {
    ...PlanPossible
  }
  viewerCanGiveBack {
    ...PlanPossible
  }
  viewerCanUnmask {
    ...PlanPossible
  }
}
    fragment PlanPossible on Possibility {
  allowed
  code
  reason
  clause {
    id
    document
    article
  }
}
fragment TargetRow on Target {
  id
  key
  name
  kind
  riskClass
  riskClassSource
  riskClassOn
  status
  statusOn
  labels
  address
  revision
  recordSource
  recordedOn
  registeredOn
  industry {
    code
    name
  }
  district {
    code
    name
  }
  claimedBy {
    code
    shortName
  }
}`, {"fragmentName":"TargetRecordParts"}) as unknown as TypedDocumentString<TargetRecordPartsFragment, unknown>;
export const YearDepartmentFragmentDoc = new TypedDocumentString(`
    fragment YearDepartment on DepartmentCounts {
  department {
    code
    name
    shortName
  }
  plansLed
  plansJoined
  checksTotal
  checksCompleted
  withProblems
  overdue
}
    `, {"fragmentName":"YearDepartment"}) as unknown as TypedDocumentString<YearDepartmentFragment, unknown>;
export const YearIndicatorFragmentDoc = new TypedDocumentString(`
    fragment YearIndicator on Indicator {
  code
  name
  value
  goal
  met
  clause {
    id
    document
    article
  }
}
    `, {"fragmentName":"YearIndicator"}) as unknown as TypedDocumentString<YearIndicatorFragment, unknown>;
export const YearPlanFragmentDoc = new TypedDocumentString(`
    fragment YearPlan on JointPlan {
  id
  number
  title
  state
  startsOn
  endsOn
  riskBased
  announcedAt
  lead {
    code
    shortName
  }
  participants {
    department {
      code
      shortName
    }
    state
    progress {
      total
      completed
    }
  }
  progress {
    total
    completed
    withProblems
  }
}
    `, {"fragmentName":"YearPlan"}) as unknown as TypedDocumentString<YearPlanFragment, unknown>;
export const AuditEventsDocument = {"__meta__":{"hash":"sha256:f84c027263e2c4a1efdd88ed34216cdee346d0dd87695266fadb1d3dfcef6e5c"}} as unknown as TypedDocumentString<AuditEventsQuery, AuditEventsQueryVariables>;
export const AuditPlanDocument = {"__meta__":{"hash":"sha256:ecf3e448b914c479504a1a930159eb56d17aa6d3d1c303facf87d2771089b595"}} as unknown as TypedDocumentString<AuditPlanQuery, AuditPlanQueryVariables>;
export const ProofPlansDocument = {"__meta__":{"hash":"sha256:f0616cbebef4689b24a5b852aab91a0c7507c96dc22bf6b5ae97b14261849e0b"}} as unknown as TypedDocumentString<ProofPlansQuery, ProofPlansQueryVariables>;
export const BoardCheckDocument = {"__meta__":{"hash":"sha256:ff0a39bd0cf051b636a4849dd222f552410b9d2d4b6727770a765c3e941ba6a4"}} as unknown as TypedDocumentString<BoardCheckQuery, BoardCheckQueryVariables>;
export const BoardHeadDocument = {"__meta__":{"hash":"sha256:395208fd5fdaa271521ddc9553953a94487e23332a68aa647900b047569f8a22"}} as unknown as TypedDocumentString<BoardHeadQuery, BoardHeadQueryVariables>;
export const BoardRowsDocument = {"__meta__":{"hash":"sha256:c8f902d990b5b8eeb69a01ec45c580352d6ef2e9b2a5b9f1ef96a2a3ef75e8ff"}} as unknown as TypedDocumentString<BoardRowsQuery, BoardRowsQueryVariables>;
export const CheckDocument = {"__meta__":{"hash":"sha256:e680535c50a0bc7807d3e9a71e62b8472808e2a6b8a020d95e0c0f34485d1178"}} as unknown as TypedDocumentString<CheckQuery, CheckQueryVariables>;
export const CheckPanelDocument = {"__meta__":{"hash":"sha256:4d8e6b5eaf8e3e65f4b79c94d0a5994f131dbe3970a7051453285d7e21d8f626"}} as unknown as TypedDocumentString<CheckPanelQuery, CheckPanelQueryVariables>;
export const DecideRecusalDocument = {"__meta__":{"hash":"sha256:5dbc712cf95654699f678390f034c870026ee9d4f97b456c853ec5e6c1feef67"}} as unknown as TypedDocumentString<DecideRecusalMutation, DecideRecusalMutationVariables>;
export const MyChecksDocument = {"__meta__":{"hash":"sha256:ad28756fcce6bb6f96d29ee3bb7483445b0ce7384c29a0a95621116570fc003e"}} as unknown as TypedDocumentString<MyChecksQuery, MyChecksQueryVariables>;
export const RecordResultsDocument = {"__meta__":{"hash":"sha256:149d13135a13106425aa50f0a490926f9877ef1b13205292152846bb7b1e1a67"}} as unknown as TypedDocumentString<RecordResultsMutation, RecordResultsMutationVariables>;
export const RecusalTasksDocument = {"__meta__":{"hash":"sha256:9fd0556af5e0a7fea63e67f3d4f2d0df87c0a3499a048d75381ce7b37ff7659f"}} as unknown as TypedDocumentString<RecusalTasksQuery, RecusalTasksQueryVariables>;
export const ReleaseChecksDocument = {"__meta__":{"hash":"sha256:7cc4b26f5460edab529b3f955c3db1c196f65797f6eb387cd1b47de427661989"}} as unknown as TypedDocumentString<ReleaseChecksMutation, ReleaseChecksMutationVariables>;
export const ReplaceInspectorDocument = {"__meta__":{"hash":"sha256:3d731a0104a93dfe0c9ecf7ba2884c335aba0a41d9f12f8c762425962b7686ed"}} as unknown as TypedDocumentString<ReplaceInspectorMutation, ReplaceInspectorMutationVariables>;
export const RequestRecusalDocument = {"__meta__":{"hash":"sha256:2a1af5d490989004e67490bcd917119336e118b939634cab1ae4caaca0a31ab7"}} as unknown as TypedDocumentString<RequestRecusalMutation, RequestRecusalMutationVariables>;
export const SubmitPartDocument = {"__meta__":{"hash":"sha256:aefdf32ecdf25a87dc58a6c54272afa2f392e965ba2383e61fd5be67cb054538"}} as unknown as TypedDocumentString<SubmitPartMutation, SubmitPartMutationVariables>;
export const AbandonRoundDocument = {"__meta__":{"hash":"sha256:dfbc01f70c1869459df7aa032dbd5371cd97847bce2bee0e58565b0d358e6b1d"}} as unknown as TypedDocumentString<AbandonRoundMutation, AbandonRoundMutationVariables>;
export const AmendInspectorsDocument = {"__meta__":{"hash":"sha256:c6820256cecbd5dbd30cac6c6d54bcda493719710a950c1a0da10657b35d2f5e"}} as unknown as TypedDocumentString<AmendInspectorsMutation, AmendInspectorsMutationVariables>;
export const CommitSecretDocument = {"__meta__":{"hash":"sha256:980f1e2d6a90ee4035417e554175cb67a29e715992bd1715c3bd8dc4c76421dd"}} as unknown as TypedDocumentString<CommitSecretMutation, CommitSecretMutationVariables>;
export const ConsentRoundDocument = {"__meta__":{"hash":"sha256:9bcdb31032e69c09a1bf8d391e28cc54c2e5dcb01bb2a17104f2f21594b82d59"}} as unknown as TypedDocumentString<ConsentRoundMutation, ConsentRoundMutationVariables>;
export const DeclineRoundDocument = {"__meta__":{"hash":"sha256:908f11a8ae5595f014ff7abc96f6c98191645632c86414852959baca62aa479d"}} as unknown as TypedDocumentString<DeclineRoundMutation, DeclineRoundMutationVariables>;
export const DrawDeskDocument = {"__meta__":{"hash":"sha256:5562aa8ec4160d2b592681efb3ebdb53cc5f674a86bd7aff78adaaba07224bd0"}} as unknown as TypedDocumentString<DrawDeskQuery, DrawDeskQueryVariables>;
export const DrawFrameDocument = {"__meta__":{"hash":"sha256:c059b7d6cc729d24056b5193dfef2120f3772e35a0a5e0c9093d9ca773e7dd4a"}} as unknown as TypedDocumentString<DrawFrameQuery, DrawFrameQueryVariables>;
export const DrawProofDocument = {"__meta__":{"hash":"sha256:c6b1fa5bd4005437dcd194724a50a92f3b6c8a586b6cb16a02eba1c8800114f3"}} as unknown as TypedDocumentString<DrawProofQuery, DrawProofQueryVariables>;
export const DrawTasksDocument = {"__meta__":{"hash":"sha256:095b52ad37cd95b99a874e13d352138d1407a86dae91b34e803682cd349d6ecd"}} as unknown as TypedDocumentString<DrawTasksQuery, DrawTasksQueryVariables>;
export const DrawnListDocument = {"__meta__":{"hash":"sha256:64b6392098fcc2e8114d25e887f376d5ed54b01bc3f40c28e3fb15ad17762220"}} as unknown as TypedDocumentString<DrawnListQuery, DrawnListQueryVariables>;
export const HandInSecretDocument = {"__meta__":{"hash":"sha256:a2d1587574a3e819345b7469313dba8d343f29d5d0147e25d770179c6e2e24df"}} as unknown as TypedDocumentString<HandInSecretMutation, HandInSecretMutationVariables>;
export const ProofStateDocument = {"__meta__":{"hash":"sha256:274715d051f235222860423d832efa906eec715224d8eb6d2daecc55dded4040"}} as unknown as TypedDocumentString<ProofStateQuery, ProofStateQueryVariables>;
export const ProposablePlansDocument = {"__meta__":{"hash":"sha256:98b4a661c1f898a887afbf501ee83ba245b8aec6e1bc2688f771fad5d6f60f7d"}} as unknown as TypedDocumentString<ProposablePlansQuery, ProposablePlansQueryVariables>;
export const ProposalOverlapDocument = {"__meta__":{"hash":"sha256:995b2370e7bc5f879aac5213b0f1a56d528f9e76dcdec8a6ecd3bf21ee5b6556"}} as unknown as TypedDocumentString<ProposalOverlapQuery, ProposalOverlapQueryVariables>;
export const ProposeRoundDocument = {"__meta__":{"hash":"sha256:9fbf6a4d46d096dca77055a14a0f9c8c41f00e31525d5b67ece0e6ca4081d104"}} as unknown as TypedDocumentString<ProposeRoundMutation, ProposeRoundMutationVariables>;
export const PublicRoundPageDocument = {"__meta__":{"hash":"sha256:5232a78a486912c19699ed069e21b3a5b1b582637d45283cbdc55bf7109c932f"}} as unknown as TypedDocumentString<PublicRoundPageQuery, PublicRoundPageQueryVariables>;
export const RunDrawDocument = {"__meta__":{"hash":"sha256:afbc6e83b12b5a9e0511c93a907ceda9df1741a4d9e5c22daef234c043dceed8"}} as unknown as TypedDocumentString<RunDrawMutation, RunDrawMutationVariables>;
export const SealDrawDocument = {"__meta__":{"hash":"sha256:52b5cd73fc11768bf1bfa3a1912c5be0cf0384ae5ae1530b4463cd893b87c159"}} as unknown as TypedDocumentString<SealDrawMutation, SealDrawMutationVariables>;
export const SealRoundDocument = {"__meta__":{"hash":"sha256:dd68ed203b216abdce7e259d9c8b0cd15ac4788bc78050490baff2bb7f4d4ff0"}} as unknown as TypedDocumentString<SealRoundMutation, SealRoundMutationVariables>;
export const SealablePlansDocument = {"__meta__":{"hash":"sha256:cf78372e22adb8b395dcbd5c4c2578f5c14973210dcf03544772ff0a509d61b0"}} as unknown as TypedDocumentString<SealablePlansQuery, SealablePlansQueryVariables>;
export const VerifyPlanDocument = {"__meta__":{"hash":"sha256:4b1cb53a0359434fa3a6864cf62a5d8ad27ca42e2198ecc5f356b45adb4c1bb1"}} as unknown as TypedDocumentString<VerifyPlanQuery, VerifyPlanQueryVariables>;
export const WasDrawnDocument = {"__meta__":{"hash":"sha256:26a547c8cfc69246185d27e6725e8b2e06e31527717bd201baaf19fbb3853ac1"}} as unknown as TypedDocumentString<WasDrawnQuery, WasDrawnQueryVariables>;
export const WithdrawProposalDocument = {"__meta__":{"hash":"sha256:87a6280f6a00ec04d4ccdd43b173af299d11363fa1289609d4711f772b2bc516"}} as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const CapCandidatesDocument = {"__meta__":{"hash":"sha256:c19c5e29f806d02ac4cdf6d783f92ac4b8d9993c992b7aa38914657a76b6e98a"}} as unknown as TypedDocumentString<CapCandidatesQuery, CapCandidatesQueryVariables>;
export const LiftYearlyCapDocument = {"__meta__":{"hash":"sha256:bc149fe82ad51c18295b239b9c758bda2f6123d7e0b2e024430ad9e01f1f66e5"}} as unknown as TypedDocumentString<LiftYearlyCapMutation, LiftYearlyCapMutationVariables>;
export const PlanCapDocument = {"__meta__":{"hash":"sha256:1e787462d2248ba7a0664e4a52a8943642b5c85c0d697af72f1419b9e16be8d5"}} as unknown as TypedDocumentString<PlanCapQuery, PlanCapQueryVariables>;
export const TrialDrawDocument = {"__meta__":{"hash":"sha256:a11dd4f1f4dd2673eba690ef2f0134fad6a8b2fc05d344dc8feb8aeaf20675fd"}} as unknown as TypedDocumentString<TrialDrawQuery, TrialDrawQueryVariables>;
export const DepartmentsDocument = {"__meta__":{"hash":"sha256:77848ee7d10e39005b21bb62910656bdfb3cbfb51006904e74dcc71d99dd3784"}} as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const HubInfoDocument = {"__meta__":{"hash":"sha256:5c263e6143fd67834518356b523315c6b7c58e97608d6b185b81ae8360cd87d1"}} as unknown as TypedDocumentString<HubInfoQuery, HubInfoQueryVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:f51042b54222b2675dce1061217df7bafc8e31f97a7311d90e87a6e5d0da592f"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:f8ceb40542a36ffdebaf19bcb1513a8a261afe5c87a5c85fcea1e7eb80fdc599"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:7611007ee123704fd768783fbf087cb4f2beb8e6ca25c3a894a435deadbe30bc"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const CancelImportDocument = {"__meta__":{"hash":"sha256:a52f2a6b6663a5c9452704e085907df30e667bf34215926f60e3a4e1fc828023"}} as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const ConfirmImportDocument = {"__meta__":{"hash":"sha256:5ee41206edbea6833d2e1f75092fae8255fac2b1f0d25149bd455b32138a28a6"}} as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const DeskImportsDocument = {"__meta__":{"hash":"sha256:65b73bb3858387496a4538f6033ce008a680337bab215157cf1794f71e6eaf7a"}} as unknown as TypedDocumentString<DeskImportsQuery, DeskImportsQueryVariables>;
export const ImportFieldsDocument = {"__meta__":{"hash":"sha256:c0344630c5139f41b317d112ceb7435c84fa8cd061b2f2a7c63fd767af3127e6"}} as unknown as TypedDocumentString<ImportFieldsQuery, ImportFieldsQueryVariables>;
export const ImportLinesDocument = {"__meta__":{"hash":"sha256:4fc7cdfd84ceccf19f119b00603f2e9e7328915b65f6166735c563e4c9b687c3"}} as unknown as TypedDocumentString<ImportLinesQuery, ImportLinesQueryVariables>;
export const ImportPageDocument = {"__meta__":{"hash":"sha256:23bc0d8017ca4a0fd66b658c228cc98aaff9edac28ee86868534d9824551b11d"}} as unknown as TypedDocumentString<ImportPageQuery, ImportPageQueryVariables>;
export const ImportRowsDocument = {"__meta__":{"hash":"sha256:50d6de8ac26ddd16eee0eb188c64a9289ea6ff93e27fca819eca2999c5856325"}} as unknown as TypedDocumentString<ImportRowsQuery, ImportRowsQueryVariables>;
export const MapImportHeadingsDocument = {"__meta__":{"hash":"sha256:081e6be87f5e2219d0c1bc55d5a3fe678c2201557ba85ed4fbf7cb242243fc02"}} as unknown as TypedDocumentString<MapImportHeadingsMutation, MapImportHeadingsMutationVariables>;
export const MendImportLineDocument = {"__meta__":{"hash":"sha256:ccf376c56f5f3c0c663757512c3d605f5f3badaac7e6d44788362edf48fc4ceb"}} as unknown as TypedDocumentString<MendImportLineMutation, MendImportLineMutationVariables>;
export const PlanGoalsDocument = {"__meta__":{"hash":"sha256:55b1fb6e219866a3dd6b0c58793f69abecc4912128d63e8fa4638fdd3a20454c"}} as unknown as TypedDocumentString<PlanGoalsQuery, PlanGoalsQueryVariables>;
export const RequestUploadDocument = {"__meta__":{"hash":"sha256:854f64effd0838fb48674a1acd1539e3cc79feac1d17730adcb08d6b55d65f08"}} as unknown as TypedDocumentString<RequestUploadMutation, RequestUploadMutationVariables>;
export const StageImportDocument = {"__meta__":{"hash":"sha256:947603f16b4aa9ca900ae30b1ac581df8ad95e28c8450f12d884bbcd6deffb6d"}} as unknown as TypedDocumentString<StageImportMutation, StageImportMutationVariables>;
export const TableRightsDocument = {"__meta__":{"hash":"sha256:a7f73d0a29635c0ff15aff7c0e4f820d9abf0ee3cb543adbef63bfcda7102696"}} as unknown as TypedDocumentString<TableRightsQuery, TableRightsQueryVariables>;
export const UndoImportDocument = {"__meta__":{"hash":"sha256:a8379f31ceaf2a99a9a3f47f9fe4e9577bcee5ec3c83a7c5693186caa65b5335"}} as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const UndoMendingDocument = {"__meta__":{"hash":"sha256:071a110e8ebd0ad1f41659d3ba78b98e297c0e77fbf43b3b483a74acfe67df1a"}} as unknown as TypedDocumentString<UndoMendingMutation, UndoMendingMutationVariables>;
export const ExportIssuesDocument = {"__meta__":{"hash":"sha256:7b71c7cd5a244d9a8ff93d4fa14a41a1eae7be5b7c706ebb089ca760b0331fe3"}} as unknown as TypedDocumentString<ExportIssuesMutation, ExportIssuesMutationVariables>;
export const ExportRecordsDocument = {"__meta__":{"hash":"sha256:9a2ab09abbcbc71a63ac890572c0018880e4edb04ddfa1c15b49d758f9cf4571"}} as unknown as TypedDocumentString<ExportRecordsMutation, ExportRecordsMutationVariables>;
export const ExportTemplateDocument = {"__meta__":{"hash":"sha256:36e24e13637230badd0b8628e06487eace4a3ae27c59c69b58de69cc6e5f9f49"}} as unknown as TypedDocumentString<ExportTemplateMutation, ExportTemplateMutationVariables>;
export const JobFileDocument = {"__meta__":{"hash":"sha256:d641bf8e73b865642669024922ad33f42acde44916b018dba3bdeec81619a4ec"}} as unknown as TypedDocumentString<JobFileQuery, JobFileQueryVariables>;
export const AnswerInvitationDocument = {"__meta__":{"hash":"sha256:e607a8ad19216ad7d59bb16309855a2509cab4b3f18e25e21a85efe91891663c"}} as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const FittingItemsDocument = {"__meta__":{"hash":"sha256:e31c61c001b9cbc463cb8f4adccd170eaaae615f51f0e8793e95ff9832b3fcee"}} as unknown as TypedDocumentString<FittingItemsQuery, FittingItemsQueryVariables>;
export const InviteDepartmentsDocument = {"__meta__":{"hash":"sha256:b56b559b71fc518b28b044e049c50e97c706db6342d29c14b13f5c38deacfcb4"}} as unknown as TypedDocumentString<InviteDepartmentsMutation, InviteDepartmentsMutationVariables>;
export const WithdrawParticipationDocument = {"__meta__":{"hash":"sha256:e2b8c467694047ad8dd333b3268c9af1f75941dd4e6ceedf641ae16e0bc04c7e"}} as unknown as TypedDocumentString<WithdrawParticipationMutation, WithdrawParticipationMutationVariables>;
export const AnswerItemClassDocument = {"__meta__":{"hash":"sha256:d424dfa2704a8f74fdbf82e489f55518eb34817ac29b29c2f2092b4697cacb41"}} as unknown as TypedDocumentString<AnswerItemClassMutation, AnswerItemClassMutationVariables>;
export const CheckPointNamesDocument = {"__meta__":{"hash":"sha256:427b827320946516f6eb718768ebe44b46957a4bffb9d02886bdd25c9309ba47"}} as unknown as TypedDocumentString<CheckPointNamesQuery, CheckPointNamesQueryVariables>;
export const ClaimCountsDocument = {"__meta__":{"hash":"sha256:46eae20066c7e9337c82e519f21337601e93439c516dff5402e80c69b26f2ba9"}} as unknown as TypedDocumentString<ClaimCountsQuery, ClaimCountsQueryVariables>;
export const ClaimItemsDocument = {"__meta__":{"hash":"sha256:dc9555f28bf5a4800bb0bead54f6b5156f1b8fb716ad4af34ec8ea31ba955e79"}} as unknown as TypedDocumentString<ClaimItemsMutation, ClaimItemsMutationVariables>;
export const ClaimRowsDocument = {"__meta__":{"hash":"sha256:67c21b47c2edc19e09f71c47d0be84fd3170a274073e761d698768b138ca8db7"}} as unknown as TypedDocumentString<ClaimRowsQuery, ClaimRowsQueryVariables>;
export const ConfirmSameMatterDocument = {"__meta__":{"hash":"sha256:ca4256f83febc5036d5ec724b84078595f12932e1c878b30e7e2b7c6a0e2bec3"}} as unknown as TypedDocumentString<ConfirmSameMatterMutation, ConfirmSameMatterMutationVariables>;
export const DeclineItemsDocument = {"__meta__":{"hash":"sha256:55d2f955ecbdd57beab1d8cfb5a80b4eec8804785eb0093ac8f596d8652f6129"}} as unknown as TypedDocumentString<DeclineItemsMutation, DeclineItemsMutationVariables>;
export const ItemDeskDocument = {"__meta__":{"hash":"sha256:9c4fa9e0bfda19e20fa6b3d56051938dd10220749d631883226ef5672ea53eda"}} as unknown as TypedDocumentString<ItemDeskQuery, ItemDeskQueryVariables>;
export const ItemHistoryDocument = {"__meta__":{"hash":"sha256:d27ddb2b829c841a79fb6af2c722758692b248fcc5bdd95dd42f08bbefc1c594"}} as unknown as TypedDocumentString<ItemHistoryQuery, ItemHistoryQueryVariables>;
export const ItemPageDocument = {"__meta__":{"hash":"sha256:9abfb10089b2c29fb78770f38d43168cdfc04552b472aaf0b712650e5c96a317"}} as unknown as TypedDocumentString<ItemPageQuery, ItemPageQueryVariables>;
export const ItemRowsDocument = {"__meta__":{"hash":"sha256:601e9a3451e8a9aab5b2fb0fe52dbb7b6206479809c344373331c4970b84ede3"}} as unknown as TypedDocumentString<ItemRowsQuery, ItemRowsQueryVariables>;
export const LeaveCheckPointDocument = {"__meta__":{"hash":"sha256:d07eb371b0073d0d79fb19964c043b57b4711161bf81763279c162732ac1cef5"}} as unknown as TypedDocumentString<LeaveCheckPointMutation, LeaveCheckPointMutationVariables>;
export const MatterPairsDocument = {"__meta__":{"hash":"sha256:076eaecb71fe5983003108078813e7eb86273c4fcb7742b01271383bccd49f1c"}} as unknown as TypedDocumentString<MatterPairsQuery, MatterPairsQueryVariables>;
export const ProposeItemClassDocument = {"__meta__":{"hash":"sha256:85008d1362d8e3c467ea55f714b8fb3ccb05e16c89d2d488fb0daa923e2a93d8"}} as unknown as TypedDocumentString<ProposeItemClassMutation, ProposeItemClassMutationVariables>;
export const RejectSameMatterDocument = {"__meta__":{"hash":"sha256:ca30ffd2d4b0a500a739126889d24ffa93727eb1de66752594a82c044e41e802"}} as unknown as TypedDocumentString<RejectSameMatterMutation, RejectSameMatterMutationVariables>;
export const RetireInspectionItemDocument = {"__meta__":{"hash":"sha256:66eec81e7891249e81d713c845e1a62ef32b8559efe0813477138d0a95d9b312"}} as unknown as TypedDocumentString<RetireInspectionItemMutation, RetireInspectionItemMutationVariables>;
export const SaveInspectionItemDocument = {"__meta__":{"hash":"sha256:73d32ac1fc1b654d0a967ba067ace3423b4d4d3e0840a2addecaf8642cad99db"}} as unknown as TypedDocumentString<SaveInspectionItemMutation, SaveInspectionItemMutationVariables>;
export const ItemsToChangeDocument = {"__meta__":{"hash":"sha256:d1b11302555b8b0feb4d266828308381187b0d2e7a14a3fe02dc982410b0a60d"}} as unknown as TypedDocumentString<ItemsToChangeQuery, ItemsToChangeQueryVariables>;
export const AdjustUpstreamListDocument = {"__meta__":{"hash":"sha256:b1527ad9f4992421575082df6fc0a1b6c475c073cab973dbfb691afa508956f2"}} as unknown as TypedDocumentString<AdjustUpstreamListMutation, AdjustUpstreamListMutationVariables>;
export const CreateUpstreamListDocument = {"__meta__":{"hash":"sha256:29ceaddb4bf46b4947b7a74c4df06a199d23ad302e834b184c81ed327020e841"}} as unknown as TypedDocumentString<CreateUpstreamListMutation, CreateUpstreamListMutationVariables>;
export const PublishUpstreamListDocument = {"__meta__":{"hash":"sha256:210b61a31ce6a40bb82ba8bfc49659f944ba5b626bcb3b32c872239110ea4cbc"}} as unknown as TypedDocumentString<PublishUpstreamListMutation, PublishUpstreamListMutationVariables>;
export const PutUpstreamItemsDocument = {"__meta__":{"hash":"sha256:86f73a7305c1dcdc959430092c780aa6cc76a1d1b1869a28bddec16e01de13e1"}} as unknown as TypedDocumentString<PutUpstreamItemsMutation, PutUpstreamItemsMutationVariables>;
export const RemoveUpstreamItemsDocument = {"__meta__":{"hash":"sha256:4ae9d9f7a2ee219ed654a87b8de6b1087154c088bfd1ff00c34b54f81cc1018e"}} as unknown as TypedDocumentString<RemoveUpstreamItemsMutation, RemoveUpstreamItemsMutationVariables>;
export const UpstreamChangesDocument = {"__meta__":{"hash":"sha256:904b72a32e6defa9929ba1638334b29f2a0549588eb7c5c1e5428a61dc337b36"}} as unknown as TypedDocumentString<UpstreamChangesQuery, UpstreamChangesQueryVariables>;
export const UpstreamItemsDocument = {"__meta__":{"hash":"sha256:3fcf091248a61176c2ec241fb90adb3ab44eb26ed10abcd1d379a589f7d77d66"}} as unknown as TypedDocumentString<UpstreamItemsQuery, UpstreamItemsQueryVariables>;
export const UpstreamListPageDocument = {"__meta__":{"hash":"sha256:5f1a35603041f8b887f5a928be05b5aa62ae996029f4ee497e369e7a7469fb17"}} as unknown as TypedDocumentString<UpstreamListPageQuery, UpstreamListPageQueryVariables>;
export const UpstreamListsDocument = {"__meta__":{"hash":"sha256:3aa708cbc5c3ebda40a4ea79f5c86d493b8e349c2411f1bde4e4bc5a9311f9bb"}} as unknown as TypedDocumentString<UpstreamListsQuery, UpstreamListsQueryVariables>;
export const CancelJobDocument = {"__meta__":{"hash":"sha256:e17280311090134a37423873050b79c638da8d0336edfb562b1e2cecbb8f86da"}} as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const RequestDownloadDocument = {"__meta__":{"hash":"sha256:b63b9bfbefa9d208297c42feb0eae806ab4df130691a33a43af1686e3728e635"}} as unknown as TypedDocumentString<RequestDownloadMutation, RequestDownloadMutationVariables>;
export const TrayJobsDocument = {"__meta__":{"hash":"sha256:ee3a52a45a3f6f2a103973a81560736f645a715c71c7f29c8c646d7a4ff317f4"}} as unknown as TypedDocumentString<TrayJobsQuery, TrayJobsQueryVariables>;
export const ViewerJobsDocument = {"__meta__":{"hash":"sha256:929e468644aa4f5e7fb19dc327f3f1cf629089c9b401ed6c7b67c6d6cf5b032e"}} as unknown as TypedDocumentString<ViewerJobsSubscription, ViewerJobsSubscriptionVariables>;
export const DepartmentEventsDocument = {"__meta__":{"hash":"sha256:dbf80531c43adb905b9d607a077c488373168efb0b024f29961051694a9c5e93"}} as unknown as TypedDocumentString<DepartmentEventsSubscription, DepartmentEventsSubscriptionVariables>;
export const DeskEventsDocument = {"__meta__":{"hash":"sha256:686b93ae436e18024aed68ec728b0ce6ed71e7fb32a992fab2b1b560f25bc974"}} as unknown as TypedDocumentString<DeskEventsQuery, DeskEventsQueryVariables>;
export const EventsDocument = {"__meta__":{"hash":"sha256:ae28e081e8790211c95790d5bfdf3c2b9b73c6a41f083504e339092c9f2a52f1"}} as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const JurisdictionEventsDocument = {"__meta__":{"hash":"sha256:58ab8caf35a5ef424b492ce4109ca86e7f57257a336d7c55de2a48067bf1538c"}} as unknown as TypedDocumentString<JurisdictionEventsSubscription, JurisdictionEventsSubscriptionVariables>;
export const PlanEventsDocument = {"__meta__":{"hash":"sha256:5bfbf396c72cccc060d5564a29107b064cfc594e0bfaa9677341ae13731dab6a"}} as unknown as TypedDocumentString<PlanEventsSubscription, PlanEventsSubscriptionVariables>;
export const PlanHistoryDocument = {"__meta__":{"hash":"sha256:ee2a9d28f6a1a932afb330e024182dcba1c2cd0b93e9aa54e6b7492457611390"}} as unknown as TypedDocumentString<PlanHistoryQuery, PlanHistoryQueryVariables>;
export const RemoveViewDocument = {"__meta__":{"hash":"sha256:fde8bda462ab25dbb1d39ec3c1939c5feb81d4c926c9a3461dc063d3ef775955"}} as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const SaveViewDocument = {"__meta__":{"hash":"sha256:dd7aba9c397f34baaba0b1d13c04606a849686505939bb7fd182c2fe2914867c"}} as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const SavedViewsDocument = {"__meta__":{"hash":"sha256:e0f6f0820d7cef8de107d11eb3746d02ee14f43438c97f44b3160ec7e6a53671"}} as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const ContributeItemsDocument = {"__meta__":{"hash":"sha256:67c4cc94e80df88b19bf3ff616c8de08878d8cef95f902f0af92d2953280bc0a"}} as unknown as TypedDocumentString<ContributeItemsMutation, ContributeItemsMutationVariables>;
export const DoorsSparedDocument = {"__meta__":{"hash":"sha256:1487371037bb04e8d4522344524f702991ffea88d70ef0656f4d24ca2e9d749d"}} as unknown as TypedDocumentString<DoorsSparedQuery, DoorsSparedQueryVariables>;
export const FreezeItemsDocument = {"__meta__":{"hash":"sha256:6d72de4aa823ee53d9fb1c3bc1300a6fdd3796ada0bc607f4d6113e661dfbc51"}} as unknown as TypedDocumentString<FreezeItemsMutation, FreezeItemsMutationVariables>;
export const JustifyPlanDocument = {"__meta__":{"hash":"sha256:d8be4bb2e95763fe636c6ff4c8a297144e116faf08a269bd8a70edb4048acc8d"}} as unknown as TypedDocumentString<JustifyPlanMutation, JustifyPlanMutationVariables>;
export const MergePreviewDocument = {"__meta__":{"hash":"sha256:b667c6dc55dc502c4ae974f6c2abc7a9b653b3b24e29ce806cf1c9f70958e426"}} as unknown as TypedDocumentString<MergePreviewQuery, MergePreviewQueryVariables>;
export const OwnItemsDocument = {"__meta__":{"hash":"sha256:ef8e10ebf23e2f081cf7014b19793b215b56b267019ceb56e98d225dc2052487"}} as unknown as TypedDocumentString<OwnItemsQuery, OwnItemsQueryVariables>;
export const PlanFindingsDocument = {"__meta__":{"hash":"sha256:9640103cb668608b314b812fab4a664aac6159b67c96343cff052537be0f74f7"}} as unknown as TypedDocumentString<PlanFindingsQuery, PlanFindingsQueryVariables>;
export const PlanMergeDocument = {"__meta__":{"hash":"sha256:605e03d138934ffd62fc729dfc6e045541aca4c5d21e2e783a7fcfd12fb5b37c"}} as unknown as TypedDocumentString<PlanMergeQuery, PlanMergeQueryVariables>;
export const UnfreezeItemsDocument = {"__meta__":{"hash":"sha256:b65a57e68e7f19530762458506f4d43ab1b249c8dec3372004ff081af2a2caba"}} as unknown as TypedDocumentString<UnfreezeItemsMutation, UnfreezeItemsMutationVariables>;
export const MyVisitCountsDocument = {"__meta__":{"hash":"sha256:a7dcda9bd9ab21e3e6be399386f033d65f5e8956a2b55bd67e4351505b71f726"}} as unknown as TypedDocumentString<MyVisitCountsQuery, MyVisitCountsQueryVariables>;
export const MyVisitsDocument = {"__meta__":{"hash":"sha256:287b6d78376a9ec26fa7a2fe8a969e72b8b00cfd0a215b267deeae1bf0e71f06"}} as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const RecordVisitDocument = {"__meta__":{"hash":"sha256:70c9cf75e04765abc214b70e1490994680cb79b5ccb25536c8603fea1719f856"}} as unknown as TypedDocumentString<RecordVisitMutation, RecordVisitMutationVariables>;
export const SubmitVisitDocument = {"__meta__":{"hash":"sha256:05c61d5febaa4307c308f0161a3d95b1f40874a40e663a5106e63ecaaca3f1d3"}} as unknown as TypedDocumentString<SubmitVisitMutation, SubmitVisitMutationVariables>;
export const VisitDocument = {"__meta__":{"hash":"sha256:88e9d059e98960b2fdbdaf0e569a8784773b6a4f9404af821e5f93d5f08489ba"}} as unknown as TypedDocumentString<VisitQuery, VisitQueryVariables>;
export const VisitSignatureDocument = {"__meta__":{"hash":"sha256:71e302f5798b283dfc3025dde298c774f134c1a825873dc671b258aea8494c14"}} as unknown as TypedDocumentString<VisitSignatureQuery, VisitSignatureQueryVariables>;
export const AnnouncePlanDocument = {"__meta__":{"hash":"sha256:c26f1642de7a66d2e504ff4b90be67c156f77463081ef371a40af5d63f6bbfe6"}} as unknown as TypedDocumentString<AnnouncePlanMutation, AnnouncePlanMutationVariables>;
export const CancelPlanDocument = {"__meta__":{"hash":"sha256:22824e394ac769cdb62ade4496eedc80db5d7083cb19ca6c954e1fcc0341de54"}} as unknown as TypedDocumentString<CancelPlanMutation, CancelPlanMutationVariables>;
export const CreateJointPlanDocument = {"__meta__":{"hash":"sha256:5d91245a19fb4b89b79ddb1ba244adb124fccb1d07544933247125f858a58875"}} as unknown as TypedDocumentString<CreateJointPlanMutation, CreateJointPlanMutationVariables>;
export const DepartmentStationsDocument = {"__meta__":{"hash":"sha256:05d1bcf861e87313a8f36e2d8d7276fe96539e18d12ebdacc76ccbdac0711978"}} as unknown as TypedDocumentString<DepartmentStationsQuery, DepartmentStationsQueryVariables>;
export const DeskPlansDocument = {"__meta__":{"hash":"sha256:595c759a6efae39e3c5191633a20a38d8b0fd0d5a7717064b9f61988b4d164df"}} as unknown as TypedDocumentString<DeskPlansQuery, DeskPlansQueryVariables>;
export const LinkedTasksDocument = {"__meta__":{"hash":"sha256:031f58d1a124a54e867e201fb6924af94183ac5a2eb4632c3e773902bf3f6cdf"}} as unknown as TypedDocumentString<LinkedTasksQuery, LinkedTasksQueryVariables>;
export const PlanDeskDocument = {"__meta__":{"hash":"sha256:c9deec942bce0a1c6cd272f1d8b486c8003d63e89a7dd473e9da45c04f2c19cd"}} as unknown as TypedDocumentString<PlanDeskQuery, PlanDeskQueryVariables>;
export const PlanDistrictsDocument = {"__meta__":{"hash":"sha256:8514dfd07dfa9b7dee8792ee9e96a7ac96d34b29a7b8a0b338fc48276301639d"}} as unknown as TypedDocumentString<PlanDistrictsQuery, PlanDistrictsQueryVariables>;
export const PlanFormDocument = {"__meta__":{"hash":"sha256:a079ce5d4a86ed724f37cdbc0824b4ff8382c82accf82ce480a1c295d2048bd7"}} as unknown as TypedDocumentString<PlanFormQuery, PlanFormQueryVariables>;
export const PlanIndustriesDocument = {"__meta__":{"hash":"sha256:a1bac1a37206bc54da331e08c13968189c551adc459e846d863df635d980cdb3"}} as unknown as TypedDocumentString<PlanIndustriesQuery, PlanIndustriesQueryVariables>;
export const PlanPageDocument = {"__meta__":{"hash":"sha256:d5742b6cfbe1085c96058cd0dd40197ad41b473c6ed1e4547643d6de5b15f82a"}} as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const PlanRowsDocument = {"__meta__":{"hash":"sha256:801ad576f53a1bcf3fd51f91ff90482f6f56f20624e72b622816ec24e72ee7c5"}} as unknown as TypedDocumentString<PlanRowsQuery, PlanRowsQueryVariables>;
export const PlanTargetCountsDocument = {"__meta__":{"hash":"sha256:1986c39f900df2e43cd10d176b5e642ea103f2886fcb66b7eeb2375a2e444407"}} as unknown as TypedDocumentString<PlanTargetCountsQuery, PlanTargetCountsQueryVariables>;
export const PlansDocument = {"__meta__":{"hash":"sha256:daf86b0e7a633f83b9b02914208047611db589834dfcafec9c5cdd9c12deac3b"}} as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const PublicPlanDocument = {"__meta__":{"hash":"sha256:e3a81223a56aa54d990c6fcb90e6278316830bd6505959be6ea5f343fd46a3a1"}} as unknown as TypedDocumentString<PublicPlanQuery, PublicPlanQueryVariables>;
export const UpdateJointPlanDocument = {"__meta__":{"hash":"sha256:454035ac32b8c33f906cf9791ffc7040362fa9c1197d92e60150b7424c97240c"}} as unknown as TypedDocumentString<UpdateJointPlanMutation, UpdateJointPlanMutationVariables>;
export const SetSuperiorListDocument = {"__meta__":{"hash":"sha256:11d4835ecf06edc0a419f03c3a0cec841d82f472d4371bb1104012fecb12ebea"}} as unknown as TypedDocumentString<SetSuperiorListMutation, SetSuperiorListMutationVariables>;
export const SuperiorListDocument = {"__meta__":{"hash":"sha256:33d38ee39fae9a1499c3cc532e1c254c68db0646dcf47e08201054bd2c3d5a98"}} as unknown as TypedDocumentString<SuperiorListQuery, SuperiorListQueryVariables>;
export const AdoptPolicyPresetDocument = {"__meta__":{"hash":"sha256:6f1efececf8dbb14b1cf4a5dd6318ff06a74169188172d5fdb10d9f519045e3d"}} as unknown as TypedDocumentString<AdoptPolicyPresetMutation, AdoptPolicyPresetMutationVariables>;
export const ComparePresetsDocument = {"__meta__":{"hash":"sha256:67ec8c1458dc0834c8ca80838103f87532a14eeba1fc156c94c6e9ef33e16f62"}} as unknown as TypedDocumentString<ComparePresetsQuery, ComparePresetsQueryVariables>;
export const DecidePolicyValueDocument = {"__meta__":{"hash":"sha256:12083160d43e6cb423cac86d6e45d49e2c5bc30cfe280f238cb4e888cd29b099"}} as unknown as TypedDocumentString<DecidePolicyValueMutation, DecidePolicyValueMutationVariables>;
export const PolicyDocument = {"__meta__":{"hash":"sha256:20b19f64610291a77bcafc6b90f3fa46a657a318e1a66764712ff38593a1e8cb"}} as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const PolicyEventsDocument = {"__meta__":{"hash":"sha256:6f228593352978f0c8ece0532fcb111a9f7f92d74488ee287c57be490cf036b7"}} as unknown as TypedDocumentString<PolicyEventsSubscription, PolicyEventsSubscriptionVariables>;
export const PolicyHistoryDocument = {"__meta__":{"hash":"sha256:9f28bdf9b9f0756c02943209f1de6963e2ff088f98023e369f92839bd1b0d99b"}} as unknown as TypedDocumentString<PolicyHistoryQuery, PolicyHistoryQueryVariables>;
export const PolicyPresetEffectsDocument = {"__meta__":{"hash":"sha256:e4660abfdc16eebdbc251e31dbdb876b00179dfc2f1e181f014eb1151fed4ae7"}} as unknown as TypedDocumentString<PolicyPresetEffectsQuery, PolicyPresetEffectsQueryVariables>;
export const PolicyPresetsDocument = {"__meta__":{"hash":"sha256:22637d7f59a88b1366303cb4213f1318fab0c83ff7b5d60f437b7ae2ccd96786"}} as unknown as TypedDocumentString<PolicyPresetsQuery, PolicyPresetsQueryVariables>;
export const WithdrawPolicyDecisionDocument = {"__meta__":{"hash":"sha256:6fd5e469370394f2f732a4b64a7fff1d9bddd3b80cc22a9bb8b04dc6459061d2"}} as unknown as TypedDocumentString<WithdrawPolicyDecisionMutation, WithdrawPolicyDecisionMutationVariables>;
export const AdjustProgrammeDocument = {"__meta__":{"hash":"sha256:7a778ddf028e6e3c1d5b051e404ec4f2d2ca97e715a2531c52e08b5f2975a8c8"}} as unknown as TypedDocumentString<AdjustProgrammeMutation, AdjustProgrammeMutationVariables>;
export const AttachAdjustmentDocument = {"__meta__":{"hash":"sha256:74c2f0aa27cb94b92e72a6ca1ab6187637619bb26caeb9c5bfc6829921ebd17c"}} as unknown as TypedDocumentString<AttachAdjustmentMutation, AttachAdjustmentMutationVariables>;
export const BodyMeetingsDocument = {"__meta__":{"hash":"sha256:02982745472cf6447d416f7c084fecc047bd50baea7ce227f3b8ae416d784dc0"}} as unknown as TypedDocumentString<BodyMeetingsQuery, BodyMeetingsQueryVariables>;
export const CalendarProgrammesDocument = {"__meta__":{"hash":"sha256:b8ff46941af851ff6799e9a4339c2e9ef2e4aa8e9a4d68b8d7eb3dec8a289152"}} as unknown as TypedDocumentString<CalendarProgrammesQuery, CalendarProgrammesQueryVariables>;
export const CalendarTasksDocument = {"__meta__":{"hash":"sha256:4d6666de27774dcee474bcd47517f9ef882d9eca007c2c34c2b3553377b5ff47"}} as unknown as TypedDocumentString<CalendarTasksQuery, CalendarTasksQueryVariables>;
export const CoordinatingBodiesDocument = {"__meta__":{"hash":"sha256:4f1a9dc5a814a5d1a2144a0af511ebb74ea7524c99f56d6aecdf335c6582e499"}} as unknown as TypedDocumentString<CoordinatingBodiesQuery, CoordinatingBodiesQueryVariables>;
export const CopyProgrammeDocument = {"__meta__":{"hash":"sha256:9456dbc4e5f9ddb01628d38227d214a497ee293fcfa4e1d5dd23ac1e35670547"}} as unknown as TypedDocumentString<CopyProgrammeMutation, CopyProgrammeMutationVariables>;
export const DeskProgrammesDocument = {"__meta__":{"hash":"sha256:e79efd89ab0e35760e76cca23b055c901babe029300895f480dc1d69e334e24a"}} as unknown as TypedDocumentString<DeskProgrammesQuery, DeskProgrammesQueryVariables>;
export const DraftProgrammeDocument = {"__meta__":{"hash":"sha256:56090a41568c944c89a53acc4745b441a32f49d16b660b7c7a1f04a0655086e6"}} as unknown as TypedDocumentString<DraftProgrammeMutation, DraftProgrammeMutationVariables>;
export const EndorseProgrammeDocument = {"__meta__":{"hash":"sha256:60c6f2c912cd0c2bca95c7b3344fdfb8484c8f73445c01634beb1dcca36adb10"}} as unknown as TypedDocumentString<EndorseProgrammeMutation, EndorseProgrammeMutationVariables>;
export const EnterProgrammeDocument = {"__meta__":{"hash":"sha256:14aab73b77c4cd7a8db003de8f4c83aecfd0055ce421fefa475a38897a67ac09"}} as unknown as TypedDocumentString<EnterProgrammeMutation, EnterProgrammeMutationVariables>;
export const FileProgrammeDocument = {"__meta__":{"hash":"sha256:0e1a2d45a3f6927526aa4c70e04ebba270db8dede6f3b3458dff3a089067d37e"}} as unknown as TypedDocumentString<FileProgrammeMutation, FileProgrammeMutationVariables>;
export const HandOverBodyMemberDocument = {"__meta__":{"hash":"sha256:64f0c16d65be4e776d3c6a4035f17dc4e3b55dc4eac6c2e115d13b9f4d702723"}} as unknown as TypedDocumentString<HandOverBodyMemberMutation, HandOverBodyMemberMutationVariables>;
export const JointIndustriesDocument = {"__meta__":{"hash":"sha256:8c51863fd58a910a34c2fca30a0908e03f8284ff849331af920a4e7cc0d6e6ce"}} as unknown as TypedDocumentString<JointIndustriesQuery, JointIndustriesQueryVariables>;
export const JustifyProgrammeDocument = {"__meta__":{"hash":"sha256:e58bf566b0c156b3790fa93dfb41e0e41cfb885bfbb8bc1404271c8c76d978b7"}} as unknown as TypedDocumentString<JustifyProgrammeMutation, JustifyProgrammeMutationVariables>;
export const OverlapHeadDocument = {"__meta__":{"hash":"sha256:faf90930f979b1b452b87809baf54876f7cec0d23c93d331cf5efe690339e157"}} as unknown as TypedDocumentString<OverlapHeadQuery, OverlapHeadQueryVariables>;
export const OverlapHeatDocument = {"__meta__":{"hash":"sha256:c9e7c6c548175c79d87e5be34481384c34ea9d29bf52b4248ca7abcf5c710362"}} as unknown as TypedDocumentString<OverlapHeatQuery, OverlapHeatQueryVariables>;
export const OverlapPairsDocument = {"__meta__":{"hash":"sha256:7c5ae4277f5b083bf5a166d2d3c4097e3bf26f6838e241cbf72791af05c36aae"}} as unknown as TypedDocumentString<OverlapPairsQuery, OverlapPairsQueryVariables>;
export const OverlapTargetsDocument = {"__meta__":{"hash":"sha256:9b266fd5394f880af07531d3a4abd8452a5d7191ae6aeb66f4c2c5007ed3e9c2"}} as unknown as TypedDocumentString<OverlapTargetsQuery, OverlapTargetsQueryVariables>;
export const PlanJointlyDocument = {"__meta__":{"hash":"sha256:bc63bc39a9fcd69aa43ed110146ac4cc2b48a5d5335c46a70732bbff868ea48f"}} as unknown as TypedDocumentString<PlanJointlyMutation, PlanJointlyMutationVariables>;
export const ProgrammeDeadlinesDocument = {"__meta__":{"hash":"sha256:99e4ae698e89884610116ecb5cb4e679ed2dce1858d7791cf59f775f5a5b7fa0"}} as unknown as TypedDocumentString<ProgrammeDeadlinesQuery, ProgrammeDeadlinesQueryVariables>;
export const ProgrammeHistoryDocument = {"__meta__":{"hash":"sha256:1d892fe30c3fcfc9778e89be9edbf5e6d97192d457f40771043d1327bbd242b3"}} as unknown as TypedDocumentString<ProgrammeHistoryQuery, ProgrammeHistoryQueryVariables>;
export const ProgrammePageDocument = {"__meta__":{"hash":"sha256:a4719223701bf0d773b846819a16ab2368c8f1c8259908b19d5c048b9ea151e5"}} as unknown as TypedDocumentString<ProgrammePageQuery, ProgrammePageQueryVariables>;
export const ProgrammeRightsDocument = {"__meta__":{"hash":"sha256:6b1b9e214bfa04c868e759843f1aa54af3e1d2ee3e40c7d097c83391ef813663"}} as unknown as TypedDocumentString<ProgrammeRightsQuery, ProgrammeRightsQueryVariables>;
export const ProgrammeRowsDocument = {"__meta__":{"hash":"sha256:b12670f580e8abfaefeac330517a3fa971313bcd9cc58153c2efbc83625bb118"}} as unknown as TypedDocumentString<ProgrammeRowsQuery, ProgrammeRowsQueryVariables>;
export const ProgrammeTasksDocument = {"__meta__":{"hash":"sha256:16ad2aa37b1aa5c4b70921abbbdc5955d19754bc6fd6c0bf61580c18a6e6bc5c"}} as unknown as TypedDocumentString<ProgrammeTasksQuery, ProgrammeTasksQueryVariables>;
export const PublishProgrammeDocument = {"__meta__":{"hash":"sha256:38e2436e51852e197272f57d1a732258bde54f63f3a18c09a650246d2eaa1b41"}} as unknown as TypedDocumentString<PublishProgrammeMutation, PublishProgrammeMutationVariables>;
export const RecordBodyMeetingDocument = {"__meta__":{"hash":"sha256:0c34d8231ce9dc7925fafbfec1382c893b5fe482a98ac5fe3640a35fee3be052"}} as unknown as TypedDocumentString<RecordBodyMeetingMutation, RecordBodyMeetingMutationVariables>;
export const RemoveProgrammeTasksDocument = {"__meta__":{"hash":"sha256:04d9c80022c4f987a870a0f9671d7c7248afdd550f92f2048b5f5b08b3dd2ccb"}} as unknown as TypedDocumentString<RemoveProgrammeTasksMutation, RemoveProgrammeTasksMutationVariables>;
export const RestoreProgrammeTasksDocument = {"__meta__":{"hash":"sha256:93a56373ba048878c4c7db174cbe26cfa623e6d9d9a33d72cac394185b0eb9b9"}} as unknown as TypedDocumentString<RestoreProgrammeTasksMutation, RestoreProgrammeTasksMutationVariables>;
export const ReturnProgrammeDocument = {"__meta__":{"hash":"sha256:c70d0b023d65680b27b3d34d02f44d1086ad6e83ed5ffcf9da2b95dc881e4552"}} as unknown as TypedDocumentString<ReturnProgrammeMutation, ReturnProgrammeMutationVariables>;
export const SaveBodyMemberDocument = {"__meta__":{"hash":"sha256:dc9a9e1abc94a038d4cfc006135a4fba0e39fd4db4777427324ddf34bfba6581"}} as unknown as TypedDocumentString<SaveBodyMemberMutation, SaveBodyMemberMutationVariables>;
export const SaveCoordinatingBodyDocument = {"__meta__":{"hash":"sha256:247ff0055cc7c52c8095d0d34f72e73c9641c4daf53d0fa6ce7539f4ed93d10b"}} as unknown as TypedDocumentString<SaveCoordinatingBodyMutation, SaveCoordinatingBodyMutationVariables>;
export const SaveProgrammeTasksDocument = {"__meta__":{"hash":"sha256:ef9995c88de786c570a0900a2d02879df8401918b8bb2ccc038f06da50732a01"}} as unknown as TypedDocumentString<SaveProgrammeTasksMutation, SaveProgrammeTasksMutationVariables>;
export const SetJointIndustriesDocument = {"__meta__":{"hash":"sha256:8598a507326c1746d02bb72857d19e3a474ec64175379cfa80817740d2085da1"}} as unknown as TypedDocumentString<SetJointIndustriesMutation, SetJointIndustriesMutationVariables>;
export const SubmitProgrammeDocument = {"__meta__":{"hash":"sha256:4a99e62621133c79a38656f69bd07a10b5a153b9b4d6a3bbf8db1c16def254a4"}} as unknown as TypedDocumentString<SubmitProgrammeMutation, SubmitProgrammeMutationVariables>;
export const TaskItemChoicesDocument = {"__meta__":{"hash":"sha256:5f4a0a578006b3ee9d38313bd2254a40969a8b2b4bf1ab1ea748fec0fe6675d9"}} as unknown as TypedDocumentString<TaskItemChoicesQuery, TaskItemChoicesQueryVariables>;
export const WithdrawProgrammeDocument = {"__meta__":{"hash":"sha256:e3eff54a9f8a6f45ff07f6d76cf90fc6248b262b35eecdd78085487813e451c6"}} as unknown as TypedDocumentString<WithdrawProgrammeMutation, WithdrawProgrammeMutationVariables>;
export const PublicPlanPageDocument = {"__meta__":{"hash":"sha256:66e08c04c6bfc3d5f9a2f018bfe2bfc4bc353dde2d068efb536bf52b05162514"}} as unknown as TypedDocumentString<PublicPlanPageQuery, PublicPlanPageQueryVariables>;
export const PublicPlansDocument = {"__meta__":{"hash":"sha256:3e1a95bc1ac1098a7f9da7f92cf025d68f4612568139a63cf0c17a993a0a7791"}} as unknown as TypedDocumentString<PublicPlansQuery, PublicPlansQueryVariables>;
export const PublicProgrammePageDocument = {"__meta__":{"hash":"sha256:adc2bf24cc4e92473dec42941f8059146122031111f48fe808c6339ad33f2b68"}} as unknown as TypedDocumentString<PublicProgrammePageQuery, PublicProgrammePageQueryVariables>;
export const PublicProgrammeTasksDocument = {"__meta__":{"hash":"sha256:fea89ce67d6308d8f0d95cbb691420850461974fa00023d7cb885bf8046c34a0"}} as unknown as TypedDocumentString<PublicProgrammeTasksQuery, PublicProgrammeTasksQueryVariables>;
export const PublicProgrammesDocument = {"__meta__":{"hash":"sha256:567e15a1c86a28fdb7897362a5a7b626ba9b95b602c42f5cc32cd4c0d2bdd802"}} as unknown as TypedDocumentString<PublicProgrammesQuery, PublicProgrammesQueryVariables>;
export const InspectionItemsDocument = {"__meta__":{"hash":"sha256:6bc4c76a7995ec8847c6122ed3ca8946ed9ec38d717714a805290b2907ea68e4"}} as unknown as TypedDocumentString<InspectionItemsQuery, InspectionItemsQueryVariables>;
export const TargetsDocument = {"__meta__":{"hash":"sha256:d80d9a2a5c4ff287b30577cf247f2e7d2dffa3d570f5cb4760fadd2e6dc008b6"}} as unknown as TypedDocumentString<TargetsQuery, TargetsQueryVariables>;
export const UpstreamHistoryDocument = {"__meta__":{"hash":"sha256:d4cc6309193e12d8398970620f262e322830bc8e2a17b5f9f0395f38bbe43895"}} as unknown as TypedDocumentString<UpstreamHistoryQuery, UpstreamHistoryQueryVariables>;
export const EndRecusalDocument = {"__meta__":{"hash":"sha256:4a373d61a32293e1a5409c4044894944445f959d25043dc2f08ee5cc5ac51750"}} as unknown as TypedDocumentString<EndRecusalMutation, EndRecusalMutationVariables>;
export const InspectorHistoryDocument = {"__meta__":{"hash":"sha256:de47887ad61e6f5c301a69bc14aaef78a4f0f7a036cc80b42a35069a77081a9c"}} as unknown as TypedDocumentString<InspectorHistoryQuery, InspectorHistoryQueryVariables>;
export const InspectorPageDocument = {"__meta__":{"hash":"sha256:f8aa1a4679209e60ddbadb754ddb575d8c5d94b42066e85ccd148b098b900030"}} as unknown as TypedDocumentString<InspectorPageQuery, InspectorPageQueryVariables>;
export const InspectorRowsDocument = {"__meta__":{"hash":"sha256:6b5191e46494d1616a0cc0ebd68c5710787800bc7a0c666d439a7e5e2315570a"}} as unknown as TypedDocumentString<InspectorRowsQuery, InspectorRowsQueryVariables>;
export const InspectorSettingPreviewDocument = {"__meta__":{"hash":"sha256:d176f1ec426bdfcd74cf166b2e9174e859ceaef2e56bc25e4a4d325fb7c5bdd0"}} as unknown as TypedDocumentString<InspectorSettingPreviewQuery, InspectorSettingPreviewQueryVariables>;
export const PersonnelGapsDocument = {"__meta__":{"hash":"sha256:667b5bac5860c9aea580c360b566426706706e59bf542b9ea6e7515834638d55"}} as unknown as TypedDocumentString<PersonnelGapsQuery, PersonnelGapsQueryVariables>;
export const RecuseInspectorDocument = {"__meta__":{"hash":"sha256:ad6582e25b575ea4b4bb3cd463815c23d36482b52d895f325ab0957ed3130099"}} as unknown as TypedDocumentString<RecuseInspectorMutation, RecuseInspectorMutationVariables>;
export const SaveInspectorDocument = {"__meta__":{"hash":"sha256:1ae61092fe1d65b7ca8054fd4877ec18e085d3f43deb1196f7a01e0635fc4640"}} as unknown as TypedDocumentString<SaveInspectorMutation, SaveInspectorMutationVariables>;
export const SetInspectorLeaveDocument = {"__meta__":{"hash":"sha256:13f4733fff2a67cfc67223d39c0160a8ccc2f8a273ecf95cfd3511a70649d73a"}} as unknown as TypedDocumentString<SetInspectorLeaveMutation, SetInspectorLeaveMutationVariables>;
export const SetInspectorsDocument = {"__meta__":{"hash":"sha256:2c5e1bb1f97a9f023c5bcb85313d59fc605439c3e4e713873e942aecf095db8d"}} as unknown as TypedDocumentString<SetInspectorsMutation, SetInspectorsMutationVariables>;
export const SpecialtyWordsDocument = {"__meta__":{"hash":"sha256:75063490f13ade4b077186accfa0840ae7814a0a11c01fe0593911191ffab0da"}} as unknown as TypedDocumentString<SpecialtyWordsQuery, SpecialtyWordsQueryVariables>;
export const UnmaskInspectorDocument = {"__meta__":{"hash":"sha256:e51889c6b4bb1f2b5154893574380e40487cc9273bf196a409cb9cc943bc47b9"}} as unknown as TypedDocumentString<UnmaskInspectorMutation, UnmaskInspectorMutationVariables>;
export const VerifyInspectorDocument = {"__meta__":{"hash":"sha256:5dcf684d17793bdc035d2f9ec486d39bb88b4190f26319d85f774a830e7990b6"}} as unknown as TypedDocumentString<VerifyInspectorMutation, VerifyInspectorMutationVariables>;
export const WithdrawVerificationDocument = {"__meta__":{"hash":"sha256:0c4985eacf78029ef068871eeb727ccac67d2f9dd92ffea3eb28d608129c80eb"}} as unknown as TypedDocumentString<WithdrawVerificationMutation, WithdrawVerificationMutationVariables>;
export const ClaimTargetsDocument = {"__meta__":{"hash":"sha256:55bfbc44ec8636381148a2dc3590978e3e115efd102e38528b51f030417ea667"}} as unknown as TypedDocumentString<ClaimTargetsMutation, ClaimTargetsMutationVariables>;
export const GiveBackTargetsDocument = {"__meta__":{"hash":"sha256:d86d2b4eb75355aa882b34e118437ddedead8e0c179bc7ef7fb25bad79fba2af"}} as unknown as TypedDocumentString<GiveBackTargetsMutation, GiveBackTargetsMutationVariables>;
export const KeySharesDocument = {"__meta__":{"hash":"sha256:1885e17063891e4f5529ce4023beb0ada8deb7adf04c7cfe522a328e68b546a5"}} as unknown as TypedDocumentString<KeySharesQuery, KeySharesQueryVariables>;
export const LabelTargetsDocument = {"__meta__":{"hash":"sha256:9398c126e299aa652c9f247477b48fceaa9e97d43873b22326b54360f068ceb4"}} as unknown as TypedDocumentString<LabelTargetsMutation, LabelTargetsMutationVariables>;
export const LabelWordsDocument = {"__meta__":{"hash":"sha256:6b168aeb05ab768acbcc0fdd7903e69f24d943f64a9684ae08eb492328270f51"}} as unknown as TypedDocumentString<LabelWordsQuery, LabelWordsQueryVariables>;
export const LabellingPreviewDocument = {"__meta__":{"hash":"sha256:ee025ae18c0d50eed0ee5813807b209c52a3c387277ab53c79b87e9f352ac688"}} as unknown as TypedDocumentString<LabellingPreviewQuery, LabellingPreviewQueryVariables>;
export const SaveTargetDocument = {"__meta__":{"hash":"sha256:b2ff90e940b65d486c80cbc2005607e643ce24e3314c77f84f361a725f8c9bcd"}} as unknown as TypedDocumentString<SaveTargetMutation, SaveTargetMutationVariables>;
export const SaveTargetLabelDocument = {"__meta__":{"hash":"sha256:f8bbdd78d6fe5b2bd8d0a29759fc2108d0ed268d81eb2f3a4aa92c4d8945beef"}} as unknown as TypedDocumentString<SaveTargetLabelMutation, SaveTargetLabelMutationVariables>;
export const SetRegisterFigureDocument = {"__meta__":{"hash":"sha256:ae6bc197dfe18af1cf5bacdb975d0ee2e370ff8bcd5346238dd20d1beb56dbd4"}} as unknown as TypedDocumentString<SetRegisterFigureMutation, SetRegisterFigureMutationVariables>;
export const SetTargetClassDocument = {"__meta__":{"hash":"sha256:0275899d59acf1d2d2b0894f192fc588ad37a45bf4382fcd6810f1112e1cc1af"}} as unknown as TypedDocumentString<SetTargetClassMutation, SetTargetClassMutationVariables>;
export const SetTargetStatusDocument = {"__meta__":{"hash":"sha256:427bceb661e4c5009a8c786d3193fae0e186d3c049cd82177b8bba4579df80a9"}} as unknown as TypedDocumentString<SetTargetStatusMutation, SetTargetStatusMutationVariables>;
export const SetTargetsDocument = {"__meta__":{"hash":"sha256:4b61f66d9e7dfbc6c594c07951b0eba9861a0ebb554049a9206126c205e0cf05"}} as unknown as TypedDocumentString<SetTargetsMutation, SetTargetsMutationVariables>;
export const SettingPreviewDocument = {"__meta__":{"hash":"sha256:12999989dcdd5f1335884cb1d664efa6654fa2ae7e5b9aa177121bcfce6b975e"}} as unknown as TypedDocumentString<SettingPreviewQuery, SettingPreviewQueryVariables>;
export const TargetBurdenDocument = {"__meta__":{"hash":"sha256:9daee3225356bf9204addee2285a71e9de02924d0e976d6ee258fa24ee0b8828"}} as unknown as TypedDocumentString<TargetBurdenQuery, TargetBurdenQueryVariables>;
export const TargetCountDocument = {"__meta__":{"hash":"sha256:b37910c23d79fc919c0fd8a96195975cd30097ed79041ffc96c610afe4fe6414"}} as unknown as TypedDocumentString<TargetCountQuery, TargetCountQueryVariables>;
export const TargetHealthDocument = {"__meta__":{"hash":"sha256:75b1f3e4c3d1f3cd53f963a6e0c060425e2f6bb99d64fcea1144de960a1fc373"}} as unknown as TypedDocumentString<TargetHealthQuery, TargetHealthQueryVariables>;
export const TargetHistoryDocument = {"__meta__":{"hash":"sha256:282cecf1cac00ce3130a1cc58a1e8046d9e2d852d2bd5043d0f3b3ace15ae443"}} as unknown as TypedDocumentString<TargetHistoryQuery, TargetHistoryQueryVariables>;
export const TargetPageDocument = {"__meta__":{"hash":"sha256:625b8eae25b118c3a642cd84ddc4def75a057d6f893fcd11912e8238011ab6e4"}} as unknown as TypedDocumentString<TargetPageQuery, TargetPageQueryVariables>;
export const TargetRightsDocument = {"__meta__":{"hash":"sha256:7d4d61a432d35e227d63ac60754bc1f43061f661554c94c4fba15d395a7082d4"}} as unknown as TypedDocumentString<TargetRightsQuery, TargetRightsQueryVariables>;
export const TargetRowsDocument = {"__meta__":{"hash":"sha256:5bc3a19902b32feeb9536c70f30d776d663df2253c3c3f25c88502f51b07358f"}} as unknown as TypedDocumentString<TargetRowsQuery, TargetRowsQueryVariables>;
export const UnmaskTargetDocument = {"__meta__":{"hash":"sha256:87767c4cf926e09e07153687bf7193555d58410c2e021a9f4fc4b2f565bc305a"}} as unknown as TypedDocumentString<UnmaskTargetMutation, UnmaskTargetMutationVariables>;
export const DashboardDocument = {"__meta__":{"hash":"sha256:fce8194f8283fdd6c2103f78c90f02315e83c05f523828d520d1162ee17fb33d"}} as unknown as TypedDocumentString<DashboardQuery, DashboardQueryVariables>;
export const YearBoardDocument = {"__meta__":{"hash":"sha256:7a32cb369b1dd6c89faa731d5d2858f1807cf83b5bb266afb329f6660388cfea"}} as unknown as TypedDocumentString<YearBoardQuery, YearBoardQueryVariables>;
export const YearPlansDocument = {"__meta__":{"hash":"sha256:51aa15d4057a7acd3fbdb51769c697b7618f33a7a9845bd4e5adf0d3af0dacb6"}} as unknown as TypedDocumentString<YearPlansQuery, YearPlansQueryVariables>;