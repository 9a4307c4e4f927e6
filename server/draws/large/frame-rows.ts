import {
  entriesFor,
  frameCondition,
  type FrameSelection,
  type Matter,
  type PlanMergeItem,
  type TargetShape,
  type Weight,
  weightOf,
} from '../../merging/index.ts';
import type { Reader, Tx } from '../../platform/database.ts';
import { ROW_MARK } from './piece-format.ts';

/** Shapes of a frame's targets: those to which an item of the plan applies, by their sign, with how many bear each. */
export interface FrameShapes {
  signs: string[];
  shapes: TargetShape[];
  /** Chances of each (R062). */
  weights: number[];
  size: number;
}

const SIGN = `t.kind || E'\\t' || coalesce(t.industry_code, '') || E'\\t' || t.labels::text`;

/** The shapes in a plan's frame: a few hundred, however many targets there are. */
export async function frameShapes(
  reader: Reader,
  selection: FrameSelection,
  matters: readonly Matter<PlanMergeItem>[],
  weights: readonly Weight[],
): Promise<FrameShapes> {
  const { where, parameters } = frameCondition(selection);
  const rows = await reader.rows<TargetShape & { sign: string; count: number }>(
    `select ${SIGN} as sign, t.kind, t.industry_code as "industryCode", t.labels, count(*)::int as count
     from targets t where ${where} group by t.kind, t.industry_code, t.labels`,
    parameters,
  );
  const applying = rows.filter((shape) => entriesFor(matters, shape).length > 0);
  return {
    signs: applying.map(({ sign }) => sign),
    shapes: applying.map(({ kind, industryCode, labels }) => ({ kind, industryCode, labels })),
    weights: applying.map(({ labels }) => weightOf(weights, labels)),
    size: applying.reduce((sum, { count }) => sum + count, 0),
  };
}

const FETCHED = { pglite: 1000, postgresql: 4000 };

/**
 * The frame's targets, some at a time in no order: of each its line as the frame's file will have it, the place of its
 * shape and its id, with marks between. A cursor sees one moment of the registry, whatever is written meanwhile.
 */
export async function* frameRows(
  tx: Tx,
  engine: keyof typeof FETCHED,
  selection: FrameSelection,
  { signs, weights }: FrameShapes,
  byClass: boolean,
): AsyncGenerator<{ text: string; count: number }> {
  const { where, parameters } = frameCondition(selection);
  const mark = `chr(${ROW_MARK.charCodeAt(0)})`;
  await tx.rows('set local cursor_tuple_fraction = 1');
  await tx.rows(
    `declare frame_rows no scroll cursor for
     select ${byClass ? `coalesce(t.risk_class, 'U')` : `'*'`} || E'\\t'
       || case t.kind when 'NATURAL_PERSON' then t.registry_number else t.key end || E'\\t' || s.weight
       || ${mark} || (s.place - 1) || ${mark} || t.id as line
     from targets t join unnest($${parameters.length + 1}::text[], $${parameters.length + 2}::int[])
       with ordinality s (sign, weight, place) on s.sign = ${SIGN}
     where ${where}`,
    [...parameters, signs, weights],
  );
  for (;;) {
    const rows = await tx.rows<{ line: string }>(`fetch ${FETCHED[engine]} from frame_rows`);
    if (rows.length === 0) break;
    yield { text: rows.map(({ line }) => line).join('\n'), count: rows.length };
  }
  await tx.rows('close frame_rows');
}
