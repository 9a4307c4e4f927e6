import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { LocalDate } from '../../kernel/clock.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { FileProgrammeInput } from '../../../schema/programmes/programme-inputs.ts';
import { findMeetings } from '../bodies/meetings.store.ts';
import { factOf, performOnProgramme } from './perform-on-programme.ts';
import { notBeforeProblems, type PaperFrom, paperFrom } from './paper-days.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme } from './programmes.store.ts';
import { type Judging, judging, throwFirst } from './way.actions.ts';
import { pastDayProblems, shortProblems } from './words.ts';

interface Filing extends Judging {
  from: PaperFrom;
  /** The day of the meeting that endorsed it; null where none did. */
  endorsedOn: LocalDate | null;
}

const endorsing = text('联席会议研究同意之日', 'the day of the meeting that endorsed it');

/** A receipt has a day that can be; where a meeting had to study the programme, it is filed afterwards (R032). */
function dayProblems({ from, endorsedOn }: Filing, filedOn: LocalDate, { today }: Moment): Problem[] {
  const path = 'filedOn';
  const early = notBeforeProblems(filedOn, from, path);
  if (early.length > 0) return early;
  const studied = endorsedOn === null ? [] : notBeforeProblems(filedOn, { day: endorsedOn, what: endorsing }, path);
  return [...studied, ...pastDayProblems(filedOn, today, path)];
}

/** Records that a programme was filed, with its receipt number (R030, R040). */
export function fileProgramme(hub: Hub, actor: Actor | null, input: FileProgrammeInput) {
  const receiptNumber = input.receiptNumber.trim();
  return performOnProgramme<Filing>(hub, actor, {
    mutation: 'fileProgramme',
    input,
    async load(tx, state) {
      const { meetingId } = state.row;
      const [meeting] = meetingId === null ? [] : await findMeetings(tx, [meetingId]);
      const judged = await judging(hub, 'FILE')(tx, state);
      return { ...judged, from: await paperFrom(tx, state.row), endorsedOn: meeting?.heldOn ?? null };
    },
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: (state, at) => [
      ...shortProblems(input.receiptNumber, 'receiptNumber'),
      ...dayProblems(state, input.filedOn, at),
    ],
    decide(state, at) {
      throwFirst(programmeStages.file(state.row), state.open);
      return { facts: [factOf(state, 'PROGRAMME_FILED', at, { receiptNumber, filedOn: input.filedOn })] };
    },
    store: (tx, { row }) => changeProgramme(tx, row.uuid, { state: 'FILED', receiptNumber, filedOn: input.filedOn }),
  });
}
