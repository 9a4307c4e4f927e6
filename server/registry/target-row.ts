import type { Hub } from '../action/hub.ts';
import { globalId } from '../kernel/ids.ts';
import type { Target } from '../../schema/registry/target.ts';
import { districtsOf, type Districts } from './districts.store.ts';
import { industriesOf } from './industries.store.ts';
import type { IndustryTree } from './industry-tree.ts';
import { type Disclosure, maskName, maskNumber } from './masking.ts';

/** A target as it is read. */
export interface TargetRow extends Omit<Target, 'id' | 'industry' | 'district'> {
  uuid: string;
  industryCode: string | null;
  districtCode: string | null;
}

/** What names the codes that target rows bear. */
export interface TargetNames {
  industries: IndustryTree;
  districts: Districts;
}

export async function targetNamesOf(hub: Hub): Promise<TargetNames> {
  const [industries, districts] = await Promise.all([industriesOf(hub), districtsOf(hub)]);
  return { industries, districts };
}

/** The select list of a `TargetRow`, for a table or its alias. */
export function targetColumns(from = 'targets'): string {
  return `${from}.id as uuid, ${from}.key, ${from}.name, ${from}.kind, ${from}.risk_class as "riskClass", ${from}.status,
    ${from}.industry_code as "industryCode", ${from}.district_code as "districtCode",
    ${from}.registered_on as "registeredOn", nullif(${from}.address, '') as address, ${from}.labels`;
}

/** A target as the API shows it. Who a natural person is, only those learn who visit (R015, R021). */
export function targetView(row: TargetRow, names: TargetNames, disclosure: Disclosure = 'MASKED'): Target {
  const { uuid, industryCode, districtCode, ...shown } = row;
  const view: Target = {
    ...shown,
    id: globalId('Target', uuid),
    industry: industryCode === null ? null : (names.industries.byCode(industryCode) ?? null),
    district: districtCode === null ? null : (names.districts.byCode(districtCode) ?? null),
  };
  return disclosure === 'SHOWN' ? view : maskedTarget(view);
}

/** A target without what tells who a natural person is. */
export function maskedTarget(target: Target): Target {
  if (target.kind !== 'NATURAL_PERSON') return target;
  return { ...target, key: maskNumber(target.key), name: maskName(target.name), address: null };
}
