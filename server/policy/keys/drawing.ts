import { clauseOf } from '../../kernel/clauses.ts';
import { refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import { optional, settled } from '../key-definition.ts';
import { choice, choices, count, percent, type Strictness, strictness } from '../kinds.ts';

const LEAST_TEAM = 2;
const { document, article } = clauseOf('R073');

export const drawingKeys = {
  drawKinds: optional({
    group: 'DRAWING',
    name: text('可用的抽取方式', 'Kinds of draws'),
    meaning: '计划可以用哪些抽取方式：不定向（从全部对象中抽），或定向（从有某些特征的对象中抽）。',
    kind: choices({ UNDIRECTED: ['不定向', 'Undirected'], DIRECTED: ['定向', 'Directed'] }),
    requirement: 'R052',
    readBy: text('计划的校验', 'Checks on a plan'),
  }),
  missingLabelThreshold: optional({
    group: 'DRAWING',
    name: text('缺少标注的对象占比上限', 'Targets without a needed label'),
    meaning: '抽取范围中缺少所需标注的对象占比高于此值时不能抽取。',
    kind: percent,
    none: text('不限制', 'No limit'),
    requirement: 'R019',
    readBy: text('封存抽取', 'Sealing a draw'),
  }),
  teamPools: optional({
    group: 'DRAWING',
    name: text('可用的选派方式', 'Pools of inspectors'),
    meaning: '执法检查人员可以从哪些范围随机选派。',
    kind: choices({
      WHOLE_BUREAU: ['全局内随机', 'The whole bureau'],
      BUREAU_AND_STATIONS: ['局机关与所随机', 'Bureau and stations'],
      SEVERAL_STATIONS: ['若干所随机', 'Several stations'],
      ONE_STATION: ['单一所随机', 'One station'],
    }),
    none: text('不限制', 'No limit'),
    requirement: 'R070',
    readBy: text('计划的校验（目前四种方式都可用）', 'Checks on a plan (all four may be used for now)'),
  }),
  teamMinimum: settled<number>({
    group: 'DRAWING',
    name: text('每组最少执法人员', 'Inspectors who go together'),
    meaning: '同一检查组的执法检查人员不少于此数。',
    kind: count(text('人', 'people'), 1, 20),
    requirement: 'R073',
    readBy: text('抽取执法检查人员', 'Drawing inspectors'),
    inForce: true,
    undecided: { value: LEAST_TEAM, document, article },
    lawful: (value) =>
      value >= LEAST_TEAM
        ? null
        : refusal.rule(
            'R073',
            text(
              `实地核查的执法检查人员不得少于 ${LEAST_TEAM} 人，请填 ${LEAST_TEAM} 或更多`,
              `No fewer than ${LEAST_TEAM} inspectors may go on site; set ${LEAST_TEAM} or more`,
            ),
          ),
  }),
  teamMinimumPer: optional({
    group: 'DRAWING',
    name: text('最少人数按什么算', 'What the least number counts for'),
    meaning: '最少执法人员数按每个出具结论的部门计算，还是按整个检查组计算。',
    kind: choice({
      DEPARTMENT: ['每个部门', 'Each department', 'acts'],
      TEAM: ['整个检查组', 'The whole team'],
    }),
    requirement: 'R073',
    readBy: text('抽取执法检查人员（目前一律按部门）', 'Drawing inspectors (by department for now)'),
  }),
  samePair: optional<Strictness>({
    group: 'DRAWING',
    name: text('同一搭档再查同一对象', 'The same pair for a target again'),
    meaning: '上次检查同一对象的两名执法人员又被抽到一起时如何处理。',
    kind: strictness(['ALLOW', 'REFUSE']),
    requirement: 'R071',
    readBy: text(
      '封存抽取（不允许时，上次检查该对象的人员本次回避）',
      'Sealing a draw (where refused, whoever visited the target last is recused from it)',
    ),
    inForce: true,
  }),
  publicProof: optional({
    group: 'DRAWING',
    name: text('公开证明的内容', 'What the public proof shows'),
    meaning: '公开的抽取证明含完整抽查范围（会显示每个对象的类别），还是只含被抽中对象的行。',
    kind: choice({
      FULL: ['完整范围', 'Whole frames', 'acts'],
      DRAWN: ['只含被抽中的', 'The drawn only', 'acts'],
    }),
    requirement: 'R053',
    readBy: text('公开抽取证明', 'The public proof of a draw'),
    inForce: true,
  }),
  drawSecondPerson: optional({
    group: 'DRAWING',
    name: text('抽取前第二人确认', 'A second person before the draw'),
    meaning: '执行抽取前是否须由第二人确认。',
    kind: choice({ NOT_ASKED: ['不要求', 'Not asked', 'acts'], ASKED: ['要求', 'Asked', 'acts'] }),
    requirement: 'R044',
    readBy: text('执行抽取', 'Running a draw'),
    inForce: true,
  }),
  trainingBeforeRelease: optional<Strictness>({
    group: 'DRAWING',
    name: text('未经查前培训即下发任务', 'Checks released without training'),
    meaning: '执法人员没有本次任务的查前培训记录就接到检查任务时如何处理。',
    kind: strictness(),
    requirement: 'R089',
    readBy: text('检查任务的下发', 'Releasing checks'),
  }),
};
