import type { Hub } from '../action/hub.ts';
import type { TargetShape } from '../merging/index.ts';
import type { Reader } from '../platform/database.ts';
import { openJson, places } from './sealed-files.ts';

/** A drawn target with its teams; `shape` is what decided its merged list when the frame was sealed. */
export interface DrawnTarget {
  targetId: string;
  shape: TargetShape;
  /** Certificate numbers, the responsible inspector's first. */
  teams: { departmentId: string; certificates: string[] }[];
}

/** Opens a drawn plan's list, in the order of visits. Only the release may ask for it (R075). */
export async function openDrawnList(hub: Hub, reader: Reader, planId: string): Promise<DrawnTarget[]> {
  const [draw] = await reader.rows<{ id: string; drawnList: Uint8Array }>(
    'select id, drawn_list as "drawnList" from draws where plan_id = $1 and not abandoned',
    [planId],
  );
  if (draw === undefined) throw new Error('the plan has no draw');
  return openJson<DrawnTarget[]>(hub.vault, draw.drawnList, places.drawnList(draw.id));
}
