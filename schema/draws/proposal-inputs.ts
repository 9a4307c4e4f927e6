import { Field, ID, InputType } from 'type-graphql';
import { RepeatableInput } from '../repeatable.ts';
import { BeaconInput } from './draw-inputs.ts';

@InputType({ description: 'Proposes to draw announced plans together.' })
export class ProposeRoundInput extends RepeatableInput {
  @Field(() => [ID], {
    description: 'The plans, with those named by number 1 to 50; one at least is the caller’s own.',
  })
  planIds!: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Further plans by their official numbers: others’ are known by these alone.',
  })
  planNumbers?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A word to the other leads, at most 500 characters.' })
  message?: string | null;
}

@InputType({ description: 'What a mutation on a proposal carries.' })
export abstract class ProposalInput extends RepeatableInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

@InputType({ description: 'Agrees for the own plans in a proposal.' })
export class ConsentRoundInput extends ProposalInput {}

@InputType({ description: 'Declines for the own plans in a proposal, or takes a consent back.' })
export class DeclineRoundInput extends ProposalInput {
  @Field(() => String, { description: 'Why; told to the other leads and kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'Ends a proposal before it is sealed.' })
export class WithdrawProposalInput extends ProposalInput {
  @Field(() => String, { description: 'Why; told to the other leads and kept in the journal.' })
  reason!: string;
}

@InputType({ description: 'Binds the caller’s department to a secret that it made and keeps.' })
export class CommitSecretInput extends ProposalInput {
  @Field(() => String, {
    description:
      'SHA-256 of `onedoor-commit/1`, the department’s code and the secret as 64 hex digits, each on a line; 64 lower-case hex digits.',
  })
  digest!: string;
}

@InputType({ description: 'Seals a proposal that every lead agreed to.' })
export class SealRoundInput extends ProposalInput {
  @Field(() => BeaconInput, { nullable: true, description: 'A public beacon, where one is to go in.' })
  beacon?: BeaconInput | null;
}

@InputType({ description: 'Hands in the secret of the caller’s department.' })
export class HandInSecretInput extends RepeatableInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, {
    description:
      'The secret sealed to the round’s `handInKey`, 160 lower-case hex digits: a fresh X25519 public key, then ChaCha20-Poly1305 of the 32 bytes. Key and nonce are HKDF-SHA-256 (44 bytes) of the agreed key, with both public keys as salt and `onedoor-hand-in/1`, the round’s id and the department’s code, each on a line, as info.',
  })
  sealedSecret!: string;
}
