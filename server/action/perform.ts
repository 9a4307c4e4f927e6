import type { Actor } from '../kernel/actor.ts';
import { brokenTexts } from '../kernel/broken-text.ts';
import { type Problem, type Refusal, refusal } from '../kernel/refusal.ts';
import type { Tx } from '../platform/database.ts';
import { appendFacts, type Fact } from '../platform/journal.ts';
import { earlierAnswer, keepAnswer, repeatable } from './answers.ts';
import type { Hub } from './hub.ts';
import { type Moment, momentOf } from './moment.ts';

/**
 * One mutation, in the pieces that `perform` puts together. Refusals come in the order of the pieces: not found, not
 * permitted, not valid, stale, wrong state, against a rule.
 */
export interface Deed<State, Decision extends Decided, Answer> {
  mutation: string;
  input: { requestId?: string | null; expectedRevision?: number | null };
  /**
   * The journal's chains written to: plans, or the jurisdiction for what belongs to none. They are locked, in one order
   * for all, before anything of them is read.
   */
  chains(tx: Tx): Promise<string[]> | string[];
  /** Reads what the rule needs; throws NOT_FOUND where it is missing or its existence is not the actor's to know. */
  load(tx: Tx, actor: Actor): Promise<State>;
  permit(actor: Actor, state: State): Refusal | null;
  /** All that is wrong with the input at once. */
  check?(state: State, at: Moment): Problem[];
  revision?(state: State): number;
  /** The pure rule: gives what is to be, or throws a refusal. */
  decide(state: State, at: Moment): Decision;
  store(tx: Tx, state: State, decision: Decision, at: Moment): Promise<void>;
  /** What a repetition of the request is answered with: ids, no more. */
  answer(state: State, decision: Decision): Answer;
}

/** What a rule decided: the facts to tell. None where the request changes nothing. */
export interface Decided {
  facts: readonly Fact[];
}

/**
 * Locks chains for this transaction. Advisory locks take no transaction number, so whoever waits here gets a later one
 * than whoever goes before: within a chain the journal's order is the order of commits.
 */
export async function lockChains(tx: Tx, chains: readonly string[]): Promise<void> {
  for (const chain of [...new Set(chains)].sort()) {
    await tx.rows('select pg_advisory_xact_lock(hashtextextended($1, 2))', [chain]);
  }
}

/**
 * The one door for writes. In one transaction: the request's earlier answer, if any; the locks; the state; the permit;
 * the input; the revision; the rule; the rows; the journal. Where anything is refused nothing of it is stored.
 */
export async function perform<State, Decision extends Decided, Answer>(
  hub: Hub,
  actor: Actor | null,
  deed: Deed<State, Decision, Answer>,
): Promise<Answer> {
  if (actor === null) throw refusal.unauthenticated();
  const request = repeatable(actor.accountId, deed.mutation, deed.input);
  const answer = await hub.database.transaction(async (tx) => {
    const earlier = request === null ? undefined : await earlierAnswer(tx, request);
    if (earlier !== undefined) return earlier as Answer;
    await lockChains(tx, await deed.chains(tx));
    const state = await deed.load(tx, actor);
    const forbidden = deed.permit(actor, state);
    if (forbidden !== null) throw forbidden;
    const at = momentOf(actor, hub.clock);
    const problems = [...brokenTexts(deed.input), ...(deed.check?.(state, at) ?? [])];
    if (problems.length > 0) throw refusal.badInput(problems);
    const { expectedRevision } = deed.input;
    const stored = deed.revision?.(state);
    if (typeof expectedRevision === 'number' && stored !== undefined && stored !== expectedRevision) {
      throw refusal.stale(stored);
    }
    const decision = deed.decide(state, at);
    await deed.store(tx, state, decision, at);
    await tx.em.flush();
    await appendFacts(tx, decision.facts, personOf(actor), at.now);
    const result = deed.answer(state, decision);
    if (request !== null) await keepAnswer(tx, request, result);
    return result;
  });
  hub.live.grown();
  return answer;
}

/** The account to name in the journal; the hub itself has none. */
function personOf(actor: Actor): string | null {
  return actor.accountId === '' ? null : actor.accountId;
}
