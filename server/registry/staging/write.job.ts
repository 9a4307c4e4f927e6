import type { Hub } from '../../action/hub.ts';
import { momentOf } from '../../action/moment.ts';
import { lockChains } from '../../action/perform.ts';
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

const WRITING = text('写入', 'Writing');
const TAKING_BACK = text('撤回', 'Taking back');
const SAME_NOW = text('名录库已经相同', 'The registry says the same already');

/** Somebody decided something else meanwhile: what the piece wrote is rolled back. */
class Turned extends Error {}

/** A piece in a transaction of its own, under the jurisdiction's lock; false where the import is to do something else. */
async function piece(work: Work, at: number, write: (tx: Tx) => Promise<boolean>): Promise<boolean> {
  const { hub, job, row } = work;
  try {
    await hub.database.transaction(async (tx) => {
      await lockChains(tx, [row.jurisdictionId]);
      if (!(await write(tx))) throw new Turned();
      await job.keep({ state: row.state, at }, tx);
    });
    return true;
  } catch (error) {
    if (error instanceof Turned) return false;
    throw error;
  }
}

const noteOf = ({ found, changes, record }: Verdict, takesQuestions: boolean): Text | null => {
  const first = found.find(({ severity }) => severity === 'PROBLEM' || !takesQuestions);
  if (first !== undefined) return first.message;
  return record !== null && changes.length === 0 ? SAME_NOW : null;
};

async function writeLines(work: Work, lines: readonly LineToWrite[]): Promise<boolean> {
  const { hub, row, intake, judging, known } = work;
  const at = momentOf(judging.actor, hub.clock);
  return piece(work, lines.at(-1)!.number, async (tx) => {
    const verdicts = await intake.judge(
      known,
      tx,
      lines.map(({ values }) => values),
      true,
      lines.map(({ asked }) => asked),
    );
    const notes = verdicts.map((verdict) => noteOf(verdict, row.takesQuestions));
    const sound = verdicts.filter((_, i) => notes[i] === null);
    const written = await intake.records.write(hub, tx, known, sound, at);
    let next = 0;
    const kept = lines.map(({ number }, i): LineWritten => {
      const note = notes[i]!;
      return note === null ? { number, written: written[next++]!, note } : { number, written: null, note };
    });
    return keepWritten(hub.vault, tx, row.id, kept);
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
    const note = text('数据库拒绝了这一行，已记录', 'The database refused this line; it is logged');
    return piece(work, number, (tx) => keepWritten(hub.vault, tx, row.id, [{ number, written: null, note }]));
  }
}

async function takeBackLines(work: Work, lines: readonly LineToTakeBack[]): Promise<boolean> {
  const { hub, row, intake, judging, known } = work;
  const at = momentOf(judging.actor, hub.clock);
  return piece(work, lines.at(-1)!.number, async (tx) => {
    const notes = await intake.records.takeBack(hub, tx, known, lines, at);
    await keepTakenBack(tx, row.id, lines, notes);
    return true;
  });
}

/** A stretch of the import's lines, by their numbers. */
interface Stretch {
  /** The line at which the work then is. */
  at: number;
  work(): Promise<boolean>;
}

/** Does pieces until all lines were walked (true), or until the import is to do something else. */
async function goOn(
  work: Work,
  phase: Text,
  total: number,
  stretch: (size: number) => Stretch | null,
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
    const next = stretch(work.intake.records.whole ? Infinity : pace.size);
    if (next === null) return true;
    if (!(await pace.piece(() => next.work()))) return false;
    work.at = next.at;
    job.progress(work.done, total, phase);
  }
}

/** Writes the next lines. Lines that are left out cost a look and no transaction. */
function nextToWrite(work: Work, total: number, size: number): Stretch | null {
  const { hub, row, at, pace } = work;
  if (at >= total) return null;
  const upTo = Math.min(total, at + size);
  return {
    at: upTo,
    async work() {
      const lines = await findToWrite(hub.vault, hub.database, row, at, upTo);
      await pace.pause();
      if (lines.length > 0 && !(await writeOrPassOver(work, lines))) return false;
      work.done += lines.length;
      return true;
    },
  };
}

function nextToTakeBack(work: Work, size: number): Stretch | null {
  const { hub, row, at } = work;
  if (at <= 1) return null;
  const from = Math.max(1, at - size);
  return {
    at: from,
    async work() {
      const lines = await findToTakeBack(hub.vault, hub.database, row.id, from, at);
      if (lines.length > 0 && !(await takeBackLines(work, lines))) return false;
      work.done += lines.length;
      return true;
    },
  };
}

async function carryOut(work: Work): Promise<boolean> {
  const { counts, added, changed, state, takesQuestions } = work.row;
  const total = totalOf(work.row);
  if (state === 'APPLYING') {
    const lines = counts.NEW + counts.CHANGED + (takesQuestions ? counts.QUESTION : 0);
    return goOn(work, WRITING, lines, (size) => nextToWrite(work, total, size));
  }
  return goOn(work, TAKING_BACK, added + changed, (size) => nextToTakeBack(work, size));
}

const totalOf = ({ counts }: ImportRow): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Writing goes up from the first line, taking back goes down from the last. */
function beginning(row: ImportRow, kept: Kept | null): number {
  if (kept?.state === row.state) return kept.at;
  return row.state === 'APPLYING' ? 0 : totalOf(row) + 1;
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
      if (row === null || !isWorking(row)) return;
      const intake = intakeOf(hub, row.kind);
      const judging = await judgingOf(hub, row);
      const known: unknown = await intake.prepare(hub, judging);
      const at = beginning(row, job.checkpoint);
      const work = { hub, job, row, intake, judging, known, pace: createPace(hub), done: doneBefore(row), at };
      if (await carryOut(work)) await endImport(hub, row);
    }
  },
};

export const isWorking = ({ state }: Pick<ImportRow, 'state'>): boolean =>
  state === 'APPLYING' || state === 'CANCELLING' || state === 'UNDOING';
