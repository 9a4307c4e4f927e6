import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DraftProgrammeDocument, PlanGoalsDocument, type ProgrammeKind } from '../../generated/graphql.js';
import { useHubMutation, useHubQuery } from '../../lib/query.ts';
import { today } from '../../lib/time.ts';
import { useUrlState } from '../../lib/urlState.ts';

const MOST = 50;
const NEW = /^new (DEPARTMENT|JOINT) (\d{4})$/;

/** A programme that is not begun yet, as the choice names it. */
export const newGoal = (kind: ProgrammeKind, year: number): string => `new ${kind} ${year}`;

/** Which programme a plan table goes into: one that is being drafted, or one that is begun with the confirmation. */
export function useGoal(enabled: boolean) {
  const queries = useQueryClient();
  const [{ programme: asked }, change] = useUrlState<{ programme?: string }>();
  const { data } = useHubQuery(PlanGoalsDocument, { first: MOST }, { enabled, staleTime: 0 });
  const draft = useHubMutation(DraftProgrammeDocument);
  const [begun, setBegun] = useState<string | null>(null);
  const drafts = [...(data?.drafts.nodes ?? []), ...(data?.returned.nodes ?? [])].filter(
    ({ viewerCanEdit }) => viewerCanEdit.allowed,
  );
  const year = Number(today().slice(0, 4));
  const kinds: ProgrammeKind[] = [
    ...(data?.programmeDesk.viewerCanDraftOwn.allowed ? ['DEPARTMENT' as const] : []),
    ...(data?.programmeDesk.viewerCanDraftJoint.allowed ? ['JOINT' as const] : []),
  ];
  // Chosen beforehand only where somebody came from it, or where there is but one.
  const chosen = asked ?? begun ?? (drafts.length === 1 ? drafts[0]!.id : undefined);
  return {
    drafts,
    fresh: kinds.flatMap((kind) => [year, year + 1].map((one) => ({ kind, year: one }))),
    isKnown: data !== undefined,
    chosen,
    choose: (programme: string) => change({ programme }),
    busy: draft.isPending,
    error: draft.error,
    /** The programme's id, which is begun first where it is a new one; undefined where it may not be. */
    async settle(): Promise<string | undefined> {
      const [, kind, ofYear] = NEW.exec(chosen ?? '') ?? [];
      if (kind === undefined) return chosen;
      try {
        const answer = await draft.mutateAsync({ kind: kind as ProgrammeKind, year: Number(ofYear) });
        const { id } = answer.draftProgramme.programme;
        // Begun once: should the confirmation be refused, the same is gone on with.
        setBegun(id);
        change({ programme: id });
        await queries.invalidateQueries({
          predicate: ({ queryKey }) => /^(Programme|PlanGoals)/.test(String(queryKey[0])),
        });
        return id;
      } catch {
        return undefined;
      }
    },
  };
}
