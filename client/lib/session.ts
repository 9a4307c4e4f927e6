import type { SignInMutation } from '../generated/graphql.js';
import { createSignal, useSignal } from './signal.ts';
import { readStored, writeStored } from './storage.ts';

const KEY = 'onedoor.session';
const LONGEST_TIMER = 2 ** 31 - 1;

/** One signed-in account. `remember` keeps it over a restart of the browser. */
export interface Session {
  token: string;
  expiresAt: string;
  username: string;
  remember: boolean;
  viewer: SignInMutation['signIn']['viewer'];
}

/**
 * `ended` is not `none`: the page stays as it is, with what was typed, under a dialog that asks for the password again.
 * `left`: signed out on purpose; who signs in next need not come back to this page.
 */
export type SessionState =
  { kind: 'none'; left?: boolean } | { kind: 'open'; session: Session } | { kind: 'ended'; session: Session };

const NONE: SessionState = { kind: 'none' };

function stored(): SessionState {
  const session = readStored<Session>(KEY, sessionStorage) ?? readStored<Session>(KEY, localStorage);
  if (session?.token === undefined || new Date(session.expiresAt).getTime() <= Date.now()) return NONE;
  return { kind: 'open', session };
}

export const sessionState = createSignal<SessionState>(stored());
let expiry: ReturnType<typeof setTimeout> | undefined;

function watchExpiry(session: Session): void {
  clearTimeout(expiry);
  const left = new Date(session.expiresAt).getTime() - Date.now();
  expiry = setTimeout(
    () => (left > LONGEST_TIMER ? watchExpiry(session) : endSession()),
    Math.min(left, LONGEST_TIMER),
  );
}

export function openSession(session: Session): void {
  writeStored(KEY, session, session.remember ? localStorage : sessionStorage);
  watchExpiry(session);
  sessionState.set({ kind: 'open', session });
}

/** The hub no longer knows the token (it ran out, or was ended elsewhere). */
export function endSession(): void {
  const now = sessionState.get();
  if (now.kind !== 'open') return;
  forget();
  sessionState.set({ kind: 'ended', session: now.session });
}

export function closeSession(): void {
  forget();
  sessionState.set({ kind: 'none', left: true });
}

function forget(): void {
  clearTimeout(expiry);
  writeStored(KEY, undefined, sessionStorage);
  writeStored(KEY, undefined, localStorage);
}

export function bearer(): string | undefined {
  const now = sessionState.get();
  return now.kind === 'open' ? `Bearer ${now.session.token}` : undefined;
}

export function useSession(): SessionState {
  return useSignal(sessionState);
}

/** Follows the other tabs: signing out in one signs out all. Called once at start. */
export function watchSession(): void {
  const now = sessionState.get();
  if (now.kind === 'open') watchExpiry(now.session);
  window.addEventListener('storage', (event) => {
    if (event.key !== KEY || sessionStorage.getItem(KEY) !== null) return;
    sessionState.set(stored());
  });
}
