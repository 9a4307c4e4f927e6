import DataLoader from 'dataloader';
import type { Hub } from '../action/hub.ts';
import type { Actor } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { type Refusal, refusal } from '../kernel/refusal.ts';
import { text } from '../kernel/text.ts';
import type { Reader } from '../platform/database.ts';
import { getPolicy } from '../policy/index.ts';

/** Whether policy asks that someone other than who sealed a round runs it (R044). */
export async function asksSecondPerson(hub: Hub, reader: Reader, jurisdictionId: string): Promise<boolean> {
  const { drawSecondPerson } = await getPolicy(reader, jurisdictionId, localDate(hub.clock.now()));
  return drawSecondPerson.value === 'ASKED';
}

/** Refuses a run by whoever sealed the round, where policy asks for a second person of the same department (R044). */
export function unlessSecondPerson(asked: boolean, sealedBy: string, accountId: string): Refusal | null {
  if (!asked || sealedBy !== accountId) return null;
  return refusal.rule(
    'R044',
    text(
      '本地规定抽取须由封存人以外的第二人执行，请同部门另一名联络员操作',
      'Policy asks that someone other than who sealed the round runs it: another liaison of the same department',
    ),
  );
}

/** Refuses a seal by the only liaison of a department where policy asks for another to run: nobody could (R044). */
export async function unlessAlone(hub: Hub, reader: Reader, actor: Actor): Promise<Refusal | null> {
  if (!(await asksSecondPerson(hub, reader, actor.jurisdictionId))) return null;
  const others = await reader.rows(
    `select 1 from accounts where department_id = $1 and id <> $2 and 'LIAISON' = any(roles) and disabled_at is null limit 1`,
    [actor.departmentId, actor.accountId],
  );
  if (others.length > 0) return null;
  return refusal.rule(
    'R044',
    text(
      '本地规定抽取须由封存人以外的第二人执行，而本部门没有其他联络员账号，封存后无人可以抽取；请管理员先为本部门增加联络员',
      'Policy asks that someone other than who sealed the round runs it, and your department has no other liaison: nobody could run it. Have the administrator add one first',
    ),
  );
}

/** The same asked for many plans of one page; wrapped, for a loader takes a bare refusal for its own failure. */
export const unlessAloneLoader = (hub: Hub) =>
  new DataLoader<Actor, { alone: Refusal | null }, string>(
    (actors) => Promise.all(actors.map(async (actor) => ({ alone: await unlessAlone(hub, hub.database, actor) }))),
    { cacheKeyFn: ({ accountId }) => accountId },
  );
