import { addDays, type LocalDate } from '../../kernel/clock.ts';
import type { DemoInspector, DemoItem } from './county.types.ts';
import { createDice, type Dice } from './dice.ts';
import { requiredSpecialties } from './items.ts';
import source from './source/county.json' with { type: 'json' };

// With four holders of each specialty in the bureau itself, one may be recused and one ill and a plan still runs.
const HOLDERS = 4;
const PER_STATION = 2;
const CERTIFICATE_DAYS = 5 * 365;

type Office = (typeof source.departments)[number];
type Hindrance = 'EXPIRED' | 'UNVERIFIED' | 'OFF_DUTY';

/** Everyone with a certificate: those who may act first, then for each department three who may not. */
export function demoInspectors(items: readonly DemoItem[], seed: string, today: LocalDate): DemoInspector[] {
  const dice = createDice(seed, 'inspectors');
  return source.departments.flatMap((office) => staffOf(office, requiredSpecialties(items, office.code), today, dice));
}

function staffOf(office: Office, specialties: string[], today: LocalDate, dice: Dice): DemoInspector[] {
  const each = Math.max(1, Math.ceil((HOLDERS * specialties.length) / office.bureau));
  const people: DemoInspector[] = [];
  const add = (station: string | null, hindrance?: Hindrance): void => {
    const held = Array.from({ length: each }, (_, i) => specialties[(people.length * each + i) % specialties.length]);
    people.push({
      ...identity(office, people.length + 1),
      title: dice.pick(source.titles),
      specialties: [...new Set(held.filter((word) => word !== undefined))],
      station,
      certificateKind: people.length % 6 === 5 ? 'MINISTERIAL' : 'PROVINCIAL',
      ...validity(today, hindrance, dice),
      verified: hindrance !== 'UNVERIFIED',
      onDuty: hindrance !== 'OFF_DUTY',
    });
  };
  for (let i = 0; i < office.bureau; i += 1) add(null);
  for (const station of office.stations) for (let i = 0; i < PER_STATION; i += 1) add(station);
  for (const hindrance of ['EXPIRED', 'UNVERIFIED', 'OFF_DUTY'] as const) add(null, hindrance);
  return people;
}

function identity(office: Office, number: number) {
  return {
    certificateNumber: `${office.code.toUpperCase()}-${String(number).padStart(4, '0')}`,
    name: `${office.shortName}检查员${String(number).padStart(2, '0')}`,
    departmentCode: office.code,
  };
}

function validity(today: LocalDate, hindrance: Hindrance | undefined, dice: Dice) {
  // Issued within the last two and a half years, so that more than two of the five years are left.
  const age = hindrance === 'EXPIRED' ? CERTIFICATE_DAYS + 1 + dice.below(300) : 30 + dice.below(880);
  const validFrom = addDays(today, -age);
  return { validFrom, validTo: addDays(validFrom, CERTIFICATE_DAYS) };
}
