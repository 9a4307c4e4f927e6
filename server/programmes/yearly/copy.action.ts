import type { Hub } from '../../action/hub.ts';
import { type Decided, perform } from '../../action/perform.ts';
import type { Actor } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { localId, newId } from '../../kernel/ids.ts';
import { text } from '../../kernel/text.ts';
import type { Reader } from '../../platform/database.ts';
import { applyDueVersions } from '../../registry/index.ts';
import type { CopyProgrammeInput } from '../../../schema/programmes/programme-inputs.ts';
import { findMeetingStanding } from '../bodies/bodies.store.ts';
import { programmeFact } from '../programme-fact.ts';
import { copiedTask } from './copied-task.ts';
import { loadDrafting, requireNone, titleOf, yearProblems } from './draft.action.ts';
import type { ProgrammeAnswer } from './perform-on-programme.ts';
import { type MeetingStanding, programmePermits } from './programme.permits.ts';
import { getProgramme, insertProgramme, type ProgrammeRow } from './programmes.store.ts';
import { findTasks, newTask, putTasks } from './tasks.store.ts';

interface Copying {
  row: ProgrammeRow;
  meeting: MeetingStanding;
  drafting: Awaited<ReturnType<typeof loadDrafting>>;
}

/** Whether an actor may make another year's programme out of one: of their own department's, or the joint one. */
export function copyPermit(actor: Actor, row: ProgrammeRow, meeting: MeetingStanding) {
  const own = row.kind === 'DEPARTMENT' ? programmePermits.keep(actor, row) : null;
  return programmePermits.draft(actor, row.kind, meeting) ?? own;
}

/** The versions of items that are in force; an item that is on no list is missing. */
async function findCurrent(reader: Reader, itemIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await reader.rows<{ id: string; version: number }>(
    'select id, version from inspection_items where id = any($1::uuid[]) and claimed_at is not null',
    [itemIds],
  );
  return new Map(rows.map(({ id, version }) => [id, version]));
}

/** Makes the programme of another year out of one, or of the same out of one that was given up, as a draft of the caller's department. */
export function copyProgramme(hub: Hub, actor: Actor | null, input: CopyProgrammeInput): Promise<ProgrammeAnswer> {
  const uuid = newId();
  const { year } = input;
  return perform<Copying, Decided, ProgrammeAnswer>(hub, actor, {
    mutation: 'copyProgramme',
    input,
    chains: () => [actor!.jurisdictionId],
    async load(tx, who) {
      const row = await getProgramme(tx, who, localId('Programme', input.programmeId));
      const today = localDate(hub.clock.now());
      await applyDueVersions(tx, today);
      return {
        row,
        meeting: await findMeetingStanding(tx, who, today),
        drafting: await loadDrafting(hub, tx, who, row.kind, year),
      };
    },
    permit: (who, { row, meeting }) => copyPermit(who, row, meeting),
    check: ({ row }) => [
      ...yearProblems(year),
      ...(row.year === year && row.state !== 'WITHDRAWN'
        ? [{ path: 'year', problem: text('请选择另一年度', 'choose another year') }]
        : []),
    ],
    decide({ row, drafting }, at) {
      const wrong = requireNone(drafting.existing);
      if (wrong !== null) throw wrong;
      const told = { programme: uuid, kind: row.kind, year, version: 1, of: row.uuid };
      return { facts: [programmeFact('PROGRAMME_COPIED', at, told)] };
    },
    async store(tx, { row, drafting }, _decision, { actor: by, now }) {
      const drafter = drafting.drafter!;
      const title = titleOf(row.kind, year, drafter);
      const copy = { ...row, uuid, seriesId: uuid, year, version: 1, title, adjustmentReason: null };
      await insertProgramme(tx, { ...copy, departmentId: drafter.uuid }, by.accountId, now);
      const tasks = await findTasks(tx, [row.uuid]);
      const current = await findCurrent(
        tx,
        tasks.flatMap(({ items }) => items.map(({ itemId }) => itemId)),
      );
      const copies = tasks.map(({ uuid: _uuid, key: _key, programmeId: _programme, place, items, ...fields }) => {
        const known = items.map((item) => ({ ...item, current: current.get(item.itemId) ?? null }));
        const copied = copiedTask(fields, known, year - row.year);
        return newTask(copied.fields, copied.items, place);
      });
      await putTasks(tx, uuid, copies);
    },
    answer: () => ({ programmeId: uuid }),
  });
}
