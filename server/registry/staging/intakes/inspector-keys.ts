import { text } from '../../../kernel/text.ts';
import type { InspectorValues } from '../../importing/index.ts';
import { compact } from '../../inspectors/inspector.ts';
import type { FurtherKey } from '../intake.ts';
import { departmentOf, numberOf, type PeopleKnown } from './inspector-judge.ts';

const SAME_NUMBER = text('身份证号相同', 'their identity numbers are the same');
const SAME_NAME = text(
  '部门和姓名相同，都没有执法证号',
  'department and name are the same, and neither has a certificate',
);
const KEEP_ONE = text(
  '同一人请只保留一行；如果是两个人，请核对号码',
  'Keep one line for a person; if these are two, check the numbers',
);

/** What makes two lines one person beside a certificate: an identity number (R021), or a name where there is neither. */
export function personKeys(known: PeopleKnown, values: InspectorValues): FurtherKey[] {
  const { idNumber, name, personKind } = values;
  const keys: FurtherKey[] = [];
  if (idNumber !== undefined) {
    keys.push({ key: `identity/${compact(idNumber)}`, field: 'idNumber', shared: SAME_NUMBER, remedy: KEEP_ONE });
  }
  if (numberOf(values) === null && personKind === 'EXPERT' && name !== undefined) {
    const departmentId = departmentOf(known, values, []);
    const key = `name/${departmentId ?? ''}/${name}`;
    if (departmentId !== null) keys.push({ key, field: 'name', shared: SAME_NAME, remedy: KEEP_ONE });
  }
  return keys;
}
