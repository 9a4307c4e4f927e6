import { describe, expect, it } from '@jest/globals';
import { percentUnits } from '../../server/draws/protocol/index.ts';
import { fieldsOf, type GivenPlanFields, type PlanFields, planProblems } from '../../server/plans/plan-input.ts';

const TODAY = '2026-03-10';
const given: GivenPlanFields = {
  title: '旅馆业',
  year: 2026,
  startsOn: '2026-03-01',
  endsOn: '2026-06-30',
  sampling: [{ percent: '3' }],
};
const paths = (more: GivenPlanFields): string[] =>
  planProblems(fieldsOf({ ...given, ...more }), TODAY).map(({ path }) => path);
const rules = (...sampling: NonNullable<GivenPlanFields['sampling']>): GivenPlanFields => ({ sampling });

describe('what a new plan leaves out', () => {
  it('restricts nothing, samples all classes as one and sends the whole bureau', () => {
    expect(fieldsOf(given)).toEqual({
      ...given,
      industryCodes: [],
      districtCodes: [],
      targetKinds: [],
      registeredBefore: null,
      registeredAfter: null,
      riskBased: false,
      sampling: [{ riskClass: null, percent: '3', atLeast: null, atMost: null }],
      teamPool: 'WHOLE_BUREAU',
      classAReason: null,
      classANote: null,
      batchSize: null,
      teamStations: [],
    });
  });

  it.each([
    [[{ percent: '1' }], false],
    [[{ riskClass: 'A', percent: '1' }], true],
  ] as const)('given the rules %j it is risk-based: %s (R057)', (sampling, expected) => {
    expect(fieldsOf({ ...given, sampling: sampling as never }).riskBased).toBe(expected);
  });

  it.each([
    ['05', '5'],
    ['00', '0'],
    ['007.50', '7.50'],
    ['0.5', '0.5'],
    ['100', '100'],
    ['0', '0'],
  ])('is written as the draw protocol reads it: %s percent as %s', (percent, expected) => {
    const [rule] = fieldsOf({ ...given, sampling: [{ percent }] }).sampling;
    expect(rule!.percent).toBe(expected);
    expect(percentUnits(rule!.percent)).toBe(Number(percent) * 10_000);
  });

  it('is tidied: outer blanks go, codes stand once', () => {
    const fields = fieldsOf({
      ...given,
      title: '　旅馆 ',
      industryCodes: ['61', '61'],
      sampling: [{ percent: ' 5 ' }],
    });
    expect([fields.title, fields.industryCodes, fields.sampling[0]!.percent]).toEqual(['旅馆', ['61'], '5']);
  });
});

describe('a change', () => {
  const before: PlanFields = fieldsOf({
    ...given,
    industryCodes: ['61'],
    districtCodes: ['1'],
    targetKinds: ['ENTERPRISE'],
    registeredBefore: '2026-01-01',
    registeredAfter: '2020-01-01',
    teamPool: 'ONE_STATION',
    sampling: [{ riskClass: 'A', percent: '1', atLeast: 2 }],
  });

  it('that gives nothing changes nothing', () => expect(fieldsOf({}, before)).toEqual(before));

  it.each([
    ['title', '餐饮'],
    ['year', 2027],
    ['startsOn', '2026-04-01'],
    ['endsOn', '2026-12-31'],
    ['industryCodes', ['H']],
    ['districtCodes', ['2', '3']],
    ['targetKinds', []],
    ['registeredBefore', null],
    ['registeredAfter', null],
    ['registeredAfter', '2021-01-01'],
    ['teamPool', 'WHOLE_BUREAU'],
  ] as const)('of %s to %j changes that alone', (field, value) => {
    expect(fieldsOf({ [field]: value }, before)).toEqual({ ...before, [field]: value });
  });

  it('of the rules says anew whether it is risk-based', () => {
    expect(fieldsOf(rules({ percent: '1' }), before).riskBased).toBe(false);
    expect(fieldsOf({ title: 'x' }, { ...before, riskBased: false }).riskBased).toBe(true);
  });

  it.each(['title', 'year', 'startsOn', 'endsOn', 'industryCodes', 'sampling', 'teamPool', 'riskBased'])(
    'with %s null leaves it',
    (field) => {
      expect(fieldsOf({ [field]: null }, before)).toEqual(before);
    },
  );
});

describe('a plan’s fields', () => {
  it('may be as they are', () => expect(paths({})).toEqual([]));

  it.each<[string, GivenPlanFields, string[]]>([
    ['no title', { title: ' 　' }, ['title']],
    ['a title of 200 characters, wide ones too', { title: '𠮷'.repeat(200) }, []],
    ['a longer title', { title: 'x'.repeat(201) }, ['title']],
    ['a year before 2000', { year: 1999 }, ['year']],
    ['a year after 2100', { year: 2101 }, ['year']],
    ['the first and last year', { year: 2100 }, []],
    ['a last day in the past', { endsOn: '2026-03-09' }, ['endsOn']],
    ['a last day today', { endsOn: TODAY }, []],
    ['a last day before the first', { startsOn: '2026-05-01', endsOn: '2026-04-30' }, ['endsOn']],
    ['one day', { startsOn: '2026-05-01', endsOn: '2026-05-01' }, []],
    ['a day that does not exist', { startsOn: '2026-02-30' }, ['startsOn']],
    ['industry codes of every level', { industryCodes: ['A', 'T', '61', '612', '6121'] }, []],
    [
      'other industry codes',
      { industryCodes: ['61', 'U', '1', '61211', 'h', ''] },
      [1, 2, 3, 4, 5].map((i) => `industryCodes.${i}`),
    ],
    ['registration days in order', { registeredAfter: '2020-01-01', registeredBefore: '2020-01-01' }, []],
    [
      'registration days crossed',
      { registeredAfter: '2020-01-02', registeredBefore: '2020-01-01' },
      ['registeredBefore'],
    ],
    ['no rule', { sampling: [] }, ['sampling']],
    [
      'a rule for each class',
      rules(...(['A', 'B', 'C', 'D', 'UNRATED'] as const).map((riskClass) => ({ riskClass, percent: '1' }))),
      [],
    ],
    ['rules of both kinds', rules({ percent: '1' }, { riskClass: 'A', percent: '1' }), ['sampling']],
    [
      'a class twice',
      rules({ riskClass: 'A', percent: '1' }, { riskClass: 'A', percent: '2' }),
      ['sampling.1.riskClass'],
    ],
    ['all classes twice', rules({ percent: '1' }, { percent: '2' }), ['sampling.1.riskClass']],
    [
      'counts below none',
      rules({ percent: '1', atLeast: -1, atMost: -1 }),
      ['sampling.0.atLeast', 'sampling.0.atMost'],
    ],
    ['counts beyond all bounds', rules({ percent: '1', atLeast: 10_000_001 }), ['sampling.0.atLeast']],
    ['more at least than at most', rules({ percent: '1', atLeast: 3, atMost: 2 }), ['sampling.0.atMost']],
    ['as many at least as at most', rules({ percent: '1', atLeast: 0, atMost: 0 }), []],
  ])('%s: %j has the problems %j', (_, more, expected) => {
    expect(paths(more)).toEqual(expected);
  });

  it.each(['0', '0.0001', '5', '05', '0005', '99.9999', '100', '100.0', '100.0000'])(
    'a percent of %s is one',
    (percent) => {
      expect(paths(rules({ percent }))).toEqual([]);
    },
  );

  it.each([
    '',
    '-1',
    '+1',
    '101',
    '100.0001',
    '100.00000',
    '1.',
    '.5',
    '1.00001',
    '1,5',
    '1e1',
    '٣',
    '５',
    '1 0',
    'NaN',
    '3%',
  ])('a percent of "%s" is none', (percent) => expect(paths(rules({ percent }))).toEqual(['sampling.0.percent']));

  it('are told all that is wrong at once, in both languages', () => {
    const problems = planProblems(
      fieldsOf({
        title: '',
        year: 1,
        startsOn: '2026-01-01',
        endsOn: '2026-01-02',
        industryCodes: ['?'],
        sampling: [{ percent: 'x' }],
      }),
      TODAY,
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'title',
      'year',
      'endsOn',
      'industryCodes.0',
      'sampling.0.percent',
    ]);
    for (const { problem } of problems)
      expect([problem.zh, problem.en]).toEqual([
        expect.stringMatching(/[一-龥]/),
        expect.stringMatching(/^[^一-龥]+$/),
      ]);
  });
});
