import { ClaimCountsDocument, DeskImportsDocument, type ImportKind } from '../../generated/graphql.js';
import { useHubQuery } from '../../lib/query.ts';
import type { LocalDate } from '../../lib/time.ts';
import { useOwnCode, useRoles } from '../../plans/useOwn.ts';

/** Something of the registries that waits for a department: upstream items to claim, or a staged table to confirm. */
export type RegistryTodo =
  | { key: string; kind: 'claim'; count: number; due: LocalDate | null; isLate: boolean; to: string }
  | {
      key: string;
      kind: 'confirm';
      registry: ImportKind;
      file: string;
      open: number;
      total: number;
      due: null;
      to: string;
    };

// The newest of them; all stand in the list of imports.
const MOST = 30;

/** What of the registries waits for a liaison's department. */
export function useRegistryTodos(): RegistryTodo[] {
  const own = useOwnCode();
  const roles = useRoles();
  const enabled = own !== undefined && roles.includes('LIAISON');
  const claims = useHubQuery(ClaimCountsDocument, {}, { enabled });
  const imports = useHubQuery(DeskImportsDocument, { first: MOST }, { enabled });
  const counted = claims.data?.claimCounts.counts.find(({ department }) => department.code === own);
  const staged = imports.data?.tableImports.nodes.filter(({ state }) => state === 'STAGED') ?? [];
  return [
    ...(counted === undefined || counted.pending === 0
      ? []
      : [
          {
            key: 'claims',
            kind: 'claim' as const,
            count: counted.pending,
            due: counted.dueOn,
            isLate: counted.overdue,
            to: '/items/claims',
          },
        ]),
    ...staged.map(({ id, kind, fileName, counts }) => ({
      key: id,
      kind: 'confirm' as const,
      registry: kind,
      file: fileName,
      open: counts.question + counts.duplicate + counts.refused,
      total: counts.total,
      due: null,
      to: `/imports/${id}`,
    })),
  ];
}
