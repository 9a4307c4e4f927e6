import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

/** The stages of a joint plan, in the order in which it passes them; CANCELLED ends it before the work. */
export const PLAN_STATES = [
  'DRAFT',
  'INVITING',
  'FROZEN',
  'ANNOUNCED',
  'DRAWN',
  'IN_PROGRESS',
  'CHECKED',
  'CLOSED',
  'CANCELLED',
] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export type TeamPool = 'WHOLE_BUREAU' | 'BUREAU_AND_STATIONS' | 'SEVERAL_STATIONS' | 'ONE_STATION';
/** Which stations of a department its inspectors are drawn from (R070); where none are named, as the pool itself says. */
export interface TeamStations {
  departmentCode: string;
  stations: string[];
}

export type RiskClass = 'A' | 'B' | 'C' | 'D' | 'UNRATED';

/** Why a target of class A is visited on site (R058). */
export const CLASS_A_REASONS = ['COMPLAINT', 'MONITORING', 'ASSIGNMENT', 'LAW'] as const;
export type ClassAReason = (typeof CLASS_A_REASONS)[number];

/** How many targets of a class are taken (R052). `percent` stays the decimal text that was announced. */
export interface SamplingRule {
  riskClass: RiskClass | null;
  percent: string;
  atLeast: number | null;
  atMost: number | null;
  /** Other percents for smaller classes, by rising size; missing where the percent holds for any size. */
  pieces?: SamplingPiece[] | null;
}

/** The percent of a class of up to so many targets. */
export interface SamplingPiece {
  upTo: number;
  percent: string;
}

/** The percent that a rule takes of a class of some size: that of the first piece that the size fits into. */
export function percentFor({ percent, pieces }: Pick<SamplingRule, 'percent' | 'pieces'>, size: number): string {
  return pieces?.find(({ upTo }) => size <= upTo)?.percent ?? percent;
}

/** All targets as one, none left out. */
export const WHOLE: readonly SamplingRule[] = [{ riskClass: null, percent: '100', atLeast: null, atMost: null }];

/** Every percent that a rule may take. */
export const percentsOf = ({ percent, pieces }: Pick<SamplingRule, 'percent' | 'pieces'>): string[] => [
  percent,
  ...(pieces ?? []).map((piece) => piece.percent),
];

/** What the public was told (R038, R043), kept as it was told even when the plan is taken back later. */
export interface Announcement {
  title: string;
  year: number;
  startsOn: string;
  endsOn: string;
  leadId: string;
  participantIds: string[];
  sampling: SamplingRule[];
  items: { name: string; legalBasis: string; departmentIds: string[] }[];
  /** Why class A is visited on site (R058); missing or null where no reason was given. */
  classAReason?: ClassAReason | null;
  /** The superior's task number (R041); missing or null where the plan draws for itself. */
  superiorNumber?: string | null;
  /** Checks of a batch (R009); missing or null without batches. */
  batchSize?: number | null;
  /** Who has more chances than others, and how many (R062); missing in what was announced before there were weights. */
  weights?: { factor: string; weight: number; labels: string[] }[];
}

export interface Staged {
  state: PlanState;
  /** Whether its draw is sealed and waits to be run: nothing that the seal fixes may change meanwhile. */
  sealed: boolean;
}

/** The state as a refusal tells it: a sealed plan is more than announced. */
export function stageOf(plan: Staged): PlanState | 'SEALED' {
  return plan.state === 'ANNOUNCED' && plan.sealed ? 'SEALED' : plan.state;
}

const STAGE_NAMES: Record<PlanState | 'SEALED', { zh: string; en: string }> = {
  DRAFT: text('草稿', 'draft'),
  INVITING: text('邀请中', 'inviting'),
  FROZEN: text('已定单', 'item list fixed'),
  ANNOUNCED: text('已公示', 'announced'),
  SEALED: text('抽取已封存', 'draw sealed'),
  DRAWN: text('已抽取', 'drawn'),
  IN_PROGRESS: text('检查中', 'checks in progress'),
  CHECKED: text('已检查完毕', 'checked'),
  CLOSED: text('已办结', 'closed'),
  CANCELLED: text('已取消', 'cancelled'),
};

/** Refuses what is not in its state, telling the state it is in. */
export function wrongStage(plan: Staged, act: { zh: string; en: string }): Refusal {
  const stage = stageOf(plan);
  const name = STAGE_NAMES[stage];
  return refusal.wrongState(
    stage,
    text(`计划现为“${name.zh}”，不能${act.zh}`, `The plan is ${name.en}; it cannot be ${act.en} now`),
  );
}

/** Gives the refusal unless the plan is in one of these stages. */
export function unlessIn(
  plan: Staged,
  stages: readonly (PlanState | 'SEALED')[],
  act: { zh: string; en: string },
): Refusal | null {
  return stages.includes(stageOf(plan)) ? null : wrongStage(plan, act);
}

export const planStages = {
  update: (plan: Staged) => unlessIn(plan, ['DRAFT', 'INVITING'], text('修改', 'changed')),
  cancel: (plan: Staged) =>
    unlessIn(plan, ['DRAFT', 'INVITING', 'FROZEN', 'ANNOUNCED', 'DRAWN'], text('取消', 'cancelled')),
  announce: (plan: Staged) => unlessIn(plan, ['FROZEN'], text('公示', 'announced')),
};
