import type { RecordResultsInput, VisitCheckFragment } from '../../generated/graphql.js';
import { HubError, isHubError } from '../../lib/hub-error.ts';
import { newRequestId } from '../../lib/request-id.ts';
import { createSignal } from '../../lib/signal.ts';
import { afterSaving, type Answer, answerOf, type Drafts, isSendable, reconcileAll, sameAnswer } from './answer.ts';

const TOGETHER = 500;
const FIRST_RETRY = 2_000;
const LONGEST_RETRY = 30_000;
const STALE_AT_MOST = 6;

export type Phase =
  | { kind: 'idle'; savedAt: number | null }
  | { kind: 'saving' }
  /** The hub cannot be reached; goes on by itself. */
  | { kind: 'offline'; since: number }
  /** The hub refused; goes on when asked to. */
  | { kind: 'failed'; error: HubError };

export interface QueueState {
  drafts: Drafts;
  phase: Phase;
}

/** How the queue reaches the hub and the page's data. */
export interface QueueDoor {
  /** The check as the page knows it now. */
  current(): VisitCheckFragment | null | undefined;
  reload(): Promise<VisitCheckFragment | null | undefined>;
  send(input: RecordResultsInput): Promise<VisitCheckFragment>;
  /** Whether the account that answered is the one signed in. */
  isOpen(): boolean;
}

interface Batch {
  requestId: string;
  expectedRevision: number | undefined;
  sent: ReadonlyMap<string, Answer>;
}

/**
 * Answers on their way to the hub, one batch at a time. A batch whose answer did not come is sent again as it was, under
 * the same request id, before anything newer: the hub may have taken it. What others changed meanwhile is found by the
 * check's revision; an entry that both changed waits for a word of the inspector.
 */
export class SaveQueue {
  readonly state = createSignal<QueueState>({ drafts: new Map(), phase: { kind: 'idle', savedAt: null } });
  private batch: Batch | null = null;
  private sending = false;
  private stale = 0;
  private retry = FIRST_RETRY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly checkId: string,
    private readonly door: QueueDoor,
  ) {}

  put(entryId: string, answer: Answer): void {
    const { drafts } = this.state.get();
    const known = drafts.get(entryId);
    const base = known?.base ?? this.stored(entryId);
    if (base === undefined) return;
    const next = new Map(drafts);
    const inFlight = this.batch?.sent.has(entryId) === true;
    if (sameAnswer(answer, base) && !inFlight && known?.theirs === undefined) next.delete(entryId);
    else next.set(entryId, { answer, base, theirs: known?.theirs });
    this.show(next);
    this.stale = 0;
    if (this.state.get().phase.kind !== 'offline') this.flushIn(TOGETHER);
  }

  /** The inspector's word where somebody else changed the entry meanwhile. */
  settle(entryId: string, whose: 'mine' | 'theirs'): void {
    const { drafts } = this.state.get();
    const draft = drafts.get(entryId);
    if (draft?.theirs === undefined) return;
    const next = new Map(drafts);
    if (whose === 'theirs') next.delete(entryId);
    else next.set(entryId, { answer: draft.answer, base: draft.theirs });
    this.show(next);
    this.flushIn(0);
  }

  /** What was refused for good is given up: what the hub has stands. */
  drop(): void {
    clearTimeout(this.timer);
    this.batch = null;
    this.show(new Map(), { kind: 'idle', savedAt: null });
  }

  /** The network is back, the session is open again, or the inspector asks for it. */
  wake(): void {
    this.retry = FIRST_RETRY;
    this.stale = 0;
    this.flushIn(0);
  }

  private stored(entryId: string): Answer | undefined {
    const entry = this.door.current()?.items.find(({ id }) => id === entryId);
    return entry && answerOf(entry);
  }

  private flushIn(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async flush(): Promise<void> {
    if (this.sending || !this.door.isOpen()) return;
    this.sending = true;
    try {
      await this.sendNext();
    } finally {
      this.sending = false;
    }
  }

  private async sendNext(): Promise<void> {
    const { drafts } = this.state.get();
    if (this.batch === null && ![...drafts.values()].some(isSendable)) return this.rest();
    if (this.state.get().phase.kind !== 'offline') this.show(undefined, { kind: 'saving' });
    try {
      if (this.door.current() == null) await this.door.reload();
      this.batch ??= this.compose();
      if (this.batch === null) return this.rest();
      const { sent } = this.batch;
      await this.door.send(this.inputOf(this.batch));
      this.batch = null;
      this.stale = 0;
      this.retry = FIRST_RETRY;
      this.show(afterSaving(this.state.get().drafts, sent), { kind: 'idle', savedAt: Date.now() });
      this.flushIn(0);
    } catch (error) {
      await this.onRefused(error instanceof HubError ? error : new HubError('INTERNAL', ''));
    }
  }

  private compose(): Batch | null {
    const drafts = reconcileAll(this.state.get().drafts, (id) => this.stored(id));
    this.show(drafts);
    const sent = new Map([...drafts].filter(([, draft]) => isSendable(draft)).map(([id, { answer }]) => [id, answer]));
    if (sent.size === 0) return null;
    return { requestId: newRequestId(), expectedRevision: this.door.current()?.revision, sent };
  }

  private inputOf({ requestId, expectedRevision, sent }: Batch): RecordResultsInput {
    const results = [...sent].map(([itemId, { outcome, alsoOutcomes, note }]) => ({
      itemId,
      outcome: outcome!,
      alsoOutcomes: [...alsoOutcomes],
      note: note.trim() === '' ? null : note.trim(),
    }));
    return { checkId: this.checkId, requestId, expectedRevision, results };
  }

  private async onRefused(error: HubError): Promise<void> {
    if (error.code === 'NETWORK' || error.code === 'UNAUTHENTICATED') return this.waitFor(jitter(this.retry));
    if (error.code === 'LIMIT' && error.retryAfterSeconds !== undefined)
      return this.waitFor(error.retryAfterSeconds * 1000);
    this.batch = null;
    if (error.code !== 'STALE' || ++this.stale > STALE_AT_MOST) {
      this.show(undefined, { kind: 'failed', error });
      // The part may be submitted or the team changed: the page then shows what is so now.
      if (error.code !== 'INTERNAL') await this.door.reload().catch(() => undefined);
      return;
    }
    try {
      await this.door.reload();
      this.flushIn(jitter(100 * this.stale));
    } catch (again) {
      if (isHubError(again, 'NETWORK')) this.waitFor(jitter(this.retry));
      else this.show(undefined, { kind: 'failed', error });
    }
  }

  private waitFor(pause: number): void {
    if (this.state.get().phase.kind !== 'offline') this.show(undefined, { kind: 'offline', since: Date.now() });
    this.retry = Math.min(this.retry * 2, LONGEST_RETRY);
    this.flushIn(pause);
  }

  /** Nothing can be sent: what there is waits for the inspector. */
  private rest(): void {
    if (this.state.get().phase.kind !== 'idle') this.show(undefined, { kind: 'idle', savedAt: null });
  }

  private show(drafts = this.state.get().drafts, phase = this.state.get().phase): void {
    const now = this.state.get();
    if (now.drafts !== drafts || now.phase !== phase) this.state.set({ drafts, phase });
  }
}

const jitter = (ms: number) => ms * (0.75 + Math.random() / 2);
