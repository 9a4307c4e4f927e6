import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addProgrammeDrafts, type TaskDraft, taskOfPlanValues } from '../../server/programmes/index.ts';
import type { Actor } from '../../server/kernel/actor.ts';
import { localId } from '../../server/kernel/ids.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { drafted, published, task, told, years } from './county.ts';
import { PROGRAMME_OF, PUBLISH, SAVE_TASKS } from './documents.ts';

let hub: TestHub;
let scjg: Caller;
let actor: Actor;
let itemName: string;
const nextYear = years();

/** The liaison as actions see one; tables are taken in by work of the hub, not by a document. */
async function actorOf(username: string): Promise<Actor> {
  const [row] = await hub.hub.database.rows<Omit<Actor, 'sessionId' | 'accountId'> & { id: string }>(
    `select id, name, roles, department_id as "departmentId", jurisdiction_id as "jurisdictionId" from accounts where username = $1`,
    [username],
  );
  const { id, ...rest } = row!;
  return { ...rest, accountId: id, sessionId: '' };
}

beforeAll(async () => {
  hub = await openTestHub();
  scjg = await hub.signIn('scjg.liaison');
  actor = await actorOf('scjg.liaison');
  itemName = (await scjg.get('{ inspectionItem(code: "SCJG-002") { name } }')).name;
});
afterAll(() => hub.close());

const line = (year: number, more: object = {}): TaskDraft =>
  taskOfPlanValues({
    taskName: '商品零售检查',
    lead: '市场监管局',
    items: [{ name: itemName }],
    sampling: [{ percentMin: 5, percentMax: 5 }],
    window: { from: `${year}-03`, to: `${year}-10-31` },
    ...more,
  });

const add = (programmeId: string, drafts: TaskDraft[]) =>
  addProgrammeDrafts(hub.hub, actor, { programmeId, drafts, source: 'imp_1' });
const fieldsOf = (one: any): string[] => one.questions.map(({ field }: any) => field);

describe('tasks that were read from a table', () => {
  it('stand in the draft with what is certain, and ask the rest', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year, 'DEPARTMENT', []);
    const { shortName } = (await scjg.get('{ departments(first: 100) { nodes { code shortName } } }')).nodes.find(
      ({ code }: any) => code === 'scjg',
    );
    const drafts = [
      line(year, { lead: shortName }),
      line(year, { lead: '天文局', participants: ['地理局'] }),
      line(year, { lead: shortName, items: [{ name: '没有这个事项' }], sampling: [{ percentMin: 2, level: '市级' }] }),
      line(year + 3, { lead: shortName }),
    ];
    await add(id, drafts);
    const { tasks } = await scjg.get(PROGRAMME_OF, { id });
    const [certain, unknown, open, otherYear] = tasks.nodes;
    expect(certain).toMatchObject({
      lead: { code: 'scjg' },
      items: [{ code: 'SCJG-002' }],
      sampling: [{ percentMin: '5', percentMax: '5' }],
      fromMonth: `${year}-03`,
      toMonth: `${year}-10`,
      questions: [],
    });
    expect(unknown).toMatchObject({ lead: null, participants: [], items: [] });
    expect(fieldsOf(unknown)).toEqual(['lead', 'participants', 'items']);
    expect(fieldsOf(open)).toEqual(['sampling', 'items']);
    expect(otherYear).toMatchObject({ fromMonth: null, toMonth: null });
    expect(fieldsOf(otherYear)).toEqual(['window']);
  });

  it('are led by the department itself where its own table names nobody; a joint one asks', async () => {
    const year = nextYear();
    for (const [kind, lead, open] of [
      ['DEPARTMENT', { code: 'scjg' }, []],
      ['JOINT', null, ['lead']],
    ] as const) {
      const { id } = await drafted(scjg, year, kind, []);
      await add(id, [line(year, { lead: undefined })]);
      const { tasks } = await scjg.get(PROGRAMME_OF, { id });
      expect(tasks.nodes[0]).toMatchObject({ lead });
      expect(fieldsOf(tasks.nodes[0]).filter((field) => field === 'lead')).toEqual(open);
    }
  });

  it('keep the programme from going on until they are answered (R028)', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year, 'DEPARTMENT', []);
    await add(id, [line(year, { lead: '天文局' })]);
    expect(told(await scjg.refused(PUBLISH, { input: { programmeId: id } }))).toBe('RULE R028');
    const { tasks } = await scjg.get(PROGRAMME_OF, { id });
    await scjg.get(SAVE_TASKS, { input: { programmeId: id, tasks: [task(year, { taskId: tasks.nodes[0].id })] } });
    const { programme } = await scjg.get(PUBLISH, { input: { programmeId: id } });
    expect(programme).toMatchObject({ state: 'PUBLISHED', tasks: { nodes: [{ questions: [] }] } });
  });

  it('are put into a draft alone, by its own department, and not without end', async () => {
    const year = nextYear();
    const { id } = await published(scjg, year);
    await expect(add(id, [line(year)])).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const { id: draft } = await drafted(scjg, nextYear(), 'DEPARTMENT', []);
    await expect(add(draft, [])).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(
      add(
        draft,
        Array.from({ length: 301 }, () => line(year)),
      ),
    ).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const gaj = await actorOf('gaj.liaison');
    const joint = await drafted(scjg, nextYear(), 'JOINT', []);
    const input = { programmeId: joint.id, drafts: [line(year)], source: 'imp_1' };
    await expect(addProgrammeDrafts(hub.hub, gaj, input)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(localId('Programme', joint.id)).not.toBeNull();
  });
});
