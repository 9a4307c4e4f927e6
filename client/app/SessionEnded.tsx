import { useQueryClient } from '@tanstack/react-query';
import { lazy } from 'react';
import { useT } from '../lib/i18n.ts';
import { useSession } from '../lib/session.ts';
import { Dialog, Fetched } from '../ui/index.ts';

const SignInForm = lazy(() => import('../identity/SignInForm.tsx').then(({ SignInForm: form }) => ({ default: form })));

/** The session ran out while working: sign in here, and nothing that was typed is lost. */
export function SessionEnded() {
  const t = useT('app');
  const session = useSession();
  const queries = useQueryClient();
  if (session.kind !== 'ended') return null;
  const { username, remember } = session.session;
  return (
    <Dialog open title={t('ended.title')}>
      <p className="od-2">{t('ended.text')}</p>
      <Fetched>
        <SignInForm
          username={username}
          remember={remember}
          onSignedIn={(signedIn) => {
            // Someone else may see other things: what the page holds is not theirs.
            if (signedIn.username === username) void queries.invalidateQueries();
            else location.assign('/');
          }}
        />
      </Fetched>
    </Dialog>
  );
}
