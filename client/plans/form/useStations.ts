import { DepartmentStationsDocument } from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';

const MOST = 100;

/** The stations of a department, or of all, as its people's records name them, to choose from. */
export function useStations(departmentCode: string | undefined): { value: string; label: string }[] {
  const { data } = useHubQuery(DepartmentStationsDocument, { departmentCode, first: MOST });
  const known = new Set(data?.inspectors.nodes.flatMap(({ station }) => (station == null ? [] : [station])));
  return [...known].sort().map((value) => ({ value, label: value }));
}
