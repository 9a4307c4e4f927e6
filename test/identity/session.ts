import type { Answer, Caller } from '../support/caller.ts';

/** What everyone asks who wants to know whether a session holds. */
export const WHO = '{ viewer { id name } }';

export const codeOf = ({ errors }: Answer): string => errors?.[0]?.extensions.code ?? 'data';

export const isOver = async (caller: Caller): Promise<boolean> => codeOf(await caller.ask(WHO)) === 'UNAUTHENTICATED';

/** Asks until a fact holds that comes about by itself, such as what one instance tells another; gives up after a while. */
export async function becomes(holds: () => Promise<boolean>, withinMs = 10_000): Promise<boolean> {
  const end = Date.now() + withinMs;
  while (Date.now() < end) if (await holds()) return true;
  return false;
}
