import type { Frequency } from '../cells/frequency.ts';
import type { ItemClass } from '../cells/item-class.ts';
import type { CheckMethod } from '../cells/methods.ts';
import type { Sampling } from '../cells/sampling.ts';
import type { TargetKind } from '../cells/target-kind.ts';

/**
 * What one line of an item list says (R001), each part only where it is certain. The eight things of R001 are `name`,
 * `legalBasis`, `subject`, `content`, `targetDescription`, `ratioText`, `frequencyText` and `methods`; ratio and
 * frequency stand beside their words as `sampling` and `frequency` where they could be read.
 */
export interface ItemValues {
  code?: string;
  name?: string;
  /** The department whose list it stands on. */
  department?: string;
  itemClass?: ItemClass;
  legalBasis?: string;
  subject?: string;
  content?: string;
  targetDescription?: string;
  targetKinds?: TargetKind[];
  /** The field or group that the list puts it under. */
  category?: string;
  industryCodes?: string[];
  labels?: readonly string[];
  ratioText?: string;
  sampling?: Sampling[];
  /** Upper ratio in percent, a decimal (R007). */
  capPercent?: string;
  frequencyText?: string;
  frequency?: Frequency;
  /** The most that one enterprise may be visited. */
  visitCap?: Frequency;
  methods?: CheckMethod[];
  /** Who leads and who takes part, where the list is one of joint items. */
  lead?: string;
  participants?: string[];
  requiredSpecialties?: readonly string[];
  nationalCode?: string;
  mergeGroup?: string;
  /** Which of the eight things of R001 the line does not give. It cannot be published before they are. */
  missing?: string[];
  /** Columns that have no place above, by their headings. */
  extra?: Record<string, string>;
}
