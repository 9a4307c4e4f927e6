import './storage.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLEnumType } from 'graphql';
import { type AuditEvent, journalMatcher, linksOf, TYPES } from '../../client/audit/journal-filter.ts';

const ZERO = '0'.repeat(64);

function event(plan: string, number: number, more: object = {}): AuditEvent {
  return {
    cursor: `${plan}${number}`,
    type: 'PLAN_CREATED',
    occurredAt: '2026-04-20T02:00:00Z',
    department: { code: 'gaj' },
    plan: { id: plan },
    number,
    hash: `${plan}${number}`,
    previousHash: number === 1 ? ZERO : `${plan}${number - 1}`,
    ...more,
  } as unknown as AuditEvent;
}

describe('the journal’s filter', () => {
  const night = event('p', 1, { occurredAt: '2026-04-20T17:00:00Z' });

  it.each([
    [{}, true],
    [{ type: 'PLAN_CREATED' }, true],
    [{ type: 'PLAN_UPDATED' }, false],
    [{ department: 'gaj' }, true],
    [{ department: 'wjw' }, false],
    // One in the morning of the 21st in the county.
    [{ from: '2026-04-21' }, true],
    [{ to: '2026-04-20' }, false],
    [{ from: '2026-04-21', to: '2026-04-21' }, true],
    [{ from: '2026-04-22' }, false],
    [{ type: 'PLAN_CREATED', department: 'wjw' }, false],
  ])('%j', (filter, passes) => {
    expect(journalMatcher(filter)(night)).toBe(passes);
  });

  it('finds nobody’s entries by no department', () => {
    expect(journalMatcher({ department: 'gaj' })(event('p', 1, { department: null }))).toBe(false);
  });

  it('offers every type that the hub has', () => {
    const schema = buildSchema(readFileSync('schema/schema.graphql', 'utf8'));
    const types = (schema.getType('JournalEventType') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect([...TYPES].sort()).toEqual([...types].sort());
  });
});

describe('links of the chain', () => {
  const of = (...events: AuditEvent[]) => Object.fromEntries(linksOf(events));

  it('hold where each names the one before it of its plan, whatever stands between', () => {
    expect(of(event('p', 1), event('q', 1), event('p', 2), event('q', 2), event('p', 3))).toEqual({
      p1: 'holds',
      q1: 'holds',
      p2: 'holds',
      q2: 'holds',
      p3: 'holds',
    });
  });

  it('are unseen where the one before is not here, and hold again behind it', () => {
    expect(of(event('p', 4), event('p', 5))).toEqual({ p4: 'unseen', p5: 'holds' });
    expect(of(event('p', 1), event('p', 3))).toEqual({ p1: 'holds', p3: 'unseen' });
  });

  it('are broken where another hash is named, and where a first entry names any', () => {
    expect(of(event('p', 1), event('p', 2, { previousHash: 'other' }))).toEqual({ p1: 'holds', p2: 'broken' });
    expect(of(event('p', 1, { previousHash: 'p0' }))).toEqual({ p1: 'broken' });
  });
});
