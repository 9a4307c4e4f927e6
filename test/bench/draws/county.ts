import pg from 'pg';
import { fillTargets } from '../fill.ts';

/** Adds so many targets to the demo county; a search never asks for them, so nothing is made for it. */
export async function addTargets(url: string, targets: number): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  try {
    await pool.query('alter table targets disable trigger user');
    await fillTargets(pool, targets);
    await pool.query('alter table targets enable trigger user');
    await pool.query('vacuum analyze targets');
  } finally {
    await pool.end();
  }
}

/** The plain eligibility scan beside which a draw is measured: who is in the frame, read by their ids and no more. */
export async function plainScan(url: string): Promise<{ seconds: number; eligible: number }> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const where = `from targets t join jurisdictions j on j.id = t.jurisdiction_id
      where j.id = (select jurisdiction_id from departments where code = 'scjg') and t.status = 'ACTIVE'`;
    const began = performance.now();
    const { rows } = await client.query(`select count(*)::int as count ${where}`);
    const ids = await client.query({ text: `select t.id ${where}`, rowMode: 'array' });
    if (ids.rows.length !== rows[0].count) throw new Error('the registry changed meanwhile');
    return { seconds: (performance.now() - began) / 1000, eligible: ids.rows.length };
  } finally {
    await client.end();
  }
}

/** Has a drawn plan pass for released; its checks, which nobody asks for here, are not made. */
export async function letBeRead(url: string, planId: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const hex = planId.split('_')[1];
    await client.query(`update joint_plans set state = 'IN_PROGRESS' where replace(id::text, '-', '') = $1`, [hex]);
  } finally {
    await client.end();
  }
}
