import type { Hub } from '../../action/hub.ts';
import type { Moment } from '../../action/moment.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import type { ConfirmImportInput, EndImportInput } from '../../../schema/registry/import-inputs.ts';
import { registryFact } from '../registry-fact.ts';
import type { ImportRow, ImportState } from './import-row.ts';
import { cancelRefusal, confirmRefusal, undoRefusal } from './import.permits.ts';
import { getImport } from './imports.queries.ts';
import { intakeOf } from './intakes.ts';
import { writeImportKind } from './job-kinds.ts';
import { type ImportAnswer, usedBy } from './stage.action.ts';

interface Turn {
  mutation: string;
  input: { requestId?: string | null; expectedRevision?: number | null; importId: string };
  refused(row: ImportRow, at: Moment): Refusal | null;
  facts(row: ImportRow, at: Moment): Fact[];
  store(tx: Tx, row: ImportRow, at: Moment): Promise<unknown>;
}

/** One decision on an import as a whole, in the jurisdiction's chain. */
function turn(hub: Hub, actor: Actor | null, deed: Turn): Promise<ImportAnswer> {
  return perform<ImportRow, Decided, ImportAnswer>(hub, actor, {
    mutation: deed.mutation,
    input: deed.input,
    chains: () => (actor === null ? [] : [actor.jurisdictionId]),
    load: (tx, who) => getImport(tx, who, deed.input.importId, true),
    permit: (who, { kind }) => intakeOf(hub, kind).permit(who),
    revision: ({ revision }) => revision,
    decide(row, at) {
      const refused = deed.refused(row, at);
      if (refused !== null) throw refused;
      return { facts: deed.facts(row, at) };
    },
    async store(tx, row, _decision, at) {
      await deed.store(tx, row, at);
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

/** The one decision that writes an import: from here on it is finished, whatever dies (decision 015). */
export function confirmImport(hub: Hub, actor: Actor | null, input: ConfirmImportInput): Promise<ImportAnswer> {
  const onlyClean = input.takeOnlyClean === true;
  return turn(hub, actor, {
    mutation: 'confirmImport',
    input,
    refused: (row) => confirmRefusal(row, intakeOf(hub, row.kind), onlyClean),
    facts: ({ id, kind, counts, digest, fileSha256 }, at) => [
      registryFact('IMPORT_CONFIRMED', at, { import: id, kind, counts, digest, file: fileSha256, onlyClean }),
    ],
    async store(tx, row, { actor: who, now }) {
      await tx.rows(
        'update table_imports set confirmed_at = $2, confirmed_by = $3, takes_only_clean = $4 where id = $1',
        [row.id, now.toISOString(), who.accountId, onlyClean],
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
    refused: cancelRefusal,
    // What was never confirmed has changed nothing that the registry tells.
    facts: ({ id, state }, at) =>
      state === 'APPLYING' ? [registryFact('IMPORT_CANCEL_ASKED', at, { import: id })] : [],
    async store(tx, { id, state, job, file }, { now }) {
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
    refused: (row, { now }) => undoRefusal(row, now),
    facts: ({ id }, at) => [registryFact('IMPORT_UNDO_ASKED', at, { import: id })],
    store: (tx, row, { actor: who }) => goOn(hub, tx, row, 'UNDOING', who),
  });
}
