import { text } from '../../../kernel/text.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { isProse, plain, saysNothing, splitOutside } from './plain.ts';
import { asked, certain, type Reading } from './reading.ts';

/** How often (频次): times within a period; without `per` the list names none. */
export interface Frequency {
  timesMin?: number;
  timesMax?: number;
  per?: 'YEAR' | 'HALF_YEAR' | 'QUARTER' | 'MONTH' | 'WEEK';
  /** Of how many periods one is meant: 2 with `YEAR` is once in two years. Left out: each. */
  every?: number;
}

/** A frequency, and the most that one enterprise may meet in a period (年度上限) where the same cell sets it. */
export interface FrequencyCell {
  frequency?: Frequency;
  cap?: Frequency;
}

const PERIODS: Readonly<Record<string, Frequency['per']>> = {
  年: 'YEAR',
  年度: 'YEAR',
  半年: 'HALF_YEAR',
  季: 'QUARTER',
  季度: 'QUARTER',
  月: 'MONTH',
  个月: 'MONTH',
  周: 'WEEK',
};
const PERIOD = '(半年|年度|年|季度|季|个月|月|周)';
const LEAST = '(?:不少于|不低于|不得少于|至少|≥)';
const MOST = '(?:不超过|不多于|不高于|不得超过|至多|最多|≤)';
const WORDS = '(?:各|均|开展|组织|随机|监督|集中|进行|实施)*(?:抽查|检查|抽检|巡查)?(?:频次|频率|次数)?(?:为|是|:)?';
const EACH = '(?:/?(?:每?[单户家]位?|企业|户|家|对象|人))?';

const TIMES = `(?:(?<least>${LEAST})|(?<most>${MOST}))?(?<low>${NUMERAL})(?:[-至到](?<high>${NUMERAL}))?次(?<above>以上|及以上)?(?<below>以内|以下)?`;
const FORMS = [
  // 1次/年, 不少于1次/年, 1次/年/单位, 2次/两年
  new RegExp(`^${WORDS}${TIMES}(?:/|每|\\(每)(?<every>${NUMERAL})?(?<per>${PERIOD.slice(1, -1)})\\)?${EACH}$`),
  // 每年一次, 每季度各抽查1次, 一年2次, 每两年一次, 每月不少于1次
  new RegExp(
    `^(?:抽查|检查)?(?:频次|频率)?(?:为|:)?(?:每(?<every>${NUMERAL})?|(?<count>${NUMERAL})|全|同一|(?=年内))(?<per>${PERIOD.slice(1, -1)})(?:内|度)?(?:对同一(?:单位|企业|对象|户|家)?(?:\\(人\\))?的?)?${WORDS}${TIMES}${EACH}$`,
  ),
  // 1次, 抽查1次, 1-2次, 至少2次
  new RegExp(`^${WORDS}${TIMES}${EACH}$`),
];
const CAP = /^(?:年度)?(?:检查|抽查)?(?:频次)?上限(?:为|:)?/;
const UNDECIDED = /(根据|按照?|视|依).*(需要|情况|工作|安排|部署|要求|确定)|待定|不定期|一并|结合|适时|随时/;

function oneFrequency(clause: string): Frequency | null {
  for (const form of FORMS) {
    const { groups } = form.exec(clause) ?? {};
    if (groups === undefined) continue;
    const low = numeral(groups.low!);
    const high = groups.high === undefined ? low : numeral(groups.high);
    const every = groups.every ?? groups.count;
    const periods = every === undefined ? 1 : numeral(every);
    if (low === null || high === null || periods === null || low < 1 || high < low || periods < 1) return null;
    if (groups.above !== undefined && groups.below !== undefined) return null;
    const bounds = boundsOf(groups, low, high);
    if (bounds === null) return null;
    const per = groups.per === undefined ? undefined : PERIODS[groups.per];
    return { ...bounds, ...(per === undefined ? {} : { per }), ...(periods === 1 ? {} : { every: periods }) };
  }
  return null;
}

function boundsOf(groups: Record<string, string | undefined>, low: number, high: number): Frequency | null {
  const least = groups.least !== undefined || groups.above !== undefined;
  const most = groups.most !== undefined || groups.below !== undefined;
  if ((least && most) || ((least || most) && low !== high)) return null;
  if (least) return { timesMin: low };
  return most ? { timesMax: high } : { timesMin: low, timesMax: high };
}

/** A clause that sets how often; null where it is none. For cells that hold other things too. */
export function frequencyClause(clause: string): FrequencyCell | null {
  const compact = clause.replace(/\s/g, '').replace(/[。.]$/, '');
  const capped = CAP.exec(compact);
  const found = oneFrequency(capped === null ? compact : compact.slice(capped[0].length));
  if (found === null) return null;
  if (capped === null) return { frequency: found };
  const { timesMin, ...rest } = found;
  return { cap: { ...rest, timesMax: rest.timesMax ?? timesMin } };
}

const NOT_SET = text(
  '频次尚未确定：每年（或每季、每月）检查几次？',
  'The frequency is not set yet: how many times in which period?',
);
const NOT_READ = text(
  '频次没有读懂：每年（或每季、每月）检查几次？',
  'The frequency could not be read: how many times in which period?',
);

/** Whether a clause leaves the frequency to later. */
export const leavesFrequency = (clause: string): boolean => /频次|频率|次数/.test(clause) && UNDECIDED.test(clause);

/** A cell of the frequency column. A bare whole number is a number of times without a period. */
export function readFrequency(cell: string): Reading<FrequencyCell> {
  if (saysNothing(cell)) return {};
  if (isProse(cell)) return asked(NOT_READ);
  const shown = plain(cell);
  if (/^\d{1,2}$/.test(shown))
    return Number(shown) === 0 ? asked(NOT_READ) : certain({ frequency: exactly(Number(shown)) });
  const read: FrequencyCell = {};
  for (const clause of splitOutside(shown, /[;,。\n]/)) {
    const found = frequencyClause(clause);
    if (found === null) return asked(UNDECIDED.test(shown) ? NOT_SET : NOT_READ);
    if ((found.frequency && read.frequency) || (found.cap && read.cap)) return asked(NOT_READ);
    Object.assign(read, found);
  }
  return read.frequency === undefined && read.cap === undefined ? asked(NOT_READ) : certain(read);
}

const exactly = (times: number): Frequency => ({ timesMin: times, timesMax: times });

export { NOT_SET as FREQUENCY_NOT_SET };
