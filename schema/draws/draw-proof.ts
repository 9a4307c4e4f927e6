import { Field, Float, ObjectType } from 'type-graphql';
import { ProofLinesValues, ProofStateValues } from './draw-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'Where a large proof is fetched as a file.' })
export class DrawProofFile {
  @Field(() => String, {
    description:
      'Where to POST, with the same session or none: the answer is the proof as JSON, sent as it is read. NOT_FOUND for whoever may not read the whole.',
  })
  url!: string;

  @Field(() => Float, { description: 'About how many bytes it has.' })
  bytes!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A round’s proof, as far as the caller may read it.' })
export class DrawProof {
  @Field(() => ProofStateValues, { description: 'What the caller was given.' })
  state!: keyof typeof ProofStateValues;

  @Field(() => ProofLinesValues, {
    nullable: true,
    description:
      'What of the frames it shows; null for the sealed part. The leads’ liaisons and auditors are given all.',
  })
  lines!: keyof typeof ProofLinesValues | null;

  @Field(() => String, {
    description:
      'The proof, one JSON object as text; the draw protocol `onedoor/1` says its shape. Of a whole proof of more than about 8 MiB only the head, with `file`.',
  })
  json!: string;

  @Field(() => DrawProofFile, {
    nullable: true,
    description: 'Where the whole is fetched, for a round over a large frame; null where `json` is all there is.',
  })
  file!: DrawProofFile | null;
}
