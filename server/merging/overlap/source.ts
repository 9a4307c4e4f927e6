import type { MergeItem } from '../matters.ts';
import type { SamplingRule } from '../../plans/index.ts';
import { applies } from '../entries.ts';
import type { Group } from './groups.store.ts';

/** An item of a source, ready to be merged. */
export type SourceItem = MergeItem & { itemId: string; code: string };

/** How many of a class a source takes; `riskClass` null: of all classes as one. */
export interface SourceRule {
  riskClass: string | null;
  percent: string;
  atLeast: number | null;
  atMost: number | null;
  pieces?: SamplingRule['pieces'];
}

/** Months of a year, `2026-03`, both included. */
export interface Months {
  from: string;
  to: string;
}

/** Something that brings inspectors to targets in a year. */
export interface Source {
  kind: 'TASK' | 'PLAN';
  uuid: string;
  name: string;
  /** Title of the programme, or number of the plan. */
  origin: string;
  leadId: string | null;
  participantIds: readonly string[];
  /** Null: open. */
  months: Months | null;
  industryCodes: readonly string[];
  /** Digits with which a target's industry begins; null: any industry. */
  industryPrefixes: readonly string[] | null;
  districtCodes: readonly string[];
  targetKinds: readonly string[];
  registeredAfter: string | null;
  registeredBefore: string | null;
  items: readonly SourceItem[];
  rules: readonly SourceRule[];
  timesAYear: number;
  isJointByDefault: boolean;
}

/** The months that all have; null where there is none, or those of one are open. */
export function commonMonths(all: readonly (Months | null)[]): Months | null {
  const known = all.filter((months) => months !== null);
  if (known.length < all.length || known.length === 0) return null;
  const from = known
    .map((months) => months.from)
    .sort()
    .at(-1)!;
  const to = known.map((months) => months.to).sort()[0]!;
  return from <= to ? { from, to } : null;
}

/** Every month from one to another. */
export function monthsOf({ from, to }: Months): string[] {
  const months: string[] = [];
  let [year, month] = from.split('-').map(Number) as [number, number];
  for (let at = from; at <= to; at = `${year}-${String(month).padStart(2, '0')}`) {
    months.push(at);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return months;
}

export const departmentsOfSource = ({ leadId, participantIds }: Source): string[] => [
  ...new Set([...(leadId === null ? [] : [leadId]), ...participantIds]),
];

/** Whether a source could draw targets of an industry at all. */
export function coversIndustry({ industryPrefixes }: Source, code: string | null): boolean {
  return industryPrefixes === null || (code !== null && industryPrefixes.some((prefix) => code.startsWith(prefix)));
}

const admits = (chosen: readonly string[], value: string | null): boolean =>
  chosen.length === 0 || (value !== null && chosen.includes(value));

/**
 * Whether a source could draw the targets of a group: its selection, and one of its items that applies to them. While
 * nothing was put in, its selection alone says what it is about.
 */
export function covers(source: Source, group: Group): boolean {
  if (!admits(source.targetKinds, group.kind) || !admits(source.districtCodes, group.districtCode)) return false;
  if (!coversIndustry(source, group.industryCode)) return false;
  const { registeredFrom, registeredTo } = group;
  const { registeredAfter, registeredBefore } = source;
  if (registeredAfter !== null && (registeredFrom === null || registeredFrom < registeredAfter)) return false;
  if (registeredBefore !== null && (registeredTo === null || registeredTo > registeredBefore)) return false;
  return source.items.length === 0 || source.items.some((item) => applies(item, group));
}
