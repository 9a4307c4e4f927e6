import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { optional } from '../key-definition.ts';
import { choice, choices, count, dayOfMonth, daysOfYear, words } from '../kinds.ts';

const LONGEST_PUBLICATION = 20;
const MANY_DAYS = 12;
const publication = text('结果公示的时限与提醒', 'Publishing results: due days and warnings');
const forms = text('打印的文书和表格', 'Printed forms');

export const resultKeys = {
  publicationWorkingDays: optional({
    group: 'RESULTS',
    name: text('结果公示期限', 'Results published within'),
    meaning: '抽查检查结果在这么多个工作日内公示。',
    kind: count(text('个工作日', 'working days'), 1, 250),
    requirement: 'R093',
    readBy: publication,
    lawful: (value) =>
      value <= LONGEST_PUBLICATION
        ? null
        : refusal.rule(
            'R093',
            text(
              `抽查结果须在 ${LONGEST_PUBLICATION} 个工作日内公示，请填 ${LONGEST_PUBLICATION} 或更少`,
              `Results are published within ${LONGEST_PUBLICATION} working days; set ${LONGEST_PUBLICATION} or fewer`,
            ),
          ),
  }),
  publicationClockStart: optional({
    group: 'RESULTS',
    name: text('公示期限从何时起算', 'From when these days count'),
    meaning: '结果公示的工作日从哪一事件起算。',
    kind: choice({
      TASK_COMPLETED: ['抽查任务完成', 'The task is completed'],
      RESULT_PRODUCED: ['检查结果产生', 'The result is there'],
      INSPECTION_ENDED: ['现场检查结束', 'The inspection has ended'],
      TASK_LAST_DAY: ['任务的最后一天', 'The task’s last day'],
    }),
    requirement: 'R093',
    readBy: publication,
  }),
  publicationChannels: optional({
    group: 'RESULTS',
    name: text('结果公示渠道', 'Where results are published'),
    meaning: '抽查检查结果向社会公示的渠道。',
    kind: choices({
      CREDIT_HENAN: ['国家企业信用信息公示系统（河南）', 'Enterprise credit publicity system (Henan)'],
      CREDIT_JIANGXI: ['国家企业信用信息公示系统（江西）', 'Enterprise credit publicity system (Jiangxi)'],
      ENFORCEMENT_JIANGXI: ['江西省行政执法服务网', 'Jiangxi administrative enforcement site'],
      PLATFORM_HEBEI: ['河北双随机执法监管平台', 'Hebei double-random platform'],
    }),
    requirement: 'R096',
    readBy: text('结果公示的对接', 'Publishing results to other systems'),
  }),
  followUpRule: optional({
    group: 'RESULTS',
    name: text('后续监管责任', 'To whom a finding belongs'),
    meaning: '抽查发现的问题由谁负责后续监管。',
    kind: choice({
      BY_TERRITORY: ['谁管辖、谁负责', 'Who has jurisdiction'],
      BY_SUPERVISOR: ['谁监管、谁负责', 'Who supervises'],
      BY_APPROVER_OR_COMPETENT: ['谁审批、谁监管，谁主管、谁监管', 'Who approved or is competent'],
    }),
    requirement: 'R104',
    readBy: text('移送与后续处置的去向建议', 'Where a finding is proposed to go'),
  }),
  returnVisits: optional({
    group: 'RESULTS',
    name: text('任务结束后回访', 'Return visits'),
    meaning: '每次抽查任务结束后是否开展回访。',
    kind: choice({
      NOT_ASKED: ['不要求', 'Not asked'],
      AFTER_EACH_TASK: ['每次任务后回访', 'After each task'],
    }),
    requirement: 'R115',
    readBy: text('回访', 'Return visits'),
  }),
};

export const reportingKeys = {
  monthlyReportDay: optional({
    group: 'REPORTING',
    name: text('月报报送日', 'Monthly report'),
    meaning: '每月在这一天之前报送月报表。',
    kind: dayOfMonth,
    none: text('不报月报', 'No monthly report'),
    requirement: 'R122',
    readBy: text('月报与工作日历', 'The monthly report and the calendar'),
  }),
  progressReportDays: optional({
    group: 'REPORTING',
    name: text('进展情况或总结报送日', 'Progress reports'),
    meaning: '每年在这些日子之前报送工作进展情况或总结。',
    kind: daysOfYear(MANY_DAYS),
    none: text('不报进展', 'No progress reports'),
    requirement: 'R123',
    readBy: text('工作日历', 'The calendar'),
  }),
};

export const wordKeys = {
  coordinatingBody: optional({
    group: 'WORDS',
    name: text('统筹协调机构名称', 'Name of the coordinating body'),
    meaning: '统筹“双随机、一公开”工作的机构在文书上的名称。',
    kind: words,
    requirement: 'R046',
    readBy: forms,
  }),
  subjectTerm: optional({
    group: 'WORDS',
    name: text('对检查对象的统称', 'Term for those inspected'),
    meaning: '文书和表格用“市场主体”还是“经营主体”。',
    kind: choice({
      MARKET_SUBJECT: ['市场主体', 'Market entities (市场主体)'],
      BUSINESS_SUBJECT: ['经营主体', 'Business entities (经营主体)'],
    }),
    requirement: 'R014',
    readBy: forms,
  }),
};
