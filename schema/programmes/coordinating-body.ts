import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Department } from '../identity/department.ts';
import { StoredFile } from '../identity/stored-file.ts';
import { connectionOf } from '../page.ts';
import { LocalDate } from '../scalars.ts';

export const BodyKindValues = {
  JOINT_MEETING: 'JOINT_MEETING',
  LEADING_GROUP: 'LEADING_GROUP',
  LIAISON_SYSTEM: 'LIAISON_SYSTEM',
} as const;
registerEnumType(BodyKindValues, {
  name: 'BodyKind',
  description: 'What coordinates the work.',
  valuesConfig: {
    JOINT_MEETING: { description: 'The joint meeting of the jurisdiction (联席会议, R046); one.' },
    LEADING_GROUP: { description: 'The leading group in one bureau (领导小组, R048); one a department.' },
    LIAISON_SYSTEM: { description: 'The liaisons of all departments (信息联络员制度, R049); one.' },
  },
});

export const BodyRoleValues = {
  CONVENER: 'CONVENER',
  DEPUTY_CONVENER: 'DEPUTY_CONVENER',
  HEAD: 'HEAD',
  DEPUTY_HEAD: 'DEPUTY_HEAD',
  OFFICE_HEAD: 'OFFICE_HEAD',
  MEMBER: 'MEMBER',
  LIAISON: 'LIAISON',
} as const;
registerEnumType(BodyRoleValues, {
  name: 'BodyRole',
  description: 'What a member is in a body (R046, R048, R049).',
  valuesConfig: {
    CONVENER: { description: 'Convener of the joint meeting (召集人).' },
    DEPUTY_CONVENER: { description: 'Deputy convener of the joint meeting (副召集人).' },
    HEAD: { description: 'Head of a leading group (组长).' },
    DEPUTY_HEAD: { description: 'Deputy head of a leading group (副组长).' },
    OFFICE_HEAD: { description: 'Head of the body’s office (办公室主任).' },
    MEMBER: { description: 'Member (成员).' },
    LIAISON: { description: 'Information liaison of a department (信息联络员).' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'A member of a coordinating body, for a term.' })
export class BodyMember {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => BodyRoleValues, { description: 'The role.' })
  role!: keyof typeof BodyRoleValues;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Post, such as 分管副县长.' })
  post!: string;

  @Field(() => Department, { nullable: true, description: 'The department that the member stands for; null for none.' })
  department!: Department | null;

  @Field(() => String, { nullable: true, description: 'The account that acts as this member; null: none acts.' })
  username!: string | null;

  @Field(() => String, { nullable: true, description: 'What the member sees to (R047).' })
  duties!: string | null;

  @Field(() => LocalDate, { description: 'First day of the term.' })
  from!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the term; null: no end is set.' })
  to!: string | null;

  @Field(() => ID, { nullable: true, description: 'The member whom this one stands in for; null for no deputy.' })
  deputyOf!: string | null;

  @Field(() => Boolean, { description: 'Whether the term holds today; a deputy’s also needs its member’s.' })
  isInTerm!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What a meeting decided.' })
export class BodyDecision {
  @Field(() => Int, { description: 'Its number in the minutes, from 1.' })
  number!: number;

  @Field(() => String, { description: 'What was decided.' })
  content!: string;

  @Field(() => ID, { nullable: true, description: 'The programme that it is about; null for none.' })
  programmeId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A meeting of a coordinating body with its minutes (R046).' })
export class BodyMeeting {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => LocalDate, { description: 'The day.' })
  heldOn!: string;

  @Field(() => StoredFile, { description: 'The minutes (会议纪要).' })
  minutes!: StoredFile;

  @Field(() => [BodyDecision], { description: 'The decisions, by number.' })
  decisions!: BodyDecision[];
}

@ObjectType({ description: 'A page of meetings.' })
export class BodyMeetingConnection extends connectionOf(BodyMeeting, 'meetings') {}

@ObjectType({
  simpleResolvers: true,
  description:
    'What coordinates the work: the joint meeting (R046, 舞政办明电〔2023〕4号 第十六条), a leading group (R048, 偃市监〔2023〕13号 八（一）), the liaisons (R049, 沙市监函〔2025〕5号 三（三）).',
})
export class CoordinatingBody {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => BodyKindValues, { description: 'What it is.' })
  kind!: keyof typeof BodyKindValues;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Department, { nullable: true, description: 'The bureau of a leading group; null for the others.' })
  department!: Department | null;

  @Field(() => Department, { description: 'The department that its office is in.' })
  office!: Department;

  @Field(() => Int, { description: 'Raised by every mutation on it; what `expectedRevision` is compared with.' })
  revision!: number;

  @Field(() => [BodyMember], {
    description: 'All members, past ones too, in the order in which they came; at most 500.',
  })
  members!: BodyMember[];

  @Field(() => [Department], {
    description: 'Of the liaisons: departments that nobody stands for today (R049). Empty for the others.',
  })
  vacancies!: Department[];
}

@ObjectType({ simpleResolvers: true, description: 'A coordinating body after a mutation.' })
export class CoordinatingBodyPayload {
  @Field(() => CoordinatingBody, { description: 'The body as it is now.' })
  body!: CoordinatingBody;
}

@ObjectType({ simpleResolvers: true, description: 'A meeting after it was recorded.' })
export class BodyMeetingPayload {
  @Field(() => BodyMeeting, { description: 'The meeting.' })
  meeting!: BodyMeeting;
}
