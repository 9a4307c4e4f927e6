import { useQueryClient } from '@tanstack/react-query';
import { SignOutDocument } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import { closeSession } from '../lib/session.ts';

/** Ends the session here at once; the hub is told, but need not be there. */
export function useSignOut(): () => void {
  const queries = useQueryClient();
  return () => {
    void hub(SignOutDocument, {}).catch(() => undefined);
    closeSession();
    queries.clear();
  };
}
