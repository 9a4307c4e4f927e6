import type { Hub } from '../action/hub.ts';
import { localDate } from '../kernel/clock.ts';
import { localId } from '../kernel/ids.ts';
import { findBearers, findUnable } from '../registry/index.ts';
import { readInspectorsFile, type SealedFiles } from './protocol/index.ts';
import type { DrawView } from './round-view.ts';
import { openJson, places } from './sealed-files.ts';

/**
 * How many people of a draw's sealed inspectors' file may not act for its plan any more. Counted over the whole file: who
 * of them was drawn is told to nobody before the release (R075).
 */
export async function countUnable(
  { clock, database, vault }: Hub,
  draw: DrawView,
  plan: { startsOn: string; endsOn: string },
): Promise<number> {
  const drawId = localId('Draw', draw.id)!;
  const [row] = await database.rows<{ files: Uint8Array }>('select files from draws where id = $1', [drawId]);
  const { inspectors } = openJson<SealedFiles>(vault, row!.files, places.files(drawId));
  const sealed = readInspectorsFile(inspectors).map(({ certificate }) => certificate);
  const bearers = await findBearers(database, sealed);
  const unable = await findUnable(database, [...bearers.values()], localDate(clock.now()), plan);
  return sealed.length - bearers.size + unable.size;
}
