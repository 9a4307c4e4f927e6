import { describe, expect, it } from '@jest/globals';
import { fieldName, ofField } from '../../server/kernel/field-names.ts';
import { refusal } from '../../server/kernel/refusal.ts';
import { text } from '../../server/kernel/text.ts';

describe('a problem of an input', () => {
  it.each([
    ['reason', '理由', 'reason'],
    ['sampling.0.percent', '抽取规则第 1 项的比例', 'sampling.0.percent'],
    ['planIds.1', '计划第 2 项', 'planIds.1'],
    ['somethingNew', 'somethingNew', 'somethingNew'],
  ])('speaks of the field %s as %s', (path, zh, en) => expect(fieldName(path)).toEqual({ zh, en }));

  it('is told with its field in both languages, once', () => {
    const short = text('须为 1 至 200 字', 'it must have 1 to 200 characters');
    const blank = text('请填写理由', 'a reason must be given');
    const refused = refusal.badInput([
      { path: 'approver', problem: short },
      { path: 'reason', problem: blank },
    ]);
    expect(refused.text).toEqual({
      zh: '填写有误：批准人：须为 1 至 200 字；请填写理由',
      en: 'Input is not valid: approver: it must have 1 to 200 characters; a reason must be given',
    });
    // Beside its own field the sentence stands alone.
    expect(refused.details.fields![0]!.problem).toEqual(short);
    expect(ofField('', blank)).toEqual(blank);
  });
});
