import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  ProgrammeDeadlinesDocument,
  type ProgrammeRowFragment,
  ProgrammeRowsDocument,
} from '../../generated/graphql.js';
import { useDepartments } from '../../identity/useDepartments.ts';
import { hub } from '../../lib/graphql.ts';
import type { HubError } from '../../lib/hub-error.ts';
import { useHubQuery } from '../../lib/query.ts';
import { readPages } from '../readPages.ts';
import { yearRows } from './yearRows.ts';

const PAGE = 100;

/** All versions of a year's programmes that the viewer may read. */
const readYear = (year: number, signal: AbortSignal): Promise<ProgrammeRowFragment[]> =>
  readPages(
    async (after) => (await hub(ProgrammeRowsDocument, { filter: { year }, first: PAGE, after }, signal)).programmes,
  );

/** A year's programmes, department by department, with what is due of each. */
export function useYearProgrammes(year: number) {
  const { departments, ...ofDepartments } = useDepartments();
  const programmes = useQuery<ProgrammeRowFragment[], HubError>({
    queryKey: ['ProgrammeRows', 'year', year],
    queryFn: ({ signal }) => readYear(year, signal),
  });
  const deadlines = useHubQuery(ProgrammeDeadlinesDocument, { year });
  const rows = useMemo(
    () =>
      departments === undefined || programmes.data === undefined || deadlines.data === undefined
        ? undefined
        : yearRows(departments, programmes.data, deadlines.data.programmeDeadlines.deadlines),
    [departments, programmes.data, deadlines.data],
  );
  return {
    rows,
    error: ofDepartments.error ?? programmes.error ?? deadlines.error,
    refetch: () => void Promise.all([ofDepartments.refetch(), programmes.refetch(), deadlines.refetch()]),
  };
}
