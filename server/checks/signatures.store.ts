import type { Hub } from '../action/hub.ts';
import type { Scene } from '../action/scene.ts';
import { directoryOf } from '../identity/index.ts';
import { refusal } from '../kernel/refusal.ts';
import type { Tx } from '../platform/database.ts';
import { checkPermits } from './check.permits.ts';
import { signaturePicture } from './check-input.ts';
import { visibleChecks } from './visible.ts';
import { checkUuid } from './work.store.ts';

const placeOf = (checkId: string, departmentId: string): string => `check/${checkId}/${departmentId}/signature`;

/** Keeps the picture of a part's signature, locked: handwriting is nobody else's business (R084). */
export async function keepSignature(
  hub: Hub,
  tx: Tx,
  { checkId, departmentId }: { checkId: string; departmentId: string },
  image: string,
): Promise<void> {
  const picture = hub.vault.lock(signaturePicture(image)!, placeOf(checkId, departmentId));
  await tx.rows('insert into part_signatures (check_id, department_id, picture) values ($1, $2, $3)', [
    checkId,
    departmentId,
    picture,
  ]);
}

/** The picture of a part's signature for those who see the check; null where none was taken. */
export async function findSignature({ hub, actor }: Scene, id: string, departmentCode: string): Promise<string | null> {
  if (actor === null) throw refusal.unauthenticated();
  const checkId = checkUuid(id);
  const [known] = await hub.database.rows('select 1 from joint_checks where id = $1', [checkId]);
  if (known === undefined) throw refusal.notFound();
  const refused = checkPermits.read((await visibleChecks(hub, actor, [checkId])).has(checkId));
  if (refused !== null) throw refused;
  const department = (await directoryOf(hub)).byCode(departmentCode);
  if (department === undefined) return null;
  const [row] = await hub.database.rows<{ picture: Uint8Array }>(
    'select picture from part_signatures where check_id = $1 and department_id = $2',
    [checkId, department.uuid],
  );
  if (row === undefined) return null;
  return `data:image/png;base64,${hub.vault.open(row.picture, placeOf(checkId, department.uuid)).toString('base64')}`;
}
