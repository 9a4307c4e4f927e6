import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../scalars.ts';
import { Department, Jurisdiction } from './department.ts';

export const RoleValues = {
  LIAISON: 'LIAISON',
  INSPECTOR: 'INSPECTOR',
  LEGAL: 'LEGAL',
  DEPARTMENT_LEADER: 'DEPARTMENT_LEADER',
  LEADER: 'LEADER',
  AUDITOR: 'AUDITOR',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;

registerEnumType(RoleValues, {
  name: 'Role',
  description: 'What an account may be; one account may hold several.',
  valuesConfig: {
    LIAISON: { description: 'Liaison of a department (信息联络员, R049): plans, invites, contributes, releases.' },
    INSPECTOR: { description: 'Certified inspector (执法检查人员): carries out checks of the own team.' },
    LEGAL: { description: 'Legal section of a department (法制机构, R024): verifies its inspectors’ records.' },
    DEPARTMENT_LEADER: { description: 'Head of a department: counts of the jurisdiction, no lists of checks.' },
    LEADER: { description: 'Leadership of the jurisdiction: counts of all departments, no lists of checks.' },
    AUDITOR: { description: 'Reads journal and proofs, changes nothing.' },
    ADMINISTRATOR: { description: 'Accounts, registries and policy; no business data.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'The account that asks.' })
export class Viewer {
  @Field(() => ID, { description: 'Opaque id of the account.' })
  id!: string;

  @Field(() => String, { description: 'Name shown to others.' })
  name!: string;

  @Field(() => [RoleValues], { description: 'The roles that the account holds.' })
  roles!: (keyof typeof RoleValues)[];

  @Field(() => Department, {
    nullable: true,
    description: 'Its department; null for accounts of the whole jurisdiction.',
  })
  department!: Department | null;

  @Field(() => Jurisdiction, { description: 'The jurisdiction it belongs to.' })
  jurisdiction!: Jurisdiction;
}

@InputType({ description: 'A local sign-in.' })
export class SignInInput {
  @Field(() => String, { description: 'Account name; case does not matter.' })
  username!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A new session.' })
export class SignInPayload {
  @Field(() => String, {
    description: 'Opaque token, to be sent as `Authorization: Bearer`. It is shown once and stored hashed.',
  })
  token!: string;

  @Field(() => DateTime, { description: 'When the session ends by itself.' })
  expiresAt!: Date;

  @Field(() => Viewer, { description: 'The account signed in.' })
  viewer!: Viewer;
}

@ObjectType({ simpleResolvers: true, description: 'The end of a session.' })
export class SignOutPayload {
  @Field(() => Boolean, { description: 'True: the token is worth nothing any more, its sockets are closed.' })
  ended!: boolean;
}

@InputType({ description: 'Sessions to be ended by an administrator.' })
export class EndSessionsInput {
  @Field(() => String, { description: 'The account whose sessions end.' })
  username!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Sessions ended by an administrator.' })
export class EndSessionsPayload {
  @Field(() => Int, { description: 'How many sessions were open.' })
  ended!: number;
}
