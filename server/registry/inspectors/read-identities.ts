import type { Hub } from '../../action/hub.ts';
import { identityDigest, openIdentity } from './inspector-write.store.ts';

/** Digests of identity numbers that a database of before them holds; SQL has not the key. */
export async function readIdentities(hub: Hub): Promise<void> {
  const unread = await hub.database.rows<{ id: string; identityNumber: Uint8Array }>(
    `select id, identity_number as "identityNumber" from inspectors
     where identity_number is not null and identity_digest is null`,
  );
  if (unread.length === 0) return;
  const digests = unread.map((row) => identityDigest(hub.vault, openIdentity(hub.vault, row)));
  await hub.database.transaction((tx) =>
    tx.rows(
      `update inspectors i set identity_digest = u.digest from unnest($1::uuid[], $2::text[]) u(id, digest)
       where i.id = u.id and i.identity_digest is null`,
      [unread.map(({ id }) => id), digests],
    ),
  );
}
