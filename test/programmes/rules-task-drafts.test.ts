import { describe, expect, it } from '@jest/globals';
import {
  drawRefusal,
  type LinkedTask,
  planTable,
  type PlanValues,
  taskOfPlanValues,
} from '../../server/programmes/index.ts';
import { frequencyText, samplingText } from '../../server/programmes/yearly/differences.ts';
import { timesAYear } from '../../server/programmes/yearly/task.ts';
import type { Policy } from '../../server/policy/index.ts';
import { policyOn } from '../../server/policy/policy.ts';
import { readImport } from '../../server/registry/index.ts';
import { FORMS, jointItems, publishedTables } from '../registry/published.ts';

const fields = (values: PlanValues): string[] => taskOfPlanValues(values).questions.map(({ field }) => field);
const whole: PlanValues = {
  taskName: '旅馆业检查',
  lead: '公安局',
  participants: ['卫健委'],
  items: [{ name: '治安检查' }],
  sampling: [{ riskClass: 'B', percentMin: 5, percentMax: 10 }],
  frequency: { timesMin: 1, timesMax: 1, per: 'YEAR' },
  window: { from: '2026-03', to: '2026-10-31' },
};

describe('a line of a plan table as a task', () => {
  it('takes over what is certain', () => {
    expect(taskOfPlanValues(whole)).toEqual({
      name: '旅馆业检查',
      lead: '公安局',
      participants: ['卫健委'],
      items: [{ name: '治安检查' }],
      industryWords: null,
      targetWords: null,
      sampling: [{ riskClass: 'B', percentMin: '5', percentMax: '10', countMin: null, countMax: null }],
      frequency: { timesMin: 1, timesMax: 1, per: 'YEAR', every: 1 },
      fromMonth: '2026-03',
      toMonth: '2026-10',
      questions: [],
    });
  });

  it('asks each thing that the line does not settle', () => {
    expect(fields({})).toEqual(['name', 'lead', 'items', 'sampling', 'window']);
    expect(fields({ ...whole, window: { from: '2026-03' } })).toEqual(['window']);
    expect(fields({ ...whole, sampling: [{ percentMin: 2, level: '市级' }] })).toEqual(['sampling']);
    expect(fields({ ...whole, sampling: [{ percentMin: 2, riskClass: 'E' }] })).toEqual(['sampling']);
    // A name made of another cell is no name that the table gave.
    const { name, questions } = taskOfPlanValues({ ...whole, taskName: undefined, targetKind: '旅馆' });
    expect([name, questions]).toMatchObject(['旅馆', [{ field: 'name', words: '旅馆' }]]);
  });

  it('keeps what its reader could not read, in its words, and asks nothing twice', () => {
    const ask = { zh: '何时？', en: 'When?' };
    const { questions } = taskOfPlanValues({ ...whole, window: undefined }, [
      { field: 'time', words: '上半年或下半年', ask },
      { field: 'remark', words: '与消防联合', ask },
      { field: 'lead', words: '天文局', ask },
      { field: null, words: '', ask },
    ]);
    // Who leads was read; whether there is such a department is asked where the task is made.
    expect(questions).toEqual([
      { field: 'window', words: '上半年或下半年', ask },
      { field: 'name', words: '', ask },
    ]);
    expect(
      taskOfPlanValues({ ...whole, participants: undefined }, [{ field: 'remark', words: '与消防联合', ask }]),
    ).toMatchObject({
      questions: [{ field: 'participants', words: '与消防联合' }],
    });
  });

  it('makes a task of every line of every published table', async () => {
    let lines = 0;
    for (const table of [...publishedTables<never>('plans'), jointItems<never>()]) {
      const { lines: read } = readImport(await FORMS.XLSX!(table), planTable, '2026-01-01');
      for await (const { values } of read) {
        lines += 1;
        const draft = taskOfPlanValues(values as PlanValues);
        const open = draft.questions.map(({ field }) => field);
        // Whatever a task must have is there or asked about.
        expect(draft.lead !== null || open.includes('lead')).toBe(true);
        expect(draft.items.length > 0 || open.includes('items')).toBe(true);
        expect(draft.sampling.length > 0 || open.includes('sampling')).toBe(true);
        expect((draft.fromMonth !== null && draft.toMonth !== null) || open.includes('window')).toBe(true);
        expect(draft.name !== '' || open.includes('name')).toBe(true);
      }
    }
    expect(lines).toBeGreaterThan(250);
  });
});

describe('how often a task samples', () => {
  it.each([
    [null, 1],
    [{ timesMin: 1, timesMax: 2, per: 'YEAR', every: 1 }, 2],
    [{ timesMin: 1, timesMax: null, per: 'QUARTER', every: 1 }, 4],
    [{ timesMin: 1, timesMax: 1, per: 'YEAR', every: 2 }, 1],
    [{ timesMin: 3, timesMax: 3, per: null, every: 1 }, 3],
  ] as const)('%j is %i times a year', (frequency, times) => {
    expect(timesAYear(frequency)).toBe(times);
  });

  it('is told in words, as shares are', () => {
    expect(frequencyText(null)).toBeNull();
    expect(frequencyText({ timesMin: 1, timesMax: 2, per: 'YEAR', every: 2 })).toBe('1次—2次/2年');
    expect(frequencyText({ timesMin: 1, timesMax: 1, per: null, every: 1 })).toBe('1次');
    const all = { percentMin: null, percentMax: null, countMin: null, countMax: null };
    expect(
      samplingText([
        { ...all, riskClass: 'A', percentMax: '5' },
        { ...all, riskClass: 'D', countMin: 3, countMax: 3 },
      ]),
    ).toBe('A：≤5%；D：3户');
  });
});

describe('drawing a plan (R032, R040)', () => {
  const linked: LinkedTask = {
    taskId: 't',
    jurisdictionId: 'j',
    leadId: 'd',
    kind: 'JOINT',
    year: 2026,
    state: 'PUBLISHED',
    isPlanned: true,
    isEndorsed: false,
  };
  const held = (key: keyof Policy, value: unknown) =>
    policyOn('2026-06-01', [
      {
        key,
        value,
        document: '县联〔2026〕1号',
        article: '三',
        validFrom: '2026-01-01',
        validTo: null,
        inherits: false,
        order: 1,
        depth: 0,
      },
    ]);
  const rule = (policy: Policy, task: LinkedTask | null, isJoint = true) =>
    drawRefusal({ number: '联查〔2026〕1号', isJoint, task }, policy)?.details.rule?.id ?? null;

  it('asks nothing where policy is not decided, or only warns', () => {
    for (const policy of [
      policyOn('2026-06-01', []),
      held('unplannedDraw', 'WARN'),
      held('jointMeetingApproval', 'WARN'),
    ]) {
      expect(rule(policy, null)).toBeNull();
    }
  });

  it('asks for a task that is planned', () => {
    const policy = held('unplannedDraw', 'REFUSE');
    expect([rule(policy, null), rule(policy, { ...linked, isPlanned: false }), rule(policy, linked)]).toEqual([
      'R040',
      'R040',
      null,
    ]);
  });

  it('asks for an endorsed programme, of what departments do together', () => {
    const policy = held('jointMeetingApproval', 'REFUSE');
    expect([rule(policy, null), rule(policy, linked), rule(policy, { ...linked, isEndorsed: true })]).toEqual([
      'R032',
      'R032',
      null,
    ]);
    expect([rule(policy, null, false), rule(policy, { ...linked, kind: 'DEPARTMENT' })]).toEqual([null, null]);
  });
});
