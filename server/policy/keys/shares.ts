import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { optional, settled } from '../key-definition.ts';
import {
  byRiskClass,
  choice,
  choices,
  count,
  percent,
  percentRange,
  range,
  type RiskClass,
  type Strictness,
  strictness,
} from '../kinds.ts';

const TIMES = text('次', 'times');
const noCap = text('不设上限', 'No cap');
const RISING: readonly RiskClass[] = ['A', 'B', 'C', 'D'];

/** A higher risk is never drawn less (R060, R061). */
function risesWithRisk(shares: Partial<Record<RiskClass, number>>) {
  const given = RISING.filter((one) => shares[one] !== undefined);
  const falls = given.findIndex((one, i) => i > 0 && shares[one]! < shares[given[i - 1]!]!);
  if (falls < 0) return null;
  const [lower, higher] = [given[falls - 1]!, given[falls]!];
  return refusal.rule(
    higher === 'D' ? 'R061' : 'R060',
    text(
      `${higher} 类的抽查比例（${shares[higher]}%）不得低于 ${lower} 类（${shares[lower]}%），请调高 ${higher} 类或调低 ${lower} 类`,
      `Class ${higher} (${shares[higher]} %) must not be drawn less than class ${lower} (${shares[lower]} %); raise the one or lower the other`,
    ),
  );
}

export const shareKeys = {
  yearlyCap: optional({
    group: 'SHARES',
    name: text('同一对象年度检查次数上限', 'Visits to one target a year'),
    meaning: '同一对象一年内被检查的次数，所有部门合计，不超过此值；到数的对象在封存前即排除在抽取范围外。',
    kind: count(TIMES, 1, 100),
    none: noCap,
    requirement: 'R063',
    readBy: text('抽取范围（封存时）与一屏的年度最多次数', 'The frame when it is sealed, and the dashboard'),
    inForce: true,
  }),
  yearlyCapExempt: optional({
    group: 'SHARES',
    name: text('不受年度上限约束的', 'Exempt from the yearly cap'),
    meaning: '“原则上不超过”的例外：哪些风险类别的对象、或重点检查事项的检查，不受年度次数上限约束。',
    kind: choices({
      C: ['C 类对象', 'Class C'],
      D: ['D 类对象', 'Class D'],
      KEY_ITEMS: ['重点检查事项', 'Key items'],
    }),
    none: text('没有例外', 'No exception'),
    requirement: 'R063',
    readBy: text('抽取范围（封存时）', 'The frame when it is sealed'),
  }),
  generalItemDefaultCap: optional({
    group: 'SHARES',
    name: text('一般检查事项的默认比例上限', 'Default cap of general items'),
    meaning: '清单里没有写明上限的一般检查事项，抽查比例不超过此值。',
    kind: percent,
    none: noCap,
    requirement: 'R007',
    readBy: text('年度计划的校验', 'Checks on the year’s programme'),
    inForce: true,
  }),
  generalItemOverCap: settled<Strictness>({
    group: 'SHARES',
    name: text('一般检查事项超出比例上限', 'A general item over its cap'),
    meaning: '计划的抽查比例超过一般检查事项的上限时如何处理。',
    kind: strictness(['ALLOW', 'WARN', 'REFUSE']),
    requirement: 'R007',
    readBy: text(
      '年度计划的校验与定单（定单时“提醒”与“允许”相同）',
      'Checks on the year’s programme, and freezing a plan’s items (WARN passes there like ALLOW)',
    ),
    inForce: true,
    undecided: 'ALLOW',
  }),
  keyItemShareAlert: optional({
    group: 'SHARES',
    name: text('重点检查事项占比提醒', 'Alert on the share of key items'),
    meaning: '部门清单中重点检查事项的占比高于此值时，在名录质量里提醒。',
    kind: percent,
    none: text('不提醒', 'No alert'),
    requirement: 'R008',
    readBy: text('名录质量', 'The registries’ quality page'),
    inForce: true,
  }),
  samplesPerYear: optional({
    group: 'SHARES',
    name: text('部门每年抽查次数', 'Samples a department makes a year'),
    meaning: '一个部门一年内开展随机抽查的次数，不少于下限、不多于上限。',
    kind: range(TIMES, 0, 366),
    requirement: 'R042',
    readBy: text('年度计划的校验', 'Checks on the year’s plan'),
    inForce: true,
  }),
  samplingShare: optional({
    group: 'SHARES',
    name: text('抽查比例范围', 'Range of sampling shares'),
    meaning: '计划的抽查比例不低于下限、不高于上限。',
    kind: percentRange,
    requirement: 'R055',
    readBy: text('年度计划的校验', 'Checks on the year’s programme'),
    inForce: true,
  }),
  sharesByRiskClass: optional({
    group: 'SHARES',
    name: text('各风险类别的常用比例', 'Usual shares by risk class'),
    meaning: '新建计划时每个风险类别预填的抽查比例；风险高的不低于风险低的。',
    kind: byRiskClass,
    requirement: 'R060',
    readBy: text('新建计划的预填值', 'What a new plan begins with'),
    lawful: risesWithRisk,
  }),
  riskClassScheme: optional({
    group: 'SHARES',
    name: text('信用风险分类等级', 'Scheme of risk classes'),
    meaning: '检查对象按哪一套信用风险等级标注；没有等级的对象始终合法。',
    kind: choice({
      A_TO_D: ['A、B、C、D 四类', 'Four classes, A to D'],
      A_TO_E: ['A、B、C、D、E 五类', 'Five classes, A to E'],
    }),
    requirement: 'R057',
    readBy: text('名录库与抽取（目前一律为 A 至 D 及未分类）', 'Registry and draw (A to D and unrated for now)'),
  }),
  classAVisits: optional({
    group: 'SHARES',
    name: text('A 类对象的现场检查', 'Visits to targets of class A'),
    meaning: 'A 类对象与其他对象一样现场检查，还是“无事不扰”：只因投诉举报、监测、转办交办或法律规定才现场检查。',
    kind: choice({
      AS_OTHERS: ['与其他类别相同', 'As to others', 'acts'],
      FOR_CAUSE: ['无事不扰，有因才现场', 'Only for a cause', 'acts'],
    }),
    requirement: 'R058',
    readBy: text('抽取范围（封存时）与计划的公示', 'The frame when it is sealed, and announcing a plan'),
    inForce: true,
  }),
  offSiteFirst: optional<Strictness>({
    group: 'SHARES',
    name: text('能非现场而安排现场检查', 'A visit where off site is enough'),
    meaning: '任务上的事项都能用书面、信息共享、网络监测或视频检查，却仍安排入企时如何处理。',
    kind: strictness(),
    requirement: 'R078',
    readBy: text('检查任务的下发', 'Releasing checks'),
  }),
};
