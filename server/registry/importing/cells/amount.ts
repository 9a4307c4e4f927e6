import { type Amount, possible } from './sampling.ts';

/** What targets are counted in. */
export const UNIT = '(?:户|家|个|所|人|名|辆|台|座|处|条|艘|项|件|宗|栋|间|只|口)';

const LEAST = '(?:不低于|不少于|不小于|不得低于|不得少于|至少|最低|≥)';
const MOST = '(?:不超过|不高于|不多于|不大于|不得超过|不得高于|至多|最多|最高|≤)';
const NUMBER = '\\d{1,9}(?:\\.\\d{1,4})?';
const TO = '(?:-|至|到)';
const ABOVE = '(?:及以上|或以上|以上)';
const BELOW = '(?:及以下|或以下|以下|以内|之内)';

const PERCENT = `(?:(?<pLeast>${LEAST})|(?<pMost>${MOST}))?(?<pLow>${NUMBER})(?:%?${TO}(?<pHigh>${NUMBER}))?%(?:(?<pAbove>${ABOVE})|(?<pBelow>${BELOW}))?`;
const COUNT = `(?:(?<cLeast>${LEAST})|(?<cMost>${MOST}))?(?<cLow>\\d{1,9})(?:${UNIT}?${TO}(?<cHigh>\\d{1,9}))?${UNIT}(?:(?<cAbove>${ABOVE})|(?<cBelow>${BELOW}))?`;
const ALL = '(?:(?:100%)?\\(?全(?:面)?覆盖\\)?(?:\\(?100%\\)?)?|全部)';

const PERCENT_ONLY = new RegExp(`^${PERCENT}$`);
const COUNT_ONLY = new RegExp(`^${COUNT}$`);
const WITH_COUNT = new RegExp(`^${PERCENT}\\(${COUNT}\\)$`);
const EVERY = new RegExp(`^${ALL}$`);

/** The amount that begins somewhere in a clause, for use in other patterns; brackets with a count belong to it. */
export const AMOUNT = new RegExp(`(?:${anonymous(PERCENT)}(?:\\(${anonymous(COUNT)}\\))?|${anonymous(COUNT)}|${ALL})`)
  .source;

function anonymous(pattern: string): string {
  return pattern.replace(/\(\?<\w+>/g, '(?:');
}

interface Bound {
  least: string | undefined;
  most: string | undefined;
  low: string | undefined;
  high: string | undefined;
  above: string | undefined;
  below: string | undefined;
}

/** Both ends of what is said; null where the words contradict each other. */
function ends({ least, most, low, high, above, below }: Bound): [number | undefined, number | undefined] | null {
  const from = Number(low);
  const bounds = [least, most, above, below].filter((bound) => bound !== undefined).length;
  if (bounds > 1 || (bounds === 1 && high !== undefined)) return null;
  if (least !== undefined || above !== undefined) return [from, undefined];
  if (most !== undefined || below !== undefined) return [undefined, from];
  return [from, high === undefined ? from : Number(high)];
}

type Groups = Record<string, string | undefined>;

const bound = (groups: Groups, of: 'p' | 'c'): Bound => ({
  least: groups[`${of}Least`],
  most: groups[`${of}Most`],
  low: groups[`${of}Low`],
  high: groups[`${of}High`],
  above: groups[`${of}Above`],
  below: groups[`${of}Below`],
});

/** The amount that the whole text says; null where it says none, or none that can be meant. */
export function amountOf(text: string): Amount | null {
  if (EVERY.test(text)) return { percentMin: 100, percentMax: 100 };
  const groups: Groups | undefined = (WITH_COUNT.exec(text) ?? PERCENT_ONLY.exec(text) ?? COUNT_ONLY.exec(text))
    ?.groups;
  if (groups === undefined) return null;
  const amount: Amount = {};
  if (groups.pLow !== undefined) {
    const found = ends(bound(groups, 'p'));
    if (found === null) return null;
    put(amount, 'percentMin', found[0]);
    put(amount, 'percentMax', found[1]);
  }
  if (groups.cLow !== undefined) {
    const found = ends(bound(groups, 'c'));
    if (found === null) return null;
    put(amount, 'countMin', found[0]);
    put(amount, 'countMax', found[1]);
  }
  return possible(amount) ? amount : null;
}

function put(amount: Amount, key: keyof Amount, value: number | undefined): void {
  if (value !== undefined) amount[key] = value;
}
