import { type Refusal, refusal } from '../../kernel/refusal.ts';
import { text } from '../../kernel/text.ts';

interface Item {
  uuid: string;
  code: string;
  matterName: string;
  nationalCode: string | null;
  mergeGroup: string | null;
}

/**
 * Whether items may become one matter with all that come along. Naming both of a rejected pair takes the rejection back;
 * one that merely comes along does not overrule it.
 */
export function requireTogether(
  named: readonly Item[],
  all: readonly Item[],
  rejected: readonly { one: string; other: string }[],
): Refusal | null {
  const isNamed = (uuid: string) => named.some((item) => item.uuid === uuid);
  const pair = rejected.find(({ one, other }) => !(isNamed(one) && isNamed(other)));
  if (pair !== undefined) {
    const codes = all.filter(({ uuid }) => uuid === pair.one || uuid === pair.other).map(({ code }) => code);
    return refusal.wrongState(
      'REJECTED',
      text(
        `${codes.join('、')} 已判定不是同一项：要合并请同时选中这两项`,
        `${codes.join(', ')} were told apart: to join them name both`,
      ),
    );
  }
  const [first] = named;
  const isOne =
    first !== undefined && first.mergeGroup !== null && named.every((item) => item.mergeGroup === first.mergeGroup);
  return isOne ? refusal.wrongState('CONFIRMED', text('已是同一检查要点', 'They share a check point already')) : null;
}

/** Whether items may be told apart: not while two of them share a check point, a national code or a name. */
export function requireApart(items: readonly Item[]): Refusal | null {
  const signs = items.flatMap(({ matterName, nationalCode, mergeGroup }) =>
    [`name ${matterName}`, nationalCode && `code ${nationalCode}`, mergeGroup && `group ${mergeGroup}`].filter(Boolean),
  );
  if (new Set(signs).size === signs.length) return null;
  return refusal.wrongState(
    'CONFIRMED',
    text(
      '其中两项已是同一事项（同一检查要点、国家编码或名称）：请先移出检查要点',
      'Two of them are one matter already (one check point, national code or name): leave the check point first',
    ),
  );
}
