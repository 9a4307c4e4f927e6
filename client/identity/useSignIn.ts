import { useMutation } from '@tanstack/react-query';
import { SignInDocument } from '../generated/graphql.js';
import { hub } from '../lib/graphql.ts';
import type { HubError } from '../lib/hub-error.ts';
import { openSession, type Session } from '../lib/session.ts';

export interface Credentials {
  username: string;
  password: string;
  remember: boolean;
}

export function useSignIn(onSignedIn: (session: Session) => void) {
  return useMutation<Session, HubError, Credentials>({
    mutationFn: async ({ username, password, remember }) => {
      const { signIn } = await hub(SignInDocument, { username: username.trim(), password });
      return { ...signIn, username: username.trim(), remember };
    },
    onSuccess: (session) => {
      openSession(session);
      onSignedIn(session);
    },
  });
}
