import { CheckPointNamesDocument } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';

const MOST = 100;
const A_WHILE = 300_000;

/** The name of a check point by its code; the code itself where its name is not known here. */
export function usePointName(): (code: string) => string {
  const { data } = useHubQuery(CheckPointNamesDocument, { first: MOST }, { staleTime: A_WHILE });
  return (code) => data?.checkPoints.nodes.find((point) => point.code === code)?.name ?? code;
}
