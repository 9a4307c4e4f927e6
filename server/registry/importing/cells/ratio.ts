import { type Text, text } from '../../../kernel/text.ts';
import { AMOUNT, amountOf, UNIT } from './amount.ts';
import { FREQUENCY_NOT_SET, type FrequencyCell, frequencyClause, leavesFrequency } from './frequency.ts';
import { depths, isProse, plain, saysNothing, splitOutside } from './plain.ts';
import { concernOf, isWholeTarget } from './ratio-label.ts';
import { namesNationalScale, riskClassesOf } from './risk-class.ts';
import { inDigits, separated } from './ratio-signs.ts';
import { agree, bounded } from './ratio-entries.ts';
import { concern, type Sampling } from './sampling.ts';
import type { Reading } from './reading.ts';

export interface RatioContext {
  /** Whether the heading bears the percent sign that the cell then lacks. */
  percentInHeading?: boolean;
  /** What the row's targets are. */
  targets?: string;
  /** Whether the heading says that the cell holds the targets too (对象和比例). */
  holdsTargets?: boolean;
}

/** What a ratio's cell holds: many lists put the frequency, and since 2025 the yearly cap, into the same cell. */
export interface RatioCell extends FrequencyCell {
  sampling?: Sampling[];
  /** The targets, where they stand in front of the ratio. */
  targets?: string;
}

const ASK = {
  notRead: text(
    '比例没有读懂：对哪些对象抽多少（百分比或户数）？',
    'The ratio could not be read: how many (percent or number) of which targets?',
  ),
  notSet: text('比例尚未确定：抽多少（百分比或户数）？', 'The ratio is not set yet: how many (percent or number)?'),
  lost: text(
    '比例好像缺字（括号不成对或数字没有单位），请写完整',
    'Characters of the ratio seem to be missing (a bracket or a unit); write it whole',
  ),
  noUnit: text('是百分比还是户数？请写上“%”或“户”', 'Percent or number? Add “%” or “户”'),
  base: text(
    '比例的基数不是本行的检查对象，请按检查对象写出比例或户数',
    'The ratio is of something else than the row’s targets; give percent or number of the targets',
  ),
} as const;

class Unsure extends Error {
  readonly ask: Text;
  constructor(ask: Text) {
    super(ask.en);
    this.ask = ask;
  }
}

const UNDECIDED =
  /待定|未定|另行|(根据|按照?|视|结合|依据).*(实际|情况|需要|安排|部署|要求|工作).*(确定|安排|而定|执行|抽取)?$|统一安排|自行确定|一并开展/;
const WORD =
  '(?:(?:总体|年度|年|实际)?(?:抽查|抽取|检查|抽检|监管|总体)?(?:比例|比率|占比)(?:之和)?(?:为|是|:|控制在)?)';
const BASE = '(?<base>[^\\d%≥≤(]{1,40}的)?';
const TAIL = '(?:之间)?(?:的)?(?:比例)?(?:进行|开展)?(?:随机)?(?:现场)?(?:抽取|抽查|检查|抽检)?';
const CONDITION = `(?<when>(?:不足|少于|超过|大于|多于|小于|不满|≤|≥|<|>)\\d{1,6}${UNIT}(?:的\\p{Script=Han}{1,6}(?=[不至≥≤全抽按]))?|\\d{1,6}${UNIT}(?:及以下|及以上|以下|以上|以内)(?:的\\p{Script=Han}{1,6}(?=[不至≥≤全抽按]))?)(?:的|,|:|时)?`;
const BOUND = '(?:不低于|不少于|不小于|不得低于|不得少于|至少|≥|不超过|不高于|不多于|不大于|不得超过|不得高于|至多|≤)';
const CLAUSE = new RegExp(
  `^(?:${CONDITION})?(?<label>[^\\d%≥≤<>]*?)(?<word>${WORD})?(?:(?<bound>${BOUND})?${BASE})?(?<amount>${AMOUNT})${TAIL}$`,
  'u',
);
// Whole-year ratios and ways of checking say nothing of how many.
const NOISE =
  /^(?:按照?)?(?:全年度?|本年度?|年度|每年)?(?:总体)?(?:(?:执行|开展)?(?:部门联合)?双随机(?:、一公开)?(?:抽查|检查|监管)?|随机(?=抽)|(?:现场|书面|实地|网络)检查(?!$))?/;
const NOISE_BEHIND = /(?:现场检查|开展检查|实地检查)$/;
const OWN_BASE =
  /^(?:本?(?:辖区|区域|行政区域?)内?的?)?(?:被?(?:抽查|检查|监管)对象(?:名录库|库)?|名录库|对象库)(?:中)?(?:的)?(?:总数|数量|总量)?的$/;
const METHOD =
  /^(?:(?:执行|开展)?(?:部门联合)?双随机(?:抽查|检查)?|现场检查|书面检查|网络检查|实地检查|不定向抽查|定向抽查|不设上限)$/;

/** One clause without what it shares a cell with; throws Unsure. */
function samplingOf(clause: string, national: boolean): Sampling[] {
  const shown = clause.replace(NOISE, '').replace(NOISE_BEHIND, '');
  const apart = distributed(shown, national);
  if (apart !== null) return apart;
  const { groups } = CLAUSE.exec(shown) ?? {};
  if (groups === undefined) throw new Unsure(UNDECIDED.test(clause) ? ASK.notSet : ASK.notRead);
  if (groups.base !== undefined && !OWN_BASE.test(groups.base)) throw new Unsure(ASK.base);
  const amount = amountOf(`${groups.bound ?? ''}${groups.amount!}`);
  const concerns = concernOf(groups.label!, national);
  if (amount === null || concerns === null) throw new Unsure(ASK.notRead);
  const when = groups.when === undefined ? {} : { when: groups.when };
  return concerns.map((whom) => ({ ...whom, ...amount, ...when }));
}

const APART =
  /^(?:根据[^,]*,)?(?:对)?([^\d]+?)分别按照?(?:照)?([\d.%、和,]+?)(?:的)?(?:比例)?(?:进行)?(?:随机)?(?:抽取|抽查|检查)?$/;

/** 对低风险、一般风险、较高风险、高风险企业分别按1%、3%、5%、10%抽取: as many classes as amounts, in their order. */
function distributed(clause: string, national: boolean): Sampling[] | null {
  const [, labels, amounts] = APART.exec(clause) ?? [];
  if (labels === undefined) return null;
  const classes = riskClassesOf(labels.split(/[、,]|和/), national);
  const found = amounts!.split(/[、,]|和/).map(amountOf);
  if (classes === null || classes.length !== found.length || found.includes(null)) throw new Unsure(ASK.notRead);
  return classes.map((riskClass, i) => ({ riskClass, ...found[i]! }));
}

const CASE = /^(.*?)\(([^()]*)\)([^()]*)$/;

/** A clause with what stands in brackets behind it: a count belongs to its amount, a condition is a case of its own. */
function withCase(clause: string, national: boolean): Sampling[] {
  const [, before, inside, behind] = CASE.exec(clause) ?? [];
  const conditional = inside !== undefined && new RegExp(`^${CONDITION}`, 'u').test(inside);
  if (!conditional) return samplingOf(clause, national);
  const main = samplingOf(`${before}${behind}`, national);
  const { when, ...rest } = main[0]!;
  if (main.length !== 1 || when !== undefined) throw new Unsure(ASK.notRead);
  const whom = { riskClass: rest.riskClass, level: rest.level, kind: rest.kind };
  const named = Object.fromEntries(Object.entries(whom).filter(([, value]) => value !== undefined));
  return [rest, ...samplingOf(inside, national).map((other) => ({ ...named, ...other }))];
}

/** The clauses of a cell, sentence by sentence. A blank separates where both sides are whole (市级2% 区级10%). */
function sentencesOf(shown: string): string[][] {
  const commas = shown.replace(/(?<=[%户家)个次年]) (?=[\p{Script=Han}A-Z])/gu, ',').replace(/ /g, '');
  return splitOutside(commas, /[;。\n]/).map((sentence) =>
    APART.test(sentence.replace(NOISE, '')) ? [sentence] : splitOutside(sentence, /,/).flatMap(enumerated),
  );
}

/** A、 between two amounts separates them; inside a label it does not. */
function enumerated(clause: string): string[] {
  const parts = splitOutside(clause, /、/);
  return parts.every((part) => /\d|全覆盖/.test(part)) ? parts : [clause];
}

function readClauses(shown: string, context: RatioContext): RatioCell & { ask?: Text } {
  const read: RatioCell & { ask?: Text } = {};
  const sampling: Sampling[] = [];
  const national = namesNationalScale(shown);
  let last: Sampling[] = [];
  for (const sentence of sentencesOf(separated(inDigits(shown)))) {
    // What a sentence says of some targets does not go on in the next one.
    if (last.some((entry) => concern(entry) !== concern({}))) last = [];
    for (const clause of sentence) {
      if (METHOD.test(clause)) continue;
      const often = frequencyClause(clause);
      if (often !== null) takeFrequency(often, read);
      else if (leavesFrequency(clause)) read.ask = FREQUENCY_NOT_SET;
      else last = takeSampling(withCase(clause, national), last, sampling);
    }
  }
  if (sampling.length === 0) return read;
  read.sampling = narrowed(sampling, context);
  if (!agree(read.sampling)) throw new Unsure(ASK.notRead);
  return read;
}

function takeFrequency(often: FrequencyCell, read: FrequencyCell): void {
  if ((often.frequency && read.frequency) || (often.cap && read.cap)) throw new Unsure(ASK.notRead);
  Object.assign(read, often);
}

/** Adds what a clause says; gives what a bound in the next clause would belong to. */
function takeSampling(found: Sampling[], last: Sampling[], sampling: Sampling[]): Sampling[] {
  const both = bounded(last, found);
  if (both === null) {
    sampling.push(...found);
    return found;
  }
  sampling[sampling.length - 1] = both;
  return [both];
}

/** A kind that only repeats what all targets are says nothing more; beside another kind it does. */
function narrowed(sampling: Sampling[], { targets }: RatioContext): Sampling[] {
  const kinds = new Set(sampling.map(({ kind }) => kind));
  const [kind] = kinds;
  if (kinds.size > 1 || kind === undefined || !isWholeTarget(kind, targets)) return sampling;
  return sampling.map(({ kind: _, ...rest }) => rest);
}

const BARE = /^\d+(?:\.\d+)?(?:-\d+(?:\.\d+)?)?$/;

/** 全区从事汽车销售的企业,40%: the targets, and behind the last sign one amount of them; null for all else. */
function behindTargets(shown: string): RatioCell | null {
  const [, targets, last] = /^([^%]*[^\d%])[,:;]([^,:;]+)$/s.exec(shown) ?? [];
  const amount = last === undefined ? null : amountOf(last.replace(/\s/g, ''));
  return amount === null ? null : { targets: targets!, sampling: [amount] };
}

/** A cell of a ratio's column: all of it is understood, or nothing is taken from it and a question stands for it. */
export function readRatio(cell: string, context: RatioContext = {}): Reading<RatioCell> {
  if (saysNothing(cell)) return {};
  if (isProse(cell)) return { ask: ASK.notRead };
  const shown = plain(cell).replace(/[。;,]+$/, '');
  if (depths(shown) === null) return { ask: ASK.lost };
  const behind = context.holdsTargets === true ? behindTargets(shown) : null;
  if (behind !== null) return { value: behind };
  if (BARE.test(shown)) {
    if (context.percentInHeading !== true) return { ask: ASK.noUnit };
    // 0.05 below a heading with % may be five percent as Excel keeps it, or a twentieth of one; 1 may be all of them.
    if (Number(shown.split('-')[0]) <= 1) return { ask: ASK.noUnit };
    return readRatio(`${shown}%`);
  }
  try {
    const { ask, ...value } = readClauses(shown, context);
    if (value.sampling === undefined && ask === undefined && !UNDECIDED.test(shown)) {
      return value.frequency === undefined ? { ask: ASK.notRead } : { value, ask: ASK.notSet };
    }
    return { value, ask };
  } catch (error) {
    if (error instanceof Unsure) return { ask: error.ask };
    throw error;
  }
}
