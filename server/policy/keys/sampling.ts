import type { RequirementId } from '../../kernel/clauses.ts';
import { text } from '../../kernel/text.ts';
import { optional } from '../key-definition.ts';
import { count, type Strictness, strictness } from '../kinds.ts';

const CHANCES = text('倍', 'chances');
const frames = text('抽取范围（封存时）与计划的公示', 'The frame when it is sealed, and the plan’s announcement');

/** How many chances a target has that bears a mark (R062); 1 is as many as any other has. */
const weight = (zh: string, en: string, meaning: string) =>
  optional({
    group: 'SHARES',
    name: text(zh, en),
    meaning,
    kind: count(CHANCES, 1, 100),
    none: text('不加权', 'Off'),
    requirement: 'R062' satisfies RequirementId,
    readBy: frames,
    inForce: true,
  });

export const samplingKeys = {
  weightPublicConcern: weight(
    '社会关注度高的抽取权重',
    'Weight of public concern',
    '标注为社会关注的对象，被抽中的机会是其他对象的几倍；几个权重同时适用时取最高。',
  ),
  weightComplaints: weight(
    '投诉举报较多的抽取权重',
    'Weight of many complaints',
    '标注为投诉举报较多的对象，被抽中的机会是其他对象的几倍；几个权重同时适用时取最高。',
  ),
  weightAbnormalList: weight(
    '列入经营异常名录的抽取权重',
    'Weight of the abnormal-operation list',
    '列入经营异常名录的对象，被抽中的机会是其他对象的几倍；几个权重同时适用时取最高。',
  ),
  weightDishonestyList: weight(
    '严重违法失信的抽取权重',
    'Weight of the serious-dishonesty list',
    '列入严重违法失信名单的对象，被抽中的机会是其他对象的几倍；几个权重同时适用时取最高。',
  ),
  recentConclusionMonths: optional({
    group: 'SHARES',
    name: text('近期已有结论不再抽查', 'Recent conclusions'),
    meaning: '对象的全部适用事项在这么多个月内已由任一部门检查完毕的，封存前即排除在抽取范围外，采信已有结论。',
    kind: count(text('个月', 'months'), 1, 60),
    none: text('不采信', 'None are taken over'),
    requirement: 'R080',
    readBy: text('抽取范围（封存时）', 'The frame when it is sealed'),
    inForce: true,
  }),
  sharesFallWithRisk: optional<Strictness>({
    group: 'SHARES',
    name: text('风险高的类别抽得更少', 'A higher risk drawn less'),
    meaning: '联合抽查计划中，风险高的类别的抽查比例低于风险低的类别时如何处理。',
    kind: strictness(['ALLOW', 'WARN', 'REFUSE']),
    requirement: 'R060',
    readBy: text('计划的公示', 'Announcing a plan'),
    inForce: true,
  }),
};
