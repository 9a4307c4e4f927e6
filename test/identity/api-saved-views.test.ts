import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Caller, PASSWORD } from '../support/caller.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { keptView, REMOVE, SAVE, savedView, viewsOf } from './saved-views.ts';
import { codeOf } from './session.ts';

let hub: TestHub;
let own: Caller;
let other: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  [own, other] = [await hub.signIn('scjg.liaison'), await hub.signIn('gaj.liaison')];
});
afterAll(() => hub.close());
beforeEach(async () => {
  await hub.hub.database.transaction((tx) => tx.rows('delete from saved_views'));
});

const save = (more: Record<string, unknown> = {}, by = own) => by.do(SAVE, savedView(more));
const namesOf = async (caller: Caller): Promise<string[]> => (await viewsOf(caller)).map(({ name }) => name);
const refused = (more: Record<string, unknown>) => own.refused(SAVE, { input: savedView(more) });

describe('a saved view', () => {
  it('is kept as it was given, for every session of its account', async () => {
    const { view } = await save({ name: '  城关宾馆 ', columns: ['name', 'district'] });
    expect(view).toEqual({
      ...savedView({ columns: ['name', 'district'] }),
      id: expect.stringMatching(/^svw_[0-9a-f]{32}$/),
      savedAt: expect.any(String),
    });
    expect(await viewsOf(await hub.signIn('scjg.liaison'))).toEqual([view]);
  });

  it('is kept without filters and with the columns that the list has by itself', async () => {
    const { view } = await save({ path: '/', search: '' });
    expect(view).toMatchObject({ path: '/', search: '', columns: null });
  });

  it('stands over a restart, the one saved last at the end', async () => {
    await save({ name: '甲' });
    hub.clock.skip(1000);
    await save({ name: '乙' });
    hub.clock.skip(1000);
    await save({ name: '甲' });
    await hub.restart();
    [own, other] = [await hub.signIn('scjg.liaison'), await hub.signIn('gaj.liaison')];
    expect(await namesOf(own)).toEqual(['乙', '甲']);
  });

  it('is replaced by one of the same name in the same list alone, under the same id', async () => {
    const { view: first } = await save();
    const { view: again } = await save({ search: '?industry=62', columns: ['name'] });
    const { view: elsewhere } = await save({ list: 'items', path: '/items' });
    expect(again).toMatchObject({ id: first.id, search: '?industry=62', columns: ['name'] });
    expect(elsewhere.id).not.toBe(first.id);
    expect(await viewsOf(own)).toHaveLength(2);
  });

  it('is nobody else’s: it is neither shown, nor replaced, nor removed by another', async () => {
    const { view } = await save();
    expect(await viewsOf(other)).toEqual([]);
    expect((await save({ search: '' }, other)).view.id).not.toBe(view.id);
    const input = { viewId: view.id };
    expect((await other.refused(REMOVE, { input })).code).toBe('NOT_FOUND');
    expect((await (await hub.signIn('admin')).refused(REMOVE, { input })).code).toBe('NOT_FOUND');
    expect(await viewsOf(own)).toEqual([view]);
  });

  it('is of whoever has a session, and of nobody else', async () => {
    expect(codeOf(await hub.anyone.ask(SAVE, { input: savedView() }))).toBe('UNAUTHENTICATED');
    expect(codeOf(await hub.anyone.ask(REMOVE, { input: { viewId: 'x' } }))).toBe('UNAUTHENTICATED');
    for (const who of ['leader', 'auditor', 'admin', 'scjg-0001']) {
      const caller = await hub.signIn(who);
      await save({}, caller);
      expect(await namesOf(caller)).toEqual(['城关宾馆']);
    }
  });

  it('is not shown with a sign-in, before there is a session to ask by', async () => {
    const document = `mutation ($username: String!, $password: String!) {
      signIn(input: { username: $username, password: $password }) { viewer { savedViews { name } } }
    }`;
    const answer = await own.ask(document, { username: 'gaj.liaison', password: PASSWORD });
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
  });

  it('is removed once, and can then be kept anew', async () => {
    const viewId = await keptView(own);
    expect(await own.do(REMOVE, { viewId })).toEqual({ viewId });
    expect(await viewsOf(own)).toEqual([]);
    expect((await own.refused(REMOVE, { input: { viewId } })).code).toBe('NOT_FOUND');
    expect(await keptView(own)).not.toBe(viewId);
  });

  it('is no fact of the journal', async () => {
    const told = () => hub.hub.database.rows('select count(*)::int as facts from journal');
    const before = await told();
    await own.do(REMOVE, { viewId: await keptView(own) });
    expect(await told()).toEqual(before);
  });
});

describe('a repeated request', () => {
  it('saves and removes once', async () => {
    const input = savedView({ requestId: 'save-1' });
    const first = await own.do(SAVE, input);
    expect(await own.do(SAVE, input)).toEqual(first);
    const removal = { viewId: first.view.id, requestId: 'remove-1' };
    expect([await own.do(REMOVE, removal), await own.do(REMOVE, removal)]).toEqual([
      { viewId: first.view.id },
      { viewId: first.view.id },
    ]);
  });

  it('is refused where its key was used for another view', async () => {
    await save({ requestId: 'save-2' });
    expect(await refused({ name: '另一个', requestId: 'save-2' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'requestId' }],
    });
  });
});

describe('the bounds of a view', () => {
  it.each([
    ['name', '字'.repeat(60)],
    ['name', '𠮷'.repeat(60)],
    ['name', `　${'字'.repeat(60)}　`],
    ['list', 'checks-联查〔2026〕1号'],
    ['path', '/plans/pln_0123/checks'],
    ['path', '/a/'],
    ['path', `/${'a'.repeat(299)}`],
    ['search', `?${'a'.repeat(1999)}`],
    ['search', '?text=%E5%AE%BE%E9%A6%86&kind=PROJECT'],
    ['columns', []],
    ['columns', Array.from({ length: 50 }, (_, i) => `${i}`.padStart(60, 'c'))],
  ])('let %s be (%#)', async (field, value) => {
    expect((await save({ [field]: value })).view.name).not.toBe('');
  });

  it.each([
    ['name', ''],
    ['name', ' \t　'],
    ['name', '字'.repeat(61)],
    ['name', '甲\n乙'],
    ['name', '\u202e甲'],
    ['name', '\u0000'],
    ['name', '甲\ud800'],
    ['list', ''],
    ['list', 'l'.repeat(61)],
    ['path', ''],
    ['path', 'targets'],
    ['path', '//evil.example'],
    ['path', '/a//evil.example'],
    ['path', '/\\evil.example'],
    ['path', 'https://evil.example/'],
    ['path', 'javascript:alert(1)'],
    ['path', '/targets?x'],
    ['path', '/targets#x'],
    ['path', '/tar gets'],
    ['path', '/\ttargets'],
    ['path', `/${'a'.repeat(300)}`],
    ['search', 'industry=61'],
    ['search', '/evil.example'],
    ['search', '?a#b'],
    ['search', '?a\u0000'],
    ['search', `?${'a'.repeat(2000)}`],
    ['columns', Array.from({ length: 51 }, (_, i) => `${i}`)],
    ['columns', ['c'.repeat(61)]],
    ['columns', ['']],
    ['columns', ['\ud800']],
  ])('refuse %s (%#)', async (field, value) => {
    const { code, fields } = await refused({ [field]: value });
    expect(code).toBe('BAD_USER_INPUT');
    expect(fields.map(({ path }: { path: string }) => path.split('.')[0])).toContain(field);
    expect(await viewsOf(own)).toEqual([]);
  });

  it('are told in the reader’s language, all at once', async () => {
    const wrong = { input: savedView({ name: '', path: 'x', search: 'x', list: '', columns: [''] }) };
    const english = await own.ask(SAVE, wrong);
    const chinese = await new Caller(hub.url, own.token, 'zh-CN').ask(SAVE, wrong);
    expect(english.errors![0]!.message).toBe(
      'Input is not valid: name must have 1 to 60 characters in one line; list must have 1 to 60 characters in one line; path must be one of this site, begin with one slash, and have at most 300 characters; search must be empty or begin with ?, and have at most 2000 characters; at most 50 columns, each of 1 to 60 characters',
    );
    expect(chinese.errors![0]!.message).toBe(
      '填写有误：名称须为 1 至 60 个字，写在一行内；列表须为 1 至 60 个字，写在一行内；路径须为本站页面，以一个 / 开头，不超过 300 字；筛选条件须为空，或以 ? 开头，不超过 2000 字；列不超过 50 个，每个 1 至 60 字',
    );
  });

  it('let an account keep 100 views, replace one of them, and no 101st, also by many at once', async () => {
    const one = (i: number) => own.ask(SAVE, { input: savedView({ name: `视图${i}` }) });
    for (let i = 1; i <= 98; i += 1) expect(codeOf(await one(i))).toBe('data');
    const codes = (await Promise.all([99, 100, 101, 102].map(one))).map(codeOf);
    expect(codes.sort()).toEqual(['LIMIT', 'LIMIT', 'data', 'data']);
    expect(await viewsOf(own)).toHaveLength(100);
    expect(codeOf(await one(1))).toBe('data');
    expect(codeOf(await other.ask(SAVE, { input: savedView() }))).toBe('data');
    await own.do(REMOVE, { viewId: (await viewsOf(own))[0].id });
    expect(codeOf(await one(103))).toBe('data');
  });
});
