import { describe, expect, it } from '@jest/globals';
import { demoCounty } from '../../server/app/demo/county.ts';
import { addDays } from '../../server/kernel/clock.ts';

const today = '2026-03-01';
const { inspectors, items, departments } = demoCounty({ seed: 'inspectors', today });
const inTwoYears = addDays(today, 731);
const usable = inspectors.filter((one) => one.verified && one.onDuty && one.validTo >= today);

describe('the inspectors of the demo county', () => {
  it('bear certificate numbers of their department, each once', () => {
    expect(new Set(inspectors.map((one) => one.certificateNumber)).size).toBe(inspectors.length);
    expect(new Set(inspectors.map((one) => one.name)).size).toBe(inspectors.length);
    for (const one of inspectors) {
      expect(one.certificateNumber).toMatch(new RegExp(`^${one.departmentCode.toUpperCase()}-\\d{4}$`));
      const department = departments.find(({ code }) => code === one.departmentCode);
      expect(one.name).toMatch(new RegExp(`^${department?.shortName}检查员\\d{2}$`));
    }
  });

  it('are at least 130 who may act, valid from today for two years and more', () => {
    expect(usable.length).toBeGreaterThanOrEqual(130);
    for (const one of usable) {
      expect(one.validFrom <= today).toBe(true);
      expect(one.validTo >= inTwoYears).toBe(true);
    }
  });

  it.each(departments.map(({ code }) => code))(
    '%s staffs every specialty its items ask for, three times over',
    (code) => {
      const bureau = usable.filter((one) => one.departmentCode === code && one.station === null);
      expect(bureau.length).toBeGreaterThanOrEqual(10);
      const asked = new Set(
        items.filter((item) => item.departmentCode === code).flatMap((item) => item.requiredSpecialties),
      );
      for (const word of asked) {
        expect(bureau.filter((one) => one.specialties.includes(word)).length).toBeGreaterThanOrEqual(3);
      }
    },
  );

  it('include people of stations, and in each department some who may not act', () => {
    expect(new Set(inspectors.map(({ station }) => station)).size).toBeGreaterThan(5);
    expect(new Set(inspectors.map(({ certificateKind }) => certificateKind)).size).toBe(2);
    for (const { code } of departments) {
      const others = inspectors.filter((one) => one.departmentCode === code && !usable.includes(one));
      expect(others.filter((one) => one.validTo < today)).toHaveLength(1);
      expect(others.filter((one) => !one.verified)).toHaveLength(1);
      expect(others.filter((one) => !one.onDuty)).toHaveLength(1);
    }
    expect(usable.find((one) => one.certificateNumber === 'GAJ-0001')).toBeDefined();
  });
});
