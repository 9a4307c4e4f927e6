import type { RecusalLine } from '../protocol/files.ts';

/** What the worker that makes a frame's file must know before the rows come. */
export interface FrameAsked {
  /** In hex. */
  personKey: string;
  /** Numbers of the shapes that are natural persons'. */
  personShapes: number[];
  recused: { targetId: string; certificate: string }[];
}

/** Rows as the database gives them, then their order, then piece after piece. */
export type FrameQuestion = { kind: 'rows'; text: string; count: number } | { kind: 'sort' } | { kind: 'piece' };

export interface FrameAnswers {
  sort: { sizes: [stratum: string, size: number][]; recusals: RecusalLine[] };
  piece:
    | { done: true; digest: string; bytes: number }
    | { done: false; lines: number; frame: Uint8Array; members: Uint8Array };
}
