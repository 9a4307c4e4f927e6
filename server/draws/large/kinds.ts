import { text } from '../../kernel/text.ts';
import type { Asked } from '../../platform/jobs/jobs.ts';

/** Plans whose frames are to be read and fixed; their numbers, for people. */
export interface FramesAsked {
  planIds: string[];
  numbers: string[];
}

/** A sealed round of which all that follows from the chance is to be worked out. */
export interface DrawingAsked {
  roundId: string;
  beacon: string;
  numbers: string[];
}

// What is asked for and what runs it stand apart: the actions ask, and need not know how it is done.

export const sealFramesKind: Asked<FramesAsked> = {
  name: 'draws.seal-frames',
  title: ({ numbers }) => text(`封存抽查范围：${numbers.join('、')}`, `Sealing the frames of ${numbers.join(', ')}`),
};

export const drawTargetsKind: Asked<DrawingAsked> = {
  name: 'draws.draw-targets',
  title: ({ numbers }) => text(`抽取：${numbers.join('、')}`, `Drawing ${numbers.join(', ')}`),
};

/** The heap of the process that works: a frame of a million rows in order, or a draw's teams, in MiB. */
export const WORKER_MB = 640;
