import type { Role } from '../generated/graphql.js';
import { useSession } from '../lib/session.ts';

const NOBODY: readonly Role[] = [];

/** The code of the viewer's department; undefined for accounts of the whole jurisdiction. */
export function useOwnCode(): string | undefined {
  const session = useSession();
  return session.kind === 'none' ? undefined : session.session.viewer.department?.code;
}

export function useRoles(): readonly Role[] {
  const session = useSession();
  return session.kind === 'none' ? NOBODY : session.session.viewer.roles;
}
