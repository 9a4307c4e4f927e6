import { describe, expect, it } from '@jest/globals';
import { differencesOf } from '../../server/registry/items/differences.ts';
import { isPercent } from '../../server/registry/items/field-problems.ts';
import { claimedFrom, importedFrom, importUndone, reasonIn } from '../../server/registry/items/own-reasons.ts';
import { EIGHT, emptyOf, withGiven } from '../../server/registry/items/item-fields.ts';
import { type Listed, requireCap, requireOneList } from '../../server/registry/items/item-rules.ts';
import { initialsOf, mayBeInitials } from '../../server/registry/initials.ts';
import { dueDay, isOverdue, type Task, taskState } from '../../server/registry/upstream/claim-rules.ts';
import { drawUp } from '../../server/registry/upstream/claimed-item.ts';
import { EIGHT as given } from './item-documents.ts';

const fields = withGiven(given as never);

describe('fields', () => {
  it('are trimmed, stay where they are left out, and are empty where nothing is given', () => {
    expect(emptyOf(withGiven({}))).toEqual([...EIGHT]);
    expect(emptyOf(fields)).toEqual([]);
    expect(withGiven({ name: ' 新名 ', labels: ['甲', ' 甲', ''] }, fields)).toMatchObject({
      name: '新名',
      labels: ['甲'],
      content: given.content,
    });
  });

  it('of a key item hold no upper ratio (R007)', () => {
    expect(withGiven({ itemClass: 'KEY' }, fields).capPercent).toBeNull();
    expect(withGiven({ capPercent: '10.50' }, fields).capPercent).toBe('10.5');
    expect(() => requireCap({ ...fields, capPercent: null }, 'capPercent')).toThrow(/RULE/);
    expect(() => requireCap({ ...fields, itemClass: 'KEY', capPercent: null }, 'capPercent')).not.toThrow();
  });

  it.each([
    ['0', false],
    ['0.0001', true],
    ['100', true],
    ['100.1', false],
    ['1e1', false],
    ['1.23456', false],
    ['-1', false],
  ])('the upper ratio %s: %s', (value, valid) => expect(isPercent(value)).toBe(valid));

  it('differ where they say other things, in words', () => {
    const later = withGiven({ content: '新', methods: ['ON_SITE', 'NETWORK'] }, fields);
    expect(differencesOf(fields, later)).toEqual([
      { field: 'content', before: given.content, after: '新' },
      { field: 'methods', before: 'ON_SITE', after: 'ON_SITE、NETWORK' },
    ]);
    expect(differencesOf(fields, fields)).toEqual([]);
  });
});

describe('two lists (R010)', () => {
  const listed = (more: Partial<Listed>): Listed => ({
    code: 'A-1',
    name: '电梯',
    listType: 'KEY_SUPERVISION',
    targetKinds: [],
    industryPrefixes: [],
    ...more,
  });
  const item = { ...listed({ code: 'A-2', listType: 'DOUBLE_RANDOM' }), doubleListing: null };

  it.each([
    ['all targets of both', {}, {}],
    ['one kind in common', { targetKinds: ['FACILITY', 'PRODUCT'] }, { targetKinds: ['FACILITY'] }],
    ['an industry and its sub-industry', { industryPrefixes: ['61'] }, { industryPrefixes: ['6121'] }],
  ])('clash over %s', (_, one, other) => {
    expect(() => requireOneList({ ...item, ...one }, [listed(other)])).toThrow(/RULE/);
    expect(() => requireOneList({ ...item, ...one, doubleListing: '说明' }, [listed(other)])).not.toThrow();
  });

  it.each([
    ['other kinds', { targetKinds: ['FACILITY'] }, { targetKinds: ['PRODUCT'] }],
    ['other industries', { industryPrefixes: ['61'] }, { industryPrefixes: ['83'] }],
    ['the same list', {}, { listType: 'DOUBLE_RANDOM' as const }],
  ])('do not over %s', (_, one, other) => {
    expect(() => requireOneList({ ...item, ...one }, [listed(other)])).not.toThrow();
  });
});

describe('initials', () => {
  it.each([
    ['宾馆、旅店卫生情况的检查', 'bgldwsqkdjc'],
    ['对ODS企业的检查', 'dodsqydjc'],
  ])('of %s', (name, key) => expect(initialsOf(name)).toBe(key));

  it.each([
    ['lg', true],
    ['l', false],
    ['旅馆', false],
    ['SCJG-001', false],
  ])('%s may be meant: %s', (text, meant) => expect(mayBeInitials(text)).toBe(meant));
});

describe('claims (R003, R004)', () => {
  const task = (more: Partial<Task> = {}): Task => ({
    listState: 'PUBLISHED',
    publishedVersion: 2,
    published: fields,
    claim: { version: 1, state: 'CLAIMED', ownItemId: 'x' },
    answered: withGiven({ content: '旧' }, fields),
    ...more,
  });

  it.each([
    ['never answered', { claim: null }, 'PENDING', 'ADDED'],
    ['changed since', {}, 'PENDING', 'CHANGED'],
    ['claimed under the newest', { claim: { version: 2, state: 'CLAIMED' as const, ownItemId: 'x' } }, 'CLAIMED', null],
    ['taken off the list', { published: null }, 'PENDING', 'REMOVED'],
    [
      'declined, then taken off',
      { published: null, claim: { version: 1, state: 'DECLINED' as const, ownItemId: null } },
      'DECLINED',
      null,
    ],
    [
      'declined, then changed',
      { claim: { version: 1, state: 'DECLINED' as const, ownItemId: null } },
      'PENDING',
      'CHANGED',
    ],
  ])('%s', (_, more, state, change) => {
    expect(taskState(task(more))).toMatchObject({ state, change });
  });

  it('again take up what the upstream changed, and keep what is the department’s own', () => {
    const last = withGiven({ content: '旧', ratioText: '本县 8%' }, fields) as never;
    const drawn = drawUp({ task: task() as never, last, waiting: null }, {});
    expect(drawn).toMatchObject({ content: given.content, ratioText: '本县 8%' });
  });

  it.each([
    ['2026-01-05T04:00:00Z', '2026-03-31'],
    ['2026-03-31T15:59:59Z', '2026-03-31'],
    ['2026-03-31T16:00:00Z', '2027-03-31'],
  ])('published at %s fall due on %s', (at, day) => {
    expect(dueDay(new Date(at))).toBe(day);
    expect([isOverdue(day, day), isOverdue(day, `${day.slice(0, 4)}-04-01`)]).toEqual([false, true]);
  });
});

describe('the reason of a version', () => {
  it('is told in the language of whoever reads it where the hub gave it, and as it was written elsewhere', () => {
    expect(reasonIn('en', importUndone('甲.xlsx'))).toBe('Import undone: 甲.xlsx');
    expect(reasonIn('en', importedFrom('甲.xlsx'))).toBe('Imported: 甲.xlsx');
    expect(reasonIn('en', claimedFrom('省清单', 'A-1'))).toBe('Claimed from 省清单: A-1');
    expect(reasonIn('zh', importUndone('甲.xlsx'))).toBe('撤销导入：甲.xlsx');
    expect(reasonIn('en', '核对后改')).toBe('核对后改');
    expect(reasonIn('en', null)).toBeNull();
  });
});
