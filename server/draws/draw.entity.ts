import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { LargeFiles } from './large/pieces.store.ts';
import type { Amendment, AnnouncedRule, Assurance, Commitment, SealedProof } from './protocol/index.ts';
import type { RoundState } from './round.ts';

/** What a stratum of a frame holds and how many are taken. */
export interface StratumCount extends AnnouncedRule {
  size: number;
  take: number;
}

/** A round: one or more plans drawn together with one seed. `secrets` and `proof` are locked in the vault. */
@Entity({ tableName: 'draw_rounds' })
export class RoundRow {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) jurisdictionId!: string;
  /** The department whose liaison sealed it, and may run it. */
  @Property({ type: 'uuid' }) leadId!: string;
  @Property({ type: 'text' }) state!: RoundState;
  @Property({ type: 'text' }) assurance!: Assurance;
  @Property({ type: 'text', nullable: true }) beaconSource!: string | null;
  @Property({ type: 'datetime', length: 3, nullable: true }) beaconPublishedAt!: Date | null;
  @Property({ type: 'text', nullable: true }) beaconValue: string | null = null;
  @Property({ type: 'json' }) commitments!: Commitment[];
  @Property({ type: 'blob' }) secrets!: Uint8Array;
  /** Public key to which departments hand their secrets in; null in rounds older than that. */
  @Property({ type: 'text', nullable: true }) handInKey: string | null = null;
  @Property({ type: 'json' }) sealedProof!: SealedProof;
  @Property({ type: 'blob', nullable: true }) proof: Uint8Array | null = null;
  @Property({ type: 'uuid' }) sealedBy!: string;
  @Property({ type: 'datetime', length: 3 }) sealedAt!: Date;
  @Property({ type: 'datetime', length: 3, nullable: true }) runAt: Date | null = null;
  @Property({ type: 'datetime', length: 3, nullable: true }) abandonedAt: Date | null = null;
  @Property({ type: 'text', nullable: true }) abandonReason: string | null = null;
  /** The party that did not hand its secret in, where that is why the round was given up. */
  @Property({ type: 'text', nullable: true }) missingParty: string | null = null;
  @Property({ type: 'datetime', length: 3, nullable: true }) revealedAt: Date | null = null;
}

/** A plan's draw in a round. `files`, `members` and `drawnList` are locked in the vault (R075). */
@Entity({ tableName: 'draws' })
export class DrawRow {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) roundId!: string;
  @Property({ type: 'uuid' }) planId!: string;
  @Property({ type: 'text' }) planNumber!: string;
  @Property({ type: 'boolean' }) abandoned = false;
  @Property({ type: 'blob' }) files!: Uint8Array;
  @Property({ type: 'blob' }) members!: Uint8Array;
  @Property({ type: 'blob', nullable: true }) drawnList: Uint8Array | null = null;
  @Property({ type: 'integer' }) frameSize!: number;
  @Property({ type: 'text' }) frameDigest!: string;
  @Property({ type: 'text' }) rulesDigest!: string;
  @Property({ type: 'integer', nullable: true }) drawnCount: number | null = null;
  @Property({ type: 'text', nullable: true }) drawnDigest: string | null = null;
  @Property({ type: 'json' }) strata!: StratumCount[];
  /** Changes of the inspectors' file since sealing; their last digest is that of the file in `files`. */
  @Property({ type: 'json' }) amendments: Amendment[] = [];
  /** Where frame and proof are kept that are too large for one value; their text is then empty in `files` and `proof`. */
  @Property({ type: 'json', nullable: true }) large: LargeFiles | null = null;
}
