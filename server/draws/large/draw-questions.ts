import type { TargetShape } from '../../merging/index.ts';
import type { Shortage } from '../protocol/teams.ts';
import type { PlanToDraw } from '../protocol/round.ts';
import type { DutyLine } from '../protocol/files.ts';

/** What the worker that draws must know of a plan before its pieces come. */
export interface DrawAsked {
  /** In hex. */
  seed: string;
  /** Its files, but for the frame's text, which comes in pieces and must digest to what was sealed. */
  plan: PlanToDraw;
  frameDigest: string;
  shapes: TargetShape[];
  /** What each department owes at a target of a shape, by the shape's number. */
  duties: Omit<DutyLine, 'key'>[][];
  departmentIds: Record<string, string>;
}

export type DrawQuestion =
  | { kind: 'frame'; packed: Uint8Array }
  | { kind: 'drawn' }
  | { kind: 'members'; number: number; packed: Uint8Array }
  | { kind: 'teams' }
  | { kind: 'proof' };

export interface DrawAnswers {
  frame: null;
  /** Pieces whose members are needed. */
  drawn: number[];
  members: null;
  teams:
    | { ok: true; drawnCount: number; drawnDigest: string; list: Uint8Array; bytes: number }
    | { ok: false; short: Shortage[] };
  /** The next part of what the proof holds beside the frame; null after the last. */
  proof: Uint8Array | null;
}
