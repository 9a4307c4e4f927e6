import type { Capability } from '../../server/action/capability.ts';
import type { Hub } from '../../server/action/hub.ts';
import { refusal } from '../../server/kernel/refusal.ts';
import { text } from '../../server/kernel/text.ts';
import type { JobKind } from '../../server/platform/jobs/job.ts';

export interface Counting {
  /** Names the run in the log of what was counted. */
  name: string;
  steps: number;
  /** It goes on behind this step only when the hub's database says so. */
  gate?: number;
}

const title = ({ name }: Counting) => text(`计数 ${name}`, `Count ${name}`);

async function isOpen({ database }: Hub, name: string): Promise<boolean> {
  // A hub that is to be killed stands before every gate.
  if (process.env.TRY_HOLD !== undefined) return false;
  return (await database.rows('select 1 from try_gates where name = $1', [name])).length > 0;
}

/** Counts step by step, each with its checkpoint in one transaction, so that none is counted twice whoever dies. */
export const counting: JobKind<Hub, Counting, number> = {
  name: 'try.count',
  title,
  atOnce: 2,
  async run(hub, job) {
    const { name, steps, gate } = job.input;
    for (let step = (job.checkpoint ?? 0) + 1; step <= steps; step += 1) {
      while (step === gate && !(await isOpen(hub, name))) await job.breathe();
      await hub.database.transaction(async (tx) => {
        await tx.rows('insert into try_steps (name, step, pid) values ($1, $2, $3)', [name, step, process.pid]);
        await job.keep(step, tx);
      });
      job.progress(step, steps, text('数数', 'Counting'));
      await job.breathe();
    }
    return { result: { counted: steps }, link: '/plans' };
  },
};

/** Fails as a fault of the hub, or as a refusal that people may read. */
export const failing: JobKind<Hub, { refused: boolean }> = {
  name: 'try.fail',
  title: () => text('失败', 'Fail'),
  run({ vault }, { input }) {
    if (input.refused) throw refusal.forbidden(text('表格第 3 行有误', 'Row 3 of the table is wrong'));
    throw new Error(`a secret of the inside ${typeof vault}`);
  },
};

/** Makes a file. */
export const making: JobKind<Hub, { lines: number }> = {
  name: 'try.make',
  title: () => text('导出', 'Export'),
  async run({ files }, { input, account, jurisdiction }) {
    async function* lines() {
      for (let i = 0; i < input.lines; i += 1) yield Buffer.from(`第 ${i} 行\n`);
    }
    const about = { purpose: 'TRY_MADE', name: '导出.csv', account, jurisdiction: jurisdiction! };
    return { file: (await files.write(about, lines())).id };
  },
};

/** Kinds of jobs for trying them out. */
export const tryingJobs: Capability = {
  name: 'trying-jobs',
  entities: [],
  migrations: [],
  resolvers: [],
  filePurposes: { TRY_MADE: {} },
  jobs: [counting, failing, making],
};

/** Tables that the kinds work on; no part of a hub. */
export async function makeTables({ database }: Hub): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.rows(
      'create table if not exists try_steps (name text, step integer, pid integer, primary key (name, step))',
    );
    await tx.rows('create table if not exists try_gates (name text primary key)');
  });
}

export const openGate = ({ database }: Hub, name: string) =>
  database.transaction((tx) => tx.rows('insert into try_gates values ($1) on conflict do nothing', [name]));

/** The steps counted, and the processes that counted them. */
export async function countedBy({ database }: Hub, name: string): Promise<{ steps: number[]; pids: number[] }> {
  const rows = await database.rows<{ step: number; pid: number }>(
    'select step, pid from try_steps where name = $1 order by step',
    [name],
  );
  return { steps: rows.map(({ step }) => step), pids: [...new Set(rows.map(({ pid }) => pid))] };
}

/** Asks for a job in the name of an account. */
export async function enqueue<Input>(
  hub: Hub,
  username: string,
  kind: JobKind<Hub, Input>,
  input: Input,
): Promise<string> {
  return hub.database.transaction(async (tx) => {
    const [owner] = await tx.rows<{ account: string; jurisdiction: string }>(
      'select id as account, jurisdiction_id as jurisdiction from accounts where username = $1',
      [username],
    );
    return hub.jobs.enqueue(tx, kind, input, owner!);
  });
}
