import type { Outcome } from '../../generated/graphql.js';

/** What stands at an entry, or should. Without outcome it is begun: a problem whose kind is not chosen yet. */
export interface Answer {
  outcome: Outcome | null;
  alsoOutcomes: readonly Outcome[];
  note: string;
}

/** A change that the hub does not have yet. `base` is what stood there when it began. */
export interface Draft {
  answer: Answer;
  base: Answer;
  /** Somebody else changed the entry meanwhile to this. */
  theirs?: Answer;
}

export type Drafts = ReadonlyMap<string, Draft>;

interface Stored {
  outcome: Outcome | null;
  alsoOutcomes: readonly Outcome[];
  note: string | null;
}

export function answerOf({ outcome, alsoOutcomes, note }: Stored): Answer {
  return { outcome, alsoOutcomes, note: note ?? '' };
}

export function sameAnswer(a: Answer, b: Answer): boolean {
  return (
    a.outcome === b.outcome &&
    a.note.trim() === b.note.trim() &&
    a.alsoOutcomes.length === b.alsoOutcomes.length &&
    a.alsoOutcomes.every((outcome) => b.alsoOutcomes.includes(outcome))
  );
}

export const isSendable = ({ answer, theirs }: Draft): boolean => answer.outcome !== null && theirs === undefined;

/** A draft seen against what the hub now holds: settled (null), unchanged, or in conflict with somebody else's answer. */
export function reconciled(draft: Draft, stored: Answer): Draft | null {
  if (sameAnswer(stored, draft.answer)) return null;
  if (sameAnswer(stored, draft.base)) return draft.theirs === undefined ? draft : { ...draft, theirs: undefined };
  return { ...draft, theirs: stored };
}

/** All drafts seen against what the hub now holds; the same map where nothing changed. */
export function reconcileAll(drafts: Drafts, storedAt: (entryId: string) => Answer | undefined): Drafts {
  const next = new Map<string, Draft>();
  let changed = false;
  for (const [id, draft] of drafts) {
    const stored = storedAt(id);
    const after = stored === undefined ? draft : reconciled(draft, stored);
    if (after !== null) next.set(id, after);
    changed ||= after !== draft;
  }
  return changed ? next : drafts;
}

/** What remains once the hub has taken what was sent: what was changed again meanwhile stands on it. */
export function afterSaving(drafts: Drafts, sent: ReadonlyMap<string, Answer>): Drafts {
  const next = new Map(drafts);
  for (const [id, answer] of sent) {
    const draft = next.get(id);
    if (draft === undefined) continue;
    if (sameAnswer(draft.answer, answer)) next.delete(id);
    else next.set(id, { ...draft, base: answer });
  }
  return next;
}
