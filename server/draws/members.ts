import { createHmac } from 'node:crypto';
import {
  entriesFor,
  frameCondition,
  type FrameSelection,
  type Matter,
  type PlanMergeItem,
  stratumOf,
  type TargetShape,
  type Weight,
  weightOf,
} from '../merging/index.ts';
import type { Reader } from '../platform/database.ts';
import type { FrameLine } from './protocol/index.ts';

/** A target of a frame with what decides its merged list, as it was when the frame was sealed. */
export interface Member {
  key: string;
  targetId: string;
  shape: TargetShape;
}

interface TargetRow extends TargetShape {
  id: string;
  key: string;
  registryNumber: string;
  riskClass: string | null;
}

/** A frame: its lines for the draw, and who stands behind each key. */
export interface Frame {
  lines: FrameLine[];
  members: Member[];
}

/** The key of a natural person by its registry number: the number never leaves the hub, not even in a proof. */
export function personKeyOf(registryNumber: string, personKey: Uint8Array): string {
  return `p:${createHmac('sha256', personKey).update(registryNumber).digest('hex')}`;
}

/** The key under which a target is drawn: a natural person's number never leaves the hub, not even in a proof. */
function keyOf(target: TargetRow, personKey: Uint8Array): string {
  if (target.kind !== 'NATURAL_PERSON') return target.key.normalize('NFC');
  return personKeyOf(target.registryNumber, personKey);
}

/** How a frame's lines tell targets apart: by class, by chances (R062), and persons by a key of the round. */
export interface Telling {
  byClass: boolean;
  weights: readonly Weight[];
  personKey: Uint8Array;
}

/** Reads a plan's frame: every selected target to which at least one frozen item applies. */
export async function readFrame(
  reader: Reader,
  selection: FrameSelection,
  matters: readonly Matter<PlanMergeItem>[],
  { byClass, weights, personKey }: Telling,
): Promise<Frame> {
  const { where, parameters } = frameCondition(selection);
  const targets = await reader.rows<TargetRow>(
    `select t.id, t.key, t.registry_number as "registryNumber", t.kind, t.industry_code as "industryCode", t.labels,
       t.risk_class as "riskClass" from targets t where ${where}`,
    parameters,
  );
  const applies = new Map<string, boolean>();
  const frame: Frame = { lines: [], members: [] };
  for (const target of targets) {
    const { kind, industryCode, labels } = target;
    const sign = JSON.stringify([kind, industryCode, labels]);
    let known = applies.get(sign);
    if (known === undefined) applies.set(sign, (known = entriesFor(matters, target).length > 0));
    if (!known) continue;
    const key = keyOf(target, personKey);
    const stratum = byClass ? stratumOf(target.riskClass ?? 'UNRATED') : '*';
    frame.lines.push({ stratum: stratum as FrameLine['stratum'], key, weight: weightOf(weights, labels) });
    frame.members.push({ key, targetId: target.id, shape: { kind, industryCode, labels } });
  }
  return frame;
}

/** Members packed for storing: shapes once, then a line a target. */
export interface PackedMembers {
  shapes: TargetShape[];
  lines: [key: string, targetId: string, shape: number][];
}

export function packMembers(members: readonly Member[]): PackedMembers {
  const shapes: TargetShape[] = [];
  const places = new Map<string, number>();
  const lines = members.map(({ key, targetId, shape }): [string, string, number] => {
    const sign = JSON.stringify(shape);
    let place = places.get(sign);
    if (place === undefined) places.set(sign, (place = shapes.push(shape) - 1));
    return [key, targetId, place];
  });
  return { shapes, lines };
}

export function unpackMembers({ shapes, lines }: PackedMembers): Map<string, Member> {
  return new Map(lines.map(([key, targetId, place]) => [key, { key, targetId, shape: shapes[place]! }]));
}
