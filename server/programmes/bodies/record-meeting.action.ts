import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { localId, newId } from '../../kernel/ids.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { StoredFile } from '../../platform/files/file.ts';
import { textProblems } from '../../registry/index.ts';
import type { BodyDecisionInput, RecordBodyMeetingInput } from '../../../schema/programmes/body-inputs.ts';
import { fileProblems, findBrought } from '../programme-files.ts';
import { mayReadProgramme } from '../yearly/programme.permits.ts';
import { findProgrammesById } from '../yearly/programmes.store.ts';
import { pastDayProblems, shortProblems } from '../yearly/words.ts';
import { bodyFact } from './bodies.actions.ts';
import { type BodyRow, findMembers, getBody, raiseBody } from './bodies.store.ts';
import { bodyPermits } from './body.permits.ts';
import { addDecisions, insertMeeting } from './meetings.store.ts';
import { speaksFor } from './member.ts';

const MOST_DECISIONS = 100;
const LONGEST_TITLE = 200;

interface State {
  body: BodyRow;
  speaks: boolean;
  minutes: StoredFile | null;
  /** The programme of each decision; undefined where it names one that is not the actor's to know. */
  programmes: (string | null | undefined)[];
}

/** The programme of each decision, in their order. */
async function programmesOf(
  tx: Tx,
  who: Actor,
  decisions: readonly BodyDecisionInput[],
): Promise<(string | null | undefined)[]> {
  const ids = decisions.map(({ programmeId }) => (programmeId ? localId('Programme', programmeId) : null));
  const rows = await findProgrammesById(
    tx,
    ids.filter((id) => id !== null),
  );
  const known = new Set(rows.filter((row) => mayReadProgramme(who, row)).map(({ uuid }) => uuid));
  return decisions.map(({ programmeId }, i) => {
    const id = ids[i]!;
    if (!programmeId) return null;
    return known.has(id) ? id : undefined;
  });
}

function decisionProblems(input: RecordBodyMeetingInput, { programmes }: State): Problem[] {
  const decisions = input.decisions ?? [];
  if (decisions.length > MOST_DECISIONS) {
    return [{ path: 'decisions', problem: text(`至多 ${MOST_DECISIONS} 项`, `at most ${MOST_DECISIONS}`) }];
  }
  return decisions.flatMap(({ content }, i) => [
    ...textProblems(content, `decisions.${i}.content`),
    ...(programmes[i] === undefined
      ? [{ path: `decisions.${i}.programmeId`, problem: text('没有这个年度计划', 'there is no such programme') }]
      : []),
  ]);
}

/** Records a meeting of a body with its minutes and decisions (R046). */
export function recordBodyMeeting(hub: Hub, actor: Actor | null, input: RecordBodyMeetingInput) {
  const uuid = newId();
  return perform<State, Decided, { meetingId: string }>(hub, actor, {
    mutation: 'recordBodyMeeting',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const body = await getBody(tx, who, localId('CoordinatingBody', input.bodyId));
      const members = await findMembers(tx, [body.uuid]);
      return {
        body,
        speaks: speaksFor(who.accountId, members, localDate(hub.clock.now())),
        minutes: await findBrought(hub, tx, who, input.minutesFileId, 'MEETING_MINUTES'),
        programmes: await programmesOf(tx, who, (input.decisions ?? []).slice(0, MOST_DECISIONS)),
      };
    },
    permit: (who, { body, speaks }) => bodyPermits.record(who, body, speaks),
    check: (state, { today }) => [
      ...shortProblems(input.title, 'title', LONGEST_TITLE),
      ...pastDayProblems(input.heldOn, today, 'heldOn'),
      ...fileProblems(state.minutes, 'minutesFileId'),
      ...decisionProblems(input, state),
    ],
    revision: ({ body }) => body.revision,
    decide({ body, minutes }, at) {
      const told = { meeting: uuid, heldOn: input.heldOn, minutes: minutes!.id, sha256: minutes!.sha256 };
      return { facts: [bodyFact('BODY_MEETING_RECORDED', at, body.uuid, told)] };
    },
    async store(tx, { body, minutes, programmes }, _decision, { actor: by, now }) {
      const meeting = {
        uuid,
        bodyId: body.uuid,
        title: input.title.trim(),
        heldOn: input.heldOn,
        minutesFile: minutes!.id,
      };
      await insertMeeting(tx, meeting, by.accountId, now);
      const decisions = (input.decisions ?? []).map(({ content }, i) => ({
        meetingId: uuid,
        number: i + 1,
        content: content.trim(),
        programmeId: programmes[i] ?? null,
      }));
      await addDecisions(tx, decisions);
      await hub.files.keep(tx, minutes!.id, `meeting:${uuid}`);
      await raiseBody(tx, body.uuid);
    },
    answer: () => ({ meetingId: uuid }),
  });
}
