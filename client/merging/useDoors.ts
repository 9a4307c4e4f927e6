import { DoorsSparedDocument } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';
import { type Doors, doorsOf } from './doors.ts';

/** Doors spared by one plan; undefined while it is counted. */
export function useDoors(planId: string, enabled = true): Doors | undefined {
  const { data } = useHubQuery(DoorsSparedDocument, { planId }, { staleTime: 300_000, enabled });
  return data?.plan == null ? undefined : doorsOf(data.plan);
}
