import { useMemo } from 'react';
import { DepartmentsDocument } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';

/** More than a jurisdiction has. */
const ALL = 100;

/** The departments of the jurisdiction, and as options to choose from by name. */
export function useDepartments() {
  const { data, error, refetch } = useHubQuery(DepartmentsDocument, { first: ALL }, { staleTime: 300_000 });
  const departments = data?.departments.nodes;
  const options = useMemo(
    () => departments?.map(({ code, name }) => ({ value: code, label: name })) ?? [],
    [departments],
  );
  return { departments, options, error, refetch };
}
