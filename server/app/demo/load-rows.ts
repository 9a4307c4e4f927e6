import { addDays, type LocalDate, startOfDay } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { matterName } from '../../kernel/matter-name.ts';
import { initialsOf } from '../../registry/index.ts';
import type { BulkRow } from './bulk.ts';
import type { DemoCounty } from './county.types.ts';
import { demoAccounts, inspectorUsername } from './demo-accounts.ts';

/** Keys of what others refer to, by code. */
export type Keys = ReadonlyMap<string, string>;

export function keysOf(named: readonly { code: string }[]): Keys {
  return new Map(named.map(({ code }) => [code, newId()]));
}

function key(keys: Keys, code: string): string {
  const found = keys.get(code);
  if (found === undefined) throw new Error(`the demo county names ${code} and has none`);
  return found;
}

export function departmentRows({ departments }: DemoCounty, home: string, keys: Keys): BulkRow[] {
  return departments.map(({ code, name, shortName, level, parentCode, sortOrder }) => ({
    id: key(keys, code),
    code,
    name,
    short_name: shortName,
    level,
    parent_id: parentCode === null ? null : key(keys, parentCode),
    jurisdiction_id: home,
    sort_order: sortOrder,
  }));
}

/** One hash serves all: the password is published anyway, and each hash costs what guessing one would. */
export function accountRows(county: DemoCounty, home: string, departments: Keys, passwordHash: string) {
  return demoAccounts(county).map(({ username, name, role, departmentCode }) => ({
    id: newId(),
    username,
    password_hash: passwordHash,
    name,
    roles: [role],
    department_id: departmentCode === null ? null : key(departments, departmentCode),
    jurisdiction_id: home,
  }));
}

export function inspectorRows({ inspectors }: DemoCounty, departments: Keys, accounts: Keys): BulkRow[] {
  return inspectors.map((person) => ({
    id: newId(),
    account_id: key(accounts, inspectorUsername(person.certificateNumber)),
    department_id: key(departments, person.departmentCode),
    certificate_number: person.certificateNumber,
    certificate_kind: person.certificateKind,
    name: person.name,
    title: person.title,
    specialties: person.specialties,
    station: person.station,
    valid_from: person.validFrom,
    valid_to: person.validTo,
    verified_at: person.verified ? startOfDay(person.validFrom).toISOString() : null,
    on_duty: person.onDuty,
  }));
}

export function itemRows({ items }: DemoCounty, home: string, departments: Keys, today: LocalDate): BulkRow[] {
  const claimedAt = startOfDay(today).toISOString();
  return items.map((item) => ({
    id: newId(),
    code: item.code,
    jurisdiction_id: home,
    department_id: key(departments, item.departmentCode),
    name: item.name,
    matter_name: matterName(item.name),
    initials: initialsOf(item.name),
    national_code: item.nationalCode,
    merge_group: item.mergeGroup,
    item_class: item.itemClass,
    legal_basis: item.legalBasis,
    subject: item.subject,
    content: item.content,
    target_description: item.targetDescription,
    target_kinds: item.targetKinds,
    industry_codes: item.industryCodes,
    labels: item.labels,
    ratio_text: item.ratioText,
    frequency_text: item.frequencyText,
    methods: item.methods,
    cap_percent: item.capPercent,
    required_specialties: item.requiredSpecialties,
    claimed_at: item.claimed ? claimedAt : null,
    filled_for_demo: item.filledForDemo,
  }));
}

const SOURCE = '示范数据';
// So that ages, claims and gaps show: nine of ten businesses are claimed, and records are up to fourteen months old.
const UNCLAIMED_EACH = 10;
const AGE_STEP = 37;
const OLDEST = 430;

export function* targetRows(
  { targets }: DemoCounty,
  home: string,
  registrar: string,
  today: LocalDate,
): Generator<BulkRow> {
  let n = 0;
  for (const target of targets()) {
    n += 1;
    const isBusiness = target.kind === 'ENTERPRISE' || target.kind === 'INDIVIDUAL_BUSINESS';
    const recordedOn = addDays(today, -((n * AGE_STEP) % OLDEST));
    yield {
      id: newId(),
      jurisdiction_id: home,
      key: target.key,
      registry_number: target.registryNumber,
      name: target.name,
      kind: target.kind,
      status: target.status,
      status_on: target.status === 'ACTIVE' ? target.registeredOn : recordedOn,
      risk_class: target.riskClass,
      risk_source: target.riskClass === null ? null : SOURCE,
      risk_on: target.riskClass === null ? null : recordedOn,
      industry_code: target.industryCode,
      district_code: target.districtCode,
      registered_on: target.registeredOn,
      labels: target.labels,
      address: target.address,
      record_source: SOURCE,
      recorded_on: recordedOn,
      claimants: isBusiness && n % UNCLAIMED_EACH !== 0 ? [registrar] : [],
      initials: initialsOf(target.name),
    };
  }
}

/** The label dictionary: every word that a target bears or an item asks for. */
export const LABELS_OF_TARGETS = `insert into target_labels (jurisdiction_id, name)
  select distinct jurisdiction_id, unnest(labels) from targets
  union select jurisdiction_id, unnest(labels) from inspection_items`;
