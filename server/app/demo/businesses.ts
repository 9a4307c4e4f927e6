import type { LocalDate } from '../../kernel/clock.ts';
import type { DemoRiskClass, DemoStatus, DemoTarget } from './county.types.ts';
import { CREDIT_SERIALS, creditCode } from './credit-code.ts';
import type { Dice } from './dice.ts';
import { labelsOf, location, registrationDay } from './premises.ts';
import { createQuota } from './quota.ts';
import county from './source/county.json' with { type: 'json' };
import trades from './source/trades.json' with { type: 'json' };
import type { TradeNames } from './trade-names.ts';

const CATEGORY = { ENTERPRISE: '91', INDIVIDUAL_BUSINESS: '92', COOPERATIVE: '93' } as const;
type BusinessKind = keyof typeof CATEGORY;

const FARMING: readonly { code: string; words: readonly string[] }[] = [
  { code: '0141', words: ['蔬菜'] },
  { code: '0151', words: ['苹果', '桃梨'] },
];
const COOPERATIVES_EACH = 60;

// An assumption: no published share of the four classes is known.
const classShares: [DemoRiskClass, number][] = [
  ['A', 30],
  ['B', 55],
  ['C', 10],
  ['D', 5],
];
const statusShares: [DemoStatus, number][] = [
  ['ACTIVE', 960],
  ['CANCELLED', 22],
  ['REVOKED', 12],
  ['SUSPENDED', 6],
];

interface Standing {
  status: DemoStatus;
  riskClass: DemoRiskClass | null;
}

interface Group {
  kind: BusinessKind;
  industryCode: string;
  words: readonly string[];
  count: number;
}

/** Every registrant with a credit code, industry by industry. */
export function* demoBusinesses(today: LocalDate, scale: number, dice: Dice, names: TradeNames): Generator<DemoTarget> {
  const offset = dice.below(CREDIT_SERIALS);
  const deal = standings(dice);
  let serial = 0;
  for (const group of groups(scale)) {
    for (const standing of deal(group)) {
      const key = creditCode(CATEGORY[group.kind], county.jurisdiction.code, serial, offset);
      serial += 1;
      yield {
        key,
        registryNumber: key,
        name: nameOf(group, dice, names),
        kind: group.kind,
        ...standing,
        industryCode: group.industryCode,
        ...location(dice),
        registeredOn: registrationDay(today, dice),
        labels: labelsOf(group.kind, group.industryCode, dice),
        legalRepresentative: null,
        phone: null,
      };
    }
  }
}

function groups(scale: number): Group[] {
  const size = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
  return [
    ...trades.flatMap(({ code, enterprises, individuals, words }): Group[] => [
      { kind: 'ENTERPRISE', industryCode: code, words, count: size(enterprises) },
      { kind: 'INDIVIDUAL_BUSINESS', industryCode: code, words, count: size(individuals) },
    ]),
    ...FARMING.map(({ code, words }): Group => ({
      kind: 'COOPERATIVE',
      industryCode: code,
      words,
      count: size(COOPERATIVES_EACH),
    })),
  ];
}

/** Deals status and class group by group, so that the shares hold in each industry and, among the active, in frames. */
function standings(dice: Dice): (group: Group) => Standing[] {
  const statuses = createQuota(statusShares);
  const classes = { active: createQuota(classShares), rest: createQuota(classShares) };
  return ({ kind, count }) => {
    const dealt = Array.from({ length: count }, (): Standing => {
      const status = statuses.next();
      const quota = status === 'ACTIVE' ? classes.active : classes.rest;
      return { status, riskClass: kind === 'COOPERATIVE' ? null : quota.next() };
    });
    return dice.shuffle(dealt);
  };
}

function nameOf(group: Group, dice: Dice, names: TradeNames): string {
  const word = dice.pick(group.words);
  if (group.kind === 'ENTERPRISE') return names.firm(word);
  return group.kind === 'COOPERATIVE' ? names.cooperative(word) : names.shop(word);
}
