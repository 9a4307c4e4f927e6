import { addDays, type LocalDate } from '../../kernel/clock.ts';
import type { DemoTarget, DemoTargetKind } from './county.types.ts';
import type { Dice } from './dice.ts';
import county from './source/county.json' with { type: 'json' };
import rules from './source/labels.json' with { type: 'json' };

const FIRST_DAY = '1998-01-01';
const DAY_MS = 86_400_000;
const THROWS = 1_000_000;

const towns = county.districts.flatMap((town) => Array.from({ length: town.share }, () => town));

/** Where a target is. */
export function location(dice: Dice): Pick<DemoTarget, 'districtCode' | 'address'> {
  const town = dice.pick(towns);
  const address = `${county.jurisdiction.name}${town.name}${dice.pick(county.streets)}${1 + dice.below(280)}号`;
  return { districtCode: town.code, address };
}

/** A day of registration. Most registers are young: half of all days fall in the last quarter of the span. */
export function registrationDay(today: LocalDate, dice: Dice): LocalDate {
  const span = Math.max(0, (Date.parse(today) - Date.parse(FIRST_DAY)) / DAY_MS);
  const share = dice.below(THROWS) / THROWS;
  return addDays(today, -Math.floor(share * share * span));
}

/** The labels that a target of this kind and industry happens to bear. */
export function labelsOf(kind: DemoTargetKind, industryCode: string | null, dice: Dice): string[] {
  return rules
    .filter(
      (rule) =>
        rule.kinds.includes(kind) &&
        (rule.industryCodes.length === 0 || (industryCode !== null && rule.industryCodes.includes(industryCode))),
    )
    .filter((rule) => dice.below(100) < rule.percent)
    .map((rule) => rule.label);
}
