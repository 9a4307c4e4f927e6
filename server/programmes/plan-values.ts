import type { CheckMethod, Frequency, ItemClass, Sampling, Window } from '../registry/importing/index.ts';

/** A matter of a plan's line; the department only where the line says whose it is. */
export interface PlannedItem {
  department?: string;
  name: string;
}

/**
 * What one line of a published annual plan says (R028), each part only where it is certain. Percentages and counts are
 * numbers, months and days ISO text (`2024-04`, `2024-04-15`).
 */
export interface PlanValues {
  taskName?: string;
  industry?: string;
  lead?: string;
  participants?: string[];
  items?: PlannedItem[];
  targetKind?: string;
  sampling?: Sampling[];
  frequency?: Frequency;
  /** The most that one enterprise may be visited (上限). */
  visitCap?: Frequency;
  window?: Window;
  /** When targets are drawn, where the plan tells it apart from the checks. */
  draw?: Window;
  itemClass?: ItemClass;
  methods?: CheckMethod[];
  /** Offices behind a department's name, by that name. */
  offices?: Record<string, string>;
  /** Columns that have no place above, by their headings. */
  extra?: Record<string, string>;
}
