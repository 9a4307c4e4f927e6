import type { Reader } from '../../platform/database.ts';

/** A department that committed itself to a secret of its own, and whether it has handed it in. */
export interface RoundParty {
  roundId: string;
  departmentId: string;
  party: string;
  digest: string;
  handedInAt: string | null;
}

/** A party with its secret as it is kept: locked in the vault, null until it is handed in. */
export interface KeptParty extends RoundParty {
  secret: Uint8Array | null;
}

const COLUMNS = `round_id as "roundId", department_id as "departmentId", party, digest, handed_in_at as "handedInAt"`;

/** The departments that put secrets of their own into these rounds, by code. */
export function findParties(reader: Reader, roundIds: readonly string[]): Promise<RoundParty[]> {
  return reader.rows<RoundParty>(
    `select ${COLUMNS} from round_parties where round_id = any($1::uuid[]) order by party collate "C"`,
    [roundIds],
  );
}

/** The parties of one round with what they handed in; for the run alone. */
export function findKeptParties(reader: Reader, roundId: string): Promise<KeptParty[]> {
  return reader.rows<KeptParty>(
    `select ${COLUMNS}, secret from round_parties where round_id = $1 order by party collate "C"`,
    [roundId],
  );
}
