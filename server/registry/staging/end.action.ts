import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import { systemActor } from '../../action/system.ts';
import { refusal } from '../../kernel/refusal.ts';
import type { Tx } from '../../platform/database.ts';
import type { Fact } from '../../platform/journal.ts';
import { registryFact } from '../registry-fact.ts';
import { findImport, type ImportRow, type ImportState } from './import-row.ts';

const DAY_MS = 86_400_000;
export const UNDO_DAYS = 30;

/** What a work ends with, by the state in which it was. */
const ENDS: Partial<Record<ImportState, { state: ImportState; fact: string }>> = {
  APPLYING: { state: 'APPLIED', fact: 'IMPORT_APPLIED' },
  CANCELLING: { state: 'CANCELLED', fact: 'IMPORT_CANCELLED' },
  UNDOING: { state: 'UNDONE', fact: 'IMPORT_UNDONE' },
};

interface Ending extends Decided {
  state: ImportState | null;
}

interface State {
  row: ImportRow;
  /** Of items: the histories of these tell the fact. */
  itemCodes: string[];
}

/** Lists of items are of some hundreds; whatever is longer tells its lines alone. */
const MOST_CODES = 5000;

async function findItemCodes(tx: Tx, { id, kind }: ImportRow): Promise<string[]> {
  if (kind !== 'ITEMS') return [];
  const rows = await tx.rows<{ code: string }>(
    `select i.code from table_import_results r join inspection_items i on i.id = r.record_id
     where r.import_id = $1 and r.outcome <> 'PASSED_OVER' order by i.code limit ${MOST_CODES}`,
    [id],
  );
  return rows.map(({ code }) => code);
}

/** Tells that a work on an import is done. Where somebody turned it meanwhile, nothing changes. */
export function endImport(hub: Hub, { id, jurisdictionId, state }: ImportRow): Promise<null> {
  return perform<State, Ending, null>(hub, systemActor(jurisdictionId), {
    mutation: 'endImport',
    input: {},
    chains: () => [jurisdictionId],
    async load(tx) {
      const row = await findImport(tx, id, true);
      if (row === null) throw refusal.notFound();
      return { row, itemCodes: await findItemCodes(tx, row) };
    },
    permit: () => null,
    decide({ row, itemCodes }, at): Ending {
      const end = row.state === state ? ENDS[state] : undefined;
      if (end === undefined) return { facts: [], state: null };
      const { added, changed, passedOver, undone, kept } = row;
      const outcomes = state === 'APPLYING' ? { added, changed, passedOver } : { undone, kept };
      const ofItems = itemCodes.length === 0 ? {} : { itemCodes, reason: row.fileName };
      const told: Fact = registryFact(end.fact, at, { import: id, ...outcomes, ...ofItems });
      return { facts: [told], state: end.state };
    },
    async store(tx, _row, { state: next }, { now }) {
      if (next === null) return;
      const isApplied = next === 'APPLIED';
      await tx.rows(
        `update table_imports set state = $2, revision = revision + 1, ended_at = $3,
           applied_at = case when $4::boolean then $3::timestamptz else applied_at end,
           undoable_until = case when $4::boolean then $5::timestamptz else undoable_until end
         where id = $1`,
        [id, next, now.toISOString(), isApplied, new Date(now.getTime() + UNDO_DAYS * DAY_MS).toISOString()],
      );
    },
    answer: () => null,
  });
}
