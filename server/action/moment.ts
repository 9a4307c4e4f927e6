import type { Actor } from '../kernel/actor.ts';
import { type Clock, type LocalDate, localDate } from '../kernel/clock.ts';

/** When and by whom: what a rule may know of the world beside the state that it is given. */
export interface Moment {
  readonly actor: Actor;
  readonly now: Date;
  readonly today: LocalDate;
}

export function momentOf(actor: Actor, clock: Clock): Moment {
  const now = clock.now();
  return { actor, now, today: localDate(now) };
}
