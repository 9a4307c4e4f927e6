import { useMemo } from 'react';
import { PlanDistrictsDocument, PlanIndustriesDocument, type PlanIndustriesQuery } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import { useHubQuery } from '../lib/query.ts';
import { useQuery } from '@tanstack/react-query';
import { useRoles } from './useOwn.ts';

export type Industry = PlanIndustriesQuery['industries']['nodes'][number];

const PAGE = 100;
// The whole of GB/T 4754 has under two thousand codes.
const MOST_PAGES = 25;

async function allIndustries(signal: AbortSignal): Promise<Industry[]> {
  const all: Industry[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { industries }: PlanIndustriesQuery = await hub(PlanIndustriesDocument, { first: PAGE, after }, signal);
    all.push(...industries.nodes);
    if (!industries.pageInfo.hasNextPage) break;
    after = industries.pageInfo.endCursor ?? null;
  }
  return all;
}

const READERS = ['LIAISON', 'AUDITOR', 'ADMINISTRATOR'] as const;

/** Industries and districts of the registry. Empty for those who may not read it: codes then stand for themselves. */
export function useAreas() {
  const roles = useRoles();
  const enabled = READERS.some((role) => roles.includes(role));
  const industries = useQuery({
    queryKey: ['PlanIndustries', 'all'],
    queryFn: ({ signal }) => allIndustries(signal),
    staleTime: Infinity,
    enabled,
  });
  const districts = useHubQuery(PlanDistrictsDocument, { first: PAGE }, { staleTime: Infinity, enabled });
  return { industries: industries.data, districts: districts.data?.districts.nodes };
}

/** Names of industries and districts by their codes. */
export function useAreaNames() {
  const { industries, districts } = useAreas();
  return useMemo(() => {
    const names = new Map(industries?.map(({ code, name }) => [code, name]));
    const places = new Map(districts?.map(({ code, name }) => [code, name]));
    return {
      industry: (code: string) => names.get(code) ?? code,
      district: (code: string) => places.get(code) ?? code,
    };
  }, [industries, districts]);
}
