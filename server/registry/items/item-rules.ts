import type { LocalDate } from '../../kernel/clock.ts';
import { type Problem, type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';
import type { ItemFields, OpenFields } from './item-fields.ts';

/** Refuses a general item without an upper ratio (R007). */
export function requireCap(fields: Pick<OpenFields, 'itemClass' | 'capPercent' | 'name'>, path: string): void {
  if (fields.itemClass !== 'GENERAL' || fields.capPercent !== null) return;
  throw refusal.rule(
    'R007',
    text(
      `一般检查事项“${fields.name}”须设定抽查比例上限`,
      `The general item "${fields.name}" must have an upper ratio`,
    ),
    { fields: [{ path, problem: text('请填写比例上限', 'an upper ratio must be given') }] },
  );
}

/** Refuses a change of class that does not go by proposal and approval (R006). */
export function requireSameClass(before: ItemFields, after: OpenFields): void {
  if (after.itemClass === before.itemClass) return;
  throw refusal.rule(
    'R006',
    text(
      '重点与一般事项的调整须说明理由并经批准：请提出调整申请',
      'A change between key and general needs a reason and an approval: propose it',
    ),
    { fields: [{ path: 'fields.itemClass', problem: text('须经批准', 'needs an approval') }] },
  );
}

/** An item of the same department as its other list has it. */
export type Listed = Pick<ItemFields, 'name' | 'listType' | 'targetKinds'> & {
  code: string;
  /** Digits with which a target's industry begins; empty: any. */
  industryPrefixes: readonly string[];
};

const overlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((value) => b.includes(value));

const industriesOverlap = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 ||
  b.length === 0 ||
  a.some((one) => b.some((other) => one.startsWith(other) || other.startsWith(one)));

/** Refuses one matter on both lists for the same targets without an explanation (R010). `others` are of the same matter. */
export function requireOneList(item: Listed & { doubleListing: string | null }, others: readonly Listed[]): void {
  if (item.doubleListing !== null) return;
  const other = others.find(
    (one) =>
      one.listType !== item.listType &&
      overlap(one.targetKinds, item.targetKinds) &&
      industriesOverlap(one.industryPrefixes, item.industryPrefixes),
  );
  if (other === undefined) return;
  throw refusal.rule(
    'R010',
    text(
      `同一类对象的“${item.name}”已在${other.listType === 'KEY_SUPERVISION' ? '重点监管' : '随机抽查'}事项清单（${other.code}）：请说明同时列入的理由`,
      `"${item.name}" stands on the other list for the same targets (${other.code}): explain why it stands on both`,
    ),
    { fields: [{ path: 'fields.doubleListing', problem: text('请说明理由', 'an explanation must be given') }] },
  );
}

/** A day on which something takes effect: today or later. */
export function dayProblems(day: LocalDate | null | undefined, today: LocalDate, path = 'effectiveFrom'): Problem[] {
  if (!day || day >= today) return [];
  return [{ path, problem: text('生效日期不能早于今天', 'it cannot take effect before today') }];
}

/**
 * Refuses a version of an earlier day than one that still waits for its own: it would be made of what is to hold only
 * then, and stand in its place (R005).
 */
export function waitingProblems(lastFrom: LocalDate | null, day: LocalDate, path = 'effectiveFrom'): Problem[] {
  if (lastFrom === null || day >= lastFrom) return [];
  return [
    {
      path,
      problem: text(
        `已有自 ${lastFrom} 起生效的新版本，请把生效日期定在这一天或以后`,
        `a version takes effect on ${lastFrom} already; choose that day or a later one`,
      ),
    },
  ];
}

/** A version that is off the list takes no changes. */
export function requireOnList(item: { standing: string; code: string }): Refusal | null {
  if (item.standing !== 'RETIRED') return null;
  return refusal.wrongState('RETIRED', text(`${item.code} 已退出清单`, `${item.code} has been taken off the list`));
}
