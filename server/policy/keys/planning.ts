import { text } from '../../kernel/text.ts';
import { optional } from '../key-definition.ts';
import { choice, daysOfYear, type Strictness, strictness } from '../kinds.ts';

const noDay = text('不定期限', 'No deadline');
const calendar = text('工作日历与逾期清单', 'The calendar and its overdue list');
const deadlines = text('年度计划的期限与逾期清单', 'The deadlines of the year’s programmes');
const planChecks = text('年度计划的校验与计划的公示', 'Checks on the year’s programme, and announcing a plan');

export const planningKeys = {
  planMadeBy: optional({
    group: 'PLANNING',
    name: text('年度计划制定、上报和公示期限', 'Year’s plan made and published by'),
    meaning: '年度抽查计划在这一天之前完成制定、上报和公示。',
    kind: daysOfYear(1),
    none: noDay,
    requirement: 'R029',
    readBy: deadlines,
    inForce: true,
  }),
  planFiledBy: optional({
    group: 'PLANNING',
    name: text('年度计划备案期限', 'Year’s plan filed by'),
    meaning: '年度检查计划在这一天之前报同级人民政府备案。',
    kind: daysOfYear(1),
    none: noDay,
    requirement: 'R030',
    readBy: text(
      '年度计划的期限、逾期清单与公示前的备案',
      'The deadlines of programmes, and filing them before they are published',
    ),
    inForce: true,
  }),
  planEnteredBy: optional({
    group: 'PLANNING',
    name: text('年度计划录入平台期限', 'Year’s plan entered by'),
    meaning: '年度检查计划在这一天之前录入省级监督平台。',
    kind: daysOfYear(1),
    none: noDay,
    requirement: 'R031',
    readBy: deadlines,
    inForce: true,
  }),
  itemsClaimedBy: optional({
    group: 'PLANNING',
    name: text('事项认领、两库完善期限', 'Items claimed by'),
    meaning: '抽查事项的认领和“两库”的完善在这一天之前完成。',
    kind: daysOfYear(1),
    none: noDay,
    requirement: 'R003',
    readBy: calendar,
  }),
  leadRule: optional({
    group: 'PLANNING',
    name: text('联合抽查由谁牵头制定', 'Who makes and leads the joint plan'),
    meaning: '部门联合抽查计划由行业主管部门牵头、由市场监管部门统一制定，还是报联席会议统筹确定。',
    kind: choice({
      INDUSTRY_REGULATOR: ['行业主管部门牵头', 'The industry’s regulator'],
      MARKET_REGULATOR: ['市场监管部门统一制定', 'The market regulator'],
      JOINT_MEETING: ['联席会议统筹', 'The joint meeting'],
    }),
    requirement: 'R033',
    readBy: text('新建联合抽查计划的牵头建议', 'The lead proposed for a new joint plan'),
  }),
  jointMeetingApproval: optional<Strictness>({
    group: 'PLANNING',
    name: text('未经联席会议研究即实施', 'Carried out before the joint meeting'),
    meaning: '年度部门联合抽查计划未经联席会议统筹研究就实施时如何处理。',
    kind: strictness(['ALLOW', 'WARN', 'REFUSE']),
    requirement: 'R032',
    readBy: text(
      '年度联合抽查计划的备案、公示与封存抽取',
      'Filing and publishing the joint programme, and sealing a draw',
    ),
    inForce: true,
  }),
  unplannedDraw: optional<Strictness>({
    group: 'PLANNING',
    name: text('计划外抽查未先备案公示', 'A draw outside the year’s plan'),
    meaning: '未列入年度计划或有调整的抽查，没有先备案、调整并公示就开展时如何处理。',
    kind: strictness(['ALLOW', 'WARN', 'REFUSE']),
    requirement: 'R040',
    readBy: text(
      '年度计划调整版的公示与封存抽取（封存时“提醒”与“允许”相同）',
      'Publishing an adjusted programme, and sealing a draw (WARN passes there like ALLOW)',
    ),
    inForce: true,
  }),
  separatePlan: optional<Strictness>({
    group: 'PLANNING',
    name: text('同期同对象分头计划', 'Separate plans for the same targets'),
    meaning: '同一时段、同一批对象，能合并或能联合却由部门分头安排时如何处理。',
    kind: strictness(['ALLOW', 'WARN', 'REFUSE']),
    requirement: 'R036',
    readBy: planChecks,
    inForce: true,
  }),
  internalPlanInJointIndustry: optional<Strictness>({
    group: 'PLANNING',
    name: text('联合为原则的行业单独计划', 'Planning alone in a joint industry'),
    meaning: '监管领域多、检查频次高的行业以联合检查为原则，部门仍单独安排时如何处理。',
    kind: strictness(['ALLOW', 'WARN', 'REFUSE']),
    requirement: 'R037',
    readBy: planChecks,
    inForce: true,
  }),
};
