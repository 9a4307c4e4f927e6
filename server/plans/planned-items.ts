import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';

interface Listed {
  code: string;
  name: string;
  claimed?: boolean;
  listType?: 'DOUBLE_RANDOM' | 'KEY_SUPERVISION';
}

/** Refuses items of the key-supervision list: they are inspected without a draw (R010). */
export function requireRandomItems(items: readonly Listed[]): void {
  const supervised = items.filter(({ listType }) => listType === 'KEY_SUPERVISION');
  if (supervised.length === 0) return;
  const codes = supervised.slice(0, 10).map(({ code }) => code);
  throw refusal.rule(
    'R010',
    text(
      `${codes.join('、')} 在重点监管事项清单上，不纳入随机抽查计划`,
      `${codes.join(', ')} stand on the key-supervision list: no random plan holds them`,
    ),
  );
}

/** Refuses items that have left the list since they were put into the plan (R002). */
export function requireListedItems(items: readonly Listed[]): void {
  const gone = items.filter(({ claimed }) => claimed === false);
  if (gone.length === 0) return;
  const names = gone.slice(0, 5).map(({ code, name }) => `${code} ${name}`);
  throw refusal.rule(
    'R002',
    text(
      `清单之外无检查：${names.join('、')} 已不在清单上，请所属部门先移出计划`,
      `Nothing outside the list is inspected: ${names.join(', ')} no longer on the list; their departments must take them out first`,
    ),
  );
}
