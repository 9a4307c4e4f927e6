import type { Hub } from '../../action/hub.ts';
import { momentOf } from '../../action/moment.ts';
import { lockChains } from '../../action/perform.ts';
import { globalId } from '../../kernel/ids.ts';
import { type Text, text } from '../../kernel/text.ts';
import { sqlState, type Tx } from '../../platform/database.ts';
import { haltOf } from '../../platform/jobs/halt.ts';
import type { JobKind, JobRun } from '../../platform/jobs/job.ts';
import { endImport } from './end.action.ts';
import { findImport, type ImportRow, type ImportState } from './import-row.ts';
import { judgingOf } from './imports.queries.ts';
import type { Intake, Judging, Verdict } from './intake.ts';
import { intakeOf } from './intakes.ts';
import { type OfImport, writeImportKind } from './job-kinds.ts';
import { createPace, type Pace } from './pace.ts';
import {
  findToTakeBack,
  findToWrite,
  keepTakenBack,
  keepWritten,
  type LineToTakeBack,
  type LineToWrite,
  type LineWritten,
} from './pieces.store.ts';

/** Up to which line a work in this state has come. */
interface Kept {
  state: ImportState;
  at: number;
}

type Run = JobRun<OfImport, Kept>;

/** What a run works with. */
interface Work {
  hub: Hub;
  job: Run;
  row: ImportRow;
  intake: Intake;
  judging: Judging;
  known: unknown;
  pace: Pace;
  done: number;
  /** The line that was done last. */
  at: number;
}

const WRITING = text('写入名录库', 'Writing into the registry');
const TAKING_BACK = text('撤回', 'Taking back');
const SAME_NOW = text('名录库已经相同', 'The registry says the same already');

/** Locks the jurisdiction's chain and the import; false where its state is another by now. */
async function isStill(tx: Tx, { row }: Work, state: ImportState): Promise<boolean> {
  await lockChains(tx, [row.jurisdictionId]);
  const rows = await tx.rows('select 1 from table_imports where id = $1 and state = $2 for no key update', [
    row.id,
    state,
  ]);
  return rows.length > 0;
}

const noteOf = ({ found, changes, record }: Verdict): Text | null => {
  const [first] = found;
  if (first !== undefined) return first.message;
  return record !== null && changes.length === 0 ? SAME_NOW : null;
};

async function writeLines(work: Work, lines: readonly LineToWrite[]): Promise<boolean> {
  const { hub, job, row, intake, judging, known } = work;
  const at = momentOf(judging.actor, hub.clock);
  return hub.database.transaction(async (tx) => {
    if (!(await isStill(tx, work, 'APPLYING'))) return false;
    const verdicts = await intake.judge(
      known,
      tx,
      lines.map(({ values }) => values),
      true,
    );
    const notes = verdicts.map(noteOf);
    const sound = verdicts.filter((_, i) => notes[i] === null);
    const written = await intake.records!.write(hub, tx, known, sound, at);
    let next = 0;
    const kept = lines.map(({ number }, i): LineWritten => {
      const note = notes[i]!;
      return note === null ? { number, written: written[next++]!, note } : { number, written: null, note };
    });
    await keepWritten(hub.vault, tx, row.id, kept);
    await job.keep({ state: row.state, at: lines.at(-1)!.number }, tx);
    return true;
  });
}

// What the data itself forbids (22, 23) keeps a line out; anything else is a fault of the moment and ends the run.
const isOfTheData = (error: unknown): boolean => /^2[23]/.test(sqlState(error) ?? '');

/** A line that the database refuses, whatever the rules said, is passed over; the others of its piece are written. */
async function writeOrPassOver(work: Work, lines: readonly LineToWrite[]): Promise<boolean> {
  try {
    return await writeLines(work, lines);
  } catch (error) {
    if (!isOfTheData(error)) throw error;
    const { hub, row } = work;
    if (lines.length > 1) {
      const half = Math.ceil(lines.length / 2);
      return (await writeOrPassOver(work, lines.slice(0, half))) && writeOrPassOver(work, lines.slice(half));
    }
    const [{ number }] = lines as [LineToWrite];
    hub.log.error({ err: error, import: row.id, line: number }, 'a line of an import could not be written');
    return hub.database.transaction(async (tx) => {
      if (!(await isStill(tx, work, 'APPLYING'))) return false;
      const note = text('数据库拒绝了这一行，已记录', 'The database refused this line; it is logged');
      await keepWritten(hub.vault, tx, row.id, [{ number, written: null, note }]);
      await work.job.keep({ state: row.state, at: number }, tx);
      return true;
    });
  }
}

async function takeBackLines(work: Work, lines: readonly LineToTakeBack[]): Promise<boolean> {
  const { hub, job, row, intake, judging, known } = work;
  const at = momentOf(judging.actor, hub.clock);
  return hub.database.transaction(async (tx) => {
    if (!(await isStill(tx, work, row.state))) return false;
    const notes = await intake.records!.takeBack(hub, tx, known, lines, at);
    await keepTakenBack(tx, row.id, lines, notes);
    await job.keep({ state: row.state, at: lines.at(-1)!.number }, tx);
    return true;
  });
}

/** Does pieces until none is left, or until the import is to do something else. Gives whether none is left. */
async function goOn<L extends { number: number }>(
  work: Work,
  phase: Text,
  total: number,
  find: (size: number) => Promise<L[]>,
  carryOut: (lines: readonly L[]) => Promise<boolean>,
): Promise<boolean> {
  const { hub, job, row, pace } = work;
  for (;;) {
    const halt = haltOf(job.signal);
    // Who cancels the job means the import: what was written must not stay by half.
    if (halt === 'CANCELLED' && row.state === 'APPLYING') {
      await hub.database.transaction((tx) =>
        tx.rows(
          `update table_imports set state = 'CANCELLING', revision = revision + 1 where id = $1 and state = 'APPLYING'`,
          [row.id],
        ),
      );
      return false;
    }
    if (halt !== null && halt !== 'CANCELLED') job.signal.throwIfAborted();
    const outcome = await pace.piece(async (size) => {
      const lines = await find(size);
      if (lines.length === 0) return 'NONE';
      const isStanding = await carryOut(lines);
      if (isStanding) {
        work.done += lines.length;
        work.at = lines.at(-1)!.number;
      }
      return isStanding ? 'DONE' : 'TURNED';
    });
    if (outcome !== 'DONE') return outcome === 'NONE';
    job.progress(work.done, total, phase);
  }
}

async function carryOut(work: Work): Promise<boolean> {
  const { hub, row } = work;
  const { counts, added, changed } = row;
  const { vault, database } = hub;
  if (row.state === 'APPLYING') {
    return goOn(
      work,
      WRITING,
      counts.NEW + counts.CHANGED,
      (size) => findToWrite(vault, database, row.id, work.at, size),
      (lines) => writeOrPassOver(work, lines),
    );
  }
  return goOn(
    work,
    TAKING_BACK,
    added + changed,
    (size) => findToTakeBack(vault, database, row.id, work.at, size),
    (lines) => takeBackLines(work, lines),
  );
}

const BEHIND_ALL = 2 ** 31 - 1;

/** Writing goes up from the first line, taking back goes down from the last. */
function beginning({ state }: ImportRow, kept: Kept | null): number {
  if (kept?.state === state) return kept.at;
  return state === 'APPLYING' ? 0 : BEHIND_ALL;
}

const doneBefore = ({ state, added, changed, passedOver, undone, kept }: ImportRow): number =>
  state === 'APPLYING' ? added + changed + passedOver : undone + kept;

/** Carries out what was decided on an import: writes it, or takes it back, to its end. */
export const writeImportJob: JobKind<Hub, OfImport, Kept> = {
  ...writeImportKind,
  async run(hub, job) {
    const { importId } = job.input;
    for (;;) {
      const row = await findImport(hub.database, importId);
      if (row === null || !isWorking(row)) return { link: `/imports/${globalId('TableImport', importId)}` };
      const intake = intakeOf(hub, row.kind);
      const judging = await judgingOf(hub, row);
      const known: unknown = await intake.prepare(hub, judging);
      const at = beginning(row, job.checkpoint);
      const work = { hub, job, row, intake, judging, known, pace: createPace(hub.database), done: doneBefore(row), at };
      if (await carryOut(work)) await endImport(hub, row);
    }
  },
};

export const isWorking = ({ state }: Pick<ImportRow, 'state'>): boolean =>
  state === 'APPLYING' || state === 'CANCELLING' || state === 'UNDOING';
