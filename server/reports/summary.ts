/** What the summary columns tell of a plan, or of one department's parts in it. */
export interface Summary {
  planId: string;
  /** Null: of the plan itself. */
  departmentId: string | null;
  figures: Readonly<Record<string, number | null>>;
}

/** A figure that is kept otherwise than the checks tell it; of a plan, a department in it, or a target in a year. */
export interface SummaryDifference {
  planId: string | null;
  departmentId: string | null;
  targetId: string | null;
  figure: string;
  kept: number | null;
  counted: number | null;
}

const keyOf = ({ planId, departmentId }: Summary): string => `${planId} ${departmentId ?? ''}`;

/** Compares what is kept with what was counted; one that the other side lacks has null there. */
export function differencesOf(kept: readonly Summary[], counted: readonly Summary[]): SummaryDifference[] {
  const keptBy = new Map(kept.map((summary) => [keyOf(summary), summary]));
  const countedBy = new Map(counted.map((summary) => [keyOf(summary), summary]));
  return [...new Map([...keptBy, ...countedBy])].flatMap(([key, { planId, departmentId, figures }]) =>
    Object.keys(figures).flatMap((figure) => {
      const [was, is] = [keptBy, countedBy].map((side) => side.get(key)?.figures[figure] ?? null);
      return was === is ? [] : [{ planId, departmentId, targetId: null, figure, kept: was!, counted: is! }];
    }),
  );
}
