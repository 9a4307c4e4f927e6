import { describe, expect, it } from '@jest/globals';
import { differences } from './difference.ts';
import { type Secrets, told, toldInHex } from './secrets.ts';

const secrets: Secrets = {
  targets: [{ spellings: ['0198-aa', 'tgt_0198aa', '91440101MA5C', '示范饭店'] }],
  inspectors: [{ certificate: 'SCJG-0001', spellings: ['ins_77', 'SCJG-0001'] }],
};
const plan = {
  id: 'pln_1',
  revision: 3,
  state: 'ANNOUNCED',
  cursor: 'a',
  draw: null,
  progress: { total: 0 },
  checks: { totalCount: 0, nodes: [] },
};

describe('what is told', () => {
  it('counts each secret in a text, however JSON spells it', () => {
    expect(told('示范饭店 and 示范饭店', secrets)).toEqual({ 示范饭店: 2 });
    expect(told('"\\u793a\\u8303\\u996d\\u5e97"', secrets)).toEqual({ 示范饭店: 1 });
    expect(told('示范酒店 91440101MA5D', secrets)).toEqual({});
  });

  it('reads bytes that are written as hex', () => {
    expect(toldInHex(`\\x00${Buffer.from('SCJG-0001').toString('hex')}ff`, secrets)).toEqual(['SCJG-0001']);
  });
});

describe('what differs', () => {
  it('lets a plan go on, with its draw in counts', () => {
    const later = { ...plan, revision: 5, state: 'DRAWN', cursor: 'b', draw: { drawnCount: 4 } };
    expect(differences(plan, later)).toEqual([]);
  });

  it('lets the steps themselves be told', () => {
    const events = [{ type: 'PLAN_CREATED', number: 1 }];
    expect(differences({ nodes: events }, { nodes: [...events, { type: 'DRAW_RUN', number: 2 }] })).toEqual([]);
  });

  it.each([
    ['a count', { ...plan, checks: { totalCount: 4, nodes: [] } }],
    ['progress', { ...plan, progress: { total: 4 } }],
    ['a list', { ...plan, checks: { totalCount: 0, nodes: [{ id: 'chk_1' }] } }],
    ['a refusal in place of an answer', null],
  ])('finds %s', (_, later) => {
    expect(differences(plan, later)).not.toEqual([]);
  });

  it('finds another code where none is a possibility’s', () => {
    const refused = (code: string) => ({ errors: [{ extensions: { code } }] });
    expect(differences(refused('NOT_FOUND'), refused('FORBIDDEN'))).toHaveLength(1);
  });

  it('finds another state of what is no plan', () => {
    expect(differences({ state: 'SEALED', json: '{}' }, { state: 'REVEALED', json: '{}' })).toHaveLength(1);
  });
});
