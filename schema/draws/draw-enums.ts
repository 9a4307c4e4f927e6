import { registerEnumType } from 'type-graphql';

export const RoundStateValues = {
  SEALED: 'SEALED',
  DRAWN: 'DRAWN',
  REVEALED: 'REVEALED',
  ABANDONED: 'ABANDONED',
} as const;

registerEnumType(RoundStateValues, {
  name: 'RoundState',
  description: 'The stage of a round.',
  valuesConfig: {
    SEALED: { description: 'Frames, rules, inspectors and commitments are fixed; digests are public (封存).' },
    DRAWN: { description: 'Targets and teams are drawn and confidential (抽取, R075).' },
    REVEALED: {
      description: 'Every check is completed or every plan’s end has passed: anyone may read the whole proof (公开).',
    },
    ABANDONED: { description: 'Ended with a reason before its run; its plans are announced again (作废).' },
  },
});

export const AssuranceValues = { HUB_ONLY: 'HUB_ONLY', PARTIES: 'PARTIES', BEACON: 'BEACON' } as const;

registerEnumType(AssuranceValues, {
  name: 'Assurance',
  description: 'What a round’s proof can show about its chance.',
  valuesConfig: {
    HUB_ONLY: { description: 'That nothing was changed later; not that the hub chose its secret blindly.' },
    PARTIES: { description: 'Also that at least one department made and kept a secret of its own.' },
    BEACON: { description: 'Also that a public value went in that did not exist at sealing.' },
  },
});

export const ProofStateValues = {
  SEALED: 'SEALED',
  CONFIDENTIAL_RELEASED: 'CONFIDENTIAL_RELEASED',
  REVEALED: 'REVEALED',
} as const;

registerEnumType(ProofStateValues, {
  name: 'ProofState',
  description: 'What of a proof the caller was given.',
  valuesConfig: {
    SEALED: { description: 'The public part: digests, commitments, sizes, announced rules.' },
    CONFIDENTIAL_RELEASED: {
      description: 'The whole, for the leads’ liaisons and auditors once every plan is released.',
    },
    REVEALED: { description: 'The whole, for everyone.' },
  },
});
