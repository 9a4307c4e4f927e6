import { registerEnumType } from 'type-graphql';

export const ProgrammeKindValues = { DEPARTMENT: 'DEPARTMENT', JOINT: 'JOINT' } as const;
registerEnumType(ProgrammeKindValues, {
  name: 'ProgrammeKind',
  description: 'Whose year’s plan it is (R028); each has one a year.',
  valuesConfig: {
    DEPARTMENT: { description: 'A department’s own (年度抽查计划).' },
    JOINT: { description: 'The jurisdiction’s joint one (年度部门联合抽查计划).' },
  },
});

export const ProgrammeStateValues = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  ENDORSED: 'ENDORSED',
  FILED: 'FILED',
  PUBLISHED: 'PUBLISHED',
  SUPERSEDED: 'SUPERSEDED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
registerEnumType(ProgrammeStateValues, {
  name: 'ProgrammeState',
  description: 'How far a version of a programme is. What the jurisdiction’s policy does not ask for is skipped.',
  valuesConfig: {
    DRAFT: { description: 'Being drafted (拟制中).' },
    SUBMITTED: { description: 'Before the joint meeting (待联席会议研究, R032).' },
    RETURNED: { description: 'Given back with a reason (退回修改).' },
    ENDORSED: { description: 'Endorsed by the joint meeting (已研究同意, R032).' },
    FILED: { description: 'Filed with the government, with a receipt number (已备案, R030, R040).' },
    PUBLISHED: { description: 'Published and in force (已公示, R038).' },
    SUPERSEDED: { description: 'A later version took its place; the public still reads it (R038).' },
    WITHDRAWN: { description: 'Given up before it was published, with a reason.' },
  },
});

export const TaskOriginValues = { OWN: 'OWN', SUPERIOR: 'SUPERIOR', AD_HOC: 'AD_HOC' } as const;
registerEnumType(TaskOriginValues, {
  name: 'TaskOrigin',
  description: 'Where a task comes from (R041, 偃市监〔2023〕13号 七（二）).',
  valuesConfig: {
    OWN: { description: 'Planned and drawn by the departments themselves (自行抽取).' },
    SUPERIOR: { description: 'A list that the superior drew (上级下发名单), with the superior’s task number.' },
    AD_HOC: {
      description: 'Not in the year’s plan as it was first published (计划外): filed and published first (R040).',
    },
  },
});

export const FrequencyPeriodValues = {
  YEAR: 'YEAR',
  HALF_YEAR: 'HALF_YEAR',
  QUARTER: 'QUARTER',
  MONTH: 'MONTH',
  WEEK: 'WEEK',
} as const;
registerEnumType(FrequencyPeriodValues, {
  name: 'FrequencyPeriod',
  description: 'The period in which a task is carried out so many times.',
  valuesConfig: {
    YEAR: { description: 'A year.' },
    HALF_YEAR: { description: 'Half a year.' },
    QUARTER: { description: 'A quarter.' },
    MONTH: { description: 'A month.' },
    WEEK: { description: 'A week.' },
  },
});

export const FindingSeverityValues = { REFUSED: 'REFUSED', JUSTIFY: 'JUSTIFY' } as const;
registerEnumType(FindingSeverityValues, {
  name: 'FindingSeverity',
  description: 'What a finding does to a programme.',
  valuesConfig: {
    REFUSED: { description: 'It must be mended: nothing goes on before.' },
    JUSTIFY: { description: 'It may stand once a reason and an approver are recorded.' },
  },
});

export const TaskChangeKindValues = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' } as const;
registerEnumType(TaskChangeKindValues, {
  name: 'TaskChangeKind',
  description: 'What a version does to a task of the version before (R038).',
  valuesConfig: {
    ADDED: { description: 'The task is new.' },
    REMOVED: { description: 'The task is taken out.' },
    CHANGED: { description: 'The task says other things.' },
  },
});
