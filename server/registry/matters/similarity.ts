import { stringSimilarity } from 'string-similarity-js';

/** An item as its likeness to others is looked at. */
export interface Likened {
  departmentId: string;
  name: string;
  legalBasis: string;
  targetKinds: readonly string[];
  /** Digits with which a target's industry begins; empty: any. */
  industryPrefixes: readonly string[];
}

/** What of an item is compared, worked out once. */
export interface Features {
  departmentId: string;
  /** The name without the words that every inspection bears. */
  core: string;
  laws: readonly string[];
  targetKinds: readonly string[];
  industryPrefixes: readonly string[];
}

export interface Score {
  score: number;
  name: number;
  laws: number | null;
  targets: number | null;
  sharedLaws: string[];
}

// The name and the targets make the score; a law that both rest on raises it. That none is shared tells nothing: each
// department has its own laws.
const NAME_SHARE = 0.8;
const LAW_RAISE = 0.3;

// Words that tell that something is inspected, not what. Longer ones first: each takes its letters away.
const COMMON =
  /(行政检查|监督检查|监督抽查|监督管理|执法检查|日常检查|情况进行检查|进行监督|进行检查|情况的检查|行为的检查|的检查|经营单位|从业单位|单位及人员|情况|检查|抽查|监管|行为|进行|以及|及其|经营|管理|取得|对于|对|的|及|和|与|等)/gu;
// Two words of the field for one thing: departments write the one or the other.
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/宾馆|旅店|旅社|招待所|酒店|旅馆业|旅馆/gu, '旅馆'],
  [/许可证|许可/gu, '许可'],
  [/消防安全/gu, '消防'],
  [/治安安全/gu, '治安'],
];

/** A name as it is compared: one width, no punctuation, no words that every inspection bears, one word for one thing. */
export function coreOf(name: string): string {
  let core = name.normalize('NFKC').toLowerCase();
  for (const [words, one] of SYNONYMS) core = core.replace(words, one);
  core = core.replace(/[^\p{L}\p{N}]/gu, '').replace(/(旅馆)+/gu, '旅馆');
  const bare = core.replace(COMMON, '');
  return bare.length >= 2 ? bare : core;
}

/** The laws that a legal basis names in 《》, without the country's name, each once. */
export function lawsOf(legalBasis: string): string[] {
  const named = [...legalBasis.matchAll(/《([^》]{2,80})》/gu)].map(([, law]) =>
    law!
      .normalize('NFKC')
      .replace(/\s/gu, '')
      .replace(/^中华人民共和国/u, ''),
  );
  return [...new Set(named)].sort();
}

export function featuresOf({ departmentId, name, legalBasis, targetKinds, industryPrefixes }: Likened): Features {
  return { departmentId, core: coreOf(name), laws: lawsOf(legalBasis), targetKinds, industryPrefixes };
}

/** Pairs of neighbouring letters, each once: what `string-similarity-js` counts too. */
export function bigramsOf(core: string): string[] {
  const letters = [...core];
  return [...new Set(letters.slice(1).map((letter, i) => letters[i]! + letter))];
}

function shareOf(one: readonly string[], other: readonly string[], same: (a: string, b: string) => boolean): number {
  const both = one.filter((a) => other.some((b) => same(a, b))).length;
  const back = other.filter((b) => one.some((a) => same(a, b))).length;
  return (both + back) / (one.length + other.length);
}

const under = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function targetsShare(one: Features, other: Features): number | null {
  const shares: number[] = [];
  if (one.targetKinds.length > 0 && other.targetKinds.length > 0) {
    shares.push(shareOf(one.targetKinds, other.targetKinds, (a, b) => a === b));
  }
  if (one.industryPrefixes.length > 0 && other.industryPrefixes.length > 0) {
    shares.push(shareOf(one.industryPrefixes, other.industryPrefixes, under));
  }
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * How likely two items are one matter, 0 to 1; the same two give the same score, whichever comes first. Within a
 * department laws tell nothing: its whole list rests on the same few.
 */
export function scoreOf(one: Features, other: Features): Score {
  const name = one.core === other.core ? 1 : stringSimilarity(one.core, other.core, 2);
  const targets = targetsShare(one, other);
  const sharedLaws = one.departmentId === other.departmentId ? [] : one.laws.filter((law) => other.laws.includes(law));
  const laws = sharedLaws.length === 0 ? null : sharedLaws.length / Math.min(one.laws.length, other.laws.length);
  const base = targets === null ? name : NAME_SHARE * name + (1 - NAME_SHARE) * targets;
  return {
    score: round(base + (1 - base) * LAW_RAISE * (laws ?? 0)),
    name: round(name),
    laws: laws === null ? null : round(laws),
    targets: targets === null ? null : round(targets),
    sharedLaws,
  };
}
