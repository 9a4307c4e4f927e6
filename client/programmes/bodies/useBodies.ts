import { BodyMeetingsDocument, type BodyWholeFragment, CoordinatingBodiesDocument } from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';

export type Body = BodyWholeFragment;
export type Member = Body['members'][number];

const MEETINGS = 100;

/** The bodies of the jurisdiction, one of each kind. */
export function useBodies() {
  const query = useHubQuery(CoordinatingBodiesDocument, {});
  return { ...query, bodies: query.data?.coordinatingBodies };
}

/** The newest meetings of a body. */
export function useMeetings(bodyId: string | undefined) {
  const query = useHubQuery(BodyMeetingsDocument, { first: MEETINGS }, { enabled: bodyId !== undefined });
  return { ...query, meetings: query.data?.coordinatingBodies.find(({ id }) => id === bodyId)?.meetings };
}
