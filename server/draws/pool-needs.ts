import {
  answeringDepartments,
  entriesFor,
  type Matter,
  type PlanMergeItem,
  type TargetShape,
} from '../merging/index.ts';
import type { PoolCandidate } from './pool.ts';

/** What a department's teams need, and whether its pool can give it: a specialty's code, or `team` for their number. */
export interface PoolNeed {
  specialty: string;
  /** People that one team needs. */
  needed: number;
  /** People of the pool who would do. */
  have: number;
  /** Those left at the target where most of them are recused. */
  worst: number;
  /** Targets of the frame where it is needed. */
  targets: number;
}

/** A target of the frame where somebody of the pool is recused. */
export interface RecusedTarget extends TargetShape {
  certificates: readonly string[];
}

interface Counted extends TargetShape {
  count: number;
}

const TEAM = 'team';

/** The specialties that a department's entries require at a target, with `team` for the team itself. */
function dutyOf(matters: readonly Matter<PlanMergeItem>[], shape: TargetShape, departmentId: string): string[] | null {
  const entries = answeringDepartments(entriesFor(matters, shape)).get(departmentId);
  return entries === undefined ? null : [TEAM, ...new Set(entries.flatMap(({ specialties }) => specialties))];
}

/**
 * What each specialty and team of a department needs against what its pool has, over the whole frame (R073): worst where
 * most are recused, since teams of other targets take nobody away. Sorted, the team first.
 */
export function poolNeeds(
  departmentId: string,
  pool: readonly PoolCandidate[],
  matters: readonly Matter<PlanMergeItem>[],
  shapes: readonly Counted[],
  recused: readonly RecusedTarget[],
  minimum: number,
): PoolNeed[] {
  const fitting = (need: string, away: ReadonlySet<string>): number =>
    pool.filter((one) => !away.has(one.certificate) && (need === TEAM || one.specialties.includes(need))).length;
  const known = new Map<string, string[] | null>();
  const owedAt = (shape: TargetShape): string[] => {
    const sign = JSON.stringify([shape.kind, shape.industryCode, shape.labels]);
    let owed = known.get(sign);
    if (owed === undefined) known.set(sign, (owed = dutyOf(matters, shape, departmentId)));
    return owed ?? [];
  };
  const nobody = new Set<string>();
  const needs = new Map<string, PoolNeed>();
  for (const shape of shapes) {
    for (const specialty of owedAt(shape)) {
      const have = fitting(specialty, nobody);
      const need = needs.get(specialty) ?? {
        specialty,
        needed: specialty === TEAM ? minimum : 1,
        have,
        worst: have,
        targets: 0,
      };
      need.targets += shape.count;
      needs.set(specialty, need);
    }
  }
  for (const target of recused) {
    const away = new Set(target.certificates);
    for (const specialty of owedAt(target)) {
      const need = needs.get(specialty);
      if (need !== undefined) need.worst = Math.min(need.worst, fitting(specialty, away));
    }
  }
  return [...needs.values()].sort((a, b) => rank(a) - rank(b) || (a.specialty < b.specialty ? -1 : 1));
}

const rank = ({ specialty }: PoolNeed): number => (specialty === TEAM ? 0 : 1);
