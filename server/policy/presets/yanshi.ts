import { DOCUMENTS } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import { type Preset, says } from './preset.ts';

export const yanshi: Preset = {
  code: 'YANSHI_2023',
  place: text('河南洛阳偃师区', 'Yanshi District, Henan'),
  year: 2023,
  document: DOCUMENTS.YANSHI,
  title: text('“双随机、一公开”监管工作实施方案', 'Implementation scheme'),
  values: {
    samplingShare: says(
      { from: 5, to: 100 },
      '六',
      '按行业风险等级等，以 5% 至 100% 的比例抽取',
      'Shares of 5 % to 100 %, by the industry’s risk among others',
    ),
    drawKinds: says(['UNDIRECTED'], '六', '本年度为不定向抽查', 'This year’s draws are undirected'),
    teamPools: says(
      ['WHOLE_BUREAU', 'BUREAU_AND_STATIONS', 'SEVERAL_STATIONS', 'ONE_STATION'],
      '七（三）',
      '因地制宜，在四种随机方式中选用',
      'One of four pools, as local conditions ask',
    ),
    publicationWorkingDays: says(
      20,
      '七（五）',
      '20 个工作日内通过公示系统公示',
      'Results are published within 20 working days',
    ),
    publicationClockStart: says(
      'TASK_COMPLETED',
      '七（五）',
      '从抽查任务完成起算',
      'The days count from the task’s completion',
    ),
    publicationChannels: says(
      ['CREDIT_HENAN'],
      '七（五）',
      '通过国家企业信用信息公示系统公示（河南，见七（二））',
      'In the enterprise credit publicity system (Henan, see 七（二）)',
    ),
    followUpRule: says(
      'BY_TERRITORY',
      '七（六）',
      '谁管辖、谁负责',
      'Who has jurisdiction is responsible for what follows',
    ),
    coordinatingBody: says(
      '“双随机、一公开”抽查联合检查工作领导小组',
      '八（一）',
      '成立领导小组，办公室设在信用监管科',
      'A leading group, with its office in the credit section',
    ),
    subjectTerm: says('MARKET_SUBJECT', '一', '通篇称“市场主体”', 'It says 市场主体 throughout'),
  },
};
