import { registerEnumType } from 'type-graphql';

export const TargetKindValues = {
  ENTERPRISE: 'ENTERPRISE',
  INDIVIDUAL_BUSINESS: 'INDIVIDUAL_BUSINESS',
  COOPERATIVE: 'COOPERATIVE',
  NATURAL_PERSON: 'NATURAL_PERSON',
  PRODUCT: 'PRODUCT',
  PROJECT: 'PROJECT',
  FACILITY: 'FACILITY',
  BEHAVIOUR: 'BEHAVIOUR',
} as const;

registerEnumType(TargetKindValues, {
  name: 'TargetKind',
  description: 'What a target is (R014): a registrant, a person or something attached to one (R015).',
  valuesConfig: {
    ENTERPRISE: { description: 'Enterprise (企业), keyed by its unified social credit code.' },
    INDIVIDUAL_BUSINESS: {
      description: 'Individual business (个体工商户), keyed by its unified social credit code.',
    },
    COOPERATIVE: {
      description: 'Farmers’ cooperative (农民专业合作社), keyed by its unified social credit code.',
    },
    NATURAL_PERSON: { description: 'Natural person (自然人); name and key are masked in lists.' },
    PRODUCT: { description: 'Product (产品).' },
    PROJECT: { description: 'Project (项目).' },
    FACILITY: { description: 'Facility or other attached object (附属客体), such as a lift.' },
    BEHAVIOUR: { description: 'Behaviour (行为), such as an event that was permitted.' },
  },
});

export const TargetStatusValues = {
  ACTIVE: 'ACTIVE',
  CANCELLED: 'CANCELLED',
  REVOKED: 'REVOKED',
  SUSPENDED: 'SUSPENDED',
} as const;

registerEnumType(TargetStatusValues, {
  name: 'TargetStatus',
  description: 'Standing of a target in the register. Only ACTIVE ones can be drawn (R018).',
  valuesConfig: {
    ACTIVE: { description: 'In existence (存续).' },
    CANCELLED: { description: 'Deregistered (注销).' },
    REVOKED: { description: 'Licence revoked (吊销).' },
    SUSPENDED: { description: 'Out of business for a time (停业、歇业).' },
  },
});
