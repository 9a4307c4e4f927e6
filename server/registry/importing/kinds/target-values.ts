import type { TargetKind } from '../cells/target-kind.ts';
import type { TargetStatus } from '../cells/target-status.ts';

/** What a target's key is. */
export type KeyKind = 'CREDIT_CODE' | 'ID_NUMBER' | 'OTHER';

/** What one line of a target registry says (R013 to R019), each part only where it is certain. */
export interface TargetValues {
  /** The unified social credit code, or the number that it is filed under. */
  key?: string;
  keyKind?: KeyKind;
  name?: string;
  kind?: TargetKind;
  status?: TargetStatus;
  /** Credit risk class A to D; left out where it has none. */
  riskClass?: string;
  /** Code of GB/T 4754. */
  industryCode?: string;
  industryName?: string;
  /** The district's code or its name, as written. */
  district?: string;
  labels?: readonly string[];
  /** Day of registration. */
  registeredOn?: string;
  address?: string;
  /** Columns that have no place above, by their headings. */
  extra?: Record<string, string>;
}
