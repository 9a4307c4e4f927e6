import type { Hub } from '../../action/hub.ts';
import {
  type ProofPlan,
  proofOf,
  readDrawnFile,
  type RoundToDraw,
  type ShownLines,
  type WholeProof,
} from '../protocol/index.ts';
import { openJson, places } from '../sealed-files.ts';
import { framePieces, keptPieces, openKeptFiles } from './kept-files.ts';
import { findLargeDraws, type LargeDraw } from './large-draws.store.ts';

/** A plan of a large proof without its files, which stand in pieces. */
type HeadPlan = Pick<ProofPlan, 'number' | 'rulesAnnounced' | 'amendments' | 'replacements'>;
type Head = Omit<WholeProof, 'plans'> & { plans: HeadPlan[] };

/** The proof of a large round as it is stored: all of it but the plans' files. */
export function largeProofHead(round: RoundToDraw): Head {
  const plans = round.plans.map(({ number, rulesAnnounced, amendments = [] }) => {
    return { number, rulesAnnounced, amendments, replacements: [] };
  });
  return proofOf(round, plans as never) as unknown as Head;
}

/** A proof that is given piece by piece. */
export interface LargeProof {
  /** About so many bytes of JSON. */
  bytes: number;
  text(): AsyncGenerator<string>;
}

/** What of a round's proof is shown: of which plans their digests alone, and of the others' frames which lines. */
export interface Shown {
  withheld: ReadonlySet<string>;
  lines: ShownLines;
}

// Of each line of a frame three signs are written as two in JSON; a line is about this long.
const ESCAPED = 1.12;

const inside = (text: string): string => JSON.stringify(text).slice(1, -1);

/** The lines of the drawn alone, and of the reserves that took a place. */
function drawnLines(piece: string, keys: ReadonlySet<string>): string {
  const lines = piece.split('\n').filter((line) => keys.has(line.split('\t')[1] ?? ''));
  return lines.map((line) => `${line}\n`).join('');
}

async function drawnKeys(hub: Hub, { large }: LargeDraw, { replacements }: HeadPlan): Promise<Set<string>> {
  const { drawn } = await openKeptFiles(hub, large!);
  const reserves = replacements.flatMap((one) => ('certificate' in one ? [] : [one.by]));
  return new Set([...readDrawnFile(drawn).map(({ key }) => key), ...reserves]);
}

/** A plan's part: its frame straight from the pieces, then what was kept as JSON at the run. */
async function* planText(hub: Hub, draw: LargeDraw, head: HeadPlan, lines: ShownLines): AsyncGenerator<string> {
  const { frameSize, frameDigest } = draw;
  const { number, rulesAnnounced, amendments, replacements } = head;
  const keys = lines === 'DRAWN' ? await drawnKeys(hub, draw, head) : null;
  const own = keys === null ? {} : { lines, frameSize, frameDigest };
  yield `${JSON.stringify({ number, rulesAnnounced, ...own }).slice(0, -1)},"frame":"onedoor-frame/1\\n`;
  for await (const piece of framePieces(hub, draw.large!))
    yield inside(keys === null ? piece : drawnLines(piece, keys));
  yield '",';
  yield* keptPieces(hub, draw.large!);
  yield `,${JSON.stringify({ amendments, replacements }).slice(1)}`;
}

function bytesOf({ large, frameSize, drawnCount }: LargeDraw, lines: ShownLines): number {
  const share = lines === 'FULL' ? 1 : drawnCount / Math.max(1, frameSize);
  return large!.frameBytes * ESCAPED * share + large!.proof!.bytes;
}

/** The proof of a large round as far as it is shown; null for a round that keeps it whole. */
export async function findLargeProof(
  hub: Hub,
  roundUuid: string,
  { withheld, lines }: Shown,
): Promise<LargeProof | null> {
  const draws = await findLargeDraws(hub, roundUuid);
  if (draws === null) return null;
  const shown = draws.filter(({ number }) => !withheld.has(number));
  return {
    bytes: Math.round(shown.reduce((sum, draw) => sum + bytesOf(draw, lines), 0)),
    async *text() {
      const [row] = await hub.database.rows<{ proof: Uint8Array }>('select proof from draw_rounds where id = $1', [
        roundUuid,
      ]);
      const { plans, ...rest } = openJson<Head>(hub.vault, row!.proof, places.proof(roundUuid));
      yield `${JSON.stringify(rest).slice(0, -1)},"plans":[`;
      for (const [i, plan] of plans.entries()) {
        if (i > 0) yield ',';
        const draw = draws.find(({ number }) => number === plan.number)!;
        const { number, frameDigest, rulesDigest } = draw;
        if (withheld.has(number)) yield JSON.stringify({ number, withheld: true, frameDigest, rulesDigest });
        else yield* planText(hub, draw, plan, lines);
      }
      yield ']}';
    },
  };
}
