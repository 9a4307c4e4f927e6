import { describe, expect, it } from '@jest/globals';
import {
  afterSaving,
  type Answer,
  answerOf,
  type Draft,
  isSendable,
  reconcileAll,
  reconciled,
  sameAnswer,
} from '../../client/phone/saving/answer.ts';

const answer = (outcome: Answer['outcome'], note = '', alsoOutcomes: Answer['alsoOutcomes'] = []): Answer => ({
  outcome,
  note,
  alsoOutcomes,
});
const NONE = answer(null);
const GOOD = answer('NO_PROBLEM');
const BAD = answer('PROBLEM_PENDING', '灭火器过期');
const draft = (more: Partial<Draft> = {}): Draft => ({ answer: GOOD, base: NONE, ...more });

describe('an answer', () => {
  it('reads an entry without a note as an empty one', () => {
    expect(answerOf({ outcome: null, alsoOutcomes: [], note: null })).toEqual(NONE);
  });

  it.each([
    [BAD, answer('PROBLEM_PENDING', ' 灭火器过期 '), true],
    [BAD, answer('PROBLEM_PENDING', '别的'), false],
    [BAD, answer('PROBLEM_CORRECTED', '灭火器过期'), false],
    [
      answer('PROBLEM_PENDING', '', ['PROBLEM_CORRECTED', 'NOT_DISCLOSED']),
      answer('PROBLEM_PENDING', '', ['NOT_DISCLOSED', 'PROBLEM_CORRECTED']),
      true,
    ],
    [answer('PROBLEM_PENDING', '', ['PROBLEM_CORRECTED']), answer('PROBLEM_PENDING'), false],
  ])('%j and %j are the same: %s', (a, b, same) => {
    expect(sameAnswer(a, b)).toBe(same);
    expect(sameAnswer(b, a)).toBe(same);
  });

  it('is sent once it has an outcome and nobody else’s stands against it', () => {
    expect(isSendable(draft())).toBe(true);
    expect(isSendable(draft({ answer: NONE }))).toBe(false);
    expect(isSendable(draft({ theirs: BAD }))).toBe(false);
  });
});

describe('a draft against what the hub has', () => {
  it('is settled where the hub has the same, whoever sent it', () => {
    expect(reconciled(draft(), GOOD)).toBeNull();
    expect(reconciled(draft({ theirs: BAD }), GOOD)).toBeNull();
  });

  it('stays as it is where nothing changed', () => {
    const own = draft();
    expect(reconciled(own, NONE)).toBe(own);
  });

  it('waits for a word where somebody else changed the entry, and no longer where they took it back', () => {
    const stopped = reconciled(draft(), BAD);
    expect(stopped).toEqual({ answer: GOOD, base: NONE, theirs: BAD });
    expect(reconciled(stopped!, NONE)).toEqual({ answer: GOOD, base: NONE, theirs: undefined });
  });

  it('is compared entry by entry; the map is another only where something changed', () => {
    const drafts = new Map([
      ['a', draft()],
      ['b', draft()],
      ['gone', draft()],
    ]);
    expect(reconcileAll(drafts, () => undefined)).toBe(drafts);
    const after = reconcileAll(drafts, (id) => (id === 'a' ? GOOD : id === 'b' ? NONE : undefined));
    expect([...after.keys()]).toEqual(['b', 'gone']);
    expect(after.get('b')).toBe(drafts.get('b'));
  });

  it('goes once it is saved; what was changed again meanwhile stands on what was sent', () => {
    const drafts = new Map([
      ['saved', draft()],
      ['again', draft({ answer: BAD })],
      ['later', draft()],
    ]);
    const after = afterSaving(
      drafts,
      new Map([
        ['saved', GOOD],
        ['again', GOOD],
        ['dropped', GOOD],
      ]),
    );
    expect(Object.fromEntries(after)).toEqual({ again: { answer: BAD, base: GOOD }, later: draft() });
  });
});
