import type { Hub } from '../../action/hub.ts';
import type { Decided } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database.ts';
import { applyDueVersions, textProblems } from '../../registry/index.ts';
import type {
  EnterProgrammeInput,
  ProgrammeMutationInput,
  ProgrammeReasonInput,
} from '../../../schema/programmes/programme-inputs.ts';
import { refusalOf } from '../findings/finding.ts';
import { findingsBefore, type Step } from '../findings/findings.ts';
import { judgedOf } from '../findings/judged.store.ts';
import { findJustifications } from '../findings/justifications.store.ts';
import { factOf, type LoadedProgramme, performOnProgramme } from './perform-on-programme.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme } from './programmes.store.ts';
import { pastDayProblems, shortProblems } from './words.ts';

/** A version with what stands against a step of it. */
export interface Judging extends LoadedProgramme {
  /** What stands against the step. */
  open: Refusal | null;
}

/** Loads what stands against a step, by the lists as they are in force on this very day. */
export function judging(hub: Hub, step: Step) {
  return async (tx: Tx, state: LoadedProgramme): Promise<Judging> => {
    const today = localDate(hub.clock.now());
    await applyDueVersions(tx, today);
    const findings = findingsBefore(step, await judgedOf(hub, tx, state.row, today));
    return { ...state, open: refusalOf(findings, await findJustifications(tx, [state.row.uuid])) };
  };
}

export const throwFirst = (...refusals: (Refusal | null)[]): void => {
  const first = refusals.find((one) => one !== null);
  if (first !== undefined && first !== null) throw first;
};

/** Gives the joint programme to the joint meeting (R032). */
export function submitProgramme(hub: Hub, actor: Actor | null, input: ProgrammeMutationInput) {
  return performOnProgramme<Judging>(hub, actor, {
    mutation: 'submitProgramme',
    input,
    load: judging(hub, 'SUBMIT'),
    permit: (who, { row }) => programmePermits.keep(who, row),
    decide(state, at) {
      throwFirst(programmeStages.submit(state.row), state.open);
      return { facts: [factOf(state, 'PROGRAMME_SUBMITTED', at)] };
    },
    store: (tx, { row }) => changeProgramme(tx, row.uuid, { state: 'SUBMITTED' }),
  });
}

/** Gives a submitted programme back to its drafter, with the reason. */
export function returnProgramme(hub: Hub, actor: Actor | null, input: ProgrammeReasonInput) {
  const reason = input.reason.trim();
  return performOnProgramme<LoadedProgramme, Decided>(hub, actor, {
    mutation: 'returnProgramme',
    input,
    permit: (who, { meeting }) => programmePermits.answer(who, meeting),
    check: () => textProblems(input.reason, 'reason'),
    decide(state, at) {
      throwFirst(programmeStages.answer(state.row));
      return { facts: [factOf(state, 'PROGRAMME_RETURNED', at, { reason })] };
    },
    store: (tx, { row }) => changeProgramme(tx, row.uuid, { state: 'RETURNED', returnReason: reason }),
  });
}

/** Publishes a version; it takes the place of the one in force (R038). */
export function publishProgramme(hub: Hub, actor: Actor | null, input: ProgrammeMutationInput) {
  return performOnProgramme<Judging>(hub, actor, {
    mutation: 'publishProgramme',
    input,
    load: judging(hub, 'PUBLISH'),
    permit: (who, { row }) => programmePermits.keep(who, row),
    decide(state, at) {
      throwFirst(programmeStages.publish(state.row), state.open);
      return { facts: [factOf(state, 'PROGRAMME_PUBLISHED', at)] };
    },
    async store(tx, { row }, _decision, { now }) {
      await tx.rows(
        `update programmes set state = 'SUPERSEDED', revision = revision + 1 where series_id = $1 and state = 'PUBLISHED'`,
        [row.seriesId],
      );
      await changeProgramme(tx, row.uuid, { state: 'PUBLISHED', publishedAt: now.toISOString() });
    },
  });
}

/** Records that a published programme was entered on the superior's platform (R031). */
export function enterProgramme(hub: Hub, actor: Actor | null, input: EnterProgrammeInput) {
  const [platform, platformReceipt] = [input.platform.trim(), input.receiptNumber.trim()];
  const { enteredOn } = input;
  return performOnProgramme<LoadedProgramme, Decided>(hub, actor, {
    mutation: 'enterProgramme',
    input,
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: (_, { today }) => [
      ...shortProblems(platform, 'platform'),
      ...shortProblems(platformReceipt, 'receiptNumber'),
      ...pastDayProblems(enteredOn, today, 'enteredOn'),
    ],
    decide(state, at) {
      throwFirst(programmeStages.enter(state.row));
      return {
        facts: [factOf(state, 'PROGRAMME_ENTERED', at, { platform, receiptNumber: platformReceipt, enteredOn })],
      };
    },
    store: (tx, { row }) => changeProgramme(tx, row.uuid, { platform, platformReceipt, enteredOn }),
  });
}

/** Gives a version up before it is published; it stays readable with the reason. */
export function withdrawProgramme(hub: Hub, actor: Actor | null, input: ProgrammeReasonInput) {
  const reason = input.reason.trim();
  return performOnProgramme<LoadedProgramme, Decided>(hub, actor, {
    mutation: 'withdrawProgramme',
    input,
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: () => textProblems(input.reason, 'reason'),
    decide(state, at) {
      throwFirst(programmeStages.withdraw(state.row));
      return { facts: [factOf(state, 'PROGRAMME_WITHDRAWN', at, { reason })] };
    },
    store: (tx, { row }) => changeProgramme(tx, row.uuid, { state: 'WITHDRAWN', withdrawReason: reason }),
  });
}
