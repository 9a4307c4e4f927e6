import { DOCUMENTS } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import { type Preset, says } from './preset.ts';

export const wugang: Preset = {
  code: 'WUGANG_2023',
  place: text('河南舞钢市', 'Wugang City, Henan'),
  year: 2023,
  document: DOCUMENTS.WUGANG,
  title: text('部门联合“双随机、一公开”监管实施办法（试行）', 'Measures for joint double-random supervision (trial)'),
  values: {
    yearlyCap: says(
      2,
      '第九条',
      '同一年度对同一企业的抽查原则上不超过 2 次',
      'In principle the same enterprise is drawn at most twice a year',
    ),
    samplesPerYear: says(
      { from: 1, to: 2 },
      '第九条',
      '各部门每年开展 1 至 2 次随机抽查',
      'Each department samples once or twice a year',
    ),
    leadRule: says(
      'JOINT_MEETING',
      '第十条',
      '事项、牵头和参与部门报联席会议统筹研究',
      'Items, lead and participants go to the joint meeting',
    ),
    jointMeetingApproval: says(
      'REFUSE',
      '第十条',
      '年度部门联合抽查计划经联席会议统筹研究后实施',
      'The joint plan is carried out after the joint meeting has studied it',
    ),
    drawKinds: says(
      ['UNDIRECTED', 'DIRECTED'],
      '第七条',
      '不定向或定向抽查均可',
      'Draws may be undirected or directed',
    ),
    teamMinimum: says(2, '第十三条', '实地核查时执法检查人员不少于 2 人', 'No fewer than two inspectors go on site'),
    publicationWorkingDays: says(
      20,
      '第十四条',
      '20 个工作日内公示检查结果',
      'Results are published within 20 working days',
    ),
    publicationClockStart: says(
      'RESULT_PRODUCED',
      '第十四条',
      '从抽查检查结果产生之日起算',
      'The days count from the day of the result',
    ),
    publicationChannels: says(
      ['CREDIT_HENAN'],
      '第十四条',
      '通过省级平台公示（即国家企业信用信息公示系统（河南），见第二条）',
      'On the provincial platform (the enterprise credit publicity system, see 第二条)',
    ),
    followUpRule: says(
      'BY_APPROVER_OR_COMPETENT',
      '第十四条',
      '谁审批、谁监管，谁主管、谁监管，并按属地管理',
      'Who approved or is competent supervises, within their territory',
    ),
    coordinatingBody: says(
      '部门联合“双随机、一公开”监管工作联席会议',
      '第十六条',
      '由分管副市长召集的联席会议统筹',
      'A joint meeting called by the vice mayor in charge',
    ),
    subjectTerm: says('MARKET_SUBJECT', '第五条', '通篇称“市场主体”', 'It says 市场主体 throughout'),
  },
};
