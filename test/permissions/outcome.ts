import type { Answer } from '../support/caller.ts';
import { type Place, type PlaceName, type Role, ROLES, type World } from './world.ts';

/** What to ask at a place, and what each role is answered there. */
export interface Rule {
  ask(at: Place, world: World): readonly [document: string, variables?: Record<string, unknown>];
  /** One word a role, in the order of `ROLES`. */
  rows: Partial<Record<PlaceName, string>>;
  /** The word for an answer that is no refusal; left out: `ok`, `none` for an empty page, `null`. */
  says?(value: any, at: Place): string;
  /** Asked by a session of its own, because it ends it. */
  spends?: boolean;
}

const SHORT: Record<string, string> = { UNAUTHENTICATED: 'U', FORBIDDEN: 'F', NOT_FOUND: 'N', BAD_USER_INPUT: 'BAD' };

function wordFor(value: any): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value.nodes) && value.nodes.length === 0 ? 'none' : 'ok';
}

/** An answer as one word: a refusal by its code, else what the rule says of the first root field. */
export function outcomeOf({ data, errors }: Answer, says: (value: any) => string = wordFor): string {
  const code = errors?.[0]?.extensions.code as string | undefined;
  if (code !== undefined) return SHORT[code] ?? code;
  return says(Object.values(data ?? {})[0]);
}

/** A row of the matrix: a word for each role. */
export function row(words: string): Record<Role, string> {
  const each = words.trim().split(/\s+/);
  if (each.length !== ROLES.length)
    throw new Error(`a row has ${ROLES.length} words, this one ${each.length}: ${words}`);
  return Object.fromEntries(ROLES.map((role, i) => [role, each[i]!])) as Record<Role, string>;
}

/** Asks as every role and gives the row that came. */
export async function rowAt(world: World, rule: Rule, placeName: PlaceName): Promise<Record<Role, string>> {
  const at = world.places[placeName];
  const [document, variables] = rule.ask(at, world);
  const says = rule.says && ((value: any) => rule.says!(value, at));
  const words = await Promise.all(
    ROLES.map(async (role) => {
      const name = world.names[role];
      const caller = rule.spends && name !== null ? await world.hub.signIn(name) : world.people[role];
      return outcomeOf(await caller.ask(document, variables), says);
    }),
  );
  return row(words.join(' '));
}
