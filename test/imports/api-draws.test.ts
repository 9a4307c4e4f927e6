import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { creditCodeOf } from '../bench/imports/target-csv.ts';
import type { Caller } from '../support/caller.ts';
import { castOf, planUpTo } from '../support/flow.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { confirmed, csv, linesOf, staged, undone } from './staging.ts';

const HEADING = ['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态'];

let hub: TestHub;
let liaison: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  liaison = await hub.signIn('scjg.liaison');
});
afterAll(() => hub.close());

/** An import as it stands while it is written. */
async function writing(): Promise<() => Promise<unknown>> {
  const id = randomUUID();
  await hub.hub.database.transaction((tx) =>
    tx.rows(
      `insert into table_imports (id, jurisdiction_id, account_id, kind, state, file, file_name, file_sha256, read_on, digest, created_at)
       select $1, jurisdiction_id, id, 'TARGETS', 'APPLYING', $1, 'x.csv', '', current_date, '', now() from accounts where username = 'scjg.liaison'`,
      [id],
    ),
  );
  return () => hub.hub.database.transaction((tx) => tx.rows('delete from table_imports where id = $1', [id]));
}

it('no draw is sealed over half of an import', async () => {
  const plan = await planUpTo('announced', await castOf(hub, ['gaj']));
  const end = await writing();
  const answer = await liaison.refused('SealDraw', { input: { planIds: [plan.id] } });
  await end();
  expect(answer).toMatchObject({ code: 'WRONG_STATE', state: 'IMPORTING' });
  expect((await liaison.do('SealDraw', { planIds: [plan.id] })).round.state).toBe('SEALED');
});

it.each([
  ['sealed', 9001],
  ['drawn', 9002],
] as const)('a target that a %s draw may hold stays when its import is undone', async (stage, code) => {
  const { id } = await staged(liaison, 'TARGETS', csv(HEADING, [creditCodeOf(code), '封存公司', '企业', '存续']));
  await confirmed(liaison, id);
  const plan = await planUpTo(stage, await castOf(hub, ['gaj']));
  // What the tests before left sealed would keep it too.
  await hub.hub.database.transaction((tx) =>
    tx.rows(`update draws set abandoned = true where plan_number <> $1`, [plan.number]),
  );
  expect(await undone(liaison, id)).toMatchObject({ state: 'UNDONE', outcomes: { undone: 0, kept: 1 } });
  expect((await linesOf(liaison, id))[0].note).toMatch(/sealed draw/);
});
