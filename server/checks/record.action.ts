import type { Decided } from '../action/perform.ts';
import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import { localId } from '../kernel/ids.ts';
import type { Tx } from '../platform/database.ts';
import type { Repeatable } from '../plans/index.ts';
import { checkStages } from './check.ts';
import { type GivenResult, keptText, resultProblems } from './check-input.ts';
import { checkPermits } from './check.permits.ts';
import { checkFact, performOnPart } from './checks.actions.ts';
import { isProblem } from './outcome.ts';
import { findWorkEntries, type Work, type WorkEntry } from './work.store.ts';

interface State extends Work {
  entries: Map<string, WorkEntry>;
}

/** What the check's rows hold once the results are in. */
interface Decision extends Decided {
  answered: number;
  hasProblems: boolean;
}

const entryUuid = ({ itemId }: GivenResult): string => localId('CheckEntry', itemId) ?? '';

function afterResults(state: State, results: readonly GivenResult[]): Omit<Decision, 'facts'> {
  const entries = new Map(state.entries);
  for (const result of results) {
    const id = entryUuid(result);
    entries.set(id, { ...entries.get(id)!, isAnswered: true, isProblem: isProblem(result) });
  }
  const all = [...entries.values()];
  const own = all.filter((entry) => entry.answeredBy === state.departmentId);
  return {
    answered: own.filter((entry) => entry.isAnswered).length,
    hasProblems: all.some((entry) => entry.isProblem),
  };
}

/** Records results of the own department's part; each replaces what the entry had. */
export function recordResults(
  hub: Hub,
  actor: Actor | null,
  input: Repeatable & { checkId: string; results: readonly GivenResult[] },
) {
  const { results } = input;
  return performOnPart<State, Decision>(hub, actor, {
    mutation: 'recordResults',
    input,
    async load(tx, work) {
      const entries = await findWorkEntries(tx, work.checkId);
      return { ...work, entries: new Map(entries.map((entry) => [entry.id, entry])) };
    },
    permit: (who, { entries }) =>
      checkPermits.answer(
        who,
        results.flatMap((result) => entries.get(entryUuid(result))?.answeredBy ?? []),
      ),
    check: ({ entries }) => resultProblems(results, (itemId) => entries.has(localId('CheckEntry', itemId) ?? '')),
    decide(state, at) {
      const wrong = checkStages.record({ check: state.check, part: state.part! });
      if (wrong !== null) throw wrong;
      return {
        ...afterResults(state, results),
        facts: [checkFact(state, 'RESULTS_RECORDED', at, { entries: results.length })],
      };
    },
    store: (tx, state, decision, at) => storeResults(tx, state, results, decision, at.actor, at.now),
  });
}

/** Entries, part and check in one statement: it is one of the most frequent writes. */
async function storeResults(
  tx: Tx,
  { checkId, departmentId }: Work,
  results: readonly GivenResult[],
  { answered, hasProblems }: Decision,
  actor: Actor,
  now: Date,
): Promise<void> {
  const also = ({ alsoOutcomes }: GivenResult) => (alsoOutcomes?.length ? `{${alsoOutcomes.join()}}` : null);
  await tx.rows(
    `with entries as (
       update check_entries e set outcome = r.outcome, also_outcomes = r.also::text[], is_problem = r.is_problem, note = r.note,
         recorded_at = $5, recorded_by = $6
       from unnest($7::uuid[], $8::text[], $9::text[], $10::boolean[], $11::text[]) as r(id, outcome, also, is_problem, note)
       where e.id = r.id
     ), part as (
       update check_parts set state = 'IN_PROGRESS', entries_answered = $3 where check_id = $1 and department_id = $2
     )
     update joint_checks set state = 'IN_PROGRESS', has_problems = $4, revision = revision + 1 where id = $1`,
    [
      checkId,
      departmentId,
      answered,
      hasProblems,
      now.toISOString(),
      actor.accountId,
      results.map(entryUuid),
      results.map((result) => result.outcome),
      results.map(also),
      results.map(isProblem),
      results.map((result) => keptText(result.note)),
    ],
  );
}
