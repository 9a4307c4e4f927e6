import { DOCUMENTS } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import { type Preset, says } from './preset.ts';

export const changjiang: Preset = {
  code: 'CHANGJIANG_2023',
  place: text('江西景德镇昌江区', 'Changjiang District, Jiangxi'),
  year: 2023,
  document: DOCUMENTS.CHANGJIANG,
  title: text('全面推进“双随机、一公开”监管工作的通知', 'Notice on carrying double-random supervision through'),
  values: {
    randomItemShareGoal: says(
      100,
      '二（一）',
      '除重点监管外，双随机事项占总检查事项 100%',
      'Outside key supervision all inspection items are double-random',
    ),
    riskClassScheme: says('A_TO_D', '二（五）', '按 A、B、C、D 四类分别安排', 'Classes A, B, C and D are told apart'),
    classAVisits: says(
      'FOR_CAUSE',
      '二（五）',
      '对 A 类，除投诉举报、监测发现、转办交办和法律另有规定外，可不主动现场检查',
      'Class A need not be visited but for complaints, monitoring, transfers or where the law says so',
    ),
    sharesFallWithRisk: says(
      'REFUSE',
      '二（五）',
      '对 C 类适当提高、对 D 类大幅提高抽查比例',
      'Class C is drawn more, class D much more',
    ),
    planFiledBy: says(
      ['02-29'],
      '二（三）',
      '每年 2 月底前将计划报同级政府备案',
      'Plans are filed with the government by the end of February',
    ),
    planEnteredBy: says(
      ['03-31'],
      '二（三）',
      '每年 3 月 31 日前将计划录入省级平台',
      'Plans are entered on the provincial platform by 31 March',
    ),
    leadRule: says(
      'MARKET_REGULATOR',
      '二（三）',
      '联合抽查计划由市场监管部门统一牵头制定',
      'The market regulator makes the joint plan for all',
    ),
    publicationChannels: says(
      ['CREDIT_JIANGXI', 'ENFORCEMENT_JIANGXI'],
      '二（六）',
      '在国家企业信用信息公示系统（江西）和江西省行政执法服务网公示',
      'In the enterprise credit publicity system and on the enforcement site of Jiangxi',
    ),
    subjectTerm: says('MARKET_SUBJECT', '二（二）', '通篇称“市场主体”', 'It says 市场主体 throughout'),
  },
};
