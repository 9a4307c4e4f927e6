import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { RecordResultsInput, VisitCheckFragment } from '../../client/generated/graphql.ts';
import { HubError } from '../../client/lib/hub-error.ts';
import type { Answer } from '../../client/phone/saving/answer.ts';
import { SaveQueue } from '../../client/phone/saving/save-queue.ts';

const GOOD: Answer = { outcome: 'NO_PROBLEM', alsoOutcomes: [], note: '' };
const BAD: Answer = { outcome: 'PROBLEM_PENDING', alsoOutcomes: [], note: '灭火器过期' };
const LONG = 60_000;

/** A hub with one check, of which each sending can be made to fail, before or after it was taken. */
class OneCheck {
  revision = 1;
  readonly entries = new Map<string, Answer>();
  readonly inputs: RecordResultsInput[] = [];
  readonly faults: (HubError | 'lost' | undefined)[] = [];
  isOpen = true;
  private readonly seen = new Set<string>();
  private cached = this.check();

  check(): VisitCheckFragment {
    const items = ['a', 'b'].map((id) => ({
      id,
      outcome: null,
      alsoOutcomes: [],
      note: null,
      ...this.entries.get(id),
    }));
    return { revision: this.revision, items } as unknown as VisitCheckFragment;
  }

  /** Somebody else's answer; the page does not know of it yet. */
  change(id: string, answer: Answer): void {
    this.entries.set(id, answer);
    this.revision += 1;
  }

  readonly door = {
    current: () => this.cached,
    reload: () => Promise.resolve((this.cached = this.check())),
    isOpen: () => this.isOpen,
    send: (input: RecordResultsInput): Promise<VisitCheckFragment> => {
      this.inputs.push(input);
      const fault = this.faults.shift();
      if (fault instanceof HubError) return Promise.reject(fault);
      if (!this.seen.has(input.requestId as string)) {
        if (input.expectedRevision !== this.revision) return Promise.reject(new HubError('STALE', ''));
        this.seen.add(input.requestId as string);
        for (const { itemId, outcome, note } of input.results) {
          this.change(itemId as string, { outcome, alsoOutcomes: [], note: note ?? '' } as Answer);
        }
      }
      if (fault === 'lost') return Promise.reject(new HubError('NETWORK', ''));
      return Promise.resolve((this.cached = this.check()));
    },
  };
}

let hub: OneCheck;
let queue: SaveQueue;

beforeEach(() => {
  jest.useFakeTimers();
  hub = new OneCheck();
  queue = new SaveQueue('check', hub.door);
});

afterEach(() => {
  jest.useRealTimers();
});

const settle = () => jest.advanceTimersByTimeAsync(LONG);
const drafts = () => [...queue.state.get().drafts.keys()];
const phase = () => queue.state.get().phase;
const sent = () =>
  hub.inputs.map(({ results }) => results.map(({ itemId, outcome }) => `${itemId} ${outcome}`).join(', '));

describe('answers on their way', () => {
  it('go together, once, against the revision that the page knows', async () => {
    queue.put('a', GOOD);
    queue.put('b', BAD);
    await settle();
    expect(sent()).toEqual(['a NO_PROBLEM, b PROBLEM_PENDING']);
    expect(hub.inputs[0]).toMatchObject({ checkId: 'check', expectedRevision: 1 });
    expect([drafts(), phase().kind]).toEqual([[], 'idle']);
  });

  it('are not sent where they were taken back, nor while the kind of a problem is open', async () => {
    queue.put('a', GOOD);
    queue.put('a', { outcome: null, alsoOutcomes: [], note: '' });
    queue.put('b', { outcome: null, alsoOutcomes: [], note: '有些油污' });
    await settle();
    expect([sent(), drafts()]).toEqual([[], ['b']]);
  });

  it('go again under the same request id where no answer came, before anything newer', async () => {
    hub.faults.push('lost');
    queue.put('a', GOOD);
    await jest.advanceTimersByTimeAsync(600);
    expect(phase().kind).toBe('offline');
    queue.put('a', BAD);
    await settle();
    const [first, again, newer] = hub.inputs;
    expect(again).toEqual(first);
    expect(newer!.requestId).not.toBe(first!.requestId);
    expect(sent()).toEqual(['a NO_PROBLEM', 'a NO_PROBLEM', 'a PROBLEM_PENDING']);
    expect(hub.entries.get('a')).toEqual(BAD);
    expect(drafts()).toEqual([]);
  });

  it('wait while the network or the session is gone, and go when woken', async () => {
    hub.faults.push(new HubError('UNAUTHENTICATED', ''));
    queue.put('a', GOOD);
    await jest.advanceTimersByTimeAsync(600);
    hub.isOpen = false;
    await settle();
    expect([sent().length, phase().kind, drafts()]).toEqual([1, 'offline', ['a']]);
    hub.isOpen = true;
    queue.wake();
    await settle();
    expect([sent().length, drafts()]).toEqual([2, []]);
  });

  it('find another’s change of another entry, and go on above it', async () => {
    hub.change('b', BAD);
    queue.put('a', GOOD);
    await settle();
    expect([hub.entries.get('a'), hub.entries.get('b'), drafts()]).toEqual([GOOD, BAD, []]);
  });

  it.each([
    ['mine', GOOD],
    ['theirs', BAD],
  ] as const)('wait for a word where another changed the same entry: %s', async (whose, stands) => {
    hub.change('a', BAD);
    queue.put('a', GOOD);
    await settle();
    expect(hub.entries.get('a')).toEqual(BAD);
    expect(queue.state.get().drafts.get('a')).toMatchObject({ answer: GOOD, theirs: BAD });
    queue.settle('a', whose);
    await settle();
    expect([hub.entries.get('a'), drafts()]).toEqual([stands, []]);
  });

  it('stay where the hub refuses them for good, until they are given up', async () => {
    hub.faults.push(new HubError('WRONG_STATE', '已提交'));
    queue.put('a', GOOD);
    await settle();
    expect(phase()).toMatchObject({ kind: 'failed', error: { code: 'WRONG_STATE' } });
    expect([sent().length, drafts()]).toEqual([1, ['a']]);
    queue.drop();
    expect([phase().kind, drafts()]).toEqual(['idle', []]);
  });

  it('wait as long as the hub asks for', async () => {
    hub.faults.push(new HubError('LIMIT', '', { retryAfterSeconds: 20 }));
    queue.put('a', GOOD);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(sent().length).toBe(1);
    await jest.advanceTimersByTimeAsync(15_000);
    expect([sent().length, drafts()]).toEqual([2, []]);
  });
});
