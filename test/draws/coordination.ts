import { createHash } from 'node:crypto';
import { drawTargets, type FrameLine } from '../../server/draws/protocol/index.ts';
import { nodeDigest } from '../../server/draws/protocol/node-digest.ts';
import { chanceOf } from './chance.ts';

/** Departments that each oversee half of the targets, which half falls by chance, and draw a twentieth of them. */
export const DEPARTMENTS = 6;
export const TARGETS = 8_000;
const PERCENT = 5;

/** How many different doors are knocked at, drawn apart (a seed for each department) and in one round. */
export interface Doors {
  apart: number;
  inRound: number;
  /** What drawing apart is expected to give for just these frames. */
  expectedApart: number;
}

interface County {
  frames: number[][];
  takes: number[];
}

function countyOf(seed: number): County {
  const chance = chanceOf(seed);
  const frames: number[][] = Array.from({ length: DEPARTMENTS }, () => []);
  for (let target = 0; target < TARGETS; target++) {
    for (const frame of frames) if (chance.percent(50)) frame.push(target);
  }
  return { frames, takes: frames.map(({ length }) => Math.ceil((length * PERCENT) / 100)) };
}

const seedOf = (name: string) => nodeDigest.hmac(createHash('sha256').update(name).digest());

function drawnFrom(hmac: ReturnType<typeof seedOf>, frame: readonly number[], take: number): string[] {
  const lines = frame.map((target): FrameLine => ({ stratum: '*', key: `T${target}`, weight: 1 }));
  const rule = { stratum: '*' as const, size: frame.length, take };
  return drawTargets(hmac, lines, [rule]).map(({ key }) => key);
}

/** Draws one county by the protocol, both ways. */
export function drawCounty(seed: number): Doors {
  const { frames, takes } = countyOf(seed);
  const round = seedOf(`round ${seed}`);
  const doors = (hmacOf: (department: number) => ReturnType<typeof seedOf>): number =>
    new Set(frames.flatMap((frame, i) => drawnFrom(hmacOf(i), frame, takes[i]!))).size;
  const missed = new Float64Array(TARGETS).fill(1);
  frames.forEach((frame, i) => frame.forEach((target) => (missed[target]! *= 1 - takes[i]! / frame.length)));
  return {
    apart: doors((department) => seedOf(`department ${department} of ${seed}`)),
    inRound: doors(() => round),
    expectedApart: missed.reduce((sum, chance) => sum + 1 - chance, 0),
  };
}

/** The same with one plain shuffle in place of tickets: what one order of all targets for everyone gives. */
export function shuffleCounty(seed: number): number {
  const { frames, takes } = countyOf(seed);
  const chance = chanceOf(seed ^ 0x5eed);
  const places = new Int32Array(
    chance.some(
      Array.from({ length: TARGETS }, (_, i) => i),
      TARGETS,
    ),
  );
  const first = frames.flatMap((frame, i) => [...frame].sort((a, b) => places[a]! - places[b]!).slice(0, takes[i]));
  return new Set(first).size;
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The standard error of the mean of such values. */
export function standardError(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}
