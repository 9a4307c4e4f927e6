import type { LocalDate } from '../../kernel/clock.ts';
import type { DemoTarget, DemoTargetKind } from './county.types.ts';
import type { Dice } from './dice.ts';
import { labelsOf, location, registrationDay } from './premises.ts';
import source from './source/others.json' with { type: 'json' };
import { cycleWords } from './trade-names.ts';

/** What is inspected without being a registrant: people, products, projects, facilities, behaviours. */
export function* demoOtherTargets(today: LocalDate, scale: number, dice: Dice): Generator<DemoTarget> {
  // One count for each prefix: two entries of the source may share one register.
  const issued = new Map<string, number>();
  for (const entry of source) {
    const kind = entry.kind as DemoTargetKind;
    const count = Math.max(1, Math.round(entry.count * scale));
    for (let i = 0; i < count; i += 1) {
      const number = (issued.get(entry.prefix) ?? 0) + 1;
      issued.set(entry.prefix, number);
      const registeredOn = registrationDay(today, dice);
      const key = `${entry.prefix}-${registeredOn.slice(0, 4)}-${String(number).padStart(5, '0')}`;
      yield {
        key,
        registryNumber: key,
        name: nameOf(entry, number, dice),
        kind,
        status: number % 25 === 24 ? 'SUSPENDED' : 'ACTIVE',
        riskClass: null,
        industryCode: entry.industryCode,
        ...location(dice),
        registeredOn,
        labels: labelsOf(kind, entry.industryCode, dice),
        legalRepresentative: null,
        phone: null,
      };
    }
  }
}

function nameOf(entry: (typeof source)[number], number: number, dice: Dice): string {
  const word = dice.pick(entry.names);
  // People are counted, never named.
  return entry.numbered ? `示范${word}${String(number).padStart(3, '0')}` : `示范${cycleWords(number - 1)}${word}`;
}
