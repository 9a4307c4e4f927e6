import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A file that the hub keeps, whole and unchanging.' })
export class StoredFile {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'What it came or was made for, such as PLAN_TABLE.' })
  purpose!: string;

  @Field(() => String, {
    description: 'Its name, made safe: no path, no characters that are not seen, at most 150 characters.',
  })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of its bytes, in hex.' })
  sha256!: string;

  @Field(() => DateTime, { description: 'When it was stored.' })
  storedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Lets one file pass, once, within ten minutes, as long as the session that asked holds. Send it as `Authorization: Bearer`.',
})
export class FileTicket {
  @Field(() => String, { description: 'The ticket itself; opaque.' })
  token!: string;

  @Field(() => DateTime, { description: 'When it is worth nothing any more.' })
  expiresAt!: Date;
}

@InputType({ description: 'A file that is to be sent.' })
export class RequestUploadInput {
  @Field(() => String, {
    description: 'What it is for, such as PLAN_TABLE. One that the hub does not know is BAD_USER_INPUT.',
  })
  purpose!: string;

  @Field(() => String, { description: 'Its name with its owner; it is stored made safe.' })
  name!: string;

  @Field(() => Int, { description: 'Its size in bytes; just so many must come.' })
  bytes!: number;

  @Field(() => ID, { nullable: true, description: 'Key of the client’s own: a repetition answers as the first did.' })
  requestId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Leave to send one file.' })
export class RequestUploadPayload {
  @Field(() => FileTicket, { description: 'What lets it in.' })
  ticket!: FileTicket;

  @Field(() => String, {
    description:
      'Where to POST the raw bytes as application/octet-stream. Answered with `{ id, name, bytes, sha256 }`, or with `errors` as here.',
  })
  url!: string;

  @Field(() => String, { description: 'The name that it will be stored under.' })
  name!: string;
}

@InputType({ description: 'A file that is to be fetched.' })
export class RequestDownloadInput {
  @Field(() => ID, { description: 'The file.' })
  fileId!: string;

  @Field(() => ID, { nullable: true, description: 'Key of the client’s own: a repetition answers as the first did.' })
  requestId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Leave to fetch one file.' })
export class RequestDownloadPayload {
  @Field(() => FileTicket, { description: 'What lets it out.' })
  ticket!: FileTicket;

  @Field(() => String, {
    description:
      'Where to GET it, always as an attachment. A browser that sends no headers adds `?ticket=` and the token.',
  })
  url!: string;

  @Field(() => StoredFile, { description: 'The file.' })
  file!: StoredFile;
}
