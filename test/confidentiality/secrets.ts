import { openDrawnList } from '../../server/draws/index.ts';
import { globalId, localId } from '../../server/kernel/ids.ts';
import type { TestHub } from '../support/hub.ts';

/** What nobody may learn before release, in every spelling that it could come in. */
export interface Secrets {
  targets: { spellings: string[] }[];
  inspectors: { certificate: string; spellings: string[] }[];
}

/** Opens the vault, as the release would, to know what to look for. */
export async function secretsOf({ hub }: TestHub, planId: string): Promise<Secrets> {
  const drawn = await openDrawnList(hub, hub.database, localId('JointPlan', planId)!);
  const targets = await hub.database.rows<{ id: string; key: string; name: string }>(
    'select id, key, name from targets where id = any($1::uuid[])',
    [drawn.map(({ targetId }) => targetId)],
  );
  const people = await hub.database.rows<{ id: string; certificate: string; name: string }>(
    'select id, certificate_number as certificate, name from inspectors where certificate_number = any($1::text[])',
    [drawn.flatMap(({ teams }) => teams.flatMap(({ certificates }) => certificates))],
  );
  return {
    targets: targets.map(({ id, key, name }) => ({ spellings: [id, globalId('Target', id), key, name] })),
    inspectors: people.map(({ id, certificate, name }) => ({
      certificate,
      spellings: [id, globalId('Inspector', id), certificate, certificate.toLowerCase(), name],
    })),
  };
}

const spellingsOf = ({ targets, inspectors }: Secrets): string[] =>
  [...targets, ...inspectors].flatMap(({ spellings }) => spellings);

/** A text as it would be read: JSON may spell any character by its number. */
const unescaped = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** How often each secret stands in a text; those that do not are left out. */
export function told(text: string, secrets: Secrets): Record<string, number> {
  const plain = unescaped(text);
  return Object.fromEntries(
    spellingsOf(secrets)
      .map((secret): [string, number] => [secret, plain.split(secret).length - 1])
      .filter(([, times]) => times > 0),
  );
}

/** The secrets that stand in bytes written as hex, whole or compressed away from sight. */
export function toldInHex(hex: string, secrets: Secrets): string[] {
  return spellingsOf(secrets).filter((secret) => hex.includes(Buffer.from(secret, 'utf8').toString('hex')));
}
