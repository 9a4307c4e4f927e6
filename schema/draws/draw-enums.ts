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

export const ProposalStateValues = { OPEN: 'OPEN', SEALED: 'SEALED', WITHDRAWN: 'WITHDRAWN' } as const;

registerEnumType(ProposalStateValues, {
  name: 'ProposalState',
  description: 'The stage of a proposal to draw plans together.',
  valuesConfig: {
    OPEN: { description: 'Leads agree or decline, departments put secrets in (征求同意).' },
    SEALED: { description: 'Sealed as a round (封存).' },
    WITHDRAWN: { description: 'Ended before sealing, with its reason (撤回).' },
  },
});

export const ConsentValues = { WAITING: 'WAITING', CONSENTED: 'CONSENTED', DECLINED: 'DECLINED' } as const;

registerEnumType(ConsentValues, {
  name: 'Consent',
  description: 'What a lead says to a proposal that names its plan.',
  valuesConfig: {
    WAITING: { description: 'Not answered yet.' },
    CONSENTED: { description: 'Agreed; the plan waits for this round and no other (同意).' },
    DECLINED: { description: 'Declined with a reason, or agreed first and took it back (谢绝).' },
  },
});

export const DrawTaskKindValues = {
  CONSENT: 'CONSENT',
  SEAL: 'SEAL',
  HAND_IN: 'HAND_IN',
  RUN: 'RUN',
} as const;

registerEnumType(DrawTaskKindValues, {
  name: 'DrawTaskKind',
  description: 'What of draws waits for a department.',
  valuesConfig: {
    CONSENT: { description: 'Another lead proposes to draw plans together; agree or decline.' },
    SEAL: { description: 'Every lead has agreed; the round can be sealed.' },
    HAND_IN: { description: 'The round is sealed; the department’s own secret is to be handed in.' },
    RUN: { description: 'Every secret is in; the round can be run.' },
  },
});

export const ProofLinesValues = { FULL: 'FULL', DRAWN: 'DRAWN' } as const;

registerEnumType(ProofLinesValues, {
  name: 'ProofLines',
  description: 'What of the frames a proof shows.',
  valuesConfig: {
    FULL: { description: 'Every target with its class: the whole draw can be run again.' },
    DRAWN: {
      description: 'The drawn only, with digests and sizes: that nobody left out had a smaller ticket is not shown.',
    },
  },
});
