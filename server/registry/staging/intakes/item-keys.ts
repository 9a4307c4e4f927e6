import { text } from '../../../kernel/text.ts';
import type { ItemValues } from '../../importing/index.ts';
import type { FurtherKey } from '../intake.ts';
import { departmentOf, type ItemsKnown, matterOf } from './item-judge.ts';

const KEEP_ONE = text(
  '同一事项请只保留一行；如果是两个事项，请核对编码和名称',
  'Keep one line for an item; if these are two, check their codes and names',
);

/**
 * What makes two lines one item beside a code that both bear: the item of the registry that the code of the one and the
 * name of the other lead to; or one name on one department's list, unless each bears a code of its own.
 */
export function itemKeys(
  known: ItemsKnown,
  values: ItemValues,
  before: { uuid: string; code: string } | null,
): FurtherKey[] {
  const field = values.code === undefined ? 'item' : 'code';
  const keys: FurtherKey[] = [];
  if (before !== null) {
    const { uuid, code } = before;
    const shared = text(`都是名录库中的 ${code}`, `both are ${code} of the registry`);
    keys.push({ key: `record/${uuid}`, field, shared, remedy: KEEP_ONE });
  }
  const [departmentId, name] = [departmentOf(known, values), matterOf(values)];
  if (departmentId !== null && name !== null) {
    const shared = text('部门和事项名称相同', 'department and name are the same');
    const isWeak = values.code !== undefined;
    keys.push({ key: `name/${departmentId}/${name}`, isWeak, field: 'item', shared, remedy: KEEP_ONE });
  }
  return keys;
}
