import type { LocalDate } from '../../kernel/clock.ts';

export type DemoTargetKind =
  | 'ENTERPRISE'
  | 'INDIVIDUAL_BUSINESS'
  | 'COOPERATIVE'
  | 'NATURAL_PERSON'
  | 'PRODUCT'
  | 'PROJECT'
  | 'FACILITY'
  | 'BEHAVIOUR';

export type DemoStatus = 'ACTIVE' | 'CANCELLED' | 'REVOKED' | 'SUSPENDED';
export type DemoRiskClass = 'A' | 'B' | 'C' | 'D';
export type DemoMethod = 'ON_SITE' | 'WRITTEN' | 'NETWORK' | 'ENTRUSTED';

export interface Named {
  code: string;
  name: string;
}

export interface DemoDepartment extends Named {
  shortName: string;
  level: 'COUNTY' | 'TOWNSHIP' | 'STATION';
  parentCode: string | null;
  sortOrder: number;
}

/** A class of GB/T 4754-2017; sections (one letter) have no parent. */
export interface DemoIndustry extends Named {
  parentCode: string | null;
}

export interface DemoItem extends Named {
  departmentCode: string;
  nationalCode: string | null;
  mergeGroup: string | null;
  itemClass: 'KEY' | 'GENERAL';
  legalBasis: string;
  subject: string;
  content: string;
  targetDescription: string;
  targetKinds: DemoTargetKind[];
  /** Empty: every industry. */
  industryCodes: string[];
  labels: string[];
  ratioText: string;
  frequencyText: string;
  methods: DemoMethod[];
  /** The upper ratio that general items must have; null for key items. */
  capPercent: string | null;
  requiredSpecialties: string[];
  claimed: boolean;
  /** Fields that the published list lacked, or that say more here than it did. */
  filledForDemo: string[];
  /** The published list that the name is from. */
  source: string;
}

export interface DemoInspector {
  certificateNumber: string;
  name: string;
  departmentCode: string;
  title: string;
  specialties: string[];
  station: string | null;
  certificateKind: 'PROVINCIAL' | 'MINISTERIAL';
  validFrom: LocalDate;
  validTo: LocalDate;
  verified: boolean;
  onDuty: boolean;
}

export interface DemoTarget {
  key: string;
  registryNumber: string;
  name: string;
  kind: DemoTargetKind;
  status: DemoStatus;
  riskClass: DemoRiskClass | null;
  industryCode: string | null;
  districtCode: string;
  registeredOn: LocalDate;
  labels: string[];
  address: string;
  legalRepresentative: null;
  phone: null;
}

export interface DemoCounty {
  jurisdiction: Named;
  /** Root first. */
  parents: Named[];
  districts: Named[];
  departments: DemoDepartment[];
  industries: DemoIndustry[];
  specialties: Named[];
  items: DemoItem[];
  inspectors: DemoInspector[];
  /** Gives the same targets on every call. */
  targets: () => Iterable<DemoTarget>;
}

export interface DemoOptions {
  seed: string;
  today: LocalDate;
  /** Multiplies the number of targets; 1 is the county of the contract. */
  scale?: number;
}
