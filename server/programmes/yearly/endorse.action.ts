import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localId } from '../../kernel/ids.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { textProblems } from '../../registry/index.ts';
import type { EndorseProgrammeInput } from '../../../schema/programmes/programme-inputs.ts';
import { addDecisions, findMeetingOfJoint, type NextDecision } from '../bodies/meetings.store.ts';
import { notBeforeProblems, type PaperFrom, paperFrom } from './paper-days.ts';
import { factOf, type LoadedProgramme, performOnProgramme } from './perform-on-programme.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme } from './programmes.store.ts';

interface Endorsing extends LoadedProgramme {
  /** Null where the joint meeting had none such. */
  held: NextDecision | null;
  from: PaperFrom;
}

function meetingProblems({ held, from }: Endorsing): Problem[] {
  const path = 'meetingId';
  if (held !== null) return notBeforeProblems(held.heldOn, from, path);
  return [{ path, problem: text('没有这次联席会议', 'there is no such meeting of the joint meeting') }];
}

/** Records that the joint meeting studied and endorsed a programme; the meeting has its minutes (R032, R046). */
export function endorseProgramme(hub: Hub, actor: Actor | null, input: EndorseProgrammeInput) {
  return performOnProgramme<Endorsing>(hub, actor, {
    mutation: 'endorseProgramme',
    input,
    load: async (tx, state, who) => ({
      ...state,
      held: await findMeetingOfJoint(tx, who.jurisdictionId, localId('BodyMeeting', input.meetingId)),
      from: await paperFrom(tx, state.row),
    }),
    permit: (who, { meeting }) => programmePermits.answer(who, meeting),
    check: (state) => [...meetingProblems(state), ...textProblems(input.decision, 'decision')],
    decide(state, at) {
      const wrong = programmeStages.answer(state.row);
      if (wrong !== null) throw wrong;
      const told = { meeting: state.held!.uuid, decisionNumber: state.held!.next };
      return { facts: [factOf(state, 'PROGRAMME_ENDORSED', at, told)] };
    },
    async store(tx, { row, held }, _decision, { now }) {
      const decision = { number: held!.next, content: input.decision.trim(), programmeId: row.uuid };
      await addDecisions(tx, [{ meetingId: held!.uuid, ...decision }]);
      await changeProgramme(tx, row.uuid, {
        state: 'ENDORSED',
        endorsedAt: now.toISOString(),
        meetingId: held!.uuid,
        decisionNumber: held!.next,
      });
    },
  });
}
