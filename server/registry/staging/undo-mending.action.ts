import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Problem } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { UndoMendingInput } from '../../../schema/registry/import-inputs.ts';
import type { ImportRow } from './import-row.ts';
import { mendRefusal } from './import.permits.ts';
import { getImport } from './imports.queries.ts';
import { intakeOf } from './intakes.ts';
import { findMended, type KeptLine } from './kept-lines.store.ts';
import { toJudge } from './mend.action.ts';
import { lineBefore, rewriteLines } from './rewrite-lines.ts';

interface State {
  row: ImportRow;
  lines: KeptLine[];
}

const NO_MENDING = text('没有这次改正', 'there was no such mending');

const numberProblems = (row: ImportRow, mending: number): Problem[] =>
  mendRefusal(row) !== null || (mending > 1 && mending <= row.revision)
    ? []
    : [{ path: 'mending', problem: NO_MENDING }];

/** Puts each line that a mending reached back to what it was before; who mended it since keeps it. */
export async function undoMending(
  hub: Hub,
  actor: Actor | null,
  input: UndoMendingInput,
): Promise<{ importId: string; lines: number[] }> {
  const { intake, known } = await toJudge(hub, actor, input.importId);
  return perform<State, Decided, { importId: string; lines: number[] }>(hub, actor, {
    mutation: 'undoMending',
    input,
    chains: () => [],
    async load(tx, who) {
      const row = await getImport(tx, who, input.importId, true);
      const lines = mendRefusal(row) === null ? await findMended(hub.vault, tx, row.id, input.mending) : [];
      return { row, lines };
    },
    permit: (who, { row }) => intakeOf(hub, row.kind).permit(who),
    check: ({ row }) => numberProblems(row, input.mending),
    revision: ({ row }) => row.revision,
    decide({ row }) {
      const refused = mendRefusal(row);
      if (refused !== null) throw refused;
      return { facts: [] };
    },
    async store(tx, { row, lines }, _decision, at) {
      if (lines.length === 0) return;
      const rewriting = { intake: intake!, known, row };
      const written = lines.map(({ number, content: { line } }) => ({ number, line: lineBefore(rewriting, line) }));
      await rewriteLines(hub, tx, rewriting, lines, written, at);
    },
    answer: ({ lines }) => ({ importId: input.importId, lines: lines.map(({ number }) => number) }),
  });
}
