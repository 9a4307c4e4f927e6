import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/core';
import type { ParticipantState } from './participation.ts';

/** A department invited to a plan: its newest invitation and what became of it. */
@Entity({ tableName: 'plan_participants' })
export class ParticipantRow {
  [PrimaryKeyProp]?: ['planId', 'departmentId'];
  @PrimaryKey({ type: 'uuid' }) planId!: string;
  @PrimaryKey({ type: 'uuid' }) departmentId!: string;
  @Property({ type: 'text' }) state!: ParticipantState;
  @Property({ type: 'text', columnType: 'date', nullable: true }) respondBy!: string | null;
  @Property({ type: 'text', nullable: true }) message!: string | null;
  @Property({ type: 'text', nullable: true }) reason: string | null = null;
  @Property({ type: 'integer' }) invitedOrder!: number;
  @Property({ type: 'integer', nullable: true }) acceptedOrder: number | null = null;
  @Property({ type: 'integer' }) heardFrom!: number;
  @Property({ type: 'integer', nullable: true }) heardTo: number | null = null;
}
