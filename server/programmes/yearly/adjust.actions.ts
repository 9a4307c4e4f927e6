import type { Hub } from '../../action/hub.ts';
import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { StoredFile } from '../../platform/files/file.ts';
import { textProblems } from '../../registry/index.ts';
import type { AttachAdjustmentInput, ProgrammeReasonInput } from '../../../schema/programmes/programme-inputs.ts';
import { fileProblems, findBrought } from '../programme-files.ts';
import { factOf, type LoadedProgramme, performOnProgramme } from './perform-on-programme.ts';
import { programmePermits } from './programme.permits.ts';
import { programmeStages } from './programme.ts';
import { changeProgramme, findOpenVersions, insertProgramme, type ProgrammeRow } from './programmes.store.ts';
import { findTasks, newTask, putTasks } from './tasks.store.ts';
import { pastDayProblems, shortProblems } from './words.ts';

interface Adjusting extends LoadedProgramme {
  open: ProgrammeRow | null;
}

/** A programme has one version on its way at most. */
export function requireNoneOpen(open: Pick<ProgrammeRow, 'state' | 'version'> | null) {
  if (open === null) return null;
  return refusal.wrongState(
    open.state,
    text(
      `第 ${open.version} 版正在办理，请先公示或撤回`,
      `Version ${open.version} is on its way: publish or withdraw it first`,
    ),
  );
}

/** Begins a new version of a published programme, with the same tasks (R039); the one in force stays until it is published. */
export function adjustProgramme(hub: Hub, actor: Actor | null, input: ProgrammeReasonInput) {
  const uuid = newId();
  const reason = input.reason.trim();
  return performOnProgramme<Adjusting>(hub, actor, {
    mutation: 'adjustProgramme',
    input,
    load: async (tx, state) => ({ ...state, open: (await findOpenVersions(tx, [state.row.seriesId]))[0] ?? null }),
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: () => textProblems(input.reason, 'reason'),
    decide(state, at) {
      const wrong = programmeStages.adjust(state.row) ?? requireNoneOpen(state.open);
      if (wrong !== null) throw wrong;
      const told = { programme: uuid, version: state.row.version + 1, of: state.row.uuid, reason };
      return { facts: [factOf(state, 'PROGRAMME_ADJUSTED', at, told)] };
    },
    async store(tx, { row }, _decision, { actor: by, now }) {
      await insertProgramme(
        tx,
        { ...row, uuid, version: row.version + 1, adjustmentReason: reason },
        by.accountId,
        now,
      );
      const tasks = await findTasks(tx, [row.uuid]);
      await putTasks(
        tx,
        uuid,
        tasks.map(({ uuid: _uuid, items, place, key, ...fields }) => newTask(fields, items, place, { key })),
      );
    },
    answer: () => ({ programmeId: uuid }),
  });
}

interface Attaching extends LoadedProgramme {
  file: StoredFile | null;
}

/** Puts the signed document behind an adjustment: it takes effect with it alone (R039). */
export function attachAdjustment(hub: Hub, actor: Actor | null, input: AttachAdjustmentInput) {
  return performOnProgramme<Attaching>(hub, actor, {
    mutation: 'attachAdjustment',
    input,
    load: async (tx, state, who) => ({
      ...state,
      file: await findBrought(hub, tx, who, input.fileId, 'ADJUSTMENT_DOCUMENT'),
    }),
    permit: (who, { row }) => programmePermits.keep(who, row),
    check: ({ file }, { today }) => [
      ...fileProblems(file, 'fileId'),
      ...shortProblems(input.number, 'number'),
      ...shortProblems(input.approvedBy, 'approvedBy'),
      ...pastDayProblems(input.approvedOn, today, 'approvedOn'),
    ],
    decide(state, at) {
      const wrong = programmeStages.attach(state.row);
      if (wrong !== null) throw wrong;
      const { sha256, id } = state.file!;
      const told = { file: id, sha256, number: input.number.trim(), approvedOn: input.approvedOn };
      return { facts: [factOf(state, 'PROGRAMME_DOCUMENT_ATTACHED', at, told)] };
    },
    async store(tx, { row, file }) {
      const usedBy = `programme:${row.uuid}`;
      if (row.documentFile !== null) await hub.files.release(tx, row.documentFile, usedBy);
      await hub.files.keep(tx, file!.id, usedBy);
      await changeProgramme(tx, row.uuid, {
        documentFile: file!.id,
        documentNumber: input.number.trim(),
        approvedBy: input.approvedBy.trim(),
        approvedOn: input.approvedOn,
      });
    },
  });
}
