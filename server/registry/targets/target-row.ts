import type { Hub } from '../../action/hub.ts';
import { type Directory, directoryOf } from '../../identity/index.ts';
import { globalId } from '../../kernel/ids.ts';
import type { Target } from '../../../schema/registry/target.ts';
import { districtsOf, type Districts } from '../districts.store.ts';
import { industriesOf } from '../industries.store.ts';
import type { IndustryTree } from '../industry-tree.ts';
import { type Disclosure, maskName, maskNumber } from '../masking.ts';

/** A target as it is read. */
export interface TargetRow extends Omit<Target, 'id' | 'industry' | 'district' | 'claimedBy' | 'revision'> {
  uuid: string;
  industryCode: string | null;
  districtCode: string | null;
  /** Not `revision`: a check's row has its own beside it. */
  recordRevision: number;
  /** Keys of departments with commas between: a driver takes far longer for arrays. */
  claimants: string;
}

/** What names the codes that target rows bear. */
export interface TargetNames {
  industries: IndustryTree;
  districts: Districts;
  directory: Directory;
}

export async function targetNamesOf(hub: Hub): Promise<TargetNames> {
  const [industries, districts, directory] = await Promise.all([industriesOf(hub), districtsOf(hub), directoryOf(hub)]);
  return { industries, districts, directory };
}

/** The select list of a `TargetRow`, for a table or its alias. */
export function targetColumns(from = 'targets'): string {
  return `${from}.id as uuid, ${from}.key, ${from}.name, ${from}.kind, ${from}.risk_class as "riskClass", ${from}.status,
    ${from}.industry_code as "industryCode", ${from}.district_code as "districtCode",
    ${from}.registered_on as "registeredOn", nullif(${from}.address, '') as address, ${from}.labels,
    ${from}.revision as "recordRevision", ${from}.status_on as "statusOn", ${from}.risk_source as "riskClassSource", ${from}.risk_on as "riskClassOn",
    ${from}.record_source as "recordSource", ${from}.recorded_on as "recordedOn",
    array_to_string(${from}.claimants, ',') as claimants`;
}

export function claimantsOf({ claimants }: Pick<TargetRow, 'claimants'>): string[] {
  return claimants === '' ? [] : claimants.split(',');
}

/** A target as the API shows it. Who a natural person is, only those learn who visit (R015, R021). */
export function targetView(row: TargetRow, names: TargetNames, disclosure: Disclosure = 'MASKED'): Target {
  const { uuid, industryCode, districtCode, recordRevision, ...shown } = row;
  const view: Target = {
    ...shown,
    id: globalId('Target', uuid),
    industry: industryCode === null ? null : (names.industries.byCode(industryCode) ?? null),
    district: districtCode === null ? null : (names.districts.byCode(districtCode) ?? null),
    revision: recordRevision,
    claimedBy: claimantsOf(row).map((id) => names.directory.byId(id)),
  };
  return disclosure === 'SHOWN' ? view : maskedTarget(view);
}

/** A target without what tells who a natural person is. */
export function maskedTarget(target: Target): Target {
  if (target.kind !== 'NATURAL_PERSON') return target;
  return { ...target, key: maskNumber(target.key), name: maskName(target.name), address: null };
}
