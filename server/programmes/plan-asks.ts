import { text } from '../kernel/text.ts';

/** What is asked where a cell says nothing that could be read. */
export const PLAN_ASK = {
  emptyRatio: text(
    '比例一格是空的：与上一行相同，还是尚未确定？',
    'No ratio: the same as the line above, or not set yet?',
  ),
  emptyLead: text(
    '牵头部门一格是空的：与上一行相同，还是另有部门？',
    'No lead: the same as the line above, or another one?',
  ),
  emptyTime: text(
    '时间一格是空的：与上一行相同，还是尚未确定？',
    'No time: the same as the line above, or not set yet?',
  ),
  whoLeads: text('这项任务由哪个部门牵头？', 'Which department leads this task?'),
  withWhom: text(
    '是联合检查，但没有写明牵头和配合部门：各是哪些？',
    'A joint check without its departments: who leads, who takes part?',
  ),
  hiddenPartners: text(
    '备注里提到别的部门：它们是参与部门吗？请写到参与部门一栏',
    'The remark mentions other departments: do they take part? Name them as participants',
  ),
  countInTarget: text(
    '检查对象里写着数量：其中随机抽查多少（百分比或户数）？',
    'Numbers stand among the targets: how many of them are drawn at random?',
  ),
  classRatio: text(
    '没有读懂各信用风险类别抽多少，请按 A、B、C、D 类分别写明比例',
    'How many of each risk class could not be read; give a ratio for each of A, B, C and D',
  ),
  classAndRatio: text(
    '总比例与分类比例同时写了：按哪一个抽取？',
    'A ratio for all and ratios by class are both given: which applies?',
  ),
  twoTimes: text('时间写了两处且不一致：任务从何时到何时？', 'Two times are given: from when to when is the task?'),
  oneDay: text('这里应是一个日期，请写明年、月、日', 'One date belongs here; give year, month and day'),
  otherYear: text('本行任务的年份与标题不一致，哪一个对？', 'The task’s year is not the title’s: which is right?'),
  nothing: text(
    '这一行没有写检查什么：任务、事项或对象是什么？',
    'This line does not say what is inspected: which task, item or targets?',
  ),
};
