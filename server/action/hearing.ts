import type { Actor } from '../kernel/actor.ts';
import type { JournalEntry } from '../platform/journal.ts';
import type { Hub } from './hub.ts';

/** Says whether a viewer who hears of a plan may hear this fact too; for kinds that not everyone of the plan hears. */
export type Hearing = (hub: Hub, actor: Actor, entry: JournalEntry) => Promise<boolean>;

/** The narrower hearings by kind of fact; a kind without one is heard by all who hear of the plan. */
export type Hearings = Readonly<Record<string, Hearing>>;
