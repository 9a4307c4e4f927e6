import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { drafted, published, task, told, years } from './county.ts';
import {
  DRAFT,
  HISTORY,
  PROGRAMME_OF,
  PROGRAMMES,
  PUBLISH,
  REMOVE_TASKS,
  RESTORE_TASKS,
  SAVE_TASKS,
  WITHDRAW,
} from './documents.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let leader: Caller;
const nextYear = years();

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj, leader] = (await Promise.all(
    ['scjg.liaison', 'gaj.liaison', 'leader'].map((name) => hub.signIn(name)),
  )) as [Caller, Caller, Caller];
});
afterAll(() => hub.close());

const save = (programmeId: string, ...tasks: object[]) => ({ input: { programmeId, tasks } });

describe('a programme (R028)', () => {
  it('is drafted by a liaison and published by the short way, where policy asks nothing', async () => {
    const year = nextYear();
    const { programme: draft } = await scjg.get(DRAFT, { input: { kind: 'DEPARTMENT', year } });
    expect(draft).toMatchObject({ state: 'DRAFT', version: 1, revision: 1, year, department: { code: 'scjg' } });
    expect(draft.title).toContain(`${year}年度抽查计划`);
    const { programme } = await scjg.get(SAVE_TASKS, save(draft.id, task(year)));
    expect(programme).toMatchObject({ revision: 2, findings: [], viewerCanPublish: { allowed: true } });
    expect(programme.tasks.nodes).toMatchObject([
      {
        name: '旅馆业检查',
        lead: { code: 'scjg' },
        items: [{ code: 'SCJG-001', version: 1 }],
        sampling: [{ riskClass: null, percentMin: '5', percentMax: '5', countMin: null, countMax: null }],
        frequency: null,
        origin: 'OWN',
        questions: [],
      },
    ]);
    const after = await scjg.get(PUBLISH, { input: { programmeId: draft.id, expectedRevision: 2 } });
    expect(after.programme).toMatchObject({ state: 'PUBLISHED', viewerCanPublish: { code: 'WRONG_STATE' } });
    const { history } = await scjg.get(HISTORY, { id: draft.id });
    expect(history.totalCount).toBe(3);
    expect(history.nodes.map(({ kind }: any) => kind)).toEqual([
      'PROGRAMME_PUBLISHED',
      'PROGRAMME_TASKS_SAVED',
      'PROGRAMME_DRAFTED',
    ]);
  });

  it('is one a year for each department, and one for all together', async () => {
    const year = nextYear();
    for (const kind of ['DEPARTMENT', 'JOINT'] as const) {
      const { id } = await drafted(scjg, year, kind);
      expect(told(await scjg.refused(DRAFT, { input: { kind, year } }))).toBe('WRONG_STATE DRAFT');
      const { programme } = await scjg.get(WITHDRAW, { input: { programmeId: id, reason: '重拟' } });
      expect(programme).toMatchObject({ state: 'WITHDRAWN', withdrawReason: '重拟' });
      await drafted(scjg, year, kind);
    }
    await drafted(gaj, year, 'DEPARTMENT', []);
    expect(told(await gaj.refused(DRAFT, { input: { kind: 'JOINT', year } }))).toBe('WRONG_STATE DRAFT');
  });

  it('is drafted by liaisons alone, for a year that may be', async () => {
    for (const name of ['scjg.leader', 'leader', 'auditor', 'admin']) {
      const caller = await hub.signIn(name);
      expect(told(await caller.refused(DRAFT, { input: { kind: 'JOINT', year: 2030 } }))).toBe('FORBIDDEN');
    }
    expect((await hub.anyone.refused(DRAFT, { input: { kind: 'JOINT', year: 2030 } })).code).toBe('UNAUTHENTICATED');
    const wrong = { kind: 'JOINT', year: 1999, title: '长'.repeat(201) };
    expect(told(await scjg.refused(DRAFT, { input: wrong }))).toBe('BAD_USER_INPUT year title');
  });

  it('answers a repeated request as the first time, and refuses what is stale', async () => {
    const year = nextYear();
    const input = { kind: 'DEPARTMENT', year, requestId: `draft-${year}` };
    const first = await scjg.get(DRAFT, { input });
    expect(await scjg.get(DRAFT, { input })).toEqual(first);
    const { id } = first.programme;
    const stale = { programmeId: id, tasks: [task(year)], expectedRevision: 7 };
    expect((await scjg.refused(SAVE_TASKS, { input: stale })).code).toBe('STALE');
  });

  it('is not moved on without tasks (R028)', async () => {
    const { id } = await drafted(scjg, nextYear(), 'DEPARTMENT', []);
    expect(told(await scjg.refused(PUBLISH, { input: { programmeId: id } }))).toBe('RULE R028');
    expect((await scjg.get(PROGRAMME_OF, { id })).viewerCanPublish).toMatchObject({
      code: 'RULE',
      clause: { id: 'R028' },
    });
  });
});

describe('tasks', () => {
  it('keep key and place when they are saved again, and go when they are taken out', async () => {
    const year = nextYear();
    const before = await drafted(scjg, year, 'DEPARTMENT', [task(year), task(year, { name: '餐饮检查' })]);
    const [one, other] = before.tasks.nodes;
    const { programme } = await scjg.get(SAVE_TASKS, save(before.id, task(year, { taskId: one.id, name: '民宿检查' })));
    expect(programme.tasks.nodes.map(({ id, key, name }: any) => [id, key, name])).toEqual([
      [one.id, one.key, '民宿检查'],
      [other.id, other.key, '餐饮检查'],
    ]);
    const removed = await scjg.get(REMOVE_TASKS, { input: { programmeId: before.id, taskIds: [one.id] } });
    expect(removed.programme.tasks).toMatchObject({ totalCount: 1, nodes: [{ name: '餐饮检查' }] });
    const again = { input: { programmeId: before.id, taskIds: [one.id] } };
    expect(told(await scjg.refused(REMOVE_TASKS, again))).toBe('BAD_USER_INPUT taskIds.0');
    expect(told(await scjg.refused(REMOVE_TASKS, { input: { programmeId: before.id, taskIds: [] } }))).toBe(
      'BAD_USER_INPUT taskIds',
    );
  });

  it('come back whole to their places, or last where another stands there', async () => {
    const year = nextYear();
    const names = (programme: any): string[] => programme.tasks.nodes.map(({ name }: any) => name);
    const { id, tasks } = await drafted(scjg, year, 'DEPARTMENT', [task(year), task(year, { name: '餐饮检查' })]);
    const [one, other] = tasks.nodes;
    await scjg.get(REMOVE_TASKS, { input: { programmeId: id, taskIds: [one.id, other.id] } });
    const back = (...taskKeys: string[]) => ({ input: { programmeId: id, taskKeys } });
    const restored = await scjg.get(RESTORE_TASKS, back(one.key));
    expect(restored.programme.tasks.nodes).toEqual([one]);
    expect((await scjg.get(HISTORY, { id })).history.nodes[0].kind).toBe('PROGRAMME_TASKS_RESTORED');
    await scjg.get(SAVE_TASKS, save(id, task(year, { name: '民宿检查' })));
    expect(names((await scjg.get(RESTORE_TASKS, back(other.key))).programme)).toEqual([
      '旅馆业检查',
      '民宿检查',
      '餐饮检查',
    ]);
    expect(told(await scjg.refused(RESTORE_TASKS, back(one.key)))).toBe('BAD_USER_INPUT taskKeys.0');
    expect((await gaj.refused(RESTORE_TASKS, back(one.key))).code).toBe('NOT_FOUND');
  });

  it('are brought back to drafts alone', async () => {
    const year = nextYear();
    const { id, tasks } = await drafted(scjg, year, 'DEPARTMENT', [task(year), task(year, { name: '餐饮检查' })]);
    const { id: taskId, key } = tasks.nodes[0];
    await scjg.get(REMOVE_TASKS, { input: { programmeId: id, taskIds: [taskId] } });
    await scjg.get(PUBLISH, { input: { programmeId: id } });
    const back = { input: { programmeId: id, taskKeys: [key] } };
    expect(told(await scjg.refused(RESTORE_TASKS, back))).toBe('WRONG_STATE PUBLISHED');
  });

  it('hold only what is on a claimed list (R002) and random (R010)', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year, 'DEPARTMENT', []);
    expect(told(await scjg.refused(SAVE_TASKS, save(id, task(year, { itemCodes: ['SCJG-999'] }))))).toBe('RULE R002');
    const saveItem = `mutation ($input: SaveInspectionItemInput!) { saveInspectionItem(input: $input) { item { code } } }`;
    const input = {
      code: 'SCJG-003',
      fields: { listType: 'KEY_SUPERVISION', doubleListing: '重点监管对象另行检查' },
      reason: '列入重点监管',
      expectedRevision: 1,
    };
    await scjg.get(saveItem, { input });
    expect(told(await scjg.refused(SAVE_TASKS, save(id, task(year, { itemCodes: ['SCJG-003'] }))))).toBe('RULE R010');
    expect(told(await scjg.refused(SAVE_TASKS, save(id, task(year, { itemCodes: ['GAJ-001'] }))))).toBe(
      'BAD_USER_INPUT tasks.0.itemCodes',
    );
  });

  it('tell all that is wrong with them at once', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year, 'DEPARTMENT', []);
    const wrong = task(year, {
      name: ' ',
      leadCode: 'gaj',
      participantCodes: ['gaj', 'nobody'],
      itemCodes: [],
      industryCodes: ['99999'],
      districtCodes: ['x'],
      sampling: [{ percentMin: '101' }, { riskClass: 'B' }],
      fromMonth: `${year + 1}-03`,
      toMonth: `${year}-13`,
      frequency: { timesMin: 3, timesMax: 2, every: 0 },
    });
    const refused = await scjg.refused(SAVE_TASKS, save(id, wrong));
    expect(refused.fields.map(({ path }: any) => path.replace('tasks.0.', ''))).toEqual([
      'name',
      'leadCode',
      'participantCodes',
      'participantCodes',
      'itemCodes',
      'industryCodes',
      'districtCodes',
      'fromMonth',
      'toMonth',
      'frequency.every',
      'frequency.timesMax',
      'sampling',
      'sampling.0.percentMin',
      'sampling.1.percentMin',
    ]);
  });

  it('name the superior’s number where the superior drew, and a cause where nothing was planned (R041)', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year, 'DEPARTMENT', []);
    const paths = async (more: object) => told(await scjg.refused(SAVE_TASKS, save(id, task(year, { ...more }))));
    expect(await paths({ origin: 'SUPERIOR' })).toBe('BAD_USER_INPUT tasks.0.superiorNumber');
    expect(await paths({ superiorNumber: '省抽2026-7' })).toBe('BAD_USER_INPUT tasks.0.superiorNumber');
    expect(await paths({ origin: 'AD_HOC', cause: '群众反映集中' })).toBe('BAD_USER_INPUT tasks.0.origin');
    expect(await paths({ cause: '群众反映集中' })).toBe('BAD_USER_INPUT tasks.0.cause');
    const { programme } = await scjg.get(
      SAVE_TASKS,
      save(id, task(year, { origin: 'SUPERIOR', superiorNumber: '省抽2026-7' })),
    );
    expect(programme.tasks.nodes[0]).toMatchObject({ origin: 'SUPERIOR', superiorNumber: '省抽2026-7' });
  });

  it('are changed while the programme is drafted, and not once it is published', async () => {
    const year = nextYear();
    const { id } = await published(scjg, year);
    expect(told(await scjg.refused(SAVE_TASKS, save(id, task(year))))).toBe('WRONG_STATE PUBLISHED');
    expect(told(await scjg.refused(WITHDRAW, { input: { programmeId: id, reason: '不要了' } }))).toBe(
      'WRONG_STATE PUBLISHED',
    );
  });
});

describe('who reads', () => {
  it('a department’s draft: itself, the leadership and the auditors; a joint one: every department', async () => {
    const year = nextYear();
    const own = await drafted(scjg, year);
    const joint = await drafted(scjg, year, 'JOINT');
    const ids = async (caller: Caller) => {
      const { nodes, totalCount } = await caller.get(PROGRAMMES, { filter: { year }, first: 100 });
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ id }: any) => id).sort();
    };
    expect(await ids(gaj)).toEqual([joint.id]);
    expect((await gaj.refused(PROGRAMME_OF, { id: own.id })).code).toBe('NOT_FOUND');
    expect(told(await gaj.refused(SAVE_TASKS, save(joint.id, task(year))))).toBe('FORBIDDEN');
    for (const caller of [scjg, leader]) expect(await ids(caller)).toEqual([own.id, joint.id].sort());
    await scjg.get(PUBLISH, { input: { programmeId: own.id } });
    expect(await ids(gaj)).toEqual([own.id, joint.id].sort());
    const admin = await hub.signIn('admin');
    expect((await admin.refused(PROGRAMMES, { first: 1 })).code).toBe('FORBIDDEN');
    expect((await admin.refused(PROGRAMME_OF, { id: own.id })).code).toBe('FORBIDDEN');
  });

  it('finds them by year, kind, state, department and title, page by page', async () => {
    const year = nextYear();
    await drafted(scjg, year);
    await drafted(scjg, year, 'JOINT');
    const found = async (filter: object) =>
      (await scjg.get(PROGRAMMES, { filter: { year, ...filter }, first: 100 })).totalCount;
    expect(await found({})).toBe(2);
    expect(await found({ kind: 'JOINT' })).toBe(1);
    expect(await found({ state: 'PUBLISHED' })).toBe(0);
    expect(await found({ departmentCode: 'nobody' })).toBe(0);
    expect(await found({ text: '联合' })).toBe(1);
    const page = await scjg.get(PROGRAMMES, { filter: { year }, first: 1 });
    const rest = await scjg.get(PROGRAMMES, { filter: { year }, first: 1, after: page.pageInfo.endCursor });
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(rest.nodes[0].id).not.toBe(page.nodes[0].id);
  });
});
