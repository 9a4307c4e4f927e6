import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { type DepartmentRecord, directoryOf } from '../../identity/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { lengthOf } from '../../kernel/length.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { DraftProgrammeInput } from '../../../schema/programmes/programme-inputs.ts';
import { findMeetingStanding } from '../bodies/bodies.store.ts';
import { programmeFact } from '../programme-fact.ts';
import type { ProgrammeAnswer } from './perform-on-programme.ts';
import { type MeetingStanding, programmePermits } from './programme.permits.ts';
import type { ProgrammeKind } from './programme.ts';
import { findOfYear, insertProgramme, type ProgrammeRow } from './programmes.store.ts';

const LONGEST_TITLE = 200;

interface Drafting {
  meeting: MeetingStanding;
  /** The year's programme that is there already. */
  existing: ProgrammeRow | null;
  drafter: DepartmentRecord | null;
}

export function yearProblems(year: number): Problem[] {
  if (Number.isInteger(year) && year >= 2000 && year <= 2100) return [];
  return [{ path: 'year', problem: text('年度须为 2000 至 2100', 'the year must be 2000 to 2100') }];
}

/** Each department has one programme a year, and so has the jurisdiction jointly (R028). */
export function requireNone(existing: Pick<ProgrammeRow, 'state' | 'year'> | null): Refusal | null {
  if (existing === null) return null;
  return refusal.wrongState(
    existing.state,
    text(
      `${existing.year} 年已有年度计划，请在其上修改或调整`,
      `There is a programme of ${existing.year} already: change or adjust that`,
    ),
  );
}

/** The title of a programme to which nobody gave one. */
export function titleOf(kind: ProgrammeKind, year: number, drafter: DepartmentRecord): string {
  return kind === 'JOINT'
    ? `${drafter.jurisdiction.name}${year}年度部门联合抽查计划`
    : `${drafter.name}${year}年度抽查计划`;
}

/** What drafting a programme needs to know, for whichever year. */
export async function loadDrafting(
  hub: Hub,
  tx: Tx,
  { jurisdictionId, departmentId, ...who }: Actor,
  kind: ProgrammeKind,
  year: number,
): Promise<Drafting> {
  const today = localDate(hub.clock.now());
  const meeting = await findMeetingStanding(tx, { jurisdictionId, departmentId, ...who }, today);
  if (departmentId === null) return { meeting, existing: null, drafter: null };
  const existing =
    yearProblems(year).length > 0 ? null : await findOfYear(tx, { jurisdictionId, kind, year, departmentId });
  return { meeting, existing, drafter: (await directoryOf(hub, tx)).byId(departmentId) };
}

/** Begins a programme of a year (R028); the joint one is drafted where the joint meeting's office is (R032). */
export function draftProgramme(hub: Hub, actor: Actor | null, input: DraftProgrammeInput): Promise<ProgrammeAnswer> {
  const uuid = newId();
  const { kind, year } = input;
  const title = (input.title ?? '').normalize('NFC').trim();
  return perform<Drafting, Decided, ProgrammeAnswer>(hub, actor, {
    mutation: 'draftProgramme',
    input,
    chains: () => [actor!.jurisdictionId],
    load: (tx, who) => loadDrafting(hub, tx, who, kind, year),
    permit: (who, { meeting }) => programmePermits.draft(who, kind, meeting),
    check: () => [
      ...yearProblems(year),
      ...(lengthOf(title) <= LONGEST_TITLE
        ? []
        : [{ path: 'title', problem: text('标题至多 200 字', 'a title has at most 200 characters') }]),
    ],
    decide({ existing }, at) {
      const wrong = requireNone(existing);
      if (wrong !== null) throw wrong;
      return { facts: [programmeFact('PROGRAMME_DRAFTED', at, { programme: uuid, kind, year, version: 1 })] };
    },
    async store(tx, { drafter }, _decision, { actor: by, now }) {
      const row = {
        uuid,
        seriesId: uuid,
        jurisdictionId: by.jurisdictionId,
        departmentId: drafter!.uuid,
        kind,
        year,
        title: title === '' ? titleOf(kind, year, drafter!) : title,
        version: 1,
        adjustmentReason: null,
      };
      await insertProgramme(tx, row, by.accountId, now);
    },
    answer: () => ({ programmeId: uuid }),
  });
}
