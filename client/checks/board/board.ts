import type { HubEvent } from '../../lib/live.ts';
import type { BoardRow } from './rows.ts';

const TELL_EVERY = 100;
// A long list costs more to show: it is shown anew four times a second and stays easy to scroll meanwhile.
const LONG = 2_000;
const TELL_LONG_EVERY = 250;
// Pages behind the first lie out of sight: while they come in, the list is shown anew now and then.
const TELL_LOADING_EVERY = 800;

export interface BoardState {
  /** In the order of visits; the array is a new one whenever a row changed. */
  rows: readonly BoardRow[];
  /** How many there are in all; undefined before the first page. */
  total: number | undefined;
  isComplete: boolean;
}

type CheckOfEvent = NonNullable<Extract<HubEvent, { plan: unknown }>['check']>;

/** A row as an event tells it: states, and the moment for the part that was submitted. */
function changed(row: BoardRow, check: CheckOfEvent, event: HubEvent): BoardRow {
  const states = new Map(check.parts.map((part) => [part.department.code, part.state]));
  return {
    ...row,
    state: check.state,
    completedAt: event.type === 'CHECK_COMPLETED' ? event.occurredAt : row.completedAt,
    parts: row.parts.map((part) => {
      const state = states.get(part.department.code) ?? part.state;
      const isNow = event.type === 'PART_SUBMITTED' && event.department?.code === part.department.code;
      return { ...part, state, submittedAt: isNow ? event.occurredAt : part.submittedAt };
    }),
  };
}

/**
 * All checks of a plan in one place: pages come in behind each other, events and single readings change rows in theirs.
 * Listeners are told a few times a second, however many events there are.
 */
export class Board {
  private state: BoardState = { rows: [], total: undefined, isComplete: false };
  private rows: BoardRow[] = [];
  private readonly places = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  readonly get = (): BoardState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  has(id: string): boolean {
    return this.places.has(id);
  }

  append(nodes: readonly BoardRow[], total: number, isComplete: boolean): void {
    for (const row of nodes) {
      if (this.places.has(row.id)) continue;
      this.places.set(row.id, this.rows.length);
      this.rows.push(row);
    }
    this.state = { ...this.state, total, isComplete };
    this.tell();
  }

  /** A row as it was read by itself. An older reading changes nothing. */
  put(row: BoardRow): void {
    const place = this.places.get(row.id);
    if (place === undefined || this.rows[place]!.revision > row.revision) return;
    this.rows[place] = row;
    this.tell();
  }

  apply(event: HubEvent): void {
    if (!('check' in event) || event.check == null) return;
    const place = this.places.get(event.check.id);
    if (place === undefined) return;
    this.rows[place] = changed(this.rows[place]!, event.check, event);
    this.tell();
  }

  private get pause(): number {
    if (this.state.rows.length === 0) return 0;
    if (!this.state.isComplete) return TELL_LOADING_EVERY;
    return this.rows.length > LONG ? TELL_LONG_EVERY : TELL_EVERY;
  }

  private tell(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.state = { ...this.state, rows: [...this.rows] };
      for (const listener of [...this.listeners]) listener();
    }, this.pause);
  }
}
