import { createHash, randomBytes } from 'node:crypto';
import type { Hub } from '../action/hub.ts';
import type { Actor, Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';

const REMEMBER_MS = 1000;
const FORGET_ABOVE = 20_000;

export interface Session {
  actor: Actor;
  expiresAt: Date;
}

/** Opaque tokens: the database keeps their hash alone, so that a stolen table opens no session. */
export interface Sessions {
  open(accountId: string, address: string): Promise<{ token: string; expiresAt: Date }>;
  /** Who holds this token now; null where it is unknown, expired or revoked. */
  find(token: string): Promise<Session | null>;
  /** Whether a session still holds; asked again for every event a socket is sent. */
  holds(sessionId: string): Promise<boolean>;
  end(sessionId: string): Promise<void>;
  endAll(accountId: string): Promise<number>;
  /** Calls back with each session ended in this process. */
  onEnd(heard: (sessionId: string) => void): () => void;
}

interface SessionRow {
  sessionId: string;
  accountId: string;
  name: string;
  roles: Role[];
  departmentId: string | null;
  jurisdictionId: string;
  expiresAt: string;
}

const FIND = `select s.id as "sessionId", a.id as "accountId", a.name, a.roles, a.department_id as "departmentId",
    a.jurisdiction_id as "jurisdictionId", s.expires_at as "expiresAt"
  from sessions s join accounts a on a.id = s.account_id
  where s.revoked_at is null and a.disabled_at is null and s.expires_at > $2 and`;

const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

export function createSessions(hub: Hub, sessionHours: number): Sessions {
  // A second's memory spares the hot reads a query; another instance's revocation takes hold after it at the latest.
  const remembered = new Map<string, { session: Session | null; until: number }>();
  const endings = new Set<(sessionId: string) => void>();

  async function recall(key: string, condition: string, value: string): Promise<Session | null> {
    const now = hub.clock.now();
    const known = remembered.get(key);
    if (known !== undefined && known.until > Date.now() && (known.session?.expiresAt ?? now) >= now)
      return known.session;
    const [row] = await hub.database.rows<SessionRow>(`${FIND} ${condition}`, [value, now.toISOString()]);
    const session = row === undefined ? null : { actor: row, expiresAt: new Date(row.expiresAt) };
    if (remembered.size > FORGET_ABOVE) remembered.clear();
    remembered.set(key, { session, until: Date.now() + REMEMBER_MS });
    return session;
  }

  async function revoke(condition: string, value: string): Promise<number> {
    const ended = await hub.database.transaction((tx) =>
      tx.rows<{ id: string }>(
        `update sessions set revoked_at = $2 where ${condition} = $1 and revoked_at is null and expires_at > $2 returning id`,
        [value, hub.clock.now().toISOString()],
      ),
    );
    remembered.clear();
    for (const { id } of ended) for (const heard of endings) heard(id);
    return ended.length;
  }

  return {
    async open(accountId, address) {
      const token = randomBytes(32).toString('base64url');
      const now = hub.clock.now();
      const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000);
      await hub.database.transaction((tx) =>
        tx.rows(
          `insert into sessions (id, token_hash, account_id, created_at, expires_at, address) values ($1, $2, $3, $4, $5, $6)`,
          [newId(), hashToken(token), accountId, now.toISOString(), expiresAt.toISOString(), address],
        ),
      );
      return { token, expiresAt };
    },
    find: (token) => {
      const hash = hashToken(token);
      return recall(hash, 's.token_hash = $1', hash);
    },
    holds: async (sessionId) => (await recall(sessionId, 's.id = $1', sessionId)) !== null,
    end: async (sessionId) => void (await revoke('id', sessionId)),
    endAll: (accountId) => revoke('account_id', accountId),
    onEnd(heard) {
      endings.add(heard);
      return () => endings.delete(heard);
    },
  };
}
