import type { LocalDate } from '../../kernel/clock.ts';
import { demoBusinesses } from './businesses.ts';
import type { DemoCounty, DemoDepartment, DemoOptions, DemoTarget } from './county.types.ts';
import { createDice } from './dice.ts';
import { demoInspectors } from './inspectors.ts';
import { demoItems, requiredSpecialties } from './items.ts';
import { demoOtherTargets } from './other-targets.ts';
import source from './source/county.json' with { type: 'json' };
import industries from './source/industries.json' with { type: 'json' };
import { TradeNames } from './trade-names.ts';

/** The made-up county that a hub without data of its own shows. The same options give the same county. */
export function demoCounty({ seed, today, scale = 1 }: DemoOptions): DemoCounty {
  const items = demoItems();
  return {
    jurisdiction: { ...source.jurisdiction },
    parents: source.parents.map((parent) => ({ ...parent })),
    districts: source.districts.map(({ code, name }) => ({ code, name })),
    departments: source.departments.map(({ code, name, shortName }, i): DemoDepartment => ({
      code,
      name,
      shortName,
      level: 'COUNTY',
      parentCode: null,
      sortOrder: i + 1,
    })),
    industries: industries.map((industry) => ({ ...industry })),
    specialties: requiredSpecialties(items).map((word) => ({ code: word, name: word })),
    items,
    inspectors: demoInspectors(items, seed, today),
    targets: () => demoTargets(seed, today, scale),
  };
}

function* demoTargets(seed: string, today: LocalDate, scale: number): Generator<DemoTarget> {
  const names = new TradeNames(createDice(seed, 'names'));
  yield* demoBusinesses(today, scale, createDice(seed, 'businesses'), names);
  yield* demoOtherTargets(today, scale, createDice(seed, 'others'));
}
