import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { localId } from '../../server/kernel/ids.ts';
import { planIntake } from '../../server/programmes/plan-intake.ts';
import { drafted, published, todayOf, told, years } from '../programmes/county.ts';
import { HISTORY, PROGRAMME_OF, PUBLISH, REMOVE_TASKS, SAVE_TASKS, WITHDRAW } from '../programmes/documents.ts';
import type { Caller } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { CONFIRM, confirmed, csv, linesOf, seen, staged, undone } from './staging.ts';

const HEADING = ['任务名称', '抽查事项', '检查对象', '抽查比例', '检查时间', '牵头部门', '配合部门'];

let hub: TestHub;
let scjg: Caller;
let gaj: Caller;
let itemName: string;
const nextYear = years(2031);

beforeAll(async () => {
  hub = await openTestHub();
  [scjg, gaj] = (await Promise.all(['scjg.liaison', 'gaj.liaison'].map((name) => hub.signIn(name)))) as [
    Caller,
    Caller,
  ];
  itemName = (await scjg.get('{ inspectionItem(code: "SCJG-002") { name } }')).name;
});
afterAll(() => hub.close());

const line = (name: string, more: Partial<Record<(typeof HEADING)[number], string>> = {}): string[] => {
  const cells: Record<string, string> = {
    任务名称: name,
    抽查事项: itemName,
    检查对象: '商店',
    抽查比例: '5%',
    检查时间: '3月至10月',
    牵头部门: '市场监管局',
    ...more,
  };
  return HEADING.map((heading) => cells[heading] ?? '');
};

/** A table of a year, read. */
const table = (year: number, ...lines: string[][]): Promise<any> =>
  staged(scjg, 'PLANS', csv(HEADING, ...lines), `${year}年度抽查计划.csv`);

const draftOf = (year: number, kind: 'DEPARTMENT' | 'JOINT' = 'DEPARTMENT') => drafted(scjg, year, kind, []);
const tasksOf = async (id: string): Promise<any[]> => (await scjg.get(PROGRAMME_OF, { id })).tasks.nodes;
const names = async (id: string): Promise<string[]> => (await tasksOf(id)).map(({ name }: any) => name);
const fields = ({ questions }: any): string[] => questions.map(({ field }: any) => field);
const refusedWith = async ({ id, revision }: any, more: object, by = scjg): Promise<string> =>
  told(await by.refused(CONFIRM, { input: { importId: id, expectedRevision: revision, ...more } }));

describe('a table of a year’s plan (R028)', () => {
  it('becomes tasks of the programme that is being drafted, ranges and all', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, line('商店检查'), line('市场检查', { 抽查比例: '10-20%' }));
    expect(read).toMatchObject({ state: 'STAGED', counts: { total: 2, new: 2 }, viewerCanConfirm: { allowed: true } });
    const after = await confirmed(scjg, read.id, { programmeId });
    expect(after).toMatchObject({ state: 'APPLIED', programmeId, outcomes: { added: 2, passedOver: 0 } });
    expect(await tasksOf(programmeId)).toMatchObject([
      {
        name: '商店检查',
        lead: { code: 'scjg' },
        items: [{ code: 'SCJG-002' }],
        sampling: [{ percentMin: '5', percentMax: '5' }],
        fromMonth: `${year}-03`,
        toMonth: `${year}-10`,
        questions: [],
      },
      { name: '市场检查', sampling: [{ percentMin: '10', percentMax: '20' }], questions: [] },
    ]);
    const { history } = await scjg.get(HISTORY, { id: programmeId });
    expect(history.nodes[0]).toMatchObject({ kind: 'IMPORT_CONFIRMED', department: { code: 'scjg' } });
    expect((await linesOf(scjg, read.id)).map(({ outcome, recordId }: any) => [outcome, recordId])).toEqual(
      (await tasksOf(programmeId)).map(({ id }) => ['ADDED', id]),
    );
  });

  it('keeps what it leaves open as questions of its tasks, in its own words', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year, 'JOINT');
    const read = await table(
      year,
      line('商店检查', { 检查时间: '', 配合部门: '公安局' }),
      line('气象检查', { 牵头部门: '气象局' }),
      line('市场检查', { 配合部门: '天文局' }),
    );
    expect(read.counts).toMatchObject({ question: 3, new: 0 });
    expect(read.viewerCanConfirmClean.allowed).toBe(false);
    await confirmed(scjg, read.id, { programmeId });
    const [time, lead, partner] = await tasksOf(programmeId);
    expect(time).toMatchObject({ fromMonth: null, participants: [{ code: 'gaj' }], items: [{ code: 'SCJG-002' }] });
    expect(fields(time)).toEqual(['window']);
    expect(lead).toMatchObject({ lead: null });
    expect(lead.questions).toContainEqual(expect.objectContaining({ field: 'lead', words: '气象局' }));
    expect(partner.questions).toEqual([expect.objectContaining({ field: 'participants', words: '天文局' })]);
    expect(told(await scjg.refused(PUBLISH, { input: { programmeId } }))).toBe('RULE R028');
  });

  it('finds items by their codes, and takes the year of the programme that it goes into (R028)', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year, 'JOINT');
    const both = 'ＧＡＪ-001、scjg-002';
    const lines = [
      line('商店检查', { 抽查事项: 'SCJG-001', 配合部门: '公安局' }),
      line('市场检查', { 抽查事项: both, 配合部门: '公安局', 检查时间: '3-10月' }),
      line('旅馆检查', { 配合部门: '公安局', 检查时间: '上半年或下半年' }),
    ];
    const read = await staged(scjg, 'PLANS', csv(HEADING, ...lines), '抽查计划.csv');
    await confirmed(scjg, read.id, { programmeId });
    const [coded, two, vague] = await tasksOf(programmeId);
    const window = { fromMonth: `${year}-03`, toMonth: `${year}-10` };
    expect(coded).toMatchObject({ items: [{ code: 'SCJG-001' }], ...window, questions: [] });
    expect(two).toMatchObject({ items: [{ code: 'GAJ-001' }, { code: 'SCJG-002' }], ...window, questions: [] });
    expect(fields(vague)).toEqual(['window']);
  });

  it('asks for the name of a task that the table does not name (R028)', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, line('', { 检查对象: '企业' }));
    await confirmed(scjg, read.id, { programmeId });
    expect(await tasksOf(programmeId)).toMatchObject([
      {
        name: '企业',
        questions: [{ field: 'name', words: '企业', question: expect.stringContaining('another cell') }],
      },
    ]);
    expect(told(await scjg.refused(PUBLISH, { input: { programmeId } }))).toBe('RULE R028');
  });

  it('leaves lines with questions out where the clean ones alone are asked for', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, line('商店检查'), line('市场检查', { 检查时间: '' }));
    await confirmed(scjg, read.id, { programmeId, takeOnlyClean: true });
    expect(await names(programmeId)).toEqual(['商店检查']);
  });

  it('goes into a draft of the own department alone, which is said with the confirmation', async () => {
    const year = nextYear();
    const read = await table(year, line('商店检查'));
    expect(await refusedWith(read, {})).toBe('BAD_USER_INPUT programmeId');
    const { id: theirs } = await drafted(gaj, year, 'DEPARTMENT', []);
    expect(await refusedWith(read, { programmeId: theirs })).toBe('NOT_FOUND');
    const { id: inForce } = await published(scjg, year);
    expect(await refusedWith(read, { programmeId: inForce })).toBe('WRONG_STATE PUBLISHED');
    const { id: joint } = await drafted(scjg, year, 'JOINT', []);
    expect(await refusedWith(read, { programmeId: joint }, gaj)).toBe('NOT_FOUND');
    const targets = await staged(
      scjg,
      'TARGETS',
      csv(['统一社会信用代码或编号', '对象名称', '对象类型', '登记状态'], ['PL-1', '冷库', '设施', '存续']),
    );
    expect(await refusedWith(targets, { programmeId: joint })).toBe('BAD_USER_INPUT programmeId');
    expect(await seen(scjg, read.id)).toMatchObject({ state: 'STAGED', programmeId: null });
  });

  it('passes every line over where the programme went further before its turn', async () => {
    const { id } = await published(scjg, nextYear());
    const { hub: open } = hub;
    const rows = await open.database.rows<any>(
      `select id as "accountId", name, roles, department_id as "departmentId", jurisdiction_id as "jurisdictionId"
       from accounts where username = 'scjg.liaison'`,
    );
    const actor = { ...rows[0], sessionId: '' };
    const judging = { actor, today: todayOf(hub), source: 'x.csv', goal: localId('Programme', id) };
    const known = await planIntake.prepare(open, judging);
    const judged = (locks: boolean) => planIntake.judge(known, open.database, [{ taskName: '商店检查' }], locks);
    expect(await judged(false)).toMatchObject([{ found: [] }]);
    expect(await judged(true)).toMatchObject([{ found: [{ severity: 'PROBLEM' }] }]);
  });

  it('holds as many lines as a programme holds tasks', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, ...Array.from({ length: 301 }, (_, i) => line(`检查${i + 1}`)));
    expect(await refusedWith(read, { programmeId })).toBe('BAD_USER_INPUT programmeId');
    const fits = await table(year, ...Array.from({ length: 300 }, (_, i) => line(`检查${i + 1}`)));
    expect(await confirmed(scjg, fits.id, { programmeId })).toMatchObject({ outcomes: { added: 300 } });
  });
});

describe('undoing it', () => {
  it('takes all of it out again', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const one = { name: '原有检查', itemCodes: ['SCJG-001'], sampling: [{ percentMin: '5' }] };
    const months = { fromMonth: `${year}-03`, toMonth: `${year}-04` };
    await scjg.get(SAVE_TASKS, { input: { programmeId, tasks: [{ ...one, ...months }] } });
    const read = await table(year, line('商店检查'), line('市场检查', { 检查时间: '' }));
    await confirmed(scjg, read.id, { programmeId });
    expect(await names(programmeId)).toEqual(['原有检查', '商店检查', '市场检查']);
    const after = await undone(scjg, read.id);
    expect(after).toMatchObject({ state: 'UNDONE', outcomes: { undone: 2, kept: 0 } });
    expect(await names(programmeId)).toEqual(['原有检查']);
    const { history } = await scjg.get(HISTORY, { id: programmeId });
    expect(history.nodes.slice(0, 2).map(({ kind }: any) => kind)).toEqual(['IMPORT_UNDO_ASKED', 'IMPORT_CONFIRMED']);
  });

  it('leaves what somebody answered or took out since, and says so line by line', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, line('商店检查'), line('市场检查', { 检查时间: '' }), line('集市检查'));
    await confirmed(scjg, read.id, { programmeId });
    const [, asked, gone] = await tasksOf(programmeId);
    const answer = { name: asked.name, itemCodes: ['SCJG-002'], sampling: [{ percentMin: '5' }] };
    const months = { fromMonth: `${year}-03`, toMonth: `${year}-04` };
    await scjg.get(SAVE_TASKS, { input: { programmeId, tasks: [{ taskId: asked.id, ...answer, ...months }] } });
    await scjg.get(REMOVE_TASKS, { input: { programmeId, taskIds: [gone.id] } });
    expect(await undone(scjg, read.id)).toMatchObject({ state: 'UNDONE', outcomes: { undone: 1, kept: 2 } });
    expect(await names(programmeId)).toEqual(['市场检查']);
    const notes = (await linesOf(scjg, read.id)).map(({ outcome, note }: any) => [outcome, note]);
    expect(notes).toEqual([
      ['UNDONE', null],
      ['KEPT', expect.stringMatching(/changed it since/)],
      ['KEPT', expect.stringMatching(/taken out already/)],
    ]);
  });

  it('takes nothing out of what has gone further', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, line('商店检查'), line('市场检查'));
    await confirmed(scjg, read.id, { programmeId });
    await scjg.get(PUBLISH, { input: { programmeId } });
    expect(await undone(scjg, read.id)).toMatchObject({ outcomes: { undone: 0, kept: 2 } });
    expect(await names(programmeId)).toEqual(['商店检查', '市场检查']);
  });

  it('leaves a programme that was given up as it was', async () => {
    const year = nextYear();
    const { id: programmeId } = await draftOf(year);
    const read = await table(year, line('商店检查'));
    await confirmed(scjg, read.id, { programmeId });
    await scjg.get(WITHDRAW, { input: { programmeId, reason: '重拟' } });
    expect(await undone(scjg, read.id)).toMatchObject({ outcomes: { kept: 1 } });
  });
});
