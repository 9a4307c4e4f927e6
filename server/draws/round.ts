import { type LocalDate, localMinute } from '../kernel/clock.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { type PlanState, stageOf, wrongStage } from '../plans/index.ts';

export type RoundState = 'SEALED' | 'DRAWN' | 'REVEALED' | 'ABANDONED';

const ROUND_NAMES: Record<RoundState, { zh: string; en: string }> = {
  SEALED: text('已封存', 'sealed'),
  DRAWN: text('已抽取', 'drawn'),
  REVEALED: text('已公开', 'revealed'),
  ABANDONED: text('已作废', 'abandoned'),
};

/** Refuses what a sealed round alone allows: a round runs once, and is abandoned only before. */
export function unlessSealed(state: RoundState, act: { zh: string; en: string }): Refusal | null {
  if (state === 'SEALED') return null;
  const name = ROUND_NAMES[state];
  return refusal.wrongState(
    state,
    text(`批次${name.zh}，不能${act.zh}`, `The round is ${name.en}; it cannot be ${act.en}`),
  );
}

/** Refuses a run before the beacon's value can exist (R053). */
export function unlessPublished(publishedAt: Date | null, now: Date): Refusal | null {
  if (publishedAt === null || publishedAt <= now) return null;
  const at = localMinute(publishedAt);
  return refusal.wrongState(
    'SEALED',
    text(`信标 ${at} 才公布，届时再抽取`, `The beacon is not published before ${at} (China time)`),
  );
}

interface Staged {
  state: PlanState;
  sealed: boolean;
}

/** Refuses sealing of a plan that is not announced, or is sealed already. */
export function sealable(plan: Staged): Refusal | null {
  return stageOf(plan) === 'ANNOUNCED' ? null : wrongStage(plan, text('封存抽取', 'sealed'));
}

/** Whether nothing of a plan remains to be kept from the public: its checks are done, or its end has passed. */
export function isOver(plan: { state: PlanState; endsOn: LocalDate }, today: LocalDate): boolean {
  return plan.state === 'CHECKED' || plan.state === 'CLOSED' || plan.state === 'CANCELLED' || plan.endsOn < today;
}

/** Whether a drawn round is due to be revealed. One whose plans were all cancelled never is: its targets stay confidential. */
export function isRevealable(plans: readonly { state: PlanState; endsOn: LocalDate }[], today: LocalDate): boolean {
  return plans.every((plan) => isOver(plan, today)) && plans.some((plan) => plan.state !== 'CANCELLED');
}

/** The state as it is told: revealed from the moment it is due, whether or not the journal has told it yet. */
export function roundStateNow(
  stored: RoundState,
  plans: readonly { state: PlanState; endsOn: LocalDate }[],
  today: LocalDate,
): RoundState {
  return stored === 'DRAWN' && isRevealable(plans, today) ? 'REVEALED' : stored;
}

/** Plans that one round may hold. */
export const MOST_PLANS = 50;

export interface BeaconInput {
  source: string;
  publishedAt: Date;
}

const LONGEST_SOURCE = 200;

/** What is wrong with a beacon that is to be named at sealing. */
export function beaconProblems(beacon: BeaconInput | null | undefined, now: Date): Problem[] {
  if (!beacon) return [];
  const problems: Problem[] = [];
  if (beacon.source.trim() === '') {
    problems.push({ path: 'beacon.source', problem: text('请写明信标是什么', 'say what the beacon is') });
  }
  if (beacon.source.length > LONGEST_SOURCE) {
    problems.push({
      path: 'beacon.source',
      problem: text('信标说明至多 200 字', 'a beacon is told in at most 200 characters'),
    });
  }
  if (beacon.publishedAt <= now) {
    problems.push({
      path: 'beacon.publishedAt',
      problem: text('信标的公布时间须在此刻之后', 'the beacon must be published later than now'),
    });
  }
  return problems;
}

const MOST_DIGITS = 200;

/** What is wrong with a beacon's value at the run: digits, given exactly where the round has a beacon. */
export function beaconValueProblems(hasBeacon: boolean, value: string | null | undefined): Problem[] {
  const given = value !== null && value !== undefined;
  const say = (zh: string, en: string) => [{ path: 'beaconValue', problem: text(zh, en) }];
  if (!hasBeacon) return given ? say('本批次没有信标', 'this round has no beacon') : [];
  if (!given || !/^\d+$/.test(value) || value.length > MOST_DIGITS) {
    return say('请填写信标数值（只含数字）', 'the beacon’s value must be given, digits only');
  }
  return [];
}
