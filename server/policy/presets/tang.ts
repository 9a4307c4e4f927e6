import { DOCUMENTS } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import { type Preset, says } from './preset.ts';

export const tang: Preset = {
  code: 'TANG_2023',
  place: text('河北唐县', 'Tang County, Hebei'),
  year: 2023,
  document: DOCUMENTS.TANG,
  title: text('“双随机、一公开”监管工作实施方案', 'Implementation scheme'),
  values: {
    riskBasedShareGoal: says(
      80,
      '一',
      '全年运用信用风险分类的抽查次数占比不低于 80%',
      'At least 80 % of the year’s draws use risk classes',
    ),
    coverageGoal: says(3, '一', '年度抽查企业占比不低于 3%', 'At least 3 % of enterprises are drawn in the year'),
    publicationOnTimeGoal: says(100, '一', '抽查结果按时公示率 100%', 'All results are published on time'),
    followUpGoal: says(100, '一', '发现问题后续处置率 100%', 'All problems found are followed up'),
    planMadeBy: says(
      ['01-31'],
      '二（二）',
      '1 月底前完成年度抽查计划的制定、上报和公示',
      'The year’s plan is made, reported and published by the end of January',
    ),
    returnVisits: says(
      'AFTER_EACH_TASK',
      '二（四）',
      '每次抽查任务结束后，通过回访等方式督导',
      'Each task is followed by return visits and other oversight',
    ),
    coordinatingBody: says(
      '双随机办',
      '三（二）',
      '由县局双随机办督促指导',
      'The bureau’s double-random office oversees the work',
    ),
    subjectTerm: says('MARKET_SUBJECT', '一', '通篇称“市场主体”', 'It says 市场主体 throughout'),
  },
};
