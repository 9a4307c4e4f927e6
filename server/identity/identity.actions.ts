import type { Scene } from '../action/scene.ts';
import type { Actor, Role } from '../kernel/actor.ts';
import { isStorable } from '../kernel/broken-text.ts';
import { refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import { gatehouseOf } from './gatehouse.ts';
import { identityPermits } from './identity.permits.ts';
import { passwordMatches, passwordMatchesNobody } from './password.ts';

interface AccountRow {
  accountId: string;
  passwordHash: string;
  name: string;
  roles: Role[];
  departmentId: string | null;
  jurisdictionId: string;
}

const LONGEST = 200;

const isPlausible = (given: string): boolean => given.length <= LONGEST && isStorable(given);

const wrongPassword = () => refusal.unauthenticated(text('用户名或密码不正确', 'User name or password is wrong'));

async function findAccount(scene: Scene, username: string): Promise<AccountRow | undefined> {
  const [row] = await scene.hub.database.rows<AccountRow>(
    `select id as "accountId", password_hash as "passwordHash", name, roles, department_id as "departmentId",
       jurisdiction_id as "jurisdictionId" from accounts where username = $1 and disabled_at is null`,
    [nameOf(username)],
  );
  return row;
}

/** A user name as accounts have it, however it was typed. */
function nameOf(username: string): string {
  return username.trim().toLowerCase();
}

/** Opens a session for a name and password. A wrong one of either is answered alike, and as slowly. */
export async function signIn(scene: Scene, input: { username: string; password: string }) {
  const { sessions, byAddress, wrongPasswords } = gatehouseOf(scene.hub);
  byAddress.take(scene.address);
  if (!isPlausible(input.username) || !isPlausible(input.password)) throw wrongPassword();
  const guesses = `${scene.address} ${nameOf(input.username)}`;
  wrongPasswords.check(guesses);
  const account = await findAccount(scene, input.username);
  const matches =
    account === undefined
      ? await passwordMatchesNobody(input.password)
      : await passwordMatches(input.password, account.passwordHash);
  if (account === undefined || !matches) {
    wrongPasswords.take(guesses);
    throw wrongPassword();
  }
  const { token, expiresAt } = await sessions.open(account.accountId, scene.address);
  const actor: Actor = { ...account, sessionId: '' };
  return { token, expiresAt, actor };
}

export async function signOut(scene: Scene): Promise<void> {
  if (scene.actor === null) throw refusal.unauthenticated();
  await gatehouseOf(scene.hub).sessions.end(scene.actor.sessionId);
}

/** Ends all sessions of an account, at once on this instance and within a second on others. */
export async function endSessions(scene: Scene, input: { username: string }): Promise<number> {
  if (scene.actor === null) throw refusal.unauthenticated();
  const forbidden = identityPermits.endSessions(scene.actor);
  if (forbidden !== null) throw forbidden;
  const account = isPlausible(input.username) ? await findAccount(scene, input.username) : undefined;
  if (account === undefined || account.jurisdictionId !== scene.actor.jurisdictionId) throw refusal.notFound();
  return gatehouseOf(scene.hub).sessions.endAll(account.accountId);
}
