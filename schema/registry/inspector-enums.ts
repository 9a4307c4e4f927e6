import { registerEnumType } from 'type-graphql';

export const PersonTypeValues = { INSPECTOR: 'INSPECTOR', EXPERT: 'EXPERT', AUXILIARY: 'AUXILIARY' } as const;

registerEnumType(PersonTypeValues, {
  name: 'PersonType',
  description: 'As what a person takes part in inspections (R023, R026).',
  valuesConfig: {
    INSPECTOR: { description: 'Holds an enforcement certificate (执法人员): can be drawn, counts and signs.' },
    EXPERT: {
      description:
        'Outside expert (行业专家) who may assist with an opinion (R026): never drawn, never counted to the two, never signs.',
    },
    AUXILIARY: {
      description: 'Auxiliary, grid worker or temporary (辅助人员、网格员, R023): helps, never inspects.',
    },
  },
});

export const CertificateKindValues = { PROVINCIAL: 'PROVINCIAL', MINISTERIAL: 'MINISTERIAL' } as const;

registerEnumType(CertificateKindValues, {
  name: 'CertificateKind',
  description: 'Who issued an enforcement certificate (R022).',
  valuesConfig: {
    PROVINCIAL: { description: 'The province (省政府行政执法证).' },
    MINISTERIAL: { description: 'A ministry (部委行政执法证).' },
  },
});

export const OrganisationLevelValues = { COUNTY: 'COUNTY', TOWNSHIP: 'TOWNSHIP' } as const;

registerEnumType(OrganisationLevelValues, {
  name: 'OrganisationLevel',
  description: 'Where a person works (R027).',
  valuesConfig: {
    COUNTY: { description: 'In the bureau or one of its stations.' },
    TOWNSHIP: { description: 'In a township’s enforcement agency (乡镇综合执法机构, R027).' },
  },
});

export const AbsenceKindValues = { LEAVE: 'LEAVE', OTHER_DUTY: 'OTHER_DUTY' } as const;

registerEnumType(AbsenceKindValues, {
  name: 'AbsenceKind',
  description: 'Why an inspector is not there for inspections.',
  valuesConfig: {
    LEAVE: { description: 'Leave (休假、病假).' },
    OTHER_DUTY: { description: 'Another duty (值班、借调、培训).' },
  },
});

export const SpecialtyKindValues = {
  QUALIFICATION: 'QUALIFICATION',
  SPECIALTY: 'SPECIALTY',
  FIELD: 'FIELD',
} as const;

registerEnumType(SpecialtyKindValues, {
  name: 'SpecialtyKind',
  description: 'What a specialty of the taxonomy is (R025).',
  valuesConfig: {
    QUALIFICATION: { description: 'A qualification that a law asks for (执法资质), such as a crane inspector’s.' },
    SPECIALTY: { description: 'What somebody is good at (业务专长).' },
    FIELD: { description: 'A field of work (专业领域).' },
  },
});

export const PersonnelGapKindValues = {
  ACCOUNT_WITHOUT_RECORD: 'ACCOUNT_WITHOUT_RECORD',
  RECORD_WITHOUT_ACCOUNT: 'RECORD_WITHOUT_ACCOUNT',
} as const;

registerEnumType(PersonnelGapKindValues, {
  name: 'PersonnelGapKind',
  description: 'How accounts and the inspector registry differ (R020).',
  valuesConfig: {
    ACCOUNT_WITHOUT_RECORD: { description: 'An account of an inspector who is not in the registry (应纳未纳).' },
    RECORD_WITHOUT_ACCOUNT: { description: 'A record of an inspector who cannot sign in.' },
  },
});
