import { HubInfoDocument } from '../generated/graphql.js';
import { useHubQuery } from '../lib/query.ts';

/** Whether this is the demo county, and its accounts. Asked once a page load. */
export function useHubInfo() {
  return useHubQuery(HubInfoDocument, {}, { staleTime: Infinity });
}
