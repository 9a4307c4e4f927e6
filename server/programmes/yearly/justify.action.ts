import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { localId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { textProblems } from '../../registry/index.ts';
import type { JustifyProgrammeInput } from '../../../schema/programmes/programme-inputs.ts';
import type { Finding } from '../findings/finding.ts';
import { findingsBefore } from '../findings/findings.ts';
import { judgedOf } from '../findings/judged.store.ts';
import { putJustification } from '../findings/justifications.store.ts';
import { factOf, type LoadedProgramme, performOnProgramme } from './perform-on-programme.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme } from './programmes.store.ts';
import { shortProblems } from './words.ts';

interface Justifying extends LoadedProgramme {
  findings: Finding[];
}

/** Records why a finding that may be justified stands: a reason, and who approved it. */
export function justifyProgramme(hub: Hub, actor: Actor | null, input: JustifyProgrammeInput) {
  const { requirement } = input;
  const taskKey = input.taskKey ? localId('ProgrammeTask', input.taskKey) : null;
  const found = ({ findings }: Justifying) =>
    findings.find(
      (one) => one.requirement === requirement && one.taskKey === taskKey && !(input.taskKey && taskKey === null),
    );
  return performOnProgramme<Justifying>(hub, actor, {
    mutation: 'justifyProgramme',
    input,
    async load(tx, state) {
      const judged = await judgedOf(hub, tx, state.row, localDate(hub.clock.now()));
      return { ...state, findings: findingsBefore('PUBLISH', judged) };
    },
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: (state) => [
      ...(found(state) === undefined
        ? [{ path: 'requirement', problem: text('本计划没有这一问题', 'the programme has no such finding') }]
        : []),
      ...textProblems(input.reason, 'reason'),
      ...shortProblems(input.approver, 'approver'),
    ],
    decide(state, at) {
      const wrong = programmeStages.justify(state.row);
      if (wrong !== null) throw wrong;
      const { severity, text: sentence, requirement: id } = found(state)!;
      if (severity === 'REFUSED') throw refusal.rule(id, sentence);
      const told = { requirement, taskKey, reason: input.reason.trim(), approver: input.approver.trim() };
      return { facts: [factOf(state, 'PROGRAMME_JUSTIFIED', at, told)] };
    },
    async store(tx, { row }, _decision, { actor: by, now }) {
      await putJustification(tx, {
        programmeId: row.uuid,
        requirement,
        taskKey,
        reason: input.reason.trim(),
        approver: input.approver.trim(),
        recordedBy: by.accountId,
        recordedAt: now,
      });
      await changeProgramme(tx, row.uuid, {});
    },
  });
}
