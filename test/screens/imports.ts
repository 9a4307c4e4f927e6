import { confirmed, csv, staged } from '../imports/staging.ts';
import type { Caller } from '../support/caller.ts';

/** Imports by how far they are. */
export type ShownImports = Record<'asking' | 'clean' | 'applied' | 'failed' | 'plan', string>;

const HEADING = [
  '统一社会信用代码或编号',
  '对象名称',
  '对象类型',
  '登记状态',
  '所在区划',
  '信用风险类别',
  '成立日期',
  '备注',
];

const ASKING = csv(
  HEADING,
  ['LK-001', '示范冷库甲', '设施', '存续', '城关镇', '', '2020年3月5日', ''],
  ['LK-002', '示范冷库乙', '设施', '正常', '北塞镇', 'E', '2020-03-05', ''],
  ['LK-003', '示范冷库丙', '设施', '在营吧', '北塞镇', '', '2023720', ''],
  ['LK-003', '示范冷库丙', '设施', '存续', '城关镇', '', '', ''],
  ['LK-004', '', '设施', '存续', '城关镇', 'A', '', ''],
  ['', '无号电梯', '某种东西', '存续', '城关镇', '', '2021.5', ''],
  ['合计', '', '', '', '', '', '', ''],
);
const CLEAN = csv(
  HEADING,
  ['LK-011', '示范电梯甲', '设施', '存续', '城关镇', '', '2020-03-05', ''],
  ['LK-012', '示范电梯乙', '设施', '注销', '城关镇', '', '2020-03-05', ''],
);
const APPLIED = csv(HEADING, ['LK-012', '示范电梯乙', '设施', '存续', '城关镇', '', '2020-03-05', '']);

const PLAN = csv(
  ['任务名称', '抽查事项', '检查对象', '抽查比例', '检查时间', '牵头部门', '配合部门'],
  ['网吧检查', '对互联网上网服务营业场所的检查', '网吧', '5%', '3月至5月', '公安局', ''],
  ['旅馆检查', '对旅馆业的检查', '旅馆', '5%-10%', '上半年或下半年', '公安局', '天文局'],
);

/** Tables in every state in which somebody looks at them. */
export async function fillImports(liaison: Caller): Promise<ShownImports> {
  const applied = await staged(liaison, 'TARGETS', APPLIED, '电梯 第一批.csv');
  await confirmed(liaison, applied.id);
  const asking = await staged(liaison, 'TARGETS', ASKING, '冷库名单.csv');
  const clean = await staged(liaison, 'TARGETS', CLEAN, '电梯 第二批.csv');
  const failed = await staged(liaison, 'TARGETS', Buffer.from('PK\u0003\u0004 cut off'), '坏文件.xlsx');
  const plan = await staged(liaison, 'PLANS', PLAN, `${new Date().getFullYear() + 1}年度抽查计划.csv`);
  return { asking: asking.id, clean: clean.id, applied: applied.id, failed: failed.id, plan: plan.id };
}
