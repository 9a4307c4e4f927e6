import type { Hub } from '../../action/hub.ts';
import type { LargeFiles } from './pieces.store.ts';

/** A draw of a round whose proof lies in pieces. */
export interface LargeDraw {
  number: string;
  large: LargeFiles | null;
  frameSize: number;
  frameDigest: string;
  rulesDigest: string;
  drawnCount: number;
}

/** The draws of a round whose proof lies in pieces, by number; null for a round that keeps it whole. */
export async function findLargeDraws(hub: Hub, roundUuid: string): Promise<LargeDraw[] | null> {
  const draws = await hub.database.rows<LargeDraw>(
    `select plan_number as number, large, frame_size as "frameSize", frame_digest as "frameDigest",
       rules_digest as "rulesDigest", drawn_count as "drawnCount"
     from draws where round_id = $1 order by plan_number`,
    [roundUuid],
  );
  return draws.some(({ large }) => large?.proof != null) ? draws : null;
}
