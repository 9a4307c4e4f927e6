import { DOCUMENTS } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import { type Preset, says } from './preset.ts';

export const shahe: Preset = {
  code: 'SHAHE_2025',
  place: text('河北沙河市', 'Shahe City, Hebei'),
  year: 2025,
  document: DOCUMENTS.SHAHE,
  title: text('“双随机、一公开”监管工作实施方案', 'Implementation scheme'),
  values: {
    jointDrawShareGoal: says(
      60,
      '二（二）',
      '联合抽查次数占抽查总次数不低于 60%',
      'At least 60 % of all draws are joint',
    ),
    jointTargetShareGoal: says(
      50,
      '二（二）',
      '联合抽查户数占抽查总户数不低于 50%',
      'At least 50 % of all drawn targets are drawn jointly',
    ),
    riskBasedShareGoal: says(
      95,
      '二（四）',
      '运用信用风险分级分类的抽查次数占比不低于 95%',
      'At least 95 % of all draws use risk classes',
    ),
    offSiteFirst: says(
      'REFUSE',
      '二（五）',
      '能以书面、信息共享、网络监测、视频等方式监管的，不得入企现场检查',
      'Where off-site ways are enough, no one may enter the enterprise',
    ),
    itemsClaimedBy: says(
      ['03-31'],
      '二（一）',
      '3 月底前完成事项认领和“两库”调整',
      'Items are claimed and both databases brought up to date by the end of March',
    ),
    leadRule: says(
      'INDUSTRY_REGULATOR',
      '二（二）',
      '行业主管部门主动牵头，相关部门参与',
      'The industry’s regulator leads, the others take part',
    ),
    unplannedDraw: says(
      'REFUSE',
      '二（三）',
      '计划外或有调整的抽查，备案、调整并公示后方可开展',
      'What the plan does not hold is filed, adjusted and published before it begins',
    ),
    separatePlan: says(
      'REFUSE',
      '二（二）',
      '能合并的不得重复检查，能联合的不得多头检查',
      'What can be merged must not be repeated, what can be joint must not be done apart',
    ),
    internalPlanInJointIndustry: says(
      'WARN',
      '二（二）',
      '多部门监管、检查频次高的行业，联合为原则、内部为例外',
      'Where many regulate and often inspect, joint is the rule and alone the exception',
    ),
    followUpRule: says('BY_SUPERVISOR', '二（三）', '谁监管、谁负责', 'Who supervises is responsible for what follows'),
    monthlyReportDay: says(23, '三（三）', '每月 23 日前报送月报表', 'The monthly form is sent before the 23rd'),
    progressReportDays: says(
      ['04-01', '07-01', '09-28', '12-29'],
      '三（三）',
      '4 月 1 日、7 月 1 日、9 月 28 日、12 月 29 日前报送进展或总结',
      'Progress is reported before 1 April, 1 July, 28 September and 29 December',
    ),
    subjectTerm: says('BUSINESS_SUBJECT', '一（四）', '改称“经营主体”', 'It says 经营主体'),
  },
};
