import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { bring, drafted, published, task, todayOf, told, years } from './county.ts';
import {
  ADJUST,
  ATTACH,
  COPY,
  PROGRAMME_OF,
  PUBLIC,
  PUBLIC_ONE,
  PUBLISH,
  REMOVE_TASKS,
  SAVE_TASKS,
  WITHDRAW,
} from './documents.ts';
import { REQUEST_DOWNLOAD } from '../files/sending.ts';

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
const nextYear = years();
const on = (programmeId: string, more: object = {}) => ({ input: { programmeId, ...more } });

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj] = (await Promise.all(['scjg.liaison', 'gaj.liaison'].map((name) => hub.signIn(name)))) as [
    Caller,
    Caller,
  ];
});
afterAll(() => hub.close());

async function document(): Promise<object> {
  const fileId = await bring(hub, scjg, 'ADJUSTMENT_DOCUMENT', '调整请示.pdf');
  return { fileId, number: '县市监〔2026〕9号', approvedBy: '李某 局长', approvedOn: todayOf(hub) };
}

describe('versions (R038)', () => {
  it('tell anyone what each changed of the one before', async () => {
    const year = nextYear();
    const first = await published(scjg, year, 'DEPARTMENT', [
      task(year),
      task(year, { name: '餐饮检查', industryCodes: ['62'] }),
      task(year, { name: '药店检查', industryCodes: ['525'] }),
    ]);
    const { programme: second } = await scjg.get(ADJUST, on(first.id, { reason: '上半年任务推迟' }));
    const [hotels, meals] = second.tasks.nodes;
    expect(second).toMatchObject({ version: 2, state: 'DRAFT', adjustmentReason: '上半年任务推迟', changes: [] });
    expect(hotels.key).toBe(first.tasks.nodes[0].key);
    expect(hotels.id).not.toBe(first.tasks.nodes[0].id);
    await scjg.get(REMOVE_TASKS, on(second.id, { taskIds: [meals.id] }));
    const later = task(year, {
      ...{ taskId: hotels.id, fromMonth: `${year}-06`, industryCodes: ['61', '62'] },
      sampling: [{ percentMin: '10' }],
    });
    const { programme } = await scjg.get(
      SAVE_TASKS,
      on(second.id, { tasks: [later, task(year, { name: '民宿检查' })] }),
    );
    const changes = [
      { kind: 'REMOVED', taskKey: meals.key, name: '餐饮检查', differences: [] },
      {
        kind: 'CHANGED',
        taskKey: hotels.key,
        name: '旅馆业检查',
        differences: [
          { field: 'industryCodes', before: '住宿业', after: '住宿业；餐饮业' },
          { field: 'sampling', before: '5%', after: '≥10%' },
          { field: 'fromMonth', before: `${year}-03`, after: `${year}-06` },
        ],
      },
      { kind: 'ADDED', taskKey: expect.stringMatching(/^ptk_/), name: '民宿检查', differences: [] },
    ];
    expect(programme.changes).toEqual(changes);
    const publicOf = async () => (await hub.anyone.get(PUBLIC, { filter: { year } })).nodes;
    // Until it is published nobody outside hears of it.
    expect((await publicOf())[0]).toMatchObject({ id: first.id, version: 1 });
    expect(await hub.anyone.get(PUBLIC_ONE, { id: second.id })).toBeNull();
    await scjg.get(ATTACH, on(second.id, await document()));
    await scjg.get(PUBLISH, on(second.id));
    const [shown, ...others] = await publicOf();
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ id: second.id, version: 2, department: expect.stringContaining('市场监督') });
    expect(shown.tasks.nodes.map(({ name }: any) => name)).toEqual(['旅馆业检查', '药店检查', '民宿检查']);
    expect(shown.tasks.nodes[0]).toMatchObject({ industries: ['住宿业', '餐饮业'], items: [expect.any(String)] });
    expect(shown.versions).toEqual([
      {
        version: 2,
        adjustmentReason: '上半年任务推迟',
        documentNumber: '县市监〔2026〕9号',
        receiptNumber: null,
        filedOn: null,
        changes,
      },
      { version: 1, adjustmentReason: null, documentNumber: null, receiptNumber: null, filedOn: null, changes: [] },
    ]);
    expect(await hub.anyone.get(PUBLIC_ONE, { id: first.id })).toMatchObject({
      version: 1,
      versions: [{ version: 1 }],
    });
  });

  it('are found by year, kind, department and title', async () => {
    const year = nextYear();
    await published(scjg, year);
    await published(scjg, year, 'JOINT');
    await drafted(gaj, year, 'DEPARTMENT', []);
    const found = async (filter: object) => (await hub.anyone.get(PUBLIC, { filter: { year, ...filter } })).totalCount;
    expect(await found({})).toBe(2);
    expect(await found({ kind: 'JOINT' })).toBe(1);
    expect(await found({ departmentCode: 'gaj' })).toBe(0);
    expect(await found({ departmentCode: 'nobody' })).toBe(0);
    expect(await found({ text: '部门联合' })).toBe(1);
  });

  it('let those who read programmes have the document, once it is attached', async () => {
    const { id } = await published(scjg, nextYear());
    const { programme } = await scjg.get(ADJUST, on(id, { reason: '调整' }));
    const given = (await document()) as { fileId: string };
    const download = { input: { fileId: given.fileId } };
    expect((await gaj.refused(REQUEST_DOWNLOAD, download)).code).toBe('NOT_FOUND');
    await scjg.get(ATTACH, on(programme.id, given));
    expect(await gaj.get(REQUEST_DOWNLOAD, download)).toMatchObject({ file: { name: '调整请示.pdf' } });
    const admin = await hub.signIn('admin');
    expect((await admin.refused(REQUEST_DOWNLOAD, download)).code).toBe('NOT_FOUND');
  });
});

describe('last year’s programme', () => {
  it('is copied into another year, with its items as they are now, and asks what it cannot take over', async () => {
    const year = nextYear();
    const before = await published(scjg, year, 'DEPARTMENT', [
      task(year, { itemCodes: ['SCJG-001', 'SCJG-006'] }),
      task(year, { name: '省级任务', origin: 'SUPERIOR', superiorNumber: '省抽7' }),
    ]);
    const retire = `mutation ($input: RetireInspectionItemInput!) { retireInspectionItem(input: $input) { item { code } } }`;
    await scjg.get(retire, { input: { code: 'SCJG-006', reason: '职能划出' } });
    const next = nextYear();
    const { programme } = await scjg.get(COPY, { input: { programmeId: before.id, year: next } });
    expect(programme).toMatchObject({ year: next, version: 1, state: 'DRAFT' });
    const [hotels, ordered] = programme.tasks.nodes;
    expect(hotels).toMatchObject({ fromMonth: `${next}-03`, toMonth: `${next}-10`, items: [{ code: 'SCJG-001' }] });
    expect(hotels.key).not.toBe(before.tasks.nodes[0].key);
    expect(hotels.questions).toMatchObject([{ field: 'items', words: expect.stringMatching(/^SCJG-006 /) }]);
    expect(ordered).toMatchObject({ superiorNumber: null, questions: [{ field: 'superiorNumber', words: '省抽7' }] });
    expect(told(await scjg.refused(PUBLISH, on(programme.id)))).toBe('RULE R028');
    const answered = task(next, { taskId: hotels.id });
    const numbered = task(next, { taskId: ordered.id, origin: 'SUPERIOR', superiorNumber: '省抽9' });
    await scjg.get(SAVE_TASKS, on(programme.id, { tasks: [answered, numbered] }));
    expect((await scjg.get(PUBLISH, on(programme.id))).programme.state).toBe('PUBLISHED');
  });

  it('is copied by its own department alone, into a year that has none', async () => {
    const year = nextYear();
    const { id } = await published(scjg, year);
    const copy = (more: object) => ({ input: { programmeId: id, year: year + 50, ...more } });
    expect(told(await gaj.refused(COPY, copy({})))).toBe('FORBIDDEN');
    expect((await gaj.get(PROGRAMME_OF, { id })).viewerCanCopy.code).toBe('FORBIDDEN');
    expect(told(await scjg.refused(COPY, copy({ year })))).toBe('BAD_USER_INPUT year');
    expect(told(await scjg.refused(COPY, copy({ year: 1 })))).toBe('BAD_USER_INPUT year');
    await scjg.get(COPY, copy({}));
    expect(told(await scjg.refused(COPY, copy({})))).toBe('WRONG_STATE DRAFT');
  });

  it('is begun anew in its own year once it was given up', async () => {
    const year = nextYear();
    const { id } = await drafted(scjg, year);
    await scjg.get(WITHDRAW, on(id, { reason: '议定后改动较大' }));
    const { programme } = await scjg.get(COPY, { input: { programmeId: id, year } });
    expect(programme).toMatchObject({ year, state: 'DRAFT', tasks: { nodes: [{ fromMonth: `${year}-03` }] } });
  });
});
