import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { localId } from '../../kernel/ids.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database.ts';
import { findMeetingStanding } from '../bodies/bodies.store.ts';
import { programmeFact } from '../programme-fact.ts';
import type { MeetingStanding } from './programme.permits.ts';
import { getProgramme, type ProgrammeRow } from './programmes.store.ts';

/** A version loaded to be changed. */
export interface LoadedProgramme {
  row: ProgrammeRow;
  meeting: MeetingStanding;
}

/** What an accepted mutation on a programme is answered with. */
export interface ProgrammeAnswer {
  programmeId: string;
}

/** The pieces that differ between mutations on one version; the rest is the same for all. */
export interface ProgrammeDeed<State extends LoadedProgramme, Decision extends Decided> {
  mutation: string;
  input: { requestId?: string | null; expectedRevision?: number | null; programmeId: string };
  load?(tx: Tx, state: LoadedProgramme, actor: Actor): Promise<State>;
  permit(actor: Actor, state: State): Refusal | null;
  check?(state: State, at: Moment): Problem[];
  decide(state: State, at: Moment): Decision;
  store(tx: Tx, state: State, decision: Decision, at: Moment): Promise<void>;
  answer?(state: State): ProgrammeAnswer;
}

/** Performs a mutation on one version of a programme, under the jurisdiction's lock (decision 010). */
export function performOnProgramme<State extends LoadedProgramme, Decision extends Decided = Decided>(
  hub: Hub,
  actor: Actor | null,
  deed: ProgrammeDeed<State, Decision>,
): Promise<ProgrammeAnswer> {
  if (actor === null) throw refusal.unauthenticated();
  return perform<State, Decision, ProgrammeAnswer>(hub, actor, {
    mutation: deed.mutation,
    input: deed.input,
    chains: () => [actor.jurisdictionId],
    async load(tx, who) {
      const row = await getProgramme(tx, who, localId('Programme', deed.input.programmeId));
      const meeting = await findMeetingStanding(tx, who, localDate(hub.clock.now()));
      const state = { row, meeting };
      return deed.load === undefined ? (state as State) : deed.load(tx, state, who);
    },
    permit: deed.permit,
    check: deed.check,
    revision: ({ row }) => row.revision,
    decide: deed.decide,
    store: deed.store,
    answer: deed.answer ?? (({ row }) => ({ programmeId: row.uuid })),
  });
}

/** A fact about one version. */
export function factOf({ row }: LoadedProgramme, kind: string, at: Moment, told: Record<string, unknown> = {}) {
  return programmeFact(kind, at, { programme: row.uuid, year: row.year, version: row.version, ...told });
}
