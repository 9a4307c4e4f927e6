import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { ArrayType } from '@mikro-orm/core';
import type { Announcement, ClassAReason, PlanState, SamplingRule, TeamPool, TeamStations } from './plan.ts';

/** A joint plan's row. Every write to it happens under the plan's lock, so `revision` is raised by hand. */
@Entity({ tableName: 'joint_plans' })
export class PlanRow {
  @PrimaryKey({ type: 'uuid' }) id!: string;
  @Property({ type: 'uuid' }) jurisdictionId!: string;
  @Property({ type: 'text' }) number!: string;
  /** The task of a year's programme that it carries out (R028). */
  @Property({ type: 'uuid', nullable: true }) programmeTaskId: string | null = null;
  @Property({ type: 'text' }) title!: string;
  @Property({ type: 'integer' }) year!: number;
  @Property({ type: 'uuid' }) leadId!: string;
  @Property({ type: 'text' }) state!: PlanState;
  @Property({ type: 'boolean' }) sealed = false;
  @Property({ type: 'integer' }) revision!: number;
  @Property({ type: 'text', columnType: 'date' }) startsOn!: string;
  @Property({ type: 'text', columnType: 'date' }) endsOn!: string;
  @Property({ type: ArrayType }) industryCodes!: string[];
  @Property({ type: ArrayType }) districtCodes!: string[];
  @Property({ type: ArrayType }) targetKinds!: string[];
  @Property({ type: 'text', columnType: 'date', nullable: true }) registeredBefore!: string | null;
  @Property({ type: 'text', columnType: 'date', nullable: true }) registeredAfter!: string | null;
  @Property({ type: 'boolean' }) riskBased!: boolean;
  @Property({ type: 'json' }) sampling!: SamplingRule[];
  @Property({ type: 'text' }) teamPool!: TeamPool;
  /** Why targets of class A are visited on site, and the case (R058). */
  @Property({ type: 'text', nullable: true, fieldName: 'class_a_reason' }) classAReason: ClassAReason | null = null;
  @Property({ type: 'text', nullable: true, fieldName: 'class_a_note' }) classANote: string | null = null;
  /** Checks that are carried out together, in the order of visits (R009). */
  @Property({ type: 'integer', nullable: true }) batchSize: number | null = null;
  /** The superior's task number, and its list under the vault's key (R041). */
  @Property({ type: 'text', nullable: true }) superiorNumber: string | null = null;
  @Property({ type: 'blob', nullable: true }) superiorList: Uint8Array | null = null;
  @Property({ type: 'integer', nullable: true }) superiorCount: number | null = null;
  @Property({ type: 'json' }) teamStations: TeamStations[] = [];
  @Property({ type: 'uuid' }) createdBy!: string;
  @Property({ type: 'datetime', length: 3 }) createdAt!: Date;
  @Property({ type: 'datetime', length: 3, nullable: true }) announcedAt: Date | null = null;
  @Property({ type: 'json', nullable: true }) announcement: Announcement | null = null;
  @Property({ type: 'text', nullable: true }) cancelReason: string | null = null;
  @Property({ type: 'integer' }) checksTotal = 0;
  @Property({ type: 'integer' }) checksCompleted = 0;
  @Property({ type: 'integer' }) checksWithProblems = 0;
  @Property({ type: 'integer', nullable: true }) targetsDrawn: number | null = null;
  @Property({ type: 'integer', nullable: true }) separateVisits: number | null = null;
  @Property({ type: 'integer', nullable: true }) jointVisits: number | null = null;
}
