import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Problem, Refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import type { ConfirmImportInput, EndImportInput } from '../../../schema/registry/import-inputs.ts';
import { registryFact } from '../registry-fact.ts';
import type { ImportRow, ImportState } from './import-row.ts';
import { cancelRefusal, confirmRefusal, toWrite, undoRefusal } from './import.permits.ts';
import { getImport } from './imports.queries.ts';
import type { Intake } from './intake.ts';
import { intakeOf } from './intakes.ts';
import { writeImportKind } from './job-kinds.ts';
import { type ImportAnswer, usedBy } from './stage.action.ts';

/** An import to be decided on, with the record that its lines go into where they all go into one. */
interface Deciding {
  row: ImportRow;
  goal: unknown;
}

interface Turn {
  mutation: string;
  input: { requestId?: string | null; expectedRevision?: number | null; importId: string };
  goalId?: string | null;
  refused(state: Deciding, at: Moment): Refusal | null;
  problems?(state: Deciding): Problem[];
  facts(row: ImportRow, at: Moment, goal: unknown): Fact[];
  store(tx: Tx, state: Deciding, at: Moment): Promise<unknown>;
}

/** One decision on an import as a whole, in the jurisdiction's chain. */
function turn(hub: Hub, actor: Actor | null, deed: Turn): Promise<ImportAnswer> {
  const { goalId = null } = deed;
  return perform<Deciding, Decided, ImportAnswer>(hub, actor, {
    mutation: deed.mutation,
    input: deed.input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    async load(tx, who) {
      const row = await getImport(tx, who, deed.input.importId, true);
      const { goal } = intakeOf(hub, row.kind);
      return { row, goal: goalId === null || goal === undefined ? null : await goal.load(tx, who, goalId) };
    },
    permit(who, { row, goal }) {
      const intake = intakeOf(hub, row.kind);
      return intake.permit(who) ?? (goal === null ? null : intake.goal!.permit(who, goal));
    },
    revision: ({ row }) => row.revision,
    check: deed.problems,
    decide(state, at) {
      const refused = deed.refused(state, at);
      if (refused !== null) throw refused;
      return { facts: deed.facts(state.row, at, state.goal) };
    },
    async store(tx, state, _decision, at) {
      await deed.store(tx, state, at);
    },
    answer: () => ({ importId: deed.input.importId }),
  });
}

async function goOn(hub: Hub, tx: Tx, { id, fileName }: ImportRow, state: ImportState, who: Actor): Promise<void> {
  const owner = { account: who.accountId, jurisdiction: who.jurisdictionId };
  const job = await hub.jobs.enqueue(tx, writeImportKind, { importId: id, fileName }, owner);
  await tx.rows('update table_imports set state = $2, job = $3, revision = revision + 1 where id = $1', [
    id,
    state,
    job,
  ]);
}

const GOAL = 'programmeId';

/** Whether it is said into which record the lines go, where they go into one, and whether they fit. */
function goalProblems({ row, goal }: Deciding, intake: Intake, given: boolean, onlyClean: boolean): Problem[] {
  if (intake.goal === undefined) {
    return given ? [{ path: GOAL, problem: text('只有年度计划表才写', 'given with a year’s plan alone') }] : [];
  }
  if (goal === null)
    return [{ path: GOAL, problem: text('请选择要导入的计划', 'choose the programme that it goes into') }];
  return intake.goal.problems(goal, toWrite(row, intake, onlyClean));
}

/** What a fact tells of the record that an import goes into. */
const goalTold = (hub: Hub, { kind }: ImportRow, uuid: string | null): Record<string, unknown> =>
  uuid === null ? {} : intakeOf(hub, kind).goal!.told(uuid);

/** The one decision that writes an import: from here on it is finished, whatever dies (decision 015). */
export function confirmImport(hub: Hub, actor: Actor | null, input: ConfirmImportInput): Promise<ImportAnswer> {
  const onlyClean = input.takeOnlyClean === true;
  const goalOf = ({ row, goal }: Deciding): string | null =>
    goal === null ? null : intakeOf(hub, row.kind).goal!.uuidOf(goal);
  return turn(hub, actor, {
    mutation: 'confirmImport',
    input,
    goalId: input.programmeId,
    problems: (state) =>
      goalProblems(state, intakeOf(hub, state.row.kind), (input.programmeId ?? null) !== null, onlyClean),
    refused({ row, goal }) {
      const intake = intakeOf(hub, row.kind);
      return confirmRefusal(row, intake, onlyClean) ?? (goal === null ? null : intake.goal!.refused(goal));
    },
    facts(row, at, goal) {
      const { id, kind, counts, digest, fileSha256 } = row;
      const told = { import: id, kind, counts, digest, file: fileSha256, onlyClean };
      return [registryFact('IMPORT_CONFIRMED', at, { ...told, ...goalTold(hub, row, goalOf({ row, goal })) })];
    },
    async store(tx, state, { actor: who, now }) {
      const { row } = state;
      const takesQuestions = intakeOf(hub, row.kind).takesQuestions === true && !onlyClean;
      await tx.rows(
        `update table_imports set confirmed_at = $2, confirmed_by = $3, takes_only_clean = $4, takes_questions = $5, goal = $6
         where id = $1`,
        [row.id, now.toISOString(), who.accountId, onlyClean, takesQuestions, goalOf(state)],
      );
      // Everything of it is in the lines by now, under the vault's key; the file need not lie about.
      await hub.files.release(tx, row.file, usedBy(row.id));
      await goOn(hub, tx, row, 'APPLYING', who);
    },
  });
}

/** Ends an import: at once where nothing was written, else what was written is taken back. */
export function cancelImport(hub: Hub, actor: Actor | null, input: EndImportInput): Promise<ImportAnswer> {
  return turn(hub, actor, {
    mutation: 'cancelImport',
    input,
    refused: ({ row }) => cancelRefusal(row),
    // What was never confirmed has changed nothing that the registry tells.
    facts: (row, at) =>
      row.state === 'APPLYING'
        ? [registryFact('IMPORT_CANCEL_ASKED', at, { import: row.id, ...goalTold(hub, row, row.goal) })]
        : [],
    async store(tx, { row: { id, state, job, file } }, { now }) {
      if (state === 'APPLYING') {
        await tx.rows(`update table_imports set state = 'CANCELLING', revision = revision + 1 where id = $1`, [id]);
        return;
      }
      if (state === 'READING' && job !== null) await hub.jobs.cancel(tx, job);
      await hub.files.release(tx, file, usedBy(id));
      await tx.rows(
        `update table_imports set state = 'CANCELLED', revision = revision + 1, ended_at = $2 where id = $1`,
        [id, now.toISOString()],
      );
    },
  });
}

/** Takes a whole import back, within thirty days. */
export function undoImport(hub: Hub, actor: Actor | null, input: EndImportInput): Promise<ImportAnswer> {
  return turn(hub, actor, {
    mutation: 'undoImport',
    input,
    refused: ({ row }, { now }) => undoRefusal(row, now),
    facts: (row, at) => [registryFact('IMPORT_UNDO_ASKED', at, { import: row.id, ...goalTold(hub, row, row.goal) })],
    store: (tx, { row }, { actor: who }) => goOn(hub, tx, row, 'UNDOING', who),
  });
}
