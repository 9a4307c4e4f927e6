import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { PlanTargetCountsDocument, type PlanTargetCountsQuery } from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';
import { CLASSES, type PlanDraft, type Stratum, strataOf } from './planDraft.ts';
import { takeOf } from './take.ts';

const PAUSE = 350;

export interface TargetCounts {
  total: number;
  sizes: Record<Stratum, number>;
  /** What the rules would take of them; undefined while a rule is no number. */
  takes: Partial<Record<Stratum, number>>;
  taken: number | undefined;
}

type Selection = Pick<PlanDraft, 'industryCodes' | 'districtCodes' | 'targetKinds'>;

function variablesOf({ industryCodes, districtCodes, targetKinds }: Selection) {
  return { industryCodes, districtCodes, kinds: targetKinds };
}

function countsOf(data: PlanTargetCountsQuery, draft: PlanDraft): TargetCounts {
  const total = CLASSES.reduce((sum, name) => sum + data[name].totalCount, 0);
  const sizes = Object.fromEntries([...CLASSES.map((name) => [name, data[name].totalCount]), ['ALL', total]]) as Record<
    Stratum,
    number
  >;
  const takes: TargetCounts['takes'] = {};
  for (const stratum of strataOf(draft)) takes[stratum] = takeOf(sizes[stratum], draft.rules[stratum]);
  const each = strataOf(draft).map((stratum) => takes[stratum]);
  return {
    total,
    sizes,
    takes,
    taken: each.some((take) => take === undefined) ? undefined : each.reduce<number>((sum, take) => sum + take!, 0),
  };
}

/** Active targets that the draft's selection finds in the registry, class by class, once typing pauses. */
export function useTargetCounts(draft: PlanDraft) {
  const [selection, setSelection] = useState<Selection>(draft);
  const { industryCodes, districtCodes, targetKinds } = draft;
  useEffect(() => {
    const timer = setTimeout(() => setSelection({ industryCodes, districtCodes, targetKinds }), PAUSE);
    return () => clearTimeout(timer);
  }, [industryCodes, districtCodes, targetKinds]);
  const query = useHubQuery(PlanTargetCountsDocument, variablesOf(selection), { placeholderData: keepPreviousData });
  return { counts: query.data && countsOf(query.data, draft), busy: query.isFetching, error: query.error };
}
