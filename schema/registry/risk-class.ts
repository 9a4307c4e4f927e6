import { registerEnumType } from 'type-graphql';

/** Credit risk classes (R017, R060). A target without a class bears null; UNRATED names it in filters and rules. */
export const RiskClassValues = { A: 'A', B: 'B', C: 'C', D: 'D', UNRATED: 'UNRATED' } as const;

registerEnumType(RiskClassValues, {
  name: 'RiskClass',
  description: 'Credit risk class (信用风险分类) of a target, from low to high.',
  valuesConfig: {
    A: { description: 'Low risk.' },
    B: { description: 'Ordinary risk.' },
    C: { description: 'Raised risk.' },
    D: { description: 'High risk.' },
    UNRATED: {
      description: 'Without a class. Only filters and sampling rules say so; a target without a class has null.',
    },
  },
});
